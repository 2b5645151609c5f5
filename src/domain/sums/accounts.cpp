// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include "covered_items.h"

#include <algorithm>

namespace redress::domain {

namespace {

class Ledger {
public:
    explicit Ledger(const Case& dispute) : dispute_(dispute) {
        for (const Purchase& purchase : dispute.purchases) account(seller_of(dispute, purchase));
        account(seller_behind(dispute, Id<Purchase>{}));
    }

    void enter_items() {
        for (const Item& item : dispute_.items) account(behind(item.purchase)).items.push_back(item);
    }
    void enter_payments() {
        for (const Payment& payment : dispute_.payments)
            account(counterpart_of(payment)).payments.push_back(payment);
    }
    void enter(const ClaimItem& claim, const Portions& portions) {
        for (const auto& [bought, minor] : portions.limited)
            part(behind(bought), claim).portions.limited[bought] += minor;
        enter_unlimited(claim, portions.unlimited);
    }
    std::vector<Account> accounts() && {
        std::erase_if(accounts_, [this](const Account& account) { return is_idle(account); });
        return std::move(accounts_);
    }

private:
    template <class T>
    Id<Party> behind(Id<T> record) const {
        return seller_behind(dispute_, record);
    }

    bool has_account(Id<Party> party) const {
        return std::any_of(accounts_.begin(), accounts_.end(),
                           [&](const Account& account) { return account.party == party; });
    }
    Account& account(Id<Party> party) {
        const auto found = std::find_if(accounts_.begin(), accounts_.end(),
                                        [&](const Account& account) { return account.party == party; });
        return found != accounts_.end() ? *found : accounts_.emplace_back(Account{party, {}, {}, {}});
    }
    Part& part(Id<Party> party, const ClaimItem& claim) {
        auto& parts = account(party).parts;
        if (parts.empty() || parts.back().item != &claim) parts.push_back({&claim, {}});
        return parts.back();
    }

    /// Money that comes back is the account's of the party who paid it.
    Id<Party> counterpart_of(const Payment& payment) const {
        const bool is_back = payment.kind == PaymentKind::Refund || payment.kind == PaymentKind::Compensation;
        return is_back && !payment.payer.is_none() && has_account(payment.payer) ? payment.payer
                                                                                 : behind(payment.purchase);
    }

    /// A producer's or guarantor's promise stands beside the seller's contract.
    bool stands_by_himself(Id<Party> debtor) const {
        const Party* party = find(dispute_, debtor);
        return party != nullptr && (has_account(debtor) || party->roles.contains(PartyRole::Producer) ||
                                    party->roles.contains(PartyRole::Guarantor));
    }
    Id<Party> counterpart_of(const ClaimItem& claim) const {
        const auto items = covered_items(dispute_, claim);
        const Id<Party> first = behind(items.front());
        const bool is_common =
            std::all_of(items.begin(), items.end(), [&](Id<Item> item) { return behind(item) == first; });
        return is_common ? first : Id<Party>{};
    }
    void enter_unlimited(const ClaimItem& claim, std::int64_t minor) {
        if (minor == 0) return;
        if (stands_by_himself(claim.debtor)) {
            part(claim.debtor, claim).portions.unlimited += minor;
            return;
        }
        if (!is_part_of_price(claim.remedy)) {
            for (const Allocation& share : allocation_of(dispute_, claim)) {
                if (!share.share || share.share->minor > minor) continue;
                part(behind(share.defect), claim).portions.unlimited += share.share->minor;
                minor -= share.share->minor;
            }
        }
        if (minor != 0) part(counterpart_of(claim), claim).portions.unlimited += minor;
    }

    /// The account of nobody is kept only for what is in it, and so that there is at least one.
    bool is_idle(const Account& account) const {
        return account.party.is_none() && accounts_.size() > 1 && account.items.empty() &&
               account.payments.empty() && account.parts.empty();
    }

    const Case& dispute_;
    std::vector<Account> accounts_;
};

} // namespace

std::vector<Account> accounts_of(const Case& dispute, const Apportionment& apportionment,
                                 const std::vector<const ClaimItem*>& claims) {
    Ledger ledger(dispute);
    ledger.enter_items();
    for (const ClaimItem* claim : claims) ledger.enter(*claim, apportionment.portions_of(*claim));
    ledger.enter_payments();
    return std::move(ledger).accounts();
}

} // namespace redress::domain
