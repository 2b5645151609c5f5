// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/shown_case.h"

#include "scope/letter_scope.h"

#include <redress/domain/quotes.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

bool is_released(const Offer& offer) {
    return offer.outcome == OfferOutcome::Accepted && offer.audience == Audience::Forum &&
           !offer.without_prejudice;
}

// A paper for the forum alone stays out too: a schedule goes to both.
bool is_kept_back(const Exhibit& exhibit) {
    return exhibit.audience != Audience::OtherSide;
}

template <class T>
void clear_notes(std::vector<T>& list) {
    for (T& record : list) record.note.clear();
}

void clear_own_lists(Case& shown) {
    shown.intakes.clear();
    shown.handling_costs.clear();
    shown.reserves.clear();
    shown.recourses.clear();
    shown.events.clear();
    shown.deadlines.clear();
    shown.date_overrides.clear();
    shown.hearings.clear();
}

/// A way to find an amount is the own side's, but an amount that is taken from quotes cannot be told without
/// them. What shows it stands with the item.
void keep_used_quotes(Case& shown, const Case& whole) {
    for (ClaimItem& item : shown.claim_items) item.evidence = evidence_of(whole, item);
    std::erase_if(shown.estimates, [&](const Estimate& estimate) {
        const ClaimItem* item = find(whole, estimate.item);
        return item == nullptr || !is_of_several_quotes(item->basis.method) ||
               std::ranges::count(quotes_of(whole, *item), estimate.id, &Estimate::id) == 0;
    });
    clear_notes(shown.estimates);
    for (Estimate& estimate : shown.estimates) estimate.evidence.clear();
}

} // namespace

Case case_for_others(const Case& whole) {
    Case shown = whole;
    shown.sheet.note.clear();
    for (Defect& defect : shown.defects) defect.private_note.clear();
    clear_notes(shown.parties);
    clear_notes(shown.purchases);
    clear_notes(shown.payments);
    clear_notes(shown.notices);
    clear_notes(shown.repair_attempts);
    clear_notes(shown.instances);
    clear_notes(shown.rulings);
    clear_notes(shown.offers);
    keep_used_quotes(shown, whole);
    clear_own_lists(shown);
    std::erase_if(shown.offers, [](const Offer& offer) { return !is_released(offer); });
    std::erase_if(shown.exhibits, is_kept_back);
    return shown;
}

Case case_in_schedule(const Case& whole, Id<Party> counterpart) {
    return counterpart.is_none() ? whole : case_for(whole, counterpart);
}

} // namespace redress::app
