// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file.h"

#include <array>
#include <fstream>
#include <iostream>

namespace redress::cli {

namespace {

/// One byte more than the reader takes, so that it can say that the file is too large.
constexpr std::size_t most_bytes = 64U * 1024 * 1024 + 1;

std::string read_some(std::istream& in) {
    std::string text;
    std::array<char, 65536> piece{};
    while (text.size() < most_bytes && in.read(piece.data(), piece.size()).gcount() > 0)
        text.append(piece.data(), static_cast<std::size_t>(in.gcount()));
    return text;
}

std::string text_of(const std::filesystem::path& file) {
    if (file == "-") return read_some(std::cin);
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        throw domain::Error(domain::ErrorKind::FileMissing, file.string());
    std::ifstream in(file, std::ios::binary);
    std::string text = read_some(in);
    // A folder opens, but nothing can be read from it.
    if (!in.is_open() || in.bad() || std::filesystem::is_directory(file, ignored))
        throw domain::Error(domain::ErrorKind::FileUnreadable, file.string(), "not a readable file");
    return text;
}

} // namespace

app::ImportText case_text(const std::filesystem::path& file, const text::Messages& messages) {
    return {file == "-" ? messages.tr("The standard input") : file.string(), text_of(file)};
}

} // namespace redress::cli
