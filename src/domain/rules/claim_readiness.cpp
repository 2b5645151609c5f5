// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate_source.h"
#include "pleading.h"
#include "sums/basis_amount.h"
#include "sums/covered_items.h"
#include "sums/division_evidence.h"
#include "sums/usable.h"

#include <redress/domain/quotes.h>

#include <algorithm>

namespace redress::domain {

namespace {

void add(Findings& found, ProblemKind kind, const ClaimItem& item, std::string_view field,
         Severity severity = Severity::Warning) {
    found.push_back(finding(kind, severity, item, field));
}

bool is_undivided(const Case& dispute, const ClaimItem& item) {
    const auto parts = allocation_of(dispute, item);
    return std::any_of(parts.begin(), parts.end(), [](const Allocation& part) { return !part.share; });
}

/// A lump sum was divided by nothing but a rule; a quote or a bill may hold the parts itself.
ProblemKind without_evidence(const ClaimItem& item) {
    return is_bare_sum(item) ? ProblemKind::AllocationOnly : ProblemKind::AllocationWithoutEvidence;
}

/// One sum for several defects: if one falls, nobody can say what is left. A quote that is not divided is no
/// better. What rescission gives back is the whole price, whichever defects carry it.
void need_division(const Pleading& pleading, Findings& found) {
    for (const ClaimItem* item : pleading.of_first().primary) {
        if (item->remedy == Remedy::Refund) continue;
        if (item->defects.size() < 2 || !calculation_of(pleading.dispute, *item).amount) continue;
        if (is_undivided(pleading.dispute, *item)) {
            add(found, ProblemKind::LumpSumForSeveralDefects, *item, "defects");
            found.back().detail = std::to_string(item->defects.size());
        } else if (is_divided_without_evidence(pleading.dispute, *item)) {
            add(found, without_evidence(*item), *item, "evidence");
        }
    }
}

/// The parts of a sum are one claim: more than they add up to cannot be shown, and the rest hangs on nothing.
void compare_shares(const Pleading& pleading, Findings& found) {
    for (const ClaimItem& item : pleading.dispute.claim_items) {
        const auto amount = calculation_of(pleading.dispute, item).amount;
        if (!amount || is_act(item.remedy) || item.defects.empty()) continue;
        Money sum = zero(amount->currency);
        bool is_divided = true;
        for (const DefectShare& part : item.defects) {
            is_divided &= part.share.has_value();
            sum = sum + usable(part.share).value_or(zero(sum.currency));
        }
        if (!is_divided || sum >= *amount) continue; // above it the records contradict themselves
        add(found, ProblemKind::SharesBelowAmount, item, "defects");
        found.back().amount = amount;
    }
}

bool has_money(const HeadClaims& head) {
    return std::any_of(head.primary.begin(), head.primary.end(),
                       [](const ClaimItem* item) { return is_money_in_dispute(item->remedy); });
}

/// The heads that the first one's side asks in the same way: what is set off or claimed in return falls back
/// on nothing of it.
bool stands_with_first(const Pleading& pleading, const Head& head) {
    const Head* first = pleading.first;
    return first != nullptr && head.asked_by == first->asked_by && head.use == first->use;
}

bool has_lower_head(const Pleading& pleading) {
    const auto heads = ranked_heads(pleading.dispute); // in the order of the pleading
    int with_money = 0;
    for (std::size_t i = 0; i < heads.size(); ++i)
        if (stands_with_first(pleading, *heads[i]) && has_money(pleading.heads[i])) ++with_money;
    return with_money > 1;
}

/// What is left when an estimate is not believed: an alternative, a sum left to the court, a lower head.
void need_fallback(const Pleading& pleading, Findings& found) {
    const auto& primary = pleading.of_first().primary;
    const auto& all = pleading.dispute.claim_items;
    const bool is_open = std::any_of(all.begin(), all.end(), [&](const ClaimItem& item) {
        const Head* head = find(pleading.dispute, item.head);
        return head != nullptr && stands_with_first(pleading, *head) &&
               (item.basis.method == Method::CourtEstimate || !item.alternative_to.is_none());
    });
    const auto is_any = [](const ClaimItem* item) { return is_estimated(*item); };
    if (is_open || has_lower_head(pleading) || std::none_of(primary.begin(), primary.end(), is_any)) return;
    found.push_back(finding(ProblemKind::NoFallback, Severity::Advice, *pleading.first));
}

/// Whoever could have shown how a figure was found and did not, leaves the court nothing to estimate by.
void need_sources(const Pleading& pleading, Findings& found) {
    for (const ClaimItem* item : pleading.of_first().primary)
        if (is_unsourced_estimate(pleading.dispute, *item)) {
            add(found, ProblemKind::EstimateWithoutSource, *item, "source");
            found.back().amount = calculation_of(pleading.dispute, *item).amount;
        }
}

bool rests_on_defects(Remedy remedy) {
    return !is_act(remedy) && remedy != Remedy::Refund && remedy != Remedy::Price;
}

/// A sum that hangs on no defect falls with none and proves none. Damages may have a reason of their own; the
/// price is owed by the contract.
void need_defects(const Pleading& pleading, Findings& found) {
    if (pleading.dispute.defects.empty()) return; // a finding of its own
    for (const ClaimItem* item : pleading.of_first().primary) {
        if (!item->defects.empty() || !rests_on_defects(item->remedy)) continue;
        const bool is_loss = item->remedy == Remedy::Damages;
        add(found, ProblemKind::ClaimWithoutDefect, *item, "defects",
            is_loss ? Severity::Advice : Severity::Warning);
    }
}

std::string_view field_of(MissingInput input) {
    switch (input) {
    case MissingInput::Price:
        return "price";
    case MissingInput::ValueConforming:
        return "value_conforming";
    case MissingInput::ValueDelivered:
        return "value_delivered";
    case MissingInput::Percent:
        return "percent";
    case MissingInput::Stated:
        return "stated";
    case MissingInput::Quotes:
        return "method";
    case MissingInput::Method:
    case MissingInput::OpenToTheCourt:
        return {};
    }
    return {};
}

/// A method without its figures. No method at all is a finding about the defects.
void need_inputs(const Pleading& pleading, Findings& found) {
    for (const ClaimItem& item : pleading.dispute.claim_items)
        for (MissingInput input : calculation_of(pleading.dispute, item).missing)
            if (const auto field = field_of(input); !field.empty())
                add(found, ProblemKind::MissingInputs, item, field);
}

void compare_values(const Pleading& pleading, Findings& found) {
    for (const ClaimItem& item : pleading.dispute.claim_items) {
        const Basis& basis = item.basis;
        if (is_act(item.remedy)) continue;
        if (basis.method == Method::Proportional && basis.value_conforming && basis.value_delivered &&
            *basis.value_delivered > *basis.value_conforming)
            add(found, ProblemKind::ValueAboveConforming, item, "value_delivered");
    }
}

/// The sum that the basis or the shares of an act name.
std::optional<Money> idle_amount(const Case& dispute, const ClaimItem& item) {
    const auto amount = basis_calculation(dispute, item).amount;
    if (amount && !amount->is_zero()) return amount;
    Money shares = zero(currency_of(dispute));
    for (const DefectShare& part : item.defects) shares = shares + part.share.value_or(zero(shares.currency));
    return shares.is_zero() ? std::nullopt : std::optional(shares);
}

/// Repair, replacement and delivery are acts: a sum beside them is in no total and in no letter.
void refuse_amounts_for_acts(const Pleading& pleading, Findings& found) {
    for (const ClaimItem& item : pleading.dispute.claim_items) {
        if (!is_act(item.remedy)) continue;
        if (const auto amount = idle_amount(pleading.dispute, item)) {
            add(found, ProblemKind::AmountForCure, item, "remedy");
            found.back().amount = amount;
        }
    }
}

void compare_with_price(const Pleading& pleading, Findings& found) {
    for (const HeadTotal& total : totals_of(pleading.dispute).heads) {
        for (const CapLine& line : total.caps) {
            found.push_back(finding(ProblemKind::ReductionAbovePrice, Severity::Warning,
                                    *find(pleading.dispute, line.item), "price"));
            found.back().amount = line.excess;
        }
    }
}

bool is_for_service(const Case& dispute, const ClaimItem& claim) {
    const auto covered = covered_items(dispute, claim);
    return std::any_of(covered.begin(), covered.end(), [&](Id<Item> id) {
        const Item* item = find(dispute, id);
        return item != nullptr && item->kind == ItemKind::Service;
    });
}

/// Konsumenttjänstlag 22 §: a reduction for a service is what it costs to have the defect remedied.
void refuse_proportion_for_service(const Pleading& pleading, Findings& found) {
    for (const ClaimItem& item : pleading.dispute.claim_items)
        if (item.remedy == Remedy::PriceReduction && item.basis.method == Method::Proportional &&
            is_for_service(pleading.dispute, item))
            add(found, ProblemKind::ProportionalForService, item, "method");
}

/// What was remedied leaves no reduction, no rescission and nothing to repair, but its cost may still be
/// asked.
bool has_lost_its_ground(const ClaimItem& item, const Defect& defect) {
    if (defect.status == DefectStatus::Withdrawn) return true;
    return defect.status == DefectStatus::Remedied && (is_part_of_price(item.remedy) || is_act(item.remedy));
}

void refuse_withdrawn_defects(const Pleading& pleading, Findings& found) {
    for (const ClaimItem& item : pleading.dispute.claim_items) {
        for (const DefectShare& part : item.defects) {
            const Defect* defect = find(pleading.dispute, part.defect);
            if (defect == nullptr || !has_lost_its_ground(item, *defect)) continue;
            add(found, ProblemKind::WithdrawnDefectClaimed, item, "defects");
            found.back().detail = std::to_string(defect->number);
        }
    }
}

constexpr ReadinessRule all_rules[] = {need_division,
                                       compare_shares,
                                       need_fallback,
                                       need_sources,
                                       need_defects,
                                       need_inputs,
                                       compare_values,
                                       refuse_amounts_for_acts,
                                       compare_with_price,
                                       refuse_proportion_for_service,
                                       refuse_withdrawn_defects};

} // namespace

std::span<const ReadinessRule> claim_readiness() {
    return all_rules;
}

} // namespace redress::domain
