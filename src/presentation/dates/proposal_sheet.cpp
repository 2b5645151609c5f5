// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_lines.h"
#include "words/field_sentences.h"

#include <redress/app/kept_words.h>
#include <redress/app/law_sentences.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

std::string long_day(domain::Date day, const text::Messages& messages) {
    return text::format_date(day, messages.language(), text::DateStyle::Long);
}

bool has_passed(const app::DateProposal& proposal, domain::Date today) {
    return proposal.dates.legal < today;
}

bool is_for(const law::Rule& rule, domain::Side side) {
    if (rule.by == law::Actor::Party) return true;
    return rule.by == (side == domain::Side::Consumer ? law::Actor::Consumer : law::Actor::Trader);
}

bool loses_something(domain::Consequence consequence) {
    switch (consequence) {
    case domain::Consequence::ClaimLost:
    case domain::Consequence::RemedyLost:
    case domain::Consequence::ForumRefuses:
    case domain::Consequence::DecisionStands:
    case domain::Consequence::DefaultJudgment:
        return true;
    default:
        return false;
    }
}

/// The defects that the date is for, where not all of the item have the same.
std::string defects_of(const app::DateProposal& proposal, const domain::Case& dispute) {
    std::string names;
    for (const domain::Id<domain::Defect> id : proposal.defects)
        if (const domain::Defect* defect = domain::find(dispute, id))
            names += (names.empty() ? "" : ", ") + std::to_string(defect->number) + " " + defect->title;
    return names;
}

/// The rule's title; in a case with several items or defects, with those that it is about.
std::string title_of(const app::DateProposal& proposal, const domain::Case& dispute,
                     const text::Messages& messages) {
    const std::string& title = app::words_in(proposal.rule->title, messages.language());
    const domain::Item* item = dispute.items.size() > 1 ? domain::find(dispute, proposal.item) : nullptr;
    const std::string of_item = item && !item->description.empty() ? title + ": " + item->description : title;
    const std::string defects = defects_of(proposal, dispute);
    return defects.empty() ? of_item : of_item + " (" + defects + ")";
}

std::vector<std::string> sentences_of(const app::DateProposal& proposal, domain::Date today,
                                      const text::Messages& messages) {
    const law::Deadline& dates = proposal.dates;
    std::vector<std::string> lines{app::happened_sentence(dates.trigger.event, dates.trigger.from, messages) +
                                   " " + app::sentence(dates.kind, dates.consequence, messages)};
    if (dates.legal > dates.safe)
        lines.push_back(
            text::filled(messages.tr("The last day by the rule is {0}."), {long_day(dates.legal, messages)}));
    const law::Standing standing = law::standing_on(dates, today);
    if (standing != law::Standing::Ahead) lines.push_back(app::sentence(standing, messages));
    for (const law::Warning& warning : dates.warnings) lines.push_back(app::sentence(warning, messages));
    return lines;
}

TickLine line_of(const app::DateProposal& proposal, const domain::Case& dispute, domain::Date today,
                 const text::Messages& messages) {
    const law::Deadline& dates = proposal.dates;
    TickLine line;
    line.label = text::filled(messages.tr("{0}: {1}"),
                              {long_day(dates.safe, messages), title_of(proposal, dispute, messages)});
    line.sentences = sentences_of(proposal, today, messages);
    line.origin = app::source_sentence(dates.source, dates.checked_on, dates.confidence, messages);
    const bool is_over = has_passed(proposal, today);
    line.tone = is_over ? Tone::Quiet : Tone::Plain;
    line.ticked = !is_over && dates.kind == domain::RuleKind::Act && loses_something(dates.consequence) &&
                  is_for(*proposal.rule, dispute.sheet.side);
    return line;
}

FieldState day_field(const text::Messages& messages) {
    FieldState field;
    field.name = "day";
    field.label = messages.tr("Day that it wrote");
    field.control = Control::Date;
    field.placeholder = placeholder_of(field.control, messages);
    field.hint = messages.tr("Or how many days it gave.");
    return field;
}

TickLine unset_line(const app::DateProposal& proposal, const domain::Case& dispute,
                    const text::Messages& messages) {
    const law::Deadline& dates = proposal.dates;
    TickLine line;
    line.label = title_of(proposal, dispute, messages);
    line.sentences = {app::happened_sentence(dates.trigger.event, dates.trigger.from, messages) + " " +
                      app::sentence(dates.kind, dates.consequence, messages)};
    line.origin = app::source_sentence(dates.source, dates.checked_on, dates.confidence, messages);
    line.day = day_field(messages);
    return line;
}

} // namespace

std::string purchase_words(const domain::Case& dispute, domain::Id<domain::Purchase> id,
                           const text::Messages& messages) {
    const domain::Purchase* purchase = domain::find(dispute, id);
    if (!purchase) return messages.tr("The whole case");
    const domain::Party* seller = domain::find(dispute, purchase->seller);
    std::string name = seller ? seller->name : messages.tr("Purchase");
    if (!purchase->contract_date) return name;
    return text::filled(messages.tr("{0}, contract of {1}"),
                        {name, long_day(*purchase->contract_date, messages)});
}

void put_passed_last(std::vector<app::DateProposal>& proposals, domain::Date today) {
    for (auto first = proposals.begin(); first != proposals.end();) {
        const auto last = std::find_if(first, proposals.end(), [&](const app::DateProposal& proposal) {
            return proposal.purchase != first->purchase;
        });
        std::stable_partition(
            first, last, [today](const app::DateProposal& proposal) { return !has_passed(proposal, today); });
        first = last;
    }
}

TickSheet proposal_sheet(const std::vector<app::DateProposal>& unset,
                         const std::vector<app::DateProposal>& proposals, const domain::Case& dispute,
                         domain::Date today, const text::Messages& messages) {
    TickSheet sheet;
    sheet.title = messages.tr("Dates that follow");
    sheet.intro = messages.tr("These follow from what is recorded. Tick those that you want to keep; the day "
                              "shown is the safe one.");
    sheet.accept = messages.tr("Keep the ticked dates");
    if (!unset.empty()) sheet.groups.push_back({messages.tr("A court or board sets the day"), {}});
    for (const app::DateProposal& proposal : unset)
        sheet.groups.back().lines.push_back(unset_line(proposal, dispute, messages));
    std::optional<std::pair<domain::Uid, bool>> last;
    for (const app::DateProposal& proposal : proposals) {
        const std::pair here{proposal.purchase.uid, has_passed(proposal, today)};
        if (last != here) {
            const std::string whose = purchase_words(dispute, proposal.purchase, messages);
            const auto passed = text::filled(messages.tr("{0}: days that have passed"), {whose});
            sheet.groups.push_back({here.second ? passed : whose, {}});
        }
        last = here;
        sheet.groups.back().lines.push_back(line_of(proposal, dispute, today, messages));
    }
    return sheet;
}

TickSheet move_sheet(const std::vector<app::DateMove>& moves, const text::Messages& messages) {
    TickSheet sheet;
    sheet.title = messages.tr("Dates that have moved");
    sheet.intro = messages.tr("Nothing is changed until you agree. A date that you leave stays as it is.");
    sheet.accept = messages.tr("Accept the ticked changes");
    sheet.groups.push_back({});
    for (const app::DateMove& move : moves) {
        const std::string before = move.before.safe ? long_day(*move.before.safe, messages) : "";
        const bool has_day = move.after && move.after->safe;
        const std::string after = has_day ? long_day(*move.after->safe, messages) : messages.tr("drop it");
        TickLine line;
        line.label = has_day && !move.moves_a_day()
                         ? text::filled(messages.tr("{0}: {1}, as before"), {move.before.title, before})
                         : text::filled(messages.tr("{0}: {1} → {2}"), {move.before.title, before, after});
        for (std::size_t i = 0; i < domain::choice_names<app::MoveReason>.count; ++i)
            if (move.reasons.contains(static_cast<app::MoveReason>(i)))
                line.sentences.push_back(app::sentence(static_cast<app::MoveReason>(i), messages));
        line.ticked = has_day;
        sheet.groups.back().lines.push_back(std::move(line));
    }
    return sheet;
}

} // namespace redress::presentation
