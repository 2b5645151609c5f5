// SPDX-License-Identifier: GPL-3.0-or-later
#include "scope/ledger_scope.h"

#include "scope/letter_scope.h"

#include <redress/domain/ledger/ledger.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

/// Compares the part with the whole, claim item by claim item.
class KeptItems {
public:
    KeptItems(const Case& part, const Case& whole) : part_(part), whole_(whole) {}

    bool has(Id<ClaimItem> item) const { return find(part_, item) != nullptr; }
    /// It covers more in the whole case.
    bool is_narrowed(Id<ClaimItem> item) const {
        const ClaimItem* kept = find(part_, item);
        const ClaimItem* all = find(whole_, item);
        return kept != nullptr && all != nullptr && kept->defects.size() != all->defects.size();
    }
    /// Leaves those of kept items; nobody has divided the amount of a narrowed one.
    void keep(std::vector<ItemAmount>& amounts) const {
        std::erase_if(amounts, [&](const ItemAmount& line) { return !has(line.item); });
        for (ItemAmount& line : amounts)
            if (is_narrowed(line.item)) line.amount.reset();
    }

private:
    const Case& part_;
    const Case& whole_;
};

bool is_of_another(const std::vector<Id<Party>>& counterparts, Id<Party> party, Id<Party> counterpart) {
    return party != counterpart && std::ranges::find(counterparts, party) != counterparts.end();
}

/// A lump for items of several is divided as the ledger divides it.
void keep_lines(Offer& offer, const Case& whole, const KeptItems& kept) {
    const bool is_whole =
        std::ranges::all_of(offer.lines, [&](const ItemAmount& line) { return kept.has(line.item); });
    if (!is_whole) {
        offer.lines = amounts_of(whole, offer);
        offer.lump.reset();
    }
    kept.keep(offer.lines);
}

void keep_instances(Case& part, const KeptItems& kept) {
    std::erase_if(part.instances, [&](Instance& instance) {
        const bool had_items = !instance.before.empty();
        kept.keep(instance.before);
        return had_items && instance.before.empty();
    });
    std::erase_if(part.rulings, [&](const Ruling& ruling) { return find(part, ruling.instance) == nullptr; });
    std::erase_if(part.defect_findings, [&](const DefectFinding& finding) {
        return find(part, finding.ruling) == nullptr || find(part, finding.defect) == nullptr;
    });
}

/// What was granted in part is of no use for a part of the item.
void keep_results(Case& part, const KeptItems& kept) {
    std::erase_if(part.item_results, [&](const ItemResult& result) {
        const bool is_divided =
            result.outcome != ItemOutcome::InPart && result.outcome != ItemOutcome::Settled;
        return !kept.has(result.item) || find(part, result.ruling) == nullptr ||
               (kept.is_narrowed(result.item) && !is_divided);
    });
    for (ItemResult& result : part.item_results)
        if (kept.is_narrowed(result.item)) result.amount.reset();
}

} // namespace

void keep_ledger(Case& part, const Case& whole, Id<Party> counterpart) {
    const KeptItems kept(part, whole);
    const auto counterparts = counterparts_of(whole);
    std::erase_if(part.answers, [&](const Answer& answer) {
        return !kept.has(answer.item) || is_of_another(counterparts, answer.respondent, counterpart);
    });
    for (Offer& offer : part.offers) keep_lines(offer, whole, kept);
    std::erase_if(part.offers, [&](const Offer& offer) {
        return offer.lines.empty() || is_of_another(counterparts, offer.offeror, counterpart);
    });
    keep_instances(part, kept);
    keep_results(part, kept);
    for (Payment& payment : part.payments) kept.keep(payment.towards);
}

} // namespace redress::app
