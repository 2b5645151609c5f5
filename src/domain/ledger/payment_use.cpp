// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_rows.h"

#include <algorithm>

namespace redress::domain {

namespace {

/// Costs before interest before the claim itself.
int class_of(const Case& dispute, const LedgerRow& row) {
    const ClaimItem* item = find(dispute, row.item);
    if (item->remedy == Remedy::Costs) return 0;
    return item->remedy == Remedy::Interest ? 1 : 2;
}

std::vector<LedgerRow> rows_of(const Case& dispute, Side creditor) {
    std::vector<LedgerRow> rows;
    for (const Head* head : ranked_heads(dispute, creditor))
        if (head->use != HeadUse::SetOff)
            for (const ClaimItem* item : items_of(dispute, head->id))
                rows.push_back(row_of(dispute, *item, {}));
    return rows;
}

} // namespace

std::vector<ItemAmount> use_of_payment(const Case& dispute, Money amount, PaymentOrder order, Side creditor) {
    std::vector<LedgerRow> rows = rows_of(dispute, creditor);
    std::stable_sort(rows.begin(), rows.end(), [&](const LedgerRow& a, const LedgerRow& b) {
        const int difference = class_of(dispute, a) - class_of(dispute, b);
        return order == PaymentOrder::PrincipalFirst ? difference > 0 : difference < 0;
    });
    std::vector<ItemAmount> parts;
    for (const LedgerRow& row : rows) {
        const Money part = std::min(amount, row.balance);
        if (part.minor <= 0) continue;
        parts.push_back({row.item, part});
        amount = amount - part;
    }
    return parts;
}

} // namespace redress::domain
