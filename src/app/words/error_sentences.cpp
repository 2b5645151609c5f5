// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/sentences.h>

namespace redress::app {

namespace {

using domain::ErrorKind;

struct ErrorWords {
    ErrorKind kind;
    const char* words;
};
/// {0} is the path or name, {1} where inside it.
constexpr ErrorWords all_words[] = {
    {ErrorKind::FileMissing, N_("There is no file {0}. Check the name and the folder.")},
    {ErrorKind::FileUnreadable,
     N_("{0} cannot be read or written ({1}). Check that you may use this file and folder.")},
    {ErrorKind::FileExists, N_("{0} is there already and was left as it is. Choose another name.")},
    {ErrorKind::PlaceReadOnly, N_("{0} cannot be written there. Choose a folder that you may write to.")},
    {ErrorKind::DiskFull, N_("The disk is full, so {0} was not written; what was there before is intact. "
                             "Free some space and try again.")},
    {ErrorKind::NotACasebook, N_("{0} is not a Redress casebook. It was left untouched.")},
    {ErrorKind::CasebookNewer,
     N_("{0} was written by a newer Redress. It was left untouched; open it with that version.")},
    {ErrorKind::CasebookOlder, N_("{0} was written by an earlier Redress and can only be read here, so it "
                                  "cannot be brought up to date. "
                                  "Copy it to a folder that you may write to and open the copy.")},
    {ErrorKind::CasebookDamaged, N_("{0} is damaged ({1}). It was left untouched; open a copy from before.")},
    {ErrorKind::CasebookBusy,
     N_("{0} is being written by another program. Nothing was changed; try again in a moment.")},
    {ErrorKind::CasebookReadOnly,
     N_("{0} can only be read here, so nothing was changed. Copy it to a folder that you may write to.")},
    {ErrorKind::UnknownCase, N_("There is no case {0} in this casebook.")},
    {ErrorKind::BadInput, N_("{0}: {1}.")},
    {ErrorKind::TemplateBroken, N_("The template {0} is broken ({1}). Correct it or install Redress again.")},
    {ErrorKind::PackBroken, N_("The law pack {0} is broken ({1}). Correct it or install Redress again.")},
    {ErrorKind::FontMissing, N_("The font {0} was not found. Install it ({1}) and try again.")},
    {ErrorKind::MissingGlyph,
     N_("No font here has the character {0} ({1}). Replace it; nothing was written.")},
    {ErrorKind::ResourceMissing, N_("The program's own files were not found in {0}. Install Redress again.")},
    {ErrorKind::PdfFailed, N_("The PDF could not be made ({0} {1}). Nothing was written.")},
    {ErrorKind::Internal, N_("Something went wrong inside Redress ({0} {1}). Nothing was changed.")},
};

/// No empty parentheses.
std::string without_detail(std::string words) {
    for (const std::string_view part : {" ({1})", " {1}"})
        if (const auto at = words.find(part); at != std::string::npos) words.erase(at, part.size());
    return words;
}

/// What SQLite says of a damaged file, so that the catalogues have words for it.
[[maybe_unused]] constexpr const char* details_of_sqlite[] = {
    N_("database disk image is malformed"), N_("file is not a database"), N_("disk I/O error")};

const char* words_for(ErrorKind kind) {
    for (const ErrorWords& entry : all_words)
        if (entry.kind == kind) return entry.words;
    return "{0} {1}";
}

/// {0} the record, {1} who, {2} when, {3} the step of undo or redo that was given up.
const char* words_for(const Conflict& conflict) {
    if (!conflict.given_up.empty()) {
        return conflict.removed ? N_("\"{0}\" was removed by {1} at {2}, so the step \"{3}\" was left as it "
                                     "is and is given up. Nothing was changed; other steps can still be "
                                     "undone or redone.")
                                : N_("\"{0}\" was changed by {1} at {2}, so the step \"{3}\" was left as it "
                                     "is and is given up. Nothing was changed; other steps can still be "
                                     "undone or redone.");
    }
    return conflict.removed
               ? N_("\"{0}\" was removed by {1} at {2}. Nothing was written; your text is still here.")
               : N_("\"{0}\" was changed by {1} at {2}. Nothing was written; your text is still here.");
}

/// {0} the casebook or a case's number, {1} what it is about.
const char* words_for(storage::Damage::Kind kind) {
    using Kind = storage::Damage::Kind;
    switch (kind) {
    case Kind::Sqlite:
        return N_("{0}: the file itself is damaged ({1}).");
    case Kind::ForeignKey:
        return N_("{0}: a record points at one that is missing ({1}).");
    case Kind::History:
        return N_("{0}: step {1} of the history was altered.");
    case Kind::HistoryGap:
        return N_("{0}: the history has lost steps, from step {1} on.");
    case Kind::CaseRow:
        return N_("{0}: what is kept beside the case is not what follows from it ({1}).");
    case Kind::File:
        return N_("{0}: a kept file is not what it was ({1}).");
    case Kind::Schema:
        return N_("{0}: the tables are not those of Redress ({1}).");
    }
    return "{0}: {1}";
}

} // namespace

std::string sentence(const domain::Error& error, const text::Messages& messages) {
    const std::string words = messages.tr(words_for(error.kind()));
    if (error.detail().empty()) return text::filled(without_detail(words), {error.subject()});
    return text::filled(words, {error.subject(), messages.tr(error.detail())});
}

std::string sentence(const Conflict& conflict, const text::Messages& messages) {
    const std::string who = conflict.who.empty() ? messages.tr("somebody else") : conflict.who;
    const std::string kind = kind_name(conflict.kind, messages);
    const std::string title = conflict.title.empty() ? kind : text::filled("{0} {1}", {kind, conflict.title});
    return text::filled(messages.tr(words_for(conflict)),
                        {title, who, conflict.at, messages.tr(conflict.given_up)});
}

std::string sentence(const storage::Damage& damage, const text::Messages& messages) {
    const std::string where = damage.case_number.empty() ? messages.tr("The casebook") : damage.case_number;
    return text::filled(messages.tr(words_for(damage.kind)), {where, damage.detail});
}

std::string sentence(text::ParseProblem problem, const text::Messages& messages) {
    using text::ParseProblem;
    switch (problem) {
    case ParseProblem::Empty:
        return messages.tr("Please fill this in.");
    case ParseProblem::NotADate:
        return messages.tr("This is not a date. Write it like 2026-11-21.");
    case ParseProblem::NotATime:
        return messages.tr("This is not a time. Write it like 13:30.");
    case ParseProblem::NoSuchDay:
        return messages.tr("There is no such day. Check day and month.");
    case ParseProblem::TwoReadings:
        return messages.tr(
            "This can be read in two ways. Write dates like 2026-11-21 and amounts without separators.");
    case ParseProblem::NotAnAmount:
        return messages.tr("This is not an amount. Write digits only, like 12500 or 12500,50.");
    case ParseProblem::TooManyDecimals:
        return messages.tr("There are more decimals than the currency has.");
    case ParseProblem::WrongCurrency:
        return messages.tr("The case has another currency. Write the amount in the currency of the case.");
    case ParseProblem::TooLarge:
        return messages.tr("The amount is too large to be right.");
    case ParseProblem::NotAPercent:
        return messages.tr("This is not a percentage. Write a number like 15 or 12,5.");
    }
    return {};
}

} // namespace redress::app
