// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_by_hand.h"

#include <algorithm>

namespace redress::test {

using namespace domain;

namespace {

const ClaimItem& root_of(const Case& dispute, const ClaimItem& item) {
    for (const ClaimItem& other : dispute.claim_items)
        if (other.id == item.alternative_to) return root_of(dispute, other);
    return item;
}

bool is_named(const Offer& offer, const ClaimItem& item) {
    return std::ranges::any_of(offer.lines, [&](const ItemAmount& line) { return line.item == item.id; });
}

Minor stated_in(const std::vector<ItemAmount>& lines) {
    Minor sum = 0;
    for (const ItemAmount& line : lines) sum += sum_in(line.amount).value_or(0);
    return sum;
}

/// Offers are packages: a later one of the same side, or one that was accepted later, that shares an item
/// with an open one leaves nothing of it.
bool is_overtaken(const Case& dispute, const Offer& open) {
    bool is_after = false;
    for (const Offer& later : dispute.offers) {
        const bool is_newer = is_after ? *later.date >= *open.date : *later.date > *open.date;
        is_after = is_after || &later == &open;
        const bool is_agreed = later.outcome == OfferOutcome::Accepted;
        const bool is_his = later.outcome == OfferOutcome::Open &&
                            side_by_hand(dispute, later.offeror) == side_by_hand(dispute, open.offeror);
        if (&later == &open || !is_newer || !(is_agreed || is_his)) continue;
        for (const ItemAmount& line : open.lines)
            for (const ItemAmount& other : later.lines)
                if (line.item == other.item) return true;
    }
    return false;
}

/// Of all the quotes for the item that name a sum: the least of them, or all in equal parts, half a coin up.
Sum quoted_by_hand(const Case& dispute, const ClaimItem& item) {
    std::vector<Minor> quotes;
    for (const Estimate& way : dispute.estimates)
        if (way.item == item.id && way.basis.method == Method::QuotedRepair && way.basis.stated)
            quotes.push_back(way.basis.stated->minor);
    if (quotes.empty()) return std::nullopt;
    if (item.basis.method == Method::LowestQuote) return *std::ranges::min_element(quotes);
    Minor sum = 0;
    for (const Minor quote : quotes) sum += quote;
    const auto count = static_cast<Minor>(quotes.size());
    return (2 * sum + count) / (2 * count);
}

bool is_of_claim(const Payment& payment) {
    return payment.kind == PaymentKind::Compensation || payment.kind == PaymentKind::Refund;
}

} // namespace

Sum sum_in(const std::optional<Money>& amount) {
    return amount ? Sum(amount->minor) : std::nullopt;
}

Side side_by_hand(const Case& dispute, Id<Party> id) {
    for (const Party& party : dispute.parties)
        if (party.id == id && party.roles.contains(PartyRole::Consumer)) return Side::Consumer;
    return Side::Trader;
}

const Head& head_by_hand(const Case& dispute, const ClaimItem& item) {
    return *std::ranges::find(dispute.heads, item.head, &Head::id);
}

bool is_beside(const ClaimItem& item) {
    return item.remedy == Remedy::Costs || item.remedy == Remedy::Interest;
}

bool is_no_money(const ClaimItem& item) {
    return item.remedy == Remedy::Repair;
}

bool is_disputed_money(const ClaimItem& item) {
    return !is_beside(item) && !is_no_money(item);
}

bool is_creditor(const Case& dispute, const ClaimItem& item, Id<Party> party) {
    return side_by_hand(dispute, party) == head_by_hand(dispute, item).asked_by;
}

const Item& bought_behind(const Case& dispute, const ClaimItem& item) {
    for (const Defect& defect : dispute.defects)
        if (!item.defects.empty() && defect.id == item.defects.front().defect)
            for (const Item& bought : dispute.items)
                if (bought.id == defect.item) return bought;
    return dispute.items.front();
}

Sum claimed_by_hand(const Case& dispute, const ClaimItem& item) {
    if (is_no_money(item) || item.basis.method == Method::CourtEstimate) return std::nullopt;
    const Minor price =
        item.basis.price ? item.basis.price->minor : bought_behind(dispute, item).price->minor;
    const auto above = [](Minor a, Minor b) { return a > b ? a - b : 0; };
    switch (item.basis.method) {
    case Method::Percentage:
        return (price * item.basis.percent->hundredths + 5'000) / 10'000; // half up
    case Method::ComparableGoods:
        return above(price, item.basis.stated->minor);
    case Method::CoverPurchase:
        return above(item.basis.stated->minor, price);
    case Method::LowestQuote:
    case Method::AverageQuote:
        return quoted_by_hand(dispute, item);
    default:
        return sum_in(item.basis.stated);
    }
}

Sum conceded_by_hand(const Case& dispute, const ClaimItem& item) {
    const Answer* newest = nullptr;
    for (const Answer& answer : dispute.answers)
        if (answer.item == item.id && (newest == nullptr || *answer.date >= *newest->date)) newest = &answer;
    if (newest == nullptr || newest->stance == Stance::Silent) return std::nullopt;
    if (newest->stance == Stance::Disputed) return 0;
    const Sum claimed = claimed_by_hand(dispute, item);
    const Sum said = newest->amount ? sum_in(newest->amount) : claimed;
    return said && claimed ? std::min(*said, *claimed) : said;
}

std::vector<Minor> divided_by_hand(Minor whole, std::vector<Minor> weights) {
    Minor sum = 0;
    for (const Minor weight : weights) sum += weight;
    if (sum == 0) std::ranges::fill(weights, 1);
    if (sum == 0) sum = static_cast<Minor>(weights.size());
    std::vector<Minor> parts, remainders;
    Minor left = whole;
    for (const Minor weight : weights) {
        parts.push_back(whole * weight / sum);
        remainders.push_back(whole * weight % sum);
        left -= parts.back();
    }
    for (; left > 0; --left) {
        const auto largest = std::ranges::max_element(remainders);
        ++parts[static_cast<std::size_t>(largest - remainders.begin())];
        *largest = -1;
    }
    return parts;
}

std::map<Uid, Minor> offer_by_hand(const Case& dispute, const Offer& offer) {
    std::map<Uid, Minor> amounts;
    std::vector<Minor> weights;
    std::vector<Uid> open;
    for (const ItemAmount& line : offer.lines) {
        if (line.amount) amounts[line.item.uid] = line.amount->minor;
        if (line.amount || !offer.lump) continue;
        const auto item = std::ranges::find(dispute.claim_items, line.item, &ClaimItem::id);
        weights.push_back(claimed_by_hand(dispute, *item).value_or(0));
        open.push_back(line.item.uid);
    }
    if (open.empty()) return amounts;
    const auto parts = divided_by_hand(offer.lump->minor - stated_in(offer.lines), weights);
    for (std::size_t i = 0; i < open.size(); ++i) amounts[open[i]] = parts[i];
    return amounts;
}

Sum offered_by_hand(const Case& dispute, const ClaimItem& item) {
    const Offer* newest = nullptr;
    for (const Offer& offer : dispute.offers) {
        const bool stands = offer.outcome == OfferOutcome::Accepted ||
                            (offer.outcome == OfferOutcome::Open &&
                             !is_creditor(dispute, item, offer.offeror) && !is_overtaken(dispute, offer));
        if (stands && is_named(offer, item) && (newest == nullptr || *offer.date >= *newest->date))
            newest = &offer;
    }
    if (newest == nullptr) return std::nullopt;
    return offer_by_hand(dispute, *newest).at(item.id.uid);
}

std::vector<Group> groups_by_hand(const Case& dispute, Id<Head> head) {
    std::vector<Group> groups;
    for (const ClaimItem& item : dispute.claim_items)
        if (item.head == head && item.alternative_to.is_none()) groups.push_back({&item});
    for (const ClaimItem& item : dispute.claim_items)
        for (Group& group : groups)
            if (&root_of(dispute, item) == group.front() && &item != group.front()) group.push_back(&item);
    return groups;
}

Minor paid_by_hand(const Case& dispute, const ClaimItem& item, const std::optional<Date>& until) {
    Minor paid = 0;
    for (const Payment& payment : dispute.payments)
        for (const ItemAmount& part : payment.towards) {
            if (part.item != item.id || (until && *payment.date > *until)) continue;
            const bool is_kept = payment.kind == PaymentKind::PriceWithheld; // he hands nothing over
            const bool is_repaid = !is_kept && is_creditor(dispute, item, payment.payer);
            paid += is_repaid ? -part.amount->minor : part.amount->minor;
        }
    return paid;
}

/// By a head of its own, or by costs that a ruling names.
static bool may_be_paid(const Case& dispute, Side side) {
    for (const Head& head : dispute.heads)
        if (head.asked_by == side && head.use != HeadUse::SetOff) return true;
    return std::ranges::any_of(dispute.rulings, [&](const Ruling& ruling) {
        return ruling.costs && side_by_hand(dispute, ruling.costs_to) == side;
    });
}

MoneyByHand money_by_hand(const Case& dispute) {
    MoneyByHand money;
    for (const Payment& payment : dispute.payments) {
        const Minor interest = sum_in(payment.interest).value_or(0);
        const Minor named = sum_in(payment.costs).value_or(0);
        const Minor rest = payment.amount->minor - interest - named - stated_in(payment.towards);
        const bool is_to_consumer = side_by_hand(dispute, payment.payer) == Side::Trader;
        const Minor costs = payment.kind == PaymentKind::Costs ? named + rest : named;
        money.costs += is_to_consumer == (dispute.sheet.side == Side::Consumer) ? costs : -costs;
        if (!is_of_claim(payment)) continue;
        money.interest += interest;
        (is_to_consumer ? money.to_consumer_unnamed : money.to_trader_unnamed) += rest;
    }
    // A side that has nothing to ask is not paid: it gets back what it gave for nothing.
    if (!may_be_paid(dispute, Side::Consumer) || !may_be_paid(dispute, Side::Trader)) {
        const Minor back = std::min(money.to_consumer_unnamed, money.to_trader_unnamed);
        money.to_consumer_unnamed -= back;
        money.to_trader_unnamed -= back;
    }
    money.unallocated = money.to_consumer_unnamed + money.to_trader_unnamed;
    return money;
}

} // namespace redress::test
