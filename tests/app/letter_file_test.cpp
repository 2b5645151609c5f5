// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/app/letters.h>
#include <redress/domain/error.h>

#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <iterator>

using namespace redress;
using namespace redress::test;
using domain::ErrorKind;

namespace {

std::string content_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

ErrorKind failure_of(const std::filesystem::path& target, const std::string& bytes) {
    try {
        app::write_file_safely(target, bytes);
    } catch (const domain::Error& error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

/// Lets this program write no file longer than `bytes`, as a full disk would, until the end of the scope.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        signal_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FileLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

private:
    rlimit before_{};
    void (*signal_)(int) = SIG_DFL;
};

} // namespace

TEST_CASE("a file is written whole and replaces an older one") {
    const ScratchFolder folder;
    app::write_file_safely(folder / "brev.pdf", "ett");
    app::write_file_safely(folder / "brev.pdf", std::string("två\0tre", 8));
    CHECK(content_of(folder / "brev.pdf") == std::string("två\0tre", 8));
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a full disk leaves the old file and no litter") {
    const ScratchFolder folder;
    app::write_file_safely(folder / "brev.pdf", "gammalt");
    ErrorKind kind = ErrorKind::Internal;
    {
        const FileLimit limit(1'000);
        kind = failure_of(folder / "brev.pdf", std::string(5'000, 'x'));
    }
    CHECK(kind == ErrorKind::DiskFull);
    CHECK(content_of(folder / "brev.pdf") == "gammalt");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a device that is full says so and stays a device") {
    if (!std::filesystem::exists("/dev/full")) return;
    CHECK(failure_of("/dev/full", "brev") == ErrorKind::DiskFull);
    CHECK(std::filesystem::is_character_file("/dev/full"));
}

TEST_CASE("a folder that does not exist and a target that is a folder are refused") {
    const ScratchFolder folder;
    CHECK(failure_of(folder / "saknas/brev.pdf", "x") == ErrorKind::FileUnreadable);
    CHECK(failure_of(folder.path(), "x") == ErrorKind::FileUnreadable);
    CHECK(files_in(folder.path()) == 0);
}

TEST_CASE("a link stays a link and its target gets the bytes") {
    const ScratchFolder folder;
    app::write_file_safely(folder / "brev.pdf", "ett");
    std::filesystem::create_symlink(folder / "brev.pdf", folder / "lank.pdf");
    app::write_file_safely(folder / "lank.pdf", "två");
    CHECK(std::filesystem::is_symlink(folder / "lank.pdf"));
    CHECK(content_of(folder / "brev.pdf") == "två");
}

TEST_CASE("a private file stays private") {
    const ScratchFolder folder;
    app::write_file_safely(folder / "brev.pdf", "ett");
    using std::filesystem::perms;
    std::filesystem::permissions(folder / "brev.pdf", perms::owner_read | perms::owner_write);
    app::write_file_safely(folder / "brev.pdf", "två");
    CHECK(std::filesystem::status(folder / "brev.pdf").permissions() ==
          (perms::owner_read | perms::owner_write));
}

TEST_CASE("a casebook is never replaced by a paper") {
    const test::ScratchFolder folder;
    const std::string book("SQLite format 3\0 and the rest", 29);
    app::write_file_safely(folder / "book.redress", book);
    CHECK_THROWS_AS(app::write_file_safely(folder / "book.redress", "%PDF-1.4"), domain::Error);
    CHECK(std::filesystem::file_size(folder / "book.redress") == book.size());
}
