// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace redress::architecture {

namespace {

namespace fs = std::filesystem;

const fs::path top = REDRESS_SOURCE_DIR;

std::vector<fs::path> files_below(const char* folder) {
    std::vector<fs::path> files;
    if (!fs::exists(top / folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(top / folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

bool is_script(const fs::path& path) {
    std::ifstream in(path);
    std::string line;
    return std::getline(in, line) && line.starts_with("#!");
}

bool is_build_file(const fs::path& path) {
    return path.filename() == "CMakeLists.txt" || path.extension() == ".cmake" || is_script(path);
}

template <class Wanted>
std::vector<SourceFile> read_all(std::initializer_list<const char*> folders, Wanted is_wanted) {
    std::vector<SourceFile> files;
    for (const char* folder : folders)
        for (const fs::path& path : files_below(folder))
            if (is_wanted(path)) files.push_back(read_source(path.lexically_relative(top).generic_string()));
    return files;
}

bool is_code_path(const fs::path& path) {
    return path.extension() == ".h" || path.extension() == ".cpp";
}

} // namespace

std::string SourceFile::name() const {
    return path.substr(path.rfind('/') + 1);
}

std::string SourceFile::folder() const {
    return path.substr(0, path.rfind('/'));
}

bool SourceFile::is_header() const {
    return path.ends_with(".h");
}

bool SourceFile::is_code() const {
    return is_code_path(path);
}

std::vector<SourceFile> code_files() {
    return read_all({"include", "src", "tests", "tools"}, is_code_path);
}

std::vector<SourceFile> build_files() {
    std::vector<SourceFile> files = read_all({".ci", "src", "tests", "tools"}, is_build_file);
    files.push_back(read_source("CMakeLists.txt"));
    return files;
}

SourceFile read_source(const std::string& path) {
    std::ifstream in(top / path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::ostringstream text;
    text << in.rdbuf();
    return {path, text.str()};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

bool is_product(const SourceFile& file) {
    return file.path.starts_with("src/") || file.path.starts_with("include/");
}

std::string module_of(const std::string& path) {
    for (const std::string root : {"include/redress/", "src/", "tests/", "tools/"}) {
        if (!path.starts_with(root)) continue;
        const auto end = path.find('/', root.size());
        return end == std::string::npos ? "" : path.substr(root.size(), end - root.size());
    }
    return "";
}

} // namespace redress::architecture
