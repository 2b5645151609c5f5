// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_checks.h"
#include "rules.h"
#include "sums/usable.h"

#include <redress/domain/amount.h>

#include <algorithm>
#include <map>
#include <set>

namespace redress::domain {

namespace {

void require_title(const Case& dispute, Findings& found) {
    if (is_blank(dispute.sheet.title))
        found.push_back(finding(ProblemKind::MissingTitle, Severity::Blocking, dispute.sheet, "title"));
}

template <class T>
void require_own_numbers(const std::vector<T>& list, int T::*number, std::string_view field,
                         Findings& found) {
    std::set<int> taken;
    for (const T& record : list) {
        if (taken.insert(record.*number).second) continue;
        found.push_back(finding(ProblemKind::DuplicateNumber, Severity::Blocking, record, field));
        found.back().detail = std::to_string(record.*number);
    }
}

/// Two heads of one rank would leave it to chance which total is the stated one.
void require_unique_numbers(const Case& dispute, Findings& found) {
    require_own_numbers(dispute.defects, &Defect::number, "number", found);
    require_own_numbers(dispute.exhibits, &Exhibit::number, "number", found);
    require_own_numbers(dispute.heads, &Head::rank, "rank", found);
}

void refuse_discount_above_price(const Case& dispute, Findings& found) {
    for (const Item& item : dispute.items)
        if (item.price && item.discount && *item.discount > *item.price)
            found.push_back(finding(ProblemKind::DiscountAbovePrice, Severity::Blocking, item, "discount"));
}

using ClaimItems = std::map<Id<ClaimItem>, const ClaimItem*>;

ClaimItems claim_items_in(const Case& dispute) {
    ClaimItems items;
    for (const ClaimItem& item : dispute.claim_items) items.emplace(item.id, &item);
    return items;
}

/// Whether the chain of alternatives comes back to the item it starts from.
bool runs_in_a_circle(const ClaimItems& items, const ClaimItem& start) {
    Id<ClaimItem> next = start.alternative_to;
    for (std::size_t steps = 0; steps < items.size() && !next.is_none(); ++steps) {
        if (next == start.id) return true;
        const auto place = items.find(next);
        if (place == items.end()) return false;
        next = place->second->alternative_to;
    }
    return false;
}

void refuse_circles_of_alternatives(const Case& dispute, Findings& found) {
    const ClaimItems items = claim_items_in(dispute);
    for (const ClaimItem& item : dispute.claim_items)
        if (runs_in_a_circle(items, item))
            found.push_back(
                finding(ProblemKind::AlternativeToItself, Severity::Blocking, item, "alternative_to"));
}

/// Heads exclude each other already, so an alternative across two of them says nothing.
void refuse_alternatives_across_heads(const Case& dispute, Findings& found) {
    const ClaimItems items = claim_items_in(dispute);
    for (const ClaimItem& item : dispute.claim_items) {
        const auto other = items.find(item.alternative_to);
        if (other != items.end() && other->second->head != item.head)
            found.push_back(
                finding(ProblemKind::AlternativeInOtherHead, Severity::Blocking, item, "alternative_to"));
    }
}

/// One of them is in no total, so neither can take the other's place in it.
void refuse_alternatives_beside_the_dispute(const Case& dispute, Findings& found) {
    const ClaimItems items = claim_items_in(dispute);
    for (const ClaimItem& item : dispute.claim_items) {
        const auto other = items.find(item.alternative_to);
        if (other != items.end() &&
            is_outside_dispute(other->second->remedy) != is_outside_dispute(item.remedy))
            found.push_back(
                finding(ProblemKind::AlternativeToOutsideItem, Severity::Blocking, item, "alternative_to"));
    }
}

/// Two days of one record, so one of them is wrong however the others stand.
void refuse_ends_before_beginnings(const Case& dispute, Findings& found) {
    for (const Guarantee& guarantee : dispute.guarantees)
        if (is_before(guarantee.ends, guarantee.starts))
            found.push_back(
                finding(ProblemKind::GuaranteeEndsBeforeStart, Severity::Blocking, guarantee, "ends"));
    for (const RepairAttempt& attempt : dispute.repair_attempts)
        if (is_before(attempt.finished, attempt.requested))
            found.push_back(
                finding(ProblemKind::RepairFinishedBeforeRequest, Severity::Blocking, attempt, "finished"));
}

void refuse_shares_above_amount(const Case& dispute, Findings& found) {
    for (const ClaimItem& item : dispute.claim_items) {
        const auto amount = calculation_of(dispute, item).amount;
        if (!amount) continue;
        Money shares = zero(amount->currency);
        for (const DefectShare& part : item.defects)
            shares = shares + usable(part.share).value_or(zero(shares.currency));
        if (shares <= *amount) continue;
        found.push_back(finding(ProblemKind::SharesExceedAmount, Severity::Blocking, item, "defects"));
        found.back().amount = amount;
    }
}

/// Who disputes a claim or says nothing of it concedes nothing.
void refuse_amounts_of_denials(const Case& dispute, Findings& found) {
    for (const Answer& answer : dispute.answers) {
        const bool denies = answer.stance == Stance::Disputed || answer.stance == Stance::Silent;
        if (denies && answer.amount && !answer.amount->is_zero())
            found.push_back(finding(ProblemKind::AmountForDisputed, Severity::Blocking, answer, "amount"));
    }
}

constexpr Rule all_rules[] = {require_title,
                              require_unique_numbers,
                              refuse_discount_above_price,
                              refuse_circles_of_alternatives,
                              refuse_alternatives_across_heads,
                              refuse_alternatives_beside_the_dispute,
                              refuse_ends_before_beginnings,
                              refuse_shares_above_amount,
                              refuse_amounts_of_denials};

} // namespace

std::span<const Rule> record_rules() {
    return all_rules;
}

} // namespace redress::domain
