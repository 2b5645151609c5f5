// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/closed_items.h"

#include <redress/domain/ledger/ledger.h>

#include <algorithm>
#include <tuple>

namespace redress::app {

using namespace domain;

namespace {

/// The accepted offer that covers the item and was answered last.
const Offer* settlement_for(const Case& dispute, Id<ClaimItem> item) {
    const Offer* newest = nullptr;
    for (const Offer& offer : dispute.offers) {
        if (offer.outcome == OfferOutcome::Accepted &&
            std::any_of(offer.lines.begin(), offer.lines.end(),
                        [&](const ItemAmount& line) { return line.item == item; }) &&
            (newest == nullptr || std::tie(offer.answered, offer.date, offer.position) >
                                      std::tie(newest->answered, newest->date, newest->position)))
            newest = &offer;
    }
    return newest;
}

/// The last forum that binds and gave the item a result.
void add_ruling(ClosedItem& closed, const Case& dispute, const Ledger& ledger, const LedgerRow& row) {
    for (std::size_t i = 0; i < row.instances.size() && i < ledger.instances.size(); ++i) {
        const ItemResult* result = row.instances[i].result;
        if (result == nullptr || !is_binding(ledger.instances[i]->kind)) continue;
        const Ruling* ruling = find(dispute, result->ruling);
        closed.forum = ledger.instances[i]->forum;
        closed.on = ruling != nullptr ? ruling->date : std::nullopt;
    }
}

void add_offer(ClosedItem& closed, const Offer& offer) {
    closed.on = offer.answered;
    closed.is_told = !offer.without_prejudice;
    closed.is_public = closed.is_told && offer.audience != Audience::OwnSide;
}

} // namespace

std::vector<ClosedItem> closed_items(const Case& part, const Case& whole) {
    std::vector<ClosedItem> closed;
    const Ledger ledger = ledger_of(whole);
    for (const DecidedItem& decided : decided_items(whole)) {
        const ClaimItem* item = find(part, decided.item);
        const Head* head = item == nullptr ? nullptr : find(part, item->head);
        const auto row = std::find_if(ledger.rows.begin(), ledger.rows.end(),
                                      [&](const LedgerRow& one) { return one.item == decided.item; });
        if (head == nullptr || head->asked_by != Side::Consumer || decided.firmness == Firmness::Binding ||
            row == ledger.rows.end())
            continue;
        const Money nothing = zero(currency_of(whole));
        ClosedItem made{*item, decided.firmness, row->awarded.value_or(nothing),
                        std::max(row->balance, nothing)};
        const Offer* offer = settlement_for(whole, decided.item);
        if (decided.firmness == Firmness::Settled && offer != nullptr)
            add_offer(made, *offer);
        else
            add_ruling(made, whole, ledger, *row);
        closed.push_back(std::move(made));
    }
    return closed;
}

} // namespace redress::app
