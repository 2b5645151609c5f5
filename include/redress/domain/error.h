// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>

#include <stdexcept>
#include <string>

namespace redress::domain {

/// What went wrong outside the records: files, disks, locks. The sentence for each stands in the message
/// catalogue.
enum class ErrorKind {
    FileMissing,
    FileUnreadable,
    FileExists,
    PlaceReadOnly,
    DiskFull,
    NotACasebook,
    CasebookNewer,
    CasebookOlder, ///< and nothing may be written where it lies
    CasebookDamaged,
    CasebookBusy,
    CasebookReadOnly,
    UnknownCase,
    BadInput,
    TemplateBroken,
    PackBroken,
    FontMissing,
    MissingGlyph,
    ResourceMissing,
    PdfFailed,
    Internal
};
template <>
inline constexpr ChoiceNames<ErrorKind> choice_names<ErrorKind>{
    "file_missing",       "file_unreadable", "file_exists",      "place_read_only",  "disk_full",
    "not_a_casebook",     "casebook_newer",  "casebook_older",   "casebook_damaged", "casebook_busy",
    "casebook_read_only", "unknown_case",    "bad_input",        "template_broken",  "pack_broken",
    "font_missing",       "missing_glyph",   "resource_missing", "pdf_failed",       "internal"};

/// The one exception for broken files and I/O. `subject` is a path or a name; `detail` says where inside it
/// ("line 12: …") and may be technical. Caught by the desktop's handler and by the command line's main.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, std::string subject, std::string detail = {})
        : std::runtime_error(subject + (detail.empty() ? "" : ": " + detail)),
          kind_(kind),
          subject_(std::move(subject)),
          detail_(std::move(detail)) {}
    ErrorKind kind() const { return kind_; }
    const std::string& subject() const { return subject_; }
    const std::string& detail() const { return detail_; }

private:
    ErrorKind kind_;
    std::string subject_;
    std::string detail_;
};

} // namespace redress::domain
