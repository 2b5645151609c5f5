// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

#include <algorithm>

namespace redress::test {

using namespace domain;

namespace {

/// What a payment that names nothing can pay, and what it did pay, by kind.
struct Use {
    Minor open_principal = 0, open_interest = 0, open_costs = 0;
    Minor open_recommended = 0, recommended = 0;
    Minor principal = 0, interest = 0, costs = 0, left = 0;
};

/// A board alone has spoken, and nobody has agreed.
bool is_recommended_by_hand(const RowByHand& row) {
    return row.decided && row.decided->instance != nullptr &&
           row.decided->instance->kind == InstanceKind::Board && row.decided->outcome != ItemOutcome::Settled;
}

/// Of costs that boards recommend as much counts as was paid, in the sum already once a court has ruled; to
/// the own side.
Minor open_costs_by_hand(const Case& dispute) {
    const bool is_ruled = std::ranges::any_of(dispute.rulings, [&](const Ruling& ruling) {
        return find(dispute, ruling.instance)->kind != InstanceKind::Board;
    });
    if (is_ruled) return costs_by_hand(dispute) - money_by_hand(dispute).costs;
    Minor recommended = 0;
    for (const Ruling& ruling : dispute.rulings) {
        const bool is_gone =
            std::ranges::find(dispute.rulings, ruling.id, &Ruling::replaces) != dispute.rulings.end();
        if (is_gone || !ruling.costs || find(dispute, ruling.instance)->kind != InstanceKind::Board) continue;
        const bool is_own = side_by_hand(dispute, ruling.costs_to) == dispute.sheet.side;
        recommended += is_own ? ruling.costs->minor : -ruling.costs->minor;
    }
    const Minor paid = money_by_hand(dispute).costs;
    const Minor followed =
        recommended > 0 ? std::clamp<Minor>(paid, 0, recommended) : std::clamp<Minor>(paid, recommended, 0);
    return costs_by_hand(dispute) - recommended + followed - paid;
}

Minor part_of(const Payment& payment, const ClaimItem& item) {
    Minor sum = 0;
    for (const ItemAmount& part : payment.towards)
        if (part.item == item.id) sum += part.amount->minor;
    return sum;
}

/// What is open to the one who does not pay; of the payer's own items, what he got too much.
Minor open_in(const Case& before, const RowByHand& row, const Payment& payment) {
    if (head_by_hand(before, *row.item).use == HeadUse::SetOff) return 0;
    return std::max<Minor>(0, is_creditor(before, *row.item, payment.payer) ? -row.balance : row.balance);
}

/// What is given back is a principal, whatever it was paid for.
void add_item(Use& use, const Case& before, const RowByHand& row, Minor open, Minor part, Id<Party> payer) {
    if (is_recommended_by_hand(row)) {
        const bool is_due = !is_outside_dispute(row.item->remedy) || is_creditor(before, *row.item, payer);
        use.open_recommended += is_due ? open : 0;
        use.recommended += part;
        return;
    }
    const bool is_costs = row.item->remedy == Remedy::Costs && !is_creditor(before, *row.item, payer);
    (is_costs ? use.open_costs : use.open_principal) += open;
    (is_costs ? use.costs : use.principal) += part;
}

std::string check_order(const Use& use, PaymentOrder order) {
    const bool is_principal_first = order == PaymentOrder::PrincipalFirst;
    if (is_principal_first && use.costs + use.interest > 0 && use.principal < use.open_principal)
        return "costs or interest were paid before the principal\n";
    if (!is_principal_first && use.principal + use.interest > 0 && use.costs < use.open_costs)
        return "principal or interest was paid before the costs\n";
    const bool owes = use.principal < use.open_principal || use.costs < use.open_costs;
    if (use.recommended > 0 && owes) return "what is recommended was paid before what is owed\n";
    if (use.left > 0) // what is left has found nothing open
        return differs("recommended paid", use.open_recommended, use.recommended) +
               differs("principal paid", use.open_principal, use.principal) +
               differs("costs paid", use.open_costs, use.costs);
    return {};
}

Minor not_stated(const Payment& payment) {
    return payment.amount->minor - sum_in(payment.interest).value_or(0) - sum_in(payment.costs).value_or(0);
}

} // namespace

std::string misuse(const Case& before, const Payment& entered, PaymentOrder order) {
    const auto rows = rows_by_hand(before);
    const Side payer = side_by_hand(before, entered.payer);
    Use use;
    std::string wrong;
    for (const RowByHand& row : rows) {
        const Minor open = open_in(before, row, entered);
        const Minor part = part_of(entered, *row.item);
        if (part > open) wrong += "more was paid towards an item than was open of it\n";
        add_item(use, before, row, open, part, entered.payer);
    }
    // What the payer sets off he need not pay: of the principal first.
    const Minor set_off = set_off_by(before, rows, payer);
    const Minor of_costs = std::max<Minor>(0, set_off - use.open_principal);
    const Minor of_rest = std::max<Minor>(0, of_costs - use.open_costs);
    use.open_recommended = std::max<Minor>(0, use.open_recommended - of_rest);
    use.open_principal = std::max<Minor>(0, use.open_principal - set_off);
    use.open_costs = std::max<Minor>(0, use.open_costs - of_costs);
    const Minor own = open_costs_by_hand(before);
    use.open_costs += std::max<Minor>(0, payer == before.sheet.side ? -own : own);
    use.costs += sum_in(entered.costs).value_or(0);
    use.interest = sum_in(entered.interest).value_or(0);
    use.left = not_stated(entered) - use.principal - use.recommended -
               (use.costs - sum_in(entered.costs).value_or(0));
    return wrong + check_order(use, order);
}

std::string misnamed(const Case& before, const Payment& wanted, const Payment& entered) {
    std::vector<Minor> open, claims;
    Minor rest = not_stated(wanted), all_open = 0;
    const auto rows = rows_by_hand(before);
    for (const ItemAmount& line : wanted.towards) {
        if (line.amount) rest -= line.amount->minor;
        if (line.amount) continue;
        const auto row =
            std::ranges::find_if(rows, [&](const RowByHand& r) { return r.item->id == line.item; });
        const bool moves = wanted.kind != PaymentKind::PriceWithheld;
        const bool gives_back = moves && is_creditor(before, *row->item, wanted.payer);
        open.push_back(std::max<Minor>(0, gives_back ? -row->balance : row->balance));
        claims.push_back(row->claimed.value_or(0));
        all_open += open.back();
    }
    if (open.empty()) return {};
    const Minor on_open = std::min(all_open, rest);
    const auto first = divided_by_hand(on_open, open);
    const auto beyond = divided_by_hand(rest - on_open, claims);
    std::string wrong;
    for (std::size_t i = 0, next = 0; i < wanted.towards.size(); ++i) {
        if (wanted.towards[i].amount) continue;
        wrong +=
            differs("paid of a named item", first[next] + beyond[next], entered.towards[i].amount->minor);
        ++next;
    }
    return wrong;
}

} // namespace redress::test
