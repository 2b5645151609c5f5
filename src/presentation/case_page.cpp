// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_tables.h"
#include "kind_words.h"
#include "ledger/money_summary.h"
#include "money_lines.h"
#include "new_records.h"
#include "words/letter_findings.h"

#include <redress/app/date_edits.h>
#include <redress/app/ledger/agreed_amounts.h>
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/sentences.h>
#include <redress/domain/behind.h>
#include <redress/domain/totals.h>
#include <redress/presentation/case_page.h>
#include <redress/presentation/history_words.h>
#include <redress/presentation/ledger_page.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::RecordKind;

struct SectionPlan {
    Section section;
    const char* label;
    std::vector<RecordKind> kinds;
};

const std::vector<SectionPlan>& section_plans() {
    static const std::vector<SectionPlan> plans{
        {Section::Overview, N_("Overview"), {}},
        {Section::People, N_("People"), {RecordKind::Party}},
        {Section::Purchase,
         N_("Purchase"),
         {RecordKind::Purchase, RecordKind::Item, RecordKind::Payment, RecordKind::Guarantee}},
        {Section::Defects, N_("Defects"), {RecordKind::Defect}},
        {Section::Notices,
         N_("Notices and repairs"),
         {RecordKind::Notice, RecordKind::RepairAttempt, RecordKind::Intake, RecordKind::HandlingCost}},
        {Section::Claims,
         N_("Claims"),
         {RecordKind::Head, RecordKind::ClaimItem, RecordKind::Estimate, RecordKind::Reserve,
          RecordKind::Recourse}},
        {Section::Ledger,
         N_("Ledger"),
         {RecordKind::Instance, RecordKind::Ruling, RecordKind::Answer, RecordKind::Offer,
          RecordKind::DefectFinding, RecordKind::ItemResult}},
        {Section::Evidence, N_("Evidence"), {RecordKind::Exhibit}},
        {Section::Deadlines,
         N_("Deadlines"),
         {RecordKind::Deadline, RecordKind::Hearing, RecordKind::Event, RecordKind::DateOverride}},
        {Section::Letters, N_("Letters"), {}},
    };
    return plans;
}

const SectionPlan& plan_of_section(Section section) {
    return section_plans()[static_cast<std::size_t>(section)];
}

std::string parties_line(const domain::Case& dispute, const text::Messages& messages) {
    const domain::Party* consumer = domain::first_with_role(dispute, domain::PartyRole::Consumer);
    const domain::Party* trader = domain::counterpart_of(dispute);
    if (consumer && trader)
        return text::filled(messages.tr("{0} against {1}"), {consumer->name, trader->name});
    if (consumer) return consumer->name;
    return trader ? trader->name : "";
}

/// Nothing as long as no forum has the claim and nothing has come of it.
std::string stands_line(const domain::Case& dispute, const text::Messages& messages) {
    const domain::CaseState state = domain::state_of(dispute);
    const bool has_begun = !state.outcomes.empty() || state.before_an_instance > 0;
    return has_begun ? app::state_sentence(dispute, messages) : std::string();
}

/// The field that holds a record's place among its kind; nothing where numbers are permanent.
std::optional<std::size_t> place_field(RecordKind kind) {
    return domain::field_index(kind, kind == RecordKind::Head ? "rank" : "position");
}

domain::Record with_place(const domain::Record& record, std::int64_t place, domain::Currency currency) {
    const RecordKind kind = domain::kind_of(record);
    auto values = domain::values_of(record);
    values[*place_field(kind)] = place;
    return std::get<domain::Record>(domain::make_record(kind, domain::uid_of(record), values, currency));
}

std::vector<domain::Record> same_kind(const domain::Case& dispute, RecordKind kind) {
    std::vector<domain::Record> list;
    for (domain::Record& record : domain::records_of(dispute))
        if (domain::kind_of(record) == kind) list.push_back(std::move(record));
    return list;
}

/// What the other did; what was not done for it is said by the one who tried.
std::string conflict_words(app::Conflict conflict, const Session& session) {
    const text::Messages& messages = session.messages;
    conflict.at = moment_words(conflict.at, messages);
    if (!conflict.given_up.empty()) return app::sentence(conflict, messages);
    const char* words =
        conflict.removed ? N_("\"{0}\" was removed by {1}, {2}.") : N_("\"{0}\" was changed by {1}, {2}.");
    const std::string kind = app::kind_name(conflict.kind, messages);
    const std::string title = conflict.title.empty() ? kind : kind + " " + conflict.title;
    std::string who = conflict.who.empty() ? messages.tr("somebody else") : conflict.who;
    if (!conflict.who.empty() && conflict.who == session.workspace.ports().who)
        who = messages.tr("you, in another window");
    return text::filled(messages.tr(words), {title, who, conflict.at});
}

/// A permanent number is given when the record is written, not when the form is opened.
void give_number(domain::Change& addition, const app::Workspace& workspace,
                 domain::Id<domain::CaseSheet> dispute) {
    if (auto* defect = std::get_if<domain::Defect>(&*addition.after))
        defect->number = workspace.next_number(dispute, RecordKind::Defect);
    if (auto* exhibit = std::get_if<domain::Exhibit>(&*addition.after))
        exhibit->number = workspace.next_number(dispute, RecordKind::Exhibit);
}

bool takes_number(RecordKind kind) {
    return kind == RecordKind::Defect || kind == RecordKind::Exhibit;
}

/// Whether another window took the number between its being given and being written.
bool is_number_taken(const app::ApplyResult& result, const domain::Change& addition) {
    const auto* refused = std::get_if<app::Refused>(&result);
    return refused != nullptr && std::any_of(refused->begin(), refused->end(), [&](const auto& problem) {
               return problem.kind == domain::ProblemKind::DuplicateNumber && problem.uid == addition.uid;
           });
}

/// The form's record keeps its own id, so that the window finds it again.
void move_with(domain::Edit& edit, const RecordForm& form, const domain::LoadedCase& loaded,
               const Session& session) {
    if (form.was_stored()) return;
    const domain::Change typed = edit.changes.front();
    const auto* change = std::get_if<domain::DateOverride>(&*typed.after);
    if (!change) return;
    edit = app::extend_edit(loaded, *change, app::law_of(loaded.dispute, session.resources),
                            session.workspace.ports());
    edit.changes.front() = typed;
}

} // namespace

std::string section_label(Section section, const text::Messages& messages) {
    return messages.tr(plan_of_section(section).label);
}

Section section_of(RecordKind kind) {
    for (const SectionPlan& plan : section_plans())
        if (std::find(plan.kinds.begin(), plan.kinds.end(), kind) != plan.kinds.end()) return plan.section;
    return Section::Overview;
}

CasePage::CasePage(Session& session, domain::Id<domain::CaseSheet> id) : session_(session) {
    auto loaded = session.workspace.load(id);
    if (!loaded) throw domain::Error(domain::ErrorKind::UnknownCase, id.uid.hex());
    loaded_ = std::move(*loaded);
}

CasePageState CasePage::state() const {
    const auto& messages = session_.messages;
    CasePageState state;
    state.number = dispute().sheet.number;
    state.title = dispute().sheet.title;
    state.parties = parties_line(dispute(), messages);
    state.stands = stands_line(dispute(), messages);
    const auto totals = domain::totals_of(dispute());
    state.stated = totals.heads.empty() ? text::format_money(totals.stated, messages.language())
                                        : total_words(totals.heads.front(), messages);
    state.money = money_lines(dispute(), totals, messages);
    state.findings = finding_lines(dispute(), session_);
    state.all_well = dispute().sheet.side == domain::Side::Consumer
                         ? messages.tr("Nothing stands against sending the claim.")
                         : messages.tr("Nothing was found that needs a remedy.");
    if (dispute().sheet.side == domain::Side::Trader && !is_decided(dispute()))
        for (FindingLine& line : unanswered_lines(dispute(), messages))
            state.findings.push_back(std::move(line));
    if (is_decided(dispute())) {
        state.all_well = messages.tr("The claim has been decided or settled: the ledger tells what is left.");
        state.all_well_tone = Tone::Advice;
    }
    const auto labelled = [&](const char* words, const std::string& name) {
        return name.empty() ? name : text::filled(messages.tr(words), {verb_words(name, messages)});
    };
    state.undo_label = labelled(N_("Undo: {0}"), session_.undo_of(id()).undo_name());
    state.redo_label = labelled(N_("Redo: {0}"), session_.undo_of(id()).redo_name());
    return state;
}

std::vector<TableState> CasePage::tables(Section section) const {
    // The ledger's records are one story; the matrix above it is not made of records.
    if (section == Section::Ledger) return {LedgerPage(session_, *this).history({})};
    std::vector<TableState> tables;
    for (RecordKind kind : plan_of_section(section).kinds)
        tables.push_back(table_of(kind, dispute(), session_.messages));
    return tables;
}

RecordForm CasePage::form_for_new(RecordKind kind) const {
    domain::Record record = new_record(kind, dispute(), session_);
    auto* item = std::get_if<domain::ClaimItem>(&record);
    if (!item || !dispute().heads.empty()) return RecordForm(session_, loaded_, std::move(record));
    domain::Record head = new_record(RecordKind::Head, dispute(), session_);
    return RecordForm(session_, loaded_, std::move(*item), std::get<domain::Head>(std::move(head)));
}

RecordForm CasePage::form_for(domain::Uid uid) const {
    auto record = domain::find_record(dispute(), uid);
    if (!record) throw domain::Error(domain::ErrorKind::UnknownCase, uid.hex());
    return RecordForm(session_, loaded_, std::move(*record));
}

Outcome CasePage::outcome_of(const app::ApplyResult& result) {
    if (const auto* applied = std::get_if<app::Applied>(&result)) {
        loaded_ = applied->loaded;
        return {};
    }
    Outcome outcome;
    if (const auto* conflict = std::get_if<app::Conflict>(&result)) {
        outcome.kind = Outcome::Kind::Conflict;
        outcome.sentences.push_back(conflict_words(*conflict, session_));
        reload();
        return outcome;
    }
    outcome.kind = Outcome::Kind::Refused;
    for (const domain::Problem& problem : std::get<app::Refused>(result))
        outcome.sentences.push_back(app::sentence(problem, dispute(), session_.messages));
    return outcome;
}

Outcome CasePage::save(RecordForm& form) {
    if (form.makes_head() && !dispute().heads.empty()) form.rebase(loaded_);
    auto edit = form.edit();
    if (!edit)
        return {Outcome::Kind::NotUnderstood, {session_.messages.tr("Please correct the marked fields.")}};
    move_with(*edit, form, loaded_, session_);
    app::keep_agreed_amounts(*edit, dispute());
    const app::ApplyResult result = form.was_stored() ? session_.undo_of(id()).apply(*edit) : add(*edit);
    Outcome outcome = outcome_of(result);
    if (outcome.kind == Outcome::Kind::Refused) {
        outcome.sentences = form.show(std::get<app::Refused>(result));
        if (outcome.sentences.empty())
            outcome.sentences = {session_.messages.tr("Please correct the marked fields.")};
    }
    if (outcome.kind == Outcome::Kind::Conflict) {
        form.meet(loaded_);
        const char* what_now =
            form.has_clash()
                ? N_("Nothing was written; your text is still here. Where both of you wrote, the other's "
                     "text "
                     "stands below yours. Press Save to keep yours.")
                : N_("Nothing was written; your text is still here. Fields you have not touched now show the "
                     "new values. Save again to keep yours.");
        outcome.sentences.push_back(session_.messages.tr(what_now));
    }
    return outcome;
}

app::ApplyResult CasePage::add(domain::Edit& edit) {
    constexpr int attempts = 5; // each lost to another window that wrote in between
    domain::Change& addition = edit.changes.front();
    app::ApplyResult result;
    for (int i = 0; i < attempts; ++i) {
        give_number(addition, session_.workspace, id());
        result = session_.undo_of(id()).apply(edit);
        if (!takes_number(addition.kind) || !is_number_taken(result, addition)) break;
    }
    return result;
}

Outcome CasePage::apply(const domain::Edit& edit) {
    if (edit.changes.empty()) return {};
    return outcome_of(
        session_.undo_of(id()).apply(edit),
        N_("Nothing was written. Look at the dates as they are now, and do it then if you still "
           "want."));
}

std::vector<std::string> CasePage::places_citing(domain::Uid uid) const {
    std::vector<std::string> places;
    for (const auto& [citing, field] : domain::references_to(dispute(), uid)) {
        const auto record = domain::find_record(dispute(), citing);
        const RecordKind kind = domain::kind_of(*record);
        const std::string label =
            app::field_label(kind, domain::fields_of(kind)[field].name, session_.messages);
        places.push_back(
            text::filled("{0}: {1} ({2})", {app::kind_name(kind, session_.messages),
                                            app::record_title(*record, session_.messages), label}));
    }
    return places;
}

Outcome CasePage::remove(domain::Uid uid) {
    const domain::Change change = domain::removing(loaded_, uid);
    return outcome_of(
        session_.undo_of(id()).apply({id(), words_of(change.kind).remove, {change}}),
        N_("Nothing was deleted. Look at it as it is now, and delete it then if you still want."));
}

Outcome CasePage::move(domain::Uid uid, int step) {
    const auto record = domain::find_record(dispute(), uid);
    if (!record || !place_field(domain::kind_of(*record))) return {};
    std::vector<domain::Record> list = same_kind(dispute(), domain::kind_of(*record));
    const auto here =
        std::find_if(list.begin(), list.end(), [&](const auto& r) { return domain::uid_of(r) == uid; });
    const auto target = (here - list.begin()) + step;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(list.size())) return {};
    std::iter_swap(here, list.begin() + target);
    domain::Edit edit{id(), N_("Change order"), {}};
    for (std::size_t i = 0; i < list.size(); ++i) {
        const domain::Record placed =
            with_place(list[i], static_cast<std::int64_t>(i) + 1, domain::currency_of(dispute()));
        if (!(placed == *domain::find_record(dispute(), domain::uid_of(placed))))
            edit.changes.push_back(domain::altering(loaded_, placed));
    }
    return outcome_of(session_.undo_of(id()).apply(edit),
                      N_("The order was left as it is. The list now shows the change."));
}

Outcome CasePage::outcome_of(const app::ApplyResult& result, const char* when_conflict) {
    Outcome outcome = outcome_of(result);
    if (outcome.kind == Outcome::Kind::Conflict)
        outcome.sentences.push_back(session_.messages.tr(when_conflict));
    return outcome;
}

/// A step that other records have come to lean on.
Outcome CasePage::step_outcome(const app::ApplyResult& result) {
    Outcome outcome = outcome_of(result);
    if (outcome.kind == Outcome::Kind::Refused) {
        outcome.sentences.insert(
            outcome.sentences.begin(),
            session_.messages.tr(
                "This step was left as it is, because other records now need it. It is given "
                "up: it cannot be undone or redone any more."));
    }
    return outcome;
}

Outcome CasePage::undo() {
    return can_undo() ? step_outcome(session_.undo_of(id()).undo()) : Outcome{};
}

Outcome CasePage::redo() {
    return can_redo() ? step_outcome(session_.undo_of(id()).redo()) : Outcome{};
}

bool CasePage::reload() {
    auto newer = session_.workspace.load(id());
    if (!newer) throw domain::Error(domain::ErrorKind::UnknownCase, dispute().sheet.number);
    const bool changed = newer->revisions != loaded_.revisions;
    loaded_ = std::move(*newer);
    return changed;
}

} // namespace redress::presentation
