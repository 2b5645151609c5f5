// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace redress::architecture {

/// One text file of the repository.
struct SourceFile {
    std::string path; ///< from the top, with slashes: src/domain/date.cpp
    std::string text;

    std::string name() const;   ///< date.cpp
    std::string folder() const; ///< src/domain
    bool is_header() const;
    bool is_code() const; ///< a header or a source
};

/// A finding in words: file, line where there is one, and what is wrong.
using Complaints = std::vector<std::string>;

/// Every .h and .cpp below the top folders that hold code, by path.
std::vector<SourceFile> code_files();
/// The other files that carry the licence line: CMake files, scripts.
std::vector<SourceFile> build_files();
/// One file by its path from the top.
SourceFile read_source(const std::string& path);

std::vector<std::string> lines_of(const std::string& text);
/// Below include/ or src/: what people run, without tests and tools.
bool is_product(const SourceFile& file);
/// The module a file belongs to: "domain" for include/redress/domain, src/domain and tests/domain; empty when
/// none.
std::string module_of(const std::string& path);

} // namespace redress::architecture
