// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/ports.h>
#include <redress/domain/edit.h>
#include <redress/domain/problem.h>
#include <redress/storage/casebook.h>

#include <variant>

namespace redress::app {

/// Another window or program changed the same record first. Nothing was written.
struct Conflict {
    domain::RecordKind kind = domain::RecordKind::CaseSheet;
    domain::Uid uid;
    std::string title; ///< of the record as it is now: "3 Glass cracked"
    std::string who;   ///< from the history's newest entry for it
    std::string at;
    std::string verb;
    bool removed = false; ///< the record is gone
    /// The name of the step whose undo or redo was given up for it; empty for any other edit.
    std::string given_up = {};
};

/// The edit was written; these are the revisions now.
struct Applied {
    domain::LoadedCase loaded;
};

/// Blocking problems: the edit would make records contradict themselves. Nothing was written.
using Refused = std::vector<domain::Problem>;

using ApplyResult = std::variant<Applied, Conflict, Refused>;

/// The one gate for changes of a casebook. One per window, on one thread.
class Workspace {
public:
    Workspace(storage::Casebook casebook, Ports ports);

    const storage::Casebook& casebook() const { return casebook_; }
    /// For taking files in before an edit names them; records change through the gate below only.
    storage::Casebook& files() { return casebook_; }
    const Ports& ports() const { return ports_; }

    /// Begins an immediate transaction, re-reads the case, compares revisions, checks the rules, writes rows,
    /// history, search text and list row, commits.
    ApplyResult apply(const domain::Edit& edit);

    /// Adds a whole case (import, sample, first questions) under a new number when `dispute` has none.
    /// Refused when a case with the same uid is there or when it contradicts itself. Cannot be undone.
    std::variant<domain::Id<domain::CaseSheet>, Refused, Conflict> add_case(domain::Case dispute,
                                                                            const std::string& verb);

    std::optional<domain::LoadedCase> load(domain::Id<domain::CaseSheet> id) const {
        return casebook_.load_case(id);
    }
    /// A case by its number ("2026-0007") or its ordinal in number order ("1").
    std::optional<domain::Id<domain::CaseSheet>> find_case(const std::string& name) const;
    /// The number the next defect or exhibit gets; never one that was used before.
    int next_number(domain::Id<domain::CaseSheet> id, domain::RecordKind kind) const;
    std::vector<storage::Damage> verify() const;

private:
    std::vector<domain::Problem> objections_to(const domain::Case& dispute) const;
    storage::Casebook casebook_;
    Ports ports_;
};

/// What storage::damages_in finds in a casebook, the derived rows among it. It need not open otherwise.
std::vector<storage::Damage> damages_in(const std::filesystem::path& casebook);

/// The list row and the folded search text that follow from a case.
storage::CaseRow case_row_of(const domain::Case& dispute);
std::string search_text_of(const domain::Case& dispute);

} // namespace redress::app
