// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace redress::presentation {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest_copy = 100U << 20U;

bool have_same_content(const fs::path& one, const fs::path& other) {
    std::error_code error;
    if (fs::file_size(one, error) != fs::file_size(other, error) || error) return false;
    std::ifstream left(one, std::ios::binary);
    std::ifstream right(other, std::ios::binary);
    using Bytes = std::istreambuf_iterator<char>;
    return left && right && std::equal(Bytes(left), Bytes(), Bytes(right), Bytes());
}

fs::path numbered(const fs::path& place, int number) {
    if (number == 1) return place;
    fs::path name = place.stem();
    name += " (" + std::to_string(number) + ")";
    name += place.extension();
    return place.parent_path() / name;
}

} // namespace

fs::path copied_into(const fs::path& folder, const fs::path& file) {
    std::error_code error;
    const bool is_ordinary = fs::is_regular_file(file, error) && can_be_read(file);
    if (!is_ordinary || fs::file_size(file, error) > largest_copy || file.parent_path() == folder)
        return file;
    fs::create_directories(folder, error);
    int number = 1;
    fs::path copy = folder / file.filename();
    while (fs::exists(copy, error) && !have_same_content(copy, file))
        copy = numbered(folder / file.filename(), ++number);
    if (fs::exists(copy, error)) return copy;
    if (fs::copy_file(file, copy, error)) return copy;
    fs::remove(copy, error); // half of it
    return file;
}

bool can_be_read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return in && in.peek() != std::ifstream::traits_type::eof();
}

} // namespace redress::presentation
