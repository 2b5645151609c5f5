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

bool is_own_side(const Case& dispute, Id<Party> party) {
    return find(dispute, party) != nullptr &&
           is_buyer(dispute, party) == (dispute.sheet.side == Side::Consumer);
}

} // namespace redress::domain
