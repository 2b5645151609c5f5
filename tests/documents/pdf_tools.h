// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/documents/pdf.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <string>

namespace redress::test {

/// What a command prints, both streams. Fails the test when the command does; the tools are among the test
/// packages.
inline std::string output_of(const std::string& command) {
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string out;
    std::array<char, 4096> buffer{};
    while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe))
        out.append(buffer.data(), size);
    INFO(command << "\n" << out);
    REQUIRE(pclose(pipe) == 0);
    return out;
}

/// Runs a tool on PDF bytes: `tool` with the file's name in place of FILE.
inline std::string run_on_pdf(const std::string& tool, const std::string& bytes) {
    const ScratchFolder folder;
    const std::string path = (folder / "paper.pdf").string();
    std::ofstream(path, std::ios::binary) << bytes;
    std::string command = tool;
    command.replace(command.find("FILE"), 4, "'" + path + "'");
    return output_of(command);
}

inline const documents::FontSet& fonts() {
    static const documents::FontSet fonts;
    return fonts;
}

inline std::string pdf_of(const documents::Document& document) {
    return write_pdf(lay_out(document, fonts()), fonts());
}

inline std::string text_in_pdf(const std::string& bytes) {
    return run_on_pdf("pdftotext -raw FILE -", bytes);
}

} // namespace redress::test
