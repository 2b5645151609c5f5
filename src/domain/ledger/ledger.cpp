// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"
#include "defect_rows.h"
#include "ledger_rows.h"
#include "sums/usable.h"

#include <algorithm>

namespace redress::domain {

namespace {

void add(Money& sum, const std::optional<Money>& amount) {
    if (amount) sum = sum + *amount;
}

LedgerTotals empty_totals(Id<Head> head, Currency currency, std::size_t instances) {
    const Money nothing = zero(currency);
    LedgerTotals totals{.head = head,
                        .claimed = nothing,
                        .excess = nothing,
                        .conceded = nothing,
                        .offered = nothing,
                        .awarded = nothing,
                        .paid = nothing,
                        .balance = nothing,
                        .at_instance = std::vector<Money>(instances, nothing),
                        .outside_awarded = nothing};
    return totals;
}

void add_row(LedgerTotals& totals, const LedgerRow& row) {
    if (row.standing == Standing::Outside) return add(totals.outside_awarded, row.awarded);
    if (row.standing == Standing::Counts) add(totals.claimed, row.claimed);
    add(totals.conceded, row.conceded);
    add(totals.offered, row.offered);
    add(totals.awarded, row.awarded);
    add(totals.paid, row.paid);
    add(totals.balance, row.balance);
    for (std::size_t i = 0; i < row.instances.size(); ++i)
        if (row.instances[i].result != nullptr) add(totals.at_instance[i], row.instances[i].result->amount);
}

LedgerTotals totals_in(const Case& dispute, const Head& head, const Ledger& ledger) {
    LedgerTotals totals = empty_totals(head.id, currency_of(dispute), ledger.instances.size());
    for (const LedgerRow& row : ledger.rows)
        if (row.head == head.id) add_row(totals, row);
    for (const CapLine& cap : total_of(dispute, head).caps) add(totals.excess, cap.excess);
    return totals;
}

bool is_own_side(const Case& dispute, Id<Party> party) {
    const Party* found = find(dispute, party);
    if (found == nullptr) return false;
    const bool is_buyer = found->roles.contains(PartyRole::Consumer) ||
                          found->roles.contains(PartyRole::CoBuyer) ||
                          found->roles.contains(PartyRole::Estate);
    return is_buyer == (dispute.sheet.side == Side::Consumer);
}

Money costs_in(const Case& dispute, const std::vector<const Instance*>& instances) {
    Money costs = zero(currency_of(dispute));
    for (const Instance* instance : instances) {
        const Ruling* ruling = standing_ruling(dispute, instance->id);
        const auto awarded = ruling == nullptr ? std::nullopt : usable(ruling->costs);
        if (!awarded) continue;
        costs = is_own_side(dispute, ruling->costs_to) ? costs + *awarded : costs - *awarded;
    }
    return costs;
}

/// What the other side has paid without anybody having said towards what.
Money unallocated_in(const Case& dispute) {
    Money sum = zero(currency_of(dispute));
    for (const Payment& payment : dispute.payments) {
        const bool is_of_claim =
            payment.kind == PaymentKind::Refund || payment.kind == PaymentKind::Compensation;
        if (!is_of_claim || !payment.towards.empty()) continue;
        add(sum, usable(payment.amount));
        if (const auto interest = usable(payment.interest)) sum = sum - *interest;
    }
    return sum;
}

std::vector<const Head*> all_heads(const Case& dispute) {
    auto heads = ranked_heads(dispute, Side::Consumer);
    for (const Head* head : ranked_heads(dispute, Side::Trader)) heads.push_back(head);
    return heads;
}

} // namespace

Ledger ledger_of(const Case& dispute) {
    const Currency currency = currency_of(dispute);
    Ledger ledger{.instances = instances_in_order(dispute),
                  .costs_awarded = zero(currency),
                  .unallocated = zero(currency)};
    const auto heads = all_heads(dispute);
    for (const Head* head : heads)
        for (const ClaimItem* item : items_of(dispute, head->id))
            ledger.rows.push_back(row_of(dispute, *item, ledger.instances));
    for (const Head* head : heads) ledger.totals.push_back(totals_in(dispute, *head, ledger));
    ledger.defects = defect_rows(dispute, ledger.instances, ledger.rows);
    ledger.costs_awarded = costs_in(dispute, ledger.instances);
    ledger.unallocated = unallocated_in(dispute);
    return ledger;
}

CaseState state_of(const Case& dispute) {
    CaseState state;
    const auto heads = ranked_heads(dispute);
    if (heads.empty()) return state;
    for (const ClaimItem* item : items_of(dispute, heads.front()->id)) {
        if (is_outside_dispute(item->remedy)) continue;
        if (const auto decided = decision_on(dispute, item->id)) {
            ++state.outcomes[decided->outcome];
            continue;
        }
        ++state.undecided;
        state.before_an_instance +=
            std::any_of(dispute.instances.begin(), dispute.instances.end(), [&](const Instance& instance) {
                return instance.state == InstanceState::Open && before(instance, item->id) != nullptr;
            });
    }
    return state;
}

} // namespace redress::domain
