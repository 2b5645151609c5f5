// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

#include "sums/usable.h"

#include <algorithm>

namespace redress::domain {

namespace {

/// A decision and the chain of rulings that it belongs to.
struct InChain {
    std::size_t chain = 0;
    Decision decision;
};

/// What was not before the one who sent the case back stays.
void send_back(std::vector<InChain>& decisions, const Step& step) {
    std::optional<Decision> kept;
    for (const InChain& each : decisions)
        if (each.chain == step.chain) kept = each.decision;
    std::erase_if(decisions, [&](const InChain& each) { return each.chain == step.chain; });
    if (!kept || step.kept.is_zero()) return;
    kept->outcome = ItemOutcome::InPart;
    kept->amount = step.kept;
    decisions.push_back({step.chain, *kept});
}

std::optional<Decision> by_rulings(const Case& dispute, const ClaimItem& item) {
    std::vector<InChain> decisions;
    for (const Step& step : steps_of(dispute, item, instances_in_order(dispute))) {
        if (step.is_sent_back) send_back(decisions, step);
        if (!step.outcome) continue;
        const Ruling* ruling = find(dispute, step.result->ruling);
        decisions.push_back({step.chain, {*step.outcome, step.awarded, ruling, nullptr}});
    }
    return decisions.empty() ? std::nullopt : std::optional(decisions.back().decision);
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

std::optional<Decision> decision_on(const Case& dispute, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    if (item == nullptr) return std::nullopt;
    const auto decided = by_rulings(dispute, *item);
    const Offer* offer = accepted_offer(dispute, id);
    const bool is_confirmed = decided && offer != nullptr && offer->answered &&
                              decided->outcome == ItemOutcome::Settled &&
                              decided->ruling->date > offer->answered;
    return offer == nullptr || is_confirmed ? decided : by_offer(dispute, *offer, id);
}

bool is_recommended(const Case& dispute, Id<ClaimItem> item) {
    const auto decided = decision_on(dispute, item);
    if (!decided || decided->ruling == nullptr || decided->outcome == ItemOutcome::Settled) return false;
    const Instance* instance = find(dispute, decided->ruling->instance);
    return instance != nullptr && !is_binding(instance->kind);
}

} // namespace redress::domain
