// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_writer.h"

#include <redress/app/letters.h>
#include <redress/domain/error.h>

#include <fstream>

namespace redress::app {

namespace {

namespace fs = std::filesystem;
using domain::ErrorKind;

ErrorKind kind_of(const std::error_code& reason) {
    using std::errc;
    if (reason == errc::no_space_on_device || reason == errc::file_too_large) return ErrorKind::DiskFull;
    if (is_quota(reason)) return ErrorKind::DiskFull;
    for (const errc denied :
         {errc::permission_denied, errc::operation_not_permitted, errc::read_only_file_system})
        if (reason == denied) return ErrorKind::PlaceReadOnly;
    return ErrorKind::FileUnreadable;
}

[[noreturn]] void throw_for(const fs::path& target, const std::error_code& reason) {
    throw domain::Error(kind_of(reason), target.string(), reason.message());
}

/// The temporary file; removed unless it was put in its place.
class Draft {
public:
    explicit Draft(fs::path file) : file_(std::move(file)) {}
    ~Draft() {
        std::error_code ignored;
        if (!file_.empty()) fs::remove(file_, ignored);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    const fs::path& file() const { return file_; }
    std::error_code put_at(const fs::path& target) {
        std::error_code error;
        fs::rename(file_, target, error);
        if (!error) file_.clear();
        return error;
    }

private:
    fs::path file_;
};

/// A link stays a link: what it points at is replaced.
fs::path real_target(const fs::path& target) {
    std::error_code error;
    const fs::path real = fs::is_symlink(target, error) ? fs::weakly_canonical(target, error) : target;
    return error ? target : real;
}

/// A casebook, or any other SQLite file, is never replaced by a paper or an export.
bool is_database(const fs::path& file) {
    static constexpr std::string_view magic("SQLite format 3\0", 16);
    std::ifstream in(file, std::ios::binary);
    std::string head(magic.size(), ' ');
    return in.read(head.data(), static_cast<std::streamsize>(head.size())) && head == magic;
}

} // namespace

void write_file_safely(const fs::path& target, std::string_view bytes) {
    const fs::path real = real_target(target);
    std::error_code error;
    const auto status = fs::status(real, error);
    if (fs::is_directory(status)) throw_for(target, std::make_error_code(std::errc::is_a_directory));
    // A device or a pipe cannot be replaced, and must not be.
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        if (const auto failed = write_whole(real, bytes, Existing::Overwrite)) throw_for(target, failed);
        return;
    }
    if (fs::exists(status) && !is_writable(real))
        throw domain::Error(ErrorKind::PlaceReadOnly, target.string());
    if (fs::exists(status) && is_database(real)) throw domain::Error(ErrorKind::FileExists, target.string());
    Draft draft(draft_name(real));
    if (const auto failed = write_whole(draft.file(), bytes, Existing::Refuse)) throw_for(target, failed);
    if (!holds(draft.file(), bytes))
        throw domain::Error(ErrorKind::FileUnreadable, target.string(), "written and read back differently");
    if (fs::is_regular_file(status)) fs::permissions(draft.file(), status.permissions(), error);
    if (const auto failed = draft.put_at(real)) throw_for(target, failed);
    flush_folder(real);
}

} // namespace redress::app
