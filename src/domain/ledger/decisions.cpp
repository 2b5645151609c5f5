// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include "sums/usable.h"

#include <algorithm>
#include <tuple>

namespace redress::domain {

namespace {

/// Sent back, whatever it said of the rest: what it gave no result is undecided again.
bool takes_away(const Instance& instance, Id<ClaimItem> item) {
    return instance.state == InstanceState::Remanded && before(instance, item) != nullptr;
}

bool is_appeal(const Step& step) {
    return !step.instance->appeal_from.is_none();
}

std::optional<Money> claim_of(const Case& dispute, const ClaimItem& item) {
    return usable(calculation_of(dispute, item).amount);
}

std::optional<Money> asked_at(const Case& dispute, const ClaimItem& item, const Step& here,
                              const std::optional<Money>& below) {
    const ItemAmount* part = before(*here.instance, item.id);
    const auto stated = part == nullptr ? std::nullopt : usable(part->amount);
    if (!below || !is_appeal(here)) return stated ? stated : claim_of(dispute, item);
    if (is_asked_of(dispute, item, here.instance->claimant)) return below;
    return stated ? *below + *stated : claim_of(dispute, item);
}

std::optional<Money> awarded_by(const Step& step, const ClaimItem& item) {
    if (step.result == nullptr) return std::nullopt;
    if (const auto stated = usable(step.result->amount)) return stated;
    const bool is_whole = step.result->outcome == ItemOutcome::Granted && !is_act(item.remedy);
    return is_whole ? step.asked : std::nullopt;
}

std::optional<Decision> by_rulings(const Case& dispute, const ClaimItem& item) {
    std::optional<Decision> last;
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute))) {
        if (takes_away(*step.instance, item.id)) last.reset();
        if (step.result == nullptr) continue;
        last = Decision{step.result->outcome, step.awarded, find(dispute, step.result->ruling), nullptr};
    }
    return last;
}

const Offer* accepted_offer(const Case& dispute, Id<ClaimItem> item) {
    const Offer* newest = nullptr;
    for (const Offer& offer : dispute.offers) {
        const bool covers = std::any_of(offer.lines.begin(), offer.lines.end(),
                                        [&](const ItemAmount& line) { return line.item == item; });
        if (!covers || offer.outcome != OfferOutcome::Accepted) continue;
        if (newest == nullptr || offer.answered >= newest->answered) newest = &offer;
    }
    return newest;
}

std::optional<Decision> by_offer(const Case& dispute, const Offer& offer, Id<ClaimItem> item) {
    for (const ItemAmount& part : amounts_of(dispute, offer))
        if (part.item == item) return Decision{ItemOutcome::Settled, usable(part.amount), nullptr, &offer};
    return std::nullopt;
}

} // namespace

std::vector<Step> steps_of(const Case& dispute, const ClaimItem& item,
                           const std::vector<const Instance*>& instances) {
    std::vector<Step> steps;
    std::optional<Money> below;
    for (const Instance* instance : instances) {
        Step step{instance, std::nullopt, nullptr, std::nullopt};
        // What enforcement brings in is a payment; the title it enforces stays what it was.
        if (gives_rulings(instance->kind)) step.result = result_at(dispute, *instance, item.id);
        step.asked = asked_at(dispute, item, step, below);
        step.awarded = awarded_by(step, item);
        if (takes_away(*instance, item.id)) below.reset();
        if (step.result != nullptr) below = step.awarded.value_or(zero(currency_of(dispute)));
        steps.push_back(step);
    }
    return steps;
}

std::optional<Decision> decision_on(const Case& dispute, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    if (item == nullptr) return std::nullopt;
    const auto decided = by_rulings(dispute, *item);
    const Offer* offer = accepted_offer(dispute, id);
    const bool is_later =
        decided && offer != nullptr && offer->answered && decided->ruling->date > offer->answered;
    return offer == nullptr || is_later ? decided : by_offer(dispute, *offer, id);
}

} // namespace redress::domain
