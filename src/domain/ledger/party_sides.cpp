// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions.h"

namespace redress::domain {

bool is_buyer(const Case& dispute, Id<Party> id) {
    const Party* party = find(dispute, id);
    return party != nullptr &&
           (party->roles.contains(PartyRole::Consumer) || party->roles.contains(PartyRole::CoBuyer) ||
            party->roles.contains(PartyRole::Estate));
}

bool is_asked_of(const Case& dispute, const ClaimItem& item, Id<Party> party) {
    if (party.is_none()) return false;
    if (!item.debtor.is_none()) return item.debtor == party;
    if (!item.creditor.is_none()) return item.creditor != party;
    const Head* head = find(dispute, item.head);
    return head != nullptr && is_buyer(dispute, party) != (head->asked_by == Side::Consumer);
}

bool is_creditor_of(const Case& dispute, const ClaimItem& item, Id<Party> party) {
    if (find(dispute, party) == nullptr || is_asked_of(dispute, item, party)) return false;
    if (item.creditor == party) return true;
    // Who is named on neither side: a card issuer who pays for the trader is no creditor of the consumer's
    // item.
    const Head* head = find(dispute, item.head);
    return head != nullptr && is_buyer(dispute, party) == (head->asked_by == Side::Consumer);
}

bool is_own_side(const Case& dispute, Id<Party> party) {
    return find(dispute, party) != nullptr &&
           is_buyer(dispute, party) == (dispute.sheet.side == Side::Consumer);
}

Side receiver_of(const Case& dispute, const Payment& payment) {
    if (find(dispute, payment.payer) != nullptr)
        return is_buyer(dispute, payment.payer) ? Side::Trader : Side::Consumer;
    if (payment.kind == PaymentKind::PricePaid) return Side::Trader;
    for (const ItemAmount& part : payment.towards)
        if (const ClaimItem* item = find(dispute, part.item))
            if (const Head* head = find(dispute, item->head)) return head->asked_by;
    return Side::Consumer;
}

} // namespace redress::domain
