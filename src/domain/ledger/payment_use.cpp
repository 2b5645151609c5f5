// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_rows.h"
#include "sums/usable.h"

#include <redress/domain/ledger/beside_results.h>

#include <algorithm>

namespace redress::domain {

namespace {

/// Recommended: by a board alone. Who pays it follows the recommendation, but owes neither it nor what comes
/// beside it.
enum class DueKind { Costs, Interest, Principal, Recommended };

/// Something that the payment may pay. Without an item: costs awarded by rulings, or running interest.
struct Due {
    DueKind kind = DueKind::Principal;
    Id<ClaimItem> item;
    Money open;
};

/// Nothing for costs and interest that are only recommended.
std::optional<DueKind> kind_of_due(const Case& dispute, const ClaimItem& item) {
    const bool is_beside = is_outside_dispute(item.remedy);
    if (is_recommended(dispute, item.id))
        return is_beside ? std::nullopt : std::optional(DueKind::Recommended);
    if (!is_beside) return DueKind::Principal;
    return item.remedy == Remedy::Costs ? DueKind::Costs : DueKind::Interest;
}

Money part_or_nothing(const Case& dispute, const std::optional<Money>& part) {
    return usable(part).value_or(zero(currency_of(dispute)));
}

/// What the payment has for claim items and for whatever else it does not state.
Money not_stated(const Case& dispute, const Payment& payment) {
    return part_or_nothing(dispute, payment.amount) - part_or_nothing(dispute, payment.interest) -
           part_or_nothing(dispute, payment.costs);
}

std::vector<const ClaimItem*> items_asked_by(const Case& dispute, Side side) {
    std::vector<const ClaimItem*> items;
    for (const Head* head : ranked_heads(dispute, side))
        if (head->use != HeadUse::SetOff)
            for (const ClaimItem* item : items_of(dispute, head->id)) items.push_back(item);
    return items;
}

/// One of two sellers pays what is asked of him. Who is asked for nothing pays for the one who is.
std::vector<const ClaimItem*> items_paid_by(const Case& dispute, const Payment& payment, Side receiver) {
    auto items = items_asked_by(dispute, receiver);
    const auto is_his = [&](const ClaimItem* item) { return is_asked_of(dispute, *item, payment.payer); };
    if (std::none_of(items.begin(), items.end(), is_his)) return items;
    items.erase(std::stable_partition(items.begin(), items.end(), is_his), items.end());
    return items;
}

void add_open(std::vector<Due>& dues, DueKind kind, Id<ClaimItem> item, Money open) {
    if (open.minor > 0) dues.push_back({kind, item, open});
}

void add_items(std::vector<Due>& dues, const Case& dispute, const std::vector<const ClaimItem*>& items,
               DueKind kind) {
    for (const ClaimItem* item : items)
        if (kind_of_due(dispute, *item) == kind)
            add_open(dues, kind, item->id, row_of(dispute, *item, {}).balance);
}

Side other(Side side) {
    return side == Side::Consumer ? Side::Trader : Side::Consumer;
}

/// What the payer was paid beyond what he was awarded in the end.
void add_repayments(std::vector<Due>& dues, const Case& dispute, const Payment& payment, DueKind kind) {
    for (const ClaimItem* item : items_asked_by(dispute, other(receiver_of(dispute, payment)))) {
        const bool is_kind = is_recommended(dispute, item->id) == (kind == DueKind::Recommended);
        if (is_kind && is_creditor_of(dispute, *item, payment.payer))
            add_open(dues, kind, item->id, -row_of(dispute, *item, {}).balance);
    }
}

void leave_out(std::vector<Due>& dues, Money set_off) {
    for (Due& due : dues) {
        if (due.item.is_none()) continue;
        const Money part = std::min(set_off, due.open);
        due.open = due.open - part;
        set_off = set_off - part;
    }
}

/// Principal first, then interest, then costs; what is only recommended last.
std::vector<Due> dues_of(const Case& dispute, const Payment& payment, Money interest_owed) {
    const Side receiver = receiver_of(dispute, payment);
    const bool is_consumer = receiver == Side::Consumer;
    const NetAward net = net_of(dispute);
    const auto items = items_paid_by(dispute, payment, receiver);
    std::vector<Due> dues;
    add_items(dues, dispute, items, DueKind::Principal);
    add_repayments(dues, dispute, payment, DueKind::Principal);
    if (!payment.interest) add_open(dues, DueKind::Interest, {}, interest_owed);
    add_items(dues, dispute, items, DueKind::Interest);
    if (!payment.costs) add_open(dues, DueKind::Costs, {}, costs_owed(dispute, receiver));
    add_items(dues, dispute, items, DueKind::Costs);
    add_items(dues, dispute, items, DueKind::Recommended);
    add_repayments(dues, dispute, payment, DueKind::Recommended);
    leave_out(dues, is_consumer ? net.set_off_by_trader : net.set_off_by_consumer);
    if (payment.kind == PaymentKind::Costs)
        dues.erase(std::remove_if(dues.begin(), dues.end(),
                                  [](const Due& due) { return due.kind != DueKind::Costs; }),
                   dues.end());
    return dues;
}

void put(PaymentUse& use, const Due& due, Money part) {
    if (!due.item.is_none())
        use.towards.push_back({due.item, part});
    else if (due.kind == DueKind::Costs)
        use.costs = part;
    else
        use.interest = part;
}

/// Lines without an amount, each with what is open of its item: of the creditor's own payments, what he is to
/// give back.
std::vector<std::int64_t> open_weights(const Case& dispute, const Payment& payment) {
    const bool moves = payment.kind != PaymentKind::PriceWithheld && payment.kind != PaymentKind::PricePaid;
    std::vector<std::int64_t> weights;
    for (const ItemAmount& line : payment.towards) {
        if (line.amount) continue;
        const ClaimItem* item = find(dispute, line.item);
        const std::int64_t balance = item == nullptr ? 0 : row_of(dispute, *item, {}).balance.minor;
        const bool gives_back = item != nullptr && moves && is_creditor_of(dispute, *item, payment.payer);
        weights.push_back(std::max<std::int64_t>(0, gives_back ? -balance : balance));
    }
    return weights;
}

} // namespace

PaymentUse use_of_payment(const Case& dispute, const Payment& payment, PaymentOrder order,
                          Money interest_owed) {
    std::vector<Due> dues = dues_of(dispute, payment, interest_owed);
    if (order == PaymentOrder::CostsInterestPrincipal)
        std::stable_sort(dues.begin(), dues.end(),
                         [](const Due& a, const Due& b) { return a.kind < b.kind; });
    const Money nothing = zero(currency_of(dispute));
    PaymentUse use{nothing, nothing, {}};
    Money left = not_stated(dispute, payment);
    for (const Due& due : dues) {
        const Money part = std::min(left, due.open);
        if (part.minor <= 0) continue;
        put(use, due, part);
        left = left - part;
    }
    return use;
}

std::vector<ItemAmount> parts_on_entry(const Case& dispute, const Payment& payment) {
    std::vector<ItemAmount> lines = payment.towards;
    if (!usable(payment.amount)) return lines;
    const auto weights = open_weights(dispute, payment);
    Money open = zero(currency_of(dispute));
    for (const std::int64_t weight : weights) open.minor += weight;
    Money rest = not_stated(dispute, payment);
    for (const ItemAmount& line : lines) rest = rest - part_or_nothing(dispute, line.amount);
    const Money on_open = std::min(open, std::max(rest, zero(open.currency)));
    if (on_open.is_zero()) return divided_by_claims(dispute, lines, not_stated(dispute, payment));
    auto beyond = divided_by_claims(dispute, lines, not_stated(dispute, payment) - on_open);
    auto part = divided(on_open, weights);
    auto next = part.begin();
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].amount) beyond[i].amount = *beyond[i].amount + *next++;
    return beyond;
}

Money unallocated_of(const Case& dispute, const Payment& payment) {
    const Money nothing = zero(currency_of(dispute));
    if (payment.kind != PaymentKind::Refund && payment.kind != PaymentKind::Compensation) return nothing;
    Money rest = not_stated(dispute, payment);
    for (const ItemAmount& part : payment_parts(dispute, payment))
        rest = rest - part.amount.value_or(nothing);
    return std::max(rest, nothing);
}

} // namespace redress::domain
