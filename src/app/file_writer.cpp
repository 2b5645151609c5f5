// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_writer.h"

#include <fstream>
#include <iterator>
#include <random>
#include <string>

#if !defined(_WIN32)
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace redress::app {

namespace fs = std::filesystem;

#if defined(_WIN32)

std::error_code write_whole(const fs::path& file, std::string_view bytes, Existing existing) {
    std::error_code error;
    if (existing == Existing::Refuse && fs::exists(file, error))
        return std::make_error_code(std::errc::file_exists);
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    if (!out) return std::make_error_code(std::errc::permission_denied);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    return out ? std::error_code() : std::make_error_code(std::errc::no_space_on_device);
}
void flush_folder(const fs::path&) {}
static bool is_allowed_to_write(const fs::path&) {
    return true; // the mark is all that Windows has
}
bool is_quota(const std::error_code&) {
    return false;
}
#else

namespace {

std::error_code last_error() {
    return {errno, std::generic_category()};
}

/// An open file that closes itself. `close_now` tells what a late write failed with.
class OpenFile {
public:
    explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
    ~OpenFile() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    bool is_open() const { return descriptor_ >= 0; }
    int descriptor() const { return descriptor_; }
    std::error_code close_now() {
        const int result = ::close(descriptor_);
        descriptor_ = -1;
        return result == 0 ? std::error_code() : last_error();
    }

private:
    int descriptor_;
};

std::error_code written(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return last_error();
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    // Devices and pipes have nothing to flush and say so.
    if (::fsync(descriptor) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS)
        return last_error();
    return {};
}

} // namespace

std::error_code write_whole(const fs::path& file, std::string_view bytes, Existing existing) {
    const int mode = existing == Existing::Refuse ? O_CREAT | O_EXCL : O_TRUNC;
    OpenFile out(::open(file.c_str(), O_WRONLY | O_CLOEXEC | mode, 0666));
    if (!out.is_open()) return last_error();
    if (const auto failed = written(out.descriptor(), bytes)) return failed;
    return out.close_now();
}

void flush_folder(const fs::path& file) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const OpenFile opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.is_open()) ::fsync(opened.descriptor());
}

static bool is_allowed_to_write(const fs::path& file) {
    return ::access(file.c_str(), W_OK) == 0;
}

bool is_quota(const std::error_code& reason) {
    return reason == std::error_code(EDQUOT, std::generic_category());
}

#endif

bool is_writable(const fs::path& file) {
    std::error_code failed;
    const auto writers = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    const auto marks = fs::status(file, failed).permissions() & writers;
    return !failed && marks != fs::perms::none && is_allowed_to_write(file);
}

bool holds(const fs::path& file, std::string_view bytes) {
    std::ifstream in(file, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    return in && content == bytes;
}

fs::path draft_name(const fs::path& file) {
    std::random_device chance;
    return file.parent_path() / ("." + std::to_string(chance()) + ".redress-tmp");
}

} // namespace redress::app
