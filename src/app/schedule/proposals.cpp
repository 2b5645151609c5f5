// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/proposals.h"

#include <redress/domain/problem.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::app {

using namespace domain;
using exchange::SheetCell;
using Column = ScheduleColumn;
using Kind = ScheduleProblemKind;

namespace {

std::string shown(const SheetCell& cell) {
    return cell.text.empty() ? cell.number : cell.text;
}

/// The position and amount that an item would have when all changes of its row are taken over.
struct Outcome {
    std::optional<Stance> stance;
    std::optional<Money> amount;
};
Outcome outcome_of(const Case& dispute, Id<ClaimItem> item, const std::vector<ProposedAnswer>& changes) {
    Outcome outcome;
    const Ledger ledger = ledger_of(dispute);
    if (const Answer* answer = standing_answer(ledger, item)) outcome = {answer->stance, answer->amount};
    for (const ProposedAnswer& change : changes) {
        if (change.column == Column::Stance) outcome.stance = change.stance;
        if (change.column == Column::Admitted) outcome.amount = change.amount;
    }
    return outcome;
}

/// What an amount or a reason alone says.
Stance implied_stance(const Outcome& outcome, const std::optional<Money>& claimed) {
    if (!outcome.amount || outcome.amount->is_zero()) return Stance::Disputed;
    return claimed && *outcome.amount >= *claimed ? Stance::Conceded : Stance::Part;
}

bool goes_together(const Outcome& outcome, const std::optional<Money>& claimed) {
    if (!outcome.stance) return true;
    const bool is_amount = outcome.amount && !outcome.amount->is_zero();
    switch (*outcome.stance) {
    case Stance::Disputed:
    case Stance::Silent:
        return !is_amount;
    case Stance::Part:
        return is_amount || !claimed;
    case Stance::Conceded:
        return !outcome.amount || !claimed || *outcome.amount >= *claimed;
    }
    return true;
}

} // namespace

const Answer* standing_answer(const Ledger& ledger, Id<ClaimItem> item) {
    for (const LedgerRow& row : ledger.rows)
        if (row.item == item) return row.answer;
    return nullptr;
}

void Proposals::start(const std::string& name, const std::string& number) {
    const auto uid = name.starts_with('i') ? Uid::from_hex(std::string_view(name).substr(1)) : std::nullopt;
    item_ = uid ? find(dispute_, Id<ClaimItem>{*uid}) : nullptr;
    number_ = number;
    row_.clear();
}

void Proposals::problem(Kind kind, const ProposedAnswer& change, std::optional<text::ParseProblem> parse) {
    reading_.problems.push_back(
        {.kind = kind, .row = number_, .column = change.column, .found = change.after, .parse = parse});
}

void Proposals::add(Column column, const SheetCell& before, const SheetCell& after) {
    if (item_ == nullptr) return;
    ProposedAnswer change{item_->id, number_, column, shown(before), text::tidied(shown(after))};
    if (column == Column::Stance)
        add_stance(std::move(change));
    else if (column == Column::Admitted)
        add_amount(std::move(change), after);
    else
        add_text(std::move(change));
}

/// An emptied position is none.
void Proposals::add_stance(ProposedAnswer change) {
    change.stance = change.after.empty() ? Stance::Silent : stance_from(change.after);
    if (!change.stance) return problem(Kind::StanceUnknown, change);
    row_.push_back(std::move(change));
}

void Proposals::add_amount(ProposedAnswer change, const SheetCell& after) {
    const auto read = amount_in(after, form_);
    if (const auto* why = std::get_if<text::ParseProblem>(&read))
        return problem(Kind::AmountUnclear, change, *why);
    change.amount = std::get<std::optional<Money>>(read);
    if (change.amount && change.amount->minor < 0) return problem(Kind::AmountNegative, change);
    const auto claimed = calculation_of(dispute_, *item_).amount;
    if (change.amount && claimed && *change.amount > *claimed) problem(Kind::AmountAboveClaim, change);
    row_.push_back(std::move(change));
}

void Proposals::add_text(ProposedAnswer change) {
    if (text::code_points(change.after).size() > longest_text) {
        change.after.clear();
        return problem(Kind::TextTooLong, change);
    }
    row_.push_back(std::move(change));
}

void Proposals::infer_stance() {
    const Outcome outcome = outcome_of(dispute_, item_->id, row_);
    if (outcome.stance) return;
    const bool says_something = std::ranges::any_of(
        row_, [](const ProposedAnswer& change) { return change.amount || !change.after.empty(); });
    if (!says_something) return;
    ProposedAnswer inferred{item_->id, number_, Column::Stance, "", ""};
    inferred.stance = implied_stance(outcome, calculation_of(dispute_, *item_).amount);
    inferred.is_inferred = true;
    row_.insert(row_.begin(), std::move(inferred));
}

void Proposals::check_together() {
    const Outcome outcome = outcome_of(dispute_, item_->id, row_);
    if (!goes_together(outcome, calculation_of(dispute_, *item_).amount))
        reading_.problems.push_back({.kind = Kind::AnswerContradictory, .row = number_});
}

void Proposals::finish() {
    if (item_ == nullptr || row_.empty()) return;
    infer_stance();
    check_together();
    for (ProposedAnswer& change : row_) change.counterpart = counterpart_;
    std::ranges::move(row_, std::back_inserter(reading_.changes));
    row_.clear();
}

} // namespace redress::app
