// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/decisions.h"
#include "ledger/ledger_rows.h"
#include "rules.h"
#include "sums/alternatives.h"
#include "sums/usable.h"

#include <algorithm>
#include <set>

namespace redress::domain {

namespace {

template <class T>
void refuse(ProblemKind kind, const T& record, std::string_view field, Findings& found) {
    found.push_back(finding(kind, Severity::Blocking, record, field));
}

/// Whether following `next` from a record comes back to it.
template <class T>
bool comes_back(const Case& dispute, const std::vector<T>& list, const T& start, Id<T> T::*next) {
    const T* at = find(dispute, start.*next);
    for (std::size_t steps = 0; at != nullptr && steps < list.size(); ++steps) {
        if (at->id == start.id) return true;
        at = find(dispute, at->*next);
    }
    return false;
}

void refuse_circles(const Case& dispute, Findings& found) {
    for (const Instance& instance : dispute.instances)
        if (comes_back(dispute, dispute.instances, instance, &Instance::appeal_from))
            refuse(ProblemKind::AppealOfItself, instance, "appeal_from", found);
    for (const Offer& offer : dispute.offers)
        if (comes_back(dispute, dispute.offers, offer, &Offer::counter_to))
            refuse(ProblemKind::CounterToItself, offer, "counter_to", found);
}

/// A correction is of the same forum's earlier ruling.
void check_corrections(const Case& dispute, Findings& found) {
    for (const Ruling& ruling : dispute.rulings) {
        const Ruling* old = find(dispute, ruling.replaces);
        if (old != nullptr && (old->instance != ruling.instance ||
                               comes_back(dispute, dispute.rulings, ruling, &Ruling::replaces)))
            refuse(ProblemKind::CorrectsOtherRuling, ruling, "replaces", found);
    }
}

const Instance* instance_of(const Case& dispute, Id<Ruling> id) {
    const Ruling* ruling = find(dispute, id);
    return ruling == nullptr ? nullptr : find(dispute, ruling->instance);
}

bool gives_nothing(ItemOutcome outcome) {
    return outcome == ItemOutcome::Refused || outcome == ItemOutcome::Dismissed ||
           outcome == ItemOutcome::Withdrawn || outcome == ItemOutcome::NotExamined;
}

/// Granted without an amount is all that was asked; where nothing was asked in figures, one is needed.
bool needs_amount(const Case& dispute, const ItemResult& result) {
    const ClaimItem* item = find(dispute, result.item);
    if (item == nullptr || !is_money_in_dispute(item->remedy) || gives_nothing(result.outcome)) return false;
    return !result.amount &&
           (result.outcome != ItemOutcome::Granted || !calculation_of(dispute, *item).amount);
}

void check_results(const Case& dispute, Findings& found) {
    std::set<std::pair<Id<Ruling>, Id<ClaimItem>>> seen;
    for (const ItemResult& result : dispute.item_results) {
        const Instance* instance = instance_of(dispute, result.ruling);
        if (instance != nullptr && before(*instance, result.item) == nullptr)
            refuse(ProblemKind::NotBeforeInstance, result, "item", found);
        if (!seen.emplace(result.ruling, result.item).second)
            refuse(ProblemKind::ResultTwice, result, "item", found);
        if (gives_nothing(result.outcome) && result.amount && !result.amount->is_zero())
            refuse(ProblemKind::AmountForNothing, result, "amount", found);
        if (needs_amount(dispute, result)) refuse(ProblemKind::ResultWithoutAmount, result, "amount", found);
    }
}

void check_findings(const Case& dispute, Findings& found) {
    std::set<std::pair<Id<Ruling>, Id<Defect>>> seen;
    for (const DefectFinding& entry : dispute.defect_findings)
        if (!seen.emplace(entry.ruling, entry.defect).second)
            refuse(ProblemKind::ResultTwice, entry, "defect", found);
}

/// The newest ruling that has decided something of the head, and what rulings give of it in all. What the
/// parties agree on is no award: they may settle for anything.
struct Award {
    Money sum;
    const Ruling* last = nullptr;
};
Award award_of(const Case& dispute, const Head& head) {
    Award award{zero(currency_of(dispute)), nullptr};
    for (const ClaimItem* item : items_of(dispute, head.id)) {
        const auto decided = decision_on(dispute, item->id);
        if (!decided || decided->ruling == nullptr || !is_money_in_dispute(item->remedy)) continue;
        if (decided->outcome != ItemOutcome::Settled)
            award.sum = award.sum + usable(decided->amount).value_or(zero(award.sum.currency));
        const bool is_newer = award.last == nullptr || decided->ruling->date >= award.last->date;
        if (is_newer) award.last = decided->ruling;
    }
    return award;
}

/// All that the head asks at the most, caps aside: what a court gives beyond the price is a fact, though it
/// was warned of.
Money most_asked(const Case& dispute, const Head& head) {
    Money most = zero(currency_of(dispute));
    for (const Alternatives& group : alternatives_in(dispute, head.id)) {
        Money highest = zero(most.currency);
        for (const ClaimItem* item : group)
            if (is_money_in_dispute(item->remedy))
                highest = std::max(highest, usable(calculation_of(dispute, *item).amount).value_or(highest));
        most = most + highest;
    }
    return most;
}

/// No court gives more than is asked (RB 17:3), in all instances together; how far it is bound item by item
/// depends on the pleading.
void check_awards(const Case& dispute, Findings& found) {
    for (const Head& head : dispute.heads) {
        const Award award = award_of(dispute, head);
        if (award.last == nullptr || has_open_item(dispute, head)) continue;
        const Money asked = most_asked(dispute, head);
        if (award.sum <= asked) continue;
        refuse(ProblemKind::HeadAwardedAboveClaim, *award.last, "", found);
        found.back().amount = asked;
    }
}

/// Heads that the same side asks in the same way exclude each other, so that together they bring no more than
/// the highest of them asks. A counterclaim stands beside a claim.
void check_awards_together(const Case& dispute, Side side, HeadUse use, Findings& found) {
    Award all{zero(currency_of(dispute)), nullptr};
    Money asked = all.sum;
    int granted = 0;
    for (const Head& head : dispute.heads) {
        const Award award = award_of(dispute, head);
        if (head.asked_by != side || head.use != use || award.sum.is_zero()) continue;
        if (has_open_item(dispute, head)) return;
        ++granted;
        all.sum = all.sum + award.sum;
        asked = std::max(asked, most_asked(dispute, head));
        if (all.last == nullptr || award.last->date >= all.last->date) all.last = award.last;
    }
    if (granted < 2 || all.sum <= asked) return;
    refuse(ProblemKind::HeadAwardedAboveClaim, *all.last, "", found);
    found.back().amount = asked;
}

void check_exclusive_heads(const Case& dispute, Findings& found) {
    for (const Side side : {Side::Consumer, Side::Trader})
        for (const HeadUse use : {HeadUse::Claim, HeadUse::SetOff, HeadUse::Counterclaim})
            check_awards_together(dispute, side, use, found);
}

void check_closing(const Case& dispute, Findings& found) {
    for (const Instance& instance : dispute.instances)
        if (instance.state == InstanceState::Closed && !missing_results(dispute, instance).empty())
            refuse(ProblemKind::ClosedWithoutResults, instance, "state", found);
}

Money stated_sum(const std::vector<ItemAmount>& parts, Currency currency) {
    Money sum = zero(currency);
    for (const ItemAmount& part : parts) sum = sum + usable(part.amount).value_or(zero(currency));
    return sum;
}

void check_parts(const Case& dispute, Findings& found) {
    const Currency currency = currency_of(dispute);
    for (const Payment& payment : dispute.payments) {
        const Money interest = usable(payment.interest).value_or(zero(currency));
        const Money costs = usable(payment.costs).value_or(zero(currency));
        const auto amount = usable(payment.amount);
        if (amount && stated_sum(payment.towards, currency) + interest + costs > *amount)
            refuse(ProblemKind::PartsAbovePayment, payment, "towards", found);
    }
    for (const Offer& offer : dispute.offers)
        if (const auto lump = usable(offer.lump); lump && stated_sum(offer.lines, currency) > *lump)
            refuse(ProblemKind::LinesAboveLump, offer, "lines", found);
}

/// The accepted offers, the oldest first.
std::vector<const Offer*> accepted_offers(const Case& dispute) {
    std::vector<const Offer*> settlements;
    for (const Offer& offer : dispute.offers)
        if (offer.outcome == OfferOutcome::Accepted) settlements.push_back(&offer);
    std::stable_sort(settlements.begin(), settlements.end(), [](const Offer* a, const Offer* b) {
        return std::pair(a->answered, a->position) < std::pair(b->answered, b->position);
    });
    return settlements;
}

/// What is settled is over: who wants other terms gives the first settlement up.
void refuse_second_settlements(const Case& dispute, Findings& found) {
    std::set<Id<ClaimItem>> settled;
    for (const Offer* offer : accepted_offers(dispute)) {
        std::set<Id<ClaimItem>> items;
        for (const ItemAmount& line : offer->lines) items.insert(line.item);
        const bool is_second = std::any_of(items.begin(), items.end(),
                                           [&](Id<ClaimItem> item) { return settled.contains(item); });
        if (is_second) refuse(ProblemKind::ItemSettled, *offer, "outcome", found);
        settled.insert(items.begin(), items.end());
    }
}

constexpr Rule all_rules[] = {refuse_circles, check_corrections, check_results,
                              check_findings, check_awards,      check_exclusive_heads,
                              check_closing,  check_parts,       refuse_second_settlements};

} // namespace

std::span<const Rule> ledger_rules() {
    return all_rules;
}

} // namespace redress::domain
