// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_rows.h"
#include "schedule/shown_case.h"
#include "scope/letter_scope.h"

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

std::string section_title(const ScheduleSource& source, const Head& head, std::size_t place) {
    const LetterWords& words = source.letter.words;
    const bool is_rejection = source.letter.pack != nullptr &&
                              source.letter.pack->calls_rescission_rejection() &&
                              head.kind == HeadKind::Rescission;
    const std::string usual =
        is_rejection ? words.phrase("head_ew.rescission") : words.choice("head", head.kind);
    const std::string title = head.title.empty() ? usual : unclosed(head.title);
    const std::string by = source.roles.whose(head.asked_by);
    if (head.use != HeadUse::Claim)
        return words.phrase("schedule_use." + std::string(choice_name(head.use)), {title, by});
    const std::string rank = words.phrase("place." + std::to_string(std::min<std::size_t>(place, 8) + 1));
    return words.phrase("schedule.section", {rank, title, by});
}

void add_heads_of(Schedule& schedule, const ScheduleSource& source, Side side) {
    std::size_t place = 0;
    for (const Head* head : ranked_heads(source.shown, side)) {
        const BareDefects bare = schedule.sections.empty() ? BareDefects::Shown : BareDefects::LeftOut;
        ScheduleSection section{
            head->id,    side, head->use, section_title(source, *head, place), rows_for(source, *head, bare),
            std::nullopt};
        place += head->use == HeadUse::Claim ? 1U : 0U;
        for (const LedgerTotals& total : source.ledger.totals)
            if (total.head == head->id) section.total = total;
        if (!section.rows.empty()) schedule.sections.push_back(std::move(section));
    }
}

/// A description stands once: under the first head.
void clear_repeated_descriptions(Schedule& schedule, const LetterWords& words) {
    for (std::size_t i = 1; i < schedule.sections.size(); ++i) {
        for (ScheduleRow& row : schedule.sections[i].rows) {
            if (row.defect.is_none() || row.description.empty()) continue;
            row.description = words.phrase("schedule.described_above");
            row.found.reset();
            if (row.item.is_none()) row.decided.clear();
        }
    }
}

void add_sections(Schedule& schedule, const ScheduleSource& source) {
    if (schedule.choices.layout != ScheduleLayout::Expert) {
        add_heads_of(schedule, source, Side::Consumer);
        add_heads_of(schedule, source, Side::Trader);
        clear_repeated_descriptions(schedule, source.letter.words);
    }
    if (schedule.sections.empty() && !source.shown.defects.empty())
        schedule.sections.push_back(
            {.head = {}, .title = "", .rows = defect_rows_for(source), .total = std::nullopt});
    const bool is_expert = schedule.choices.layout == ScheduleLayout::Expert;
    for (ScheduleSection& section : schedule.sections)
        for (ScheduleRow& row : section.rows)
            if (section.head.is_none() && !is_expert) row.is_open = false;
}

std::string names_of(const std::vector<const Party*>& parties, const LetterWords& words) {
    std::vector<std::string> names;
    for (const Party* party : parties) names.push_back(full_name(*party, words));
    return words.list(names);
}

int unreleased_in(const Ledger& whole, const Ledger& shown) {
    int count = 0;
    for (std::size_t i = 0; i < whole.rows.size() && i < shown.rows.size(); ++i)
        count +=
            whole.rows[i].outcome == ItemOutcome::Settled && shown.rows[i].outcome != ItemOutcome::Settled;
    return count;
}

Case without_evidence(Case dispute) {
    for (ClaimItem& item : dispute.claim_items) item.evidence.clear();
    return dispute;
}

const Instance* open_forum(const Case& dispute) {
    const Instance* last = nullptr;
    for (const Instance& instance : dispute.instances)
        if (instance.state == InstanceState::Open && gives_rulings(instance.kind)) last = &instance;
    return last;
}

/// The names at the head and what those who bear them are called.
void name_parties(Schedule& schedule, const ScheduleSource& source) {
    const LetterWords& words = source.letter.words;
    const std::string buyers = names_of(buyers_of(source.shown), words);
    if (const Party* other = find(source.shown, schedule.choices.counterpart))
        schedule.counterpart = full_name(*other, words);
    const bool is_consumer_first = source.roles.first() == Side::Consumer;
    const Side second = is_consumer_first ? Side::Trader : Side::Consumer;
    schedule.claimant = is_consumer_first ? buyers : schedule.counterpart;
    schedule.respondent = is_consumer_first ? schedule.counterpart : buyers;
    schedule.claimant_role = source.roles.role(source.roles.first());
    schedule.respondent_role = source.roles.role(second);
    schedule.forum = source.roles.forum();
}

ScheduleChoices with_counterpart(ScheduleChoices choices, const Case& dispute) {
    if (!choices.counterpart.is_none()) return choices;
    if (const Party* seller = seller_of(dispute)) choices.counterpart = seller->id;
    return choices;
}

LetterSource letter_source(const Case& plain, const LetterWords& words, const ScheduleChoices& choices,
                           const Resources& resources) {
    return {plain,
            words,
            resources.pack(plain.sheet.jurisdiction),
            plain.sheet.side,
            choices.dated,
            choices.dated,
            false,
            totals_of(plain).heads};
}

} // namespace

ScheduleChoices default_schedule_choices(const Case& dispute, Date today, const Resources& resources) {
    ScheduleChoices choices{.dated = today};
    const Instance* forum = open_forum(dispute);
    const bool is_board = forum != nullptr && forum->kind == InstanceKind::Board;
    choices.layout = is_board ? ScheduleLayout::Board : ScheduleLayout::Court;
    const auto counterparts = schedule_counterparts(dispute);
    if (counterparts.size() == 1) choices.counterpart = counterparts.front();
    choices.language = default_choices(dispute, "court_schedule", today, resources).language;
    return choices;
}

std::vector<Id<Party>> schedule_counterparts(const Case& dispute) {
    return counterparts_of(dispute);
}

Schedule schedule_of(const Case& dispute, const ScheduleChoices& wanted, const Resources& resources) {
    const ScheduleChoices choices = with_counterpart(wanted, dispute);
    const Case part = case_in_schedule(dispute, choices.counterpart);
    const Case shown = case_for_others(part);
    const Case plain = without_evidence(shown);
    const Ledger ledger = ledger_of(shown);
    const LetterWords words(choices.language, resources.phrases(choices.language));
    const LetterSource letter = letter_source(plain, words, choices, resources);
    const ScheduleRoles roles(shown, choices, words);
    const ScheduleSource source{shown, letter, ledger, choices, roles, item_letters(shown, ledger)};
    Schedule schedule{.choices = choices, .sheet = shown.sheet};
    name_parties(schedule, source);
    schedule.unreleased = unreleased_in(ledger_of(part), ledger);
    schedule.unattributed = static_cast<int>(claims_of_nobody(dispute).size());
    add_sections(schedule, source);
    return schedule;
}

std::string schedule_file_name(const Case& dispute, std::string_view ending) {
    const std::string name = letter_file_name(dispute, "defect_schedule");
    return name.substr(0, name.rfind('.') + 1) + std::string(ending);
}

} // namespace redress::app
