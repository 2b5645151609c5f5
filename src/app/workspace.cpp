// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_guard.h"

#include <redress/app/workspace.h>
#include <redress/domain/readiness.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace redress::app {

namespace {

using namespace domain;
using storage::Transaction;

/// Writes everything that follows from the changes; `dispute` is the case as they leave it.
void write_all(Transaction& work, const Case& dispute, std::span<const Change> changes,
               const storage::HistoryNote& note) {
    storage::CaseRow row = case_row_of(dispute);
    row.changed_at = note.at;
    work.write(dispute.sheet.id, changes);
    work.append_history(dispute.sheet.id, note, changes);
    work.put_row(row, search_text_of(dispute));
}

std::vector<Change> additions_of(const Case& dispute) {
    std::vector<Change> changes;
    for (const Record& record : records_of(dispute)) changes.push_back(adding(record));
    return changes;
}

LoadedCase require_case(const std::optional<LoadedCase>& loaded, Id<CaseSheet> id) {
    if (!loaded) throw Error(ErrorKind::UnknownCase, id.uid.hex());
    return *loaded;
}

Problem number_taken(const CaseSheet& sheet) {
    return {ProblemKind::DuplicateNumber,
            Severity::Blocking,
            RecordKind::CaseSheet,
            sheet.id.uid,
            "number",
            std::nullopt,
            sheet.number};
}

std::optional<std::size_t> ordinal_in(const std::string& name) {
    std::size_t ordinal = 0;
    const char* end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, ordinal);
    if (read.ptr != end || read.ec != std::errc() || ordinal == 0) return std::nullopt;
    return ordinal;
}

/// What an edit brings in. A contradiction that an older version let in does not stand in the way of other
/// changes; the check of the case still tells it.
std::vector<Problem> fresh(std::vector<Problem> after, const std::vector<Problem>& before) {
    std::erase_if(after,
                  [&](const Problem& problem) { return std::ranges::find(before, problem) != before.end(); });
    return after;
}

} // namespace

Workspace::Workspace(storage::Casebook casebook, Ports ports)
    : casebook_(std::move(casebook)), ports_(std::move(ports)) {}

std::vector<Problem> Workspace::objections_to(const Case& dispute) const {
    std::vector<Problem> problems = contradictions_in(dispute);
    const auto holder = casebook_.case_by_number(dispute.sheet.number);
    if (holder && *holder != dispute.sheet.id) problems.push_back(number_taken(dispute.sheet));
    return problems;
}

ApplyResult Workspace::apply(const Edit& edit) {
    require_whole(edit);
    Transaction work = casebook_.begin();
    const LoadedCase loaded = require_case(work.load_case(edit.dispute), edit.dispute);
    if (auto conflict = conflict_of(edit, loaded, casebook_)) return *conflict;
    const std::vector<Change> changes = effective(edit.changes);
    if (changes.empty()) return Applied{loaded};

    const Case next = with_changes(loaded.dispute, changes);
    if (next.sheet.number != loaded.dispute.sheet.number)
        throw Error(ErrorKind::BadInput, next.sheet.number, "number");
    if (auto problems = fresh(objections_to(next), objections_to(loaded.dispute)); !problems.empty())
        return problems;
    write_all(work, next, changes, {ports_.now(), ports_.who, edit.name});
    const LoadedCase written = require_case(work.load_case(edit.dispute), edit.dispute);
    work.commit();
    return Applied{written};
}

std::variant<Id<CaseSheet>, Refused, Conflict> Workspace::add_case(Case dispute, const std::string& verb) {
    const Id<CaseSheet> id = dispute.sheet.id;
    require_whole({id, verb, additions_of(dispute)});
    Transaction work = casebook_.begin();
    if (const auto present = work.load_case(id)) return conflict_about(present->dispute.sheet, id, casebook_);
    if (dispute.sheet.number.empty()) dispute.sheet.number = work.next_case_number(ports_.today().year());
    if (auto problems = objections_to(dispute); !problems.empty()) return problems;

    write_all(work, dispute, additions_of(dispute), {ports_.now(), ports_.who, verb});
    work.commit();
    return id;
}

std::optional<Id<CaseSheet>> Workspace::find_case(const std::string& name) const {
    if (const auto found = casebook_.case_by_number(name)) return found;
    const auto ordinal = ordinal_in(name);
    if (!ordinal) return std::nullopt;
    storage::CaseQuery query;
    query.descending = false;
    const auto rows = casebook_.list(query);
    if (*ordinal > rows.size()) return std::nullopt;
    return rows[*ordinal - 1].id;
}

int Workspace::next_number(Id<CaseSheet> id, RecordKind kind) const {
    const std::int64_t highest = casebook_.highest_number(id, kind);
    return static_cast<int>(std::clamp<std::int64_t>(highest + 1, 1, std::numeric_limits<int>::max()));
}

std::vector<storage::Damage> Workspace::verify() const {
    return damages_in(casebook_.file());
}

std::vector<storage::Damage> damages_in(const std::filesystem::path& casebook) {
    return storage::damages_in(casebook, case_row_of, search_text_of);
}

} // namespace redress::app
