// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_place.h"

#include "migrations.h"

#include <redress/domain/error.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace redress::storage {

namespace {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;

// https://www.sqlite.org/fileformat2.html, part 1.3
constexpr std::size_t header_size = 100;
constexpr std::size_t user_version_at = 60;
constexpr std::size_t application_id_at = 68;
constexpr std::string_view magic("SQLite format 3\0", 16);

bool is_marked_writable(const fs::path& place) {
    std::error_code failed;
    const auto writers = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    return (fs::status(place, failed).permissions() & writers) != fs::perms::none && !failed;
}

bool is_allowed_to_write(const fs::path& place) {
#ifdef _WIN32
    return ::_waccess(place.c_str(), 2) == 0;
#else
    return ::access(place.c_str(), W_OK) == 0;
#endif
}

bool is_writable(const fs::path& place) {
    return is_marked_writable(place) && is_allowed_to_write(place);
}

fs::path folder_of(const fs::path& file) {
    return fs::absolute(file).parent_path();
}

std::string first_bytes(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(ErrorKind::FileUnreadable, file.string(), std::generic_category().message(errno));
    std::array<char, header_size> bytes{};
    in.read(bytes.data(), bytes.size());
    return {bytes.data(), static_cast<std::size_t>(in.gcount())};
}

unsigned big_endian(const std::string& bytes, std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

ErrorKind kind_of_failed_creation() {
    switch (errno) {
    case EEXIST:
        return ErrorKind::FileExists;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::FileMissing;
    case ENOSPC:
        return ErrorKind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::PlaceReadOnly;
    default:
        return ErrorKind::FileUnreadable;
    }
}

} // namespace

bool can_be_changed(const fs::path& file) {
    return is_writable(file) && is_writable(folder_of(file));
}

void check_header(const fs::path& file) {
    std::error_code failed;
    const auto status = fs::status(file, failed);
    if (status.type() == fs::file_type::not_found) throw Error(ErrorKind::FileMissing, file.string());
    if (status.type() == fs::file_type::none)
        throw Error(ErrorKind::FileUnreadable, file.string(), failed.message());
    if (!fs::is_regular_file(status)) throw Error(ErrorKind::NotACasebook, file.string());

    const std::string bytes = first_bytes(file);
    if (!std::string_view(bytes).starts_with(magic)) throw Error(ErrorKind::NotACasebook, file.string());
    if (bytes.size() < header_size) throw Error(ErrorKind::CasebookDamaged, file.string(), "header");
    if (big_endian(bytes, application_id_at) != application_id)
        throw Error(ErrorKind::NotACasebook, file.string());
    const unsigned format = big_endian(bytes, user_version_at);
    if (format == 0) throw Error(ErrorKind::CasebookDamaged, file.string(), "user_version");
    if (format > static_cast<unsigned>(newest_format()))
        throw Error(ErrorKind::CasebookNewer, file.string(), std::to_string(format));
}

void make_empty_file(const fs::path& file) {
    std::error_code failed;
    if (fs::exists(fs::symlink_status(file, failed))) throw Error(ErrorKind::FileExists, file.string());
    if (fs::exists(folder_of(file), failed) && !is_writable(folder_of(file)))
        throw Error(ErrorKind::PlaceReadOnly, file.string());
#ifdef _WIN32
    std::FILE* made = ::_wfopen(file.c_str(), L"wx");
#else
    std::FILE* made = std::fopen(file.c_str(), "wx");
#endif
    if (made == nullptr) throw Error(kind_of_failed_creation(), file.string());
    std::fclose(made);
}

} // namespace redress::storage
