// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/record_form.h>
#include <redress/presentation/table_state.h>

#include <variant>

namespace redress::presentation {

/// The parts of a case page, in the order of its tabs.
enum class Section {
    Overview,
    People,
    Purchase,
    Defects,
    Notices,
    Claims,
    Ledger,
    Evidence,
    Deadlines,
    Letters
};
inline constexpr Section all_sections[] = {
    Section::Overview, Section::People, Section::Purchase, Section::Defects,   Section::Notices,
    Section::Claims,   Section::Ledger, Section::Evidence, Section::Deadlines, Section::Letters};

/// A label with an amount or word: "Price reduction   40 250,00 kr".
struct FactLine {
    std::string label;
    std::string value;
    bool strong = false;
};

/// A finding with the place that mends it.
struct FindingLine {
    Tone tone = Tone::Warning;
    std::string tone_word; ///< "Warning", "Advice": colour is never alone
    std::string sentence;
    std::string reason; ///< the legal reason; may be empty
    Section section = Section::Overview;
    domain::Uid uid;                                         ///< the record to open; none: the section
    domain::RecordKind kind = domain::RecordKind::CaseSheet; ///< what to add when uid is none
    bool has_place = true;                                   ///< false: nothing in the case mends it
};

struct CasePageState {
    std::string number;
    std::string title;
    std::string parties;         ///< "Åsa Öberg against Värmehuset AB"
    std::string stands;          ///< "3 of 10 granted, 2 refused"; empty while nothing is claimed
    std::string stated;          ///< the stated total, with currency
    std::vector<FactLine> money; ///< totals per head, maximum, minimum, cap, settlement
    std::vector<FindingLine> findings;
    std::string all_well; ///< shown when there are no findings
    Tone all_well_tone = Tone::Good;
    std::string undo_label; ///< "Undo: Add defect"; empty when nothing can be undone
    std::string redo_label;
};

/// What came of an attempt to save or remove.
struct Outcome {
    enum class Kind { Done, NotUnderstood, Refused, Conflict } kind = Kind::Done;
    std::vector<std::string> sentences; ///< for a message above the form; empty when Done
};

/// One case as a page: tables and forms per section, undo, findings.
class CasePage {
public:
    /// Throws domain::Error (UnknownCase) when there is no such case.
    CasePage(Session& session, domain::Id<domain::CaseSheet> id);

    domain::Id<domain::CaseSheet> id() const { return loaded_.dispute.sheet.id; }
    const domain::Case& dispute() const { return loaded_.dispute; }
    const domain::LoadedCase& loaded() const { return loaded_; }
    CasePageState state() const;
    /// The tables of a section; none for Overview and Letters.
    std::vector<TableState> tables(Section section) const;

    /// A form for a new record of the kind, with what can be known filled in (next number, only purchase,
    /// trader …).
    RecordForm form_for_new(domain::RecordKind kind) const;
    /// Shows a form with typing the case as it is now, after a step of this window.
    void bring_up_to_date(RecordForm& form) const { form.rebase(loaded_); }
    /// A form for a stored record. Throws domain::Error (UnknownCase) when it is gone.
    RecordForm form_for(domain::Uid uid) const;

    /// A new day for a deadline moves the deadline with it.
    Outcome save(RecordForm& form);
    /// Writes an edit of this case that no form has made.
    Outcome apply(const domain::Edit& edit);
    /// The places that cite the record: "Claim item 2 (Defects)". Removing is offered only when there are
    /// none.
    std::vector<std::string> places_citing(domain::Uid uid) const;
    Outcome remove(domain::Uid uid);
    /// Moves a claim item, party … one place up (-1) or down (+1) among its kind.
    Outcome move(domain::Uid uid, int step);

    bool can_undo() const { return session_.undo_of(id()).can_undo(); }
    bool can_redo() const { return session_.undo_of(id()).can_redo(); }
    Outcome undo();
    Outcome redo();
    /// Reads the case again; true when somebody else had changed it.
    bool reload();

private:
    /// Writes a new record under the next number.
    app::ApplyResult add(domain::Edit& edit);
    Outcome outcome_of(const app::ApplyResult& result);
    /// With a second sentence for a conflict, which says what was not done.
    Outcome outcome_of(const app::ApplyResult& result, const char* when_conflict);
    Outcome step_outcome(const app::ApplyResult& result);
    Session& session_;
    domain::LoadedCase loaded_;
};

/// "Overview", "People" … in the interface's language.
std::string section_label(Section section, const text::Messages& messages);
/// Where records of a kind are edited.
Section section_of(domain::RecordKind kind);

} // namespace redress::presentation
