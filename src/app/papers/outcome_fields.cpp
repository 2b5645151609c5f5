// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/outcome_fields.h"

#include "schedule/schedule_rows.h"
#include "schedule/shown_case.h"

#include <redress/domain/ledger/ledger.h>

#include <algorithm>
#include <set>

namespace redress::app {

using domain::Money;

namespace {

using Items = std::set<domain::Id<domain::ClaimItem>>;

struct OutcomeWords {
    const LetterWords& words;
    const Items& untold; ///< settled by what nobody else may see: how their money was divided stays unsaid

    std::string amount(const std::optional<Money>& money) const {
        return money ? text::format_amount(*money, words.language()) : std::string();
    }

    FieldTree row(const ScheduleRow& row) const {
        FieldTree tree;
        tree.set("number", row.number);
        tree.set("title", row.title);
        const bool is_alternative = row.standing == domain::Standing::Alternative && row.claimed;
        const std::string claimed = row.claimed ? amount(row.claimed) : row.instead;
        set_with_section(tree, "claimed", is_alternative ? "(" + claimed + ")" : claimed);
        set_with_section(tree, "stance", row.stance ? words.choice("schedule_stance", *row.stance) : "");
        set_with_section(tree, "admitted", amount(row.admitted));
        set_with_section(tree, "decided", row.decided);
        set_with_section(tree, "awarded", amount(row.awarded));
        set_with_section(tree, "paid", untold.count(row.item) > 0 ? "" : amount(row.paid));
        return tree;
    }

    FieldTree section(const ScheduleSection& section, const std::string& party) const {
        FieldTree tree;
        tree.set("title", section.title);
        set_with_section(tree, "party", party);
        std::vector<FieldTree> rows;
        for (const ScheduleRow& one : section.rows)
            if (!one.item.is_none() || !one.decided.empty()) rows.push_back(row(one));
        tree.set_list("rows", std::move(rows));
        const SectionSums sums = sums_of(section);
        tree.set_section("has_total", has_sums(section));
        set_with_section(tree, "excess", amount(excess_of(section)));
        tree.set("total_claimed", amount(sums.claimed));
        tree.set("total_admitted", amount(sums.admitted));
        tree.set("total_awarded", amount(sums.awarded));
        const bool is_whole = std::ranges::none_of(
            section.rows, [&](const ScheduleRow& one) { return untold.count(one.item) > 0; });
        tree.set("total_paid", is_whole ? amount(sums.paid) : "");
        return tree;
    }

    static std::optional<Money> excess_of(const ScheduleSection& section) {
        if (!section.total || section.total->excess.is_zero()) return std::nullopt;
        return -section.total->excess;
    }
};

bool has_come_to_something(const ScheduleSection& section) {
    return std::ranges::any_of(section.rows, [](const ScheduleRow& row) {
        return row.stance || row.awarded || row.paid || !row.decided.empty();
    });
}

Items untold_settlements(const domain::Case& dispute, PaperReader reader) {
    Items untold;
    if (reader == PaperReader::OwnSide) return untold;
    const domain::Case shown = case_for_others(dispute);
    const domain::Ledger told = domain::ledger_of(shown);
    for (const domain::LedgerRow& row : domain::ledger_of(dispute).rows) {
        const auto other = std::ranges::find(told.rows, row.item, &domain::LedgerRow::item);
        const bool is_told = other != told.rows.end() && other->outcome == domain::ItemOutcome::Settled;
        if (row.outcome == domain::ItemOutcome::Settled && !is_told) untold.insert(row.item);
    }
    return untold;
}

} // namespace

void add_outcome_fields(FieldTree& tree, const domain::Case& dispute, const LetterChoices& choices,
                        const Resources& resources, PaperReader reader) {
    const LetterWords words(choices.language, resources.phrases(choices.language));
    const Items untold = untold_settlements(dispute, reader);
    const OutcomeWords outcome{words, untold};
    auto counterparts = schedule_counterparts(dispute);
    if (counterparts.empty()) counterparts.push_back({});
    std::vector<FieldTree> sections;
    for (const auto counterpart : counterparts) {
        const ScheduleChoices chosen{.language = choices.language,
                                     .dated = choices.dated,
                                     .counterpart = counterpart,
                                     .names = ScheduleNames::BySide};
        const Schedule schedule = schedule_of(dispute, chosen, resources);
        const std::string party = counterparts.size() > 1 ? schedule.counterpart : std::string();
        for (const ScheduleSection& section : schedule.sections)
            if (has_come_to_something(section)) sections.push_back(outcome.section(section, party));
    }
    set_list_with_section(tree, "outcomes", std::move(sections));
    add_instance_fields(tree, dispute, words, reader);
}

} // namespace redress::app
