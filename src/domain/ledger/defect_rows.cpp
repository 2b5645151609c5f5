// SPDX-License-Identifier: GPL-3.0-or-later
#include "defect_rows.h"

#include "ledger_rows.h"
#include "sums/alternatives.h"
#include "sums/division_evidence.h"

#include <algorithm>

namespace redress::domain {

namespace {

/// What is known of an item's shares, in minor units; 0 where a share is not known.
std::vector<std::int64_t> known_shares(const std::vector<Allocation>& parts) {
    std::vector<std::int64_t> shares;
    for (const Allocation& part : parts)
        shares.push_back(part.share ? std::max<std::int64_t>(0, part.share->minor) : 0);
    return shares;
}

/// The shares that are stated, and the rest of the amount equally on the defects without one.
std::vector<std::int64_t> weights_of(const std::vector<Allocation>& parts, Money amount) {
    auto weights = known_shares(parts);
    Money rest = amount;
    std::size_t open = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        rest.minor -= weights[i];
        if (!parts[i].share) ++open;
    }
    const std::vector<std::int64_t> equal(open, 1);
    const auto extra = divided(std::max(rest, zero(rest.currency)), equal);
    auto next = extra.begin();
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!parts[i].share) weights[i] = (next++)->minor;
    return weights;
}

/// The defects that money of the item falls on by nothing but a rule: ours where their shares are not stated,
/// the claimant's where nothing shows why so. One defect has all of it and nothing was divided.
void mark_allocated(Ledger& ledger, const Case& dispute, const ClaimItem& item) {
    const auto parts = allocation_of(dispute, item);
    if (parts.size() < 2) return;
    const bool is_unproved = is_divided_without_evidence(dispute, item);
    for (DefectRow& row : ledger.defects)
        row.is_allocated |= std::any_of(parts.begin(), parts.end(), [&](const Allocation& part) {
            return part.defect == row.defect && (is_unproved || !part.share);
        });
}

/// The sums of one item, each told to where it belongs in a row. What was refused or is only asked in a lower
/// head is in no column, so that nothing of it was divided.
class Spread {
public:
    Spread(Ledger& ledger, const Case& dispute, const ClaimItem& item)
        : ledger_(ledger), dispute_(dispute), item_(item) {}

    template <class Place>
    void add(const std::optional<Money>& amount, const Place& place) {
        if (!amount || amount->is_zero()) return;
        has_money_ = true;
        const auto parts = on_defects(dispute_, item_, *amount);
        if (parts.empty()) put(place(ledger_.without_defect), *amount);
        for (const auto& [defect, part] : parts)
            for (DefectRow& row : ledger_.defects)
                if (row.defect == defect) put(place(row), part);
    }
    bool has_money() const { return has_money_; }

private:
    static void put(Money& sum, const Money& amount) { sum = sum + amount; }
    Ledger& ledger_;
    const Case& dispute_;
    const ClaimItem& item_;
    bool has_money_ = false;
};

/// Of alternatives the head's sum has the highest offer alone, so the defects have no other either.
bool is_best_offer(const Case& dispute, const Ledger& ledger, const LedgerRow& row) {
    for (const Alternatives& group : alternatives_in(dispute, row.head)) {
        const LedgerRow* best = nullptr;
        bool has_row = false;
        for (const ClaimItem* item : group) {
            for (const LedgerRow& other : ledger.rows) {
                if (other.item != item->id) continue;
                has_row |= other.item == row.item;
                if (other.offered && (best == nullptr || *other.offered > *best->offered)) best = &other;
            }
        }
        if (has_row) return best == &row;
    }
    return false;
}

void spread(Ledger& ledger, const Case& dispute, const LedgerRow& row, bool is_first) {
    const ClaimItem& item = *find(dispute, row.item);
    Spread sums(ledger, dispute, item);
    if (is_first && row.standing == Standing::Counts)
        sums.add(row.claimed, [](DefectRow& to) -> Money& { return to.claimed; });
    if (is_best_offer(dispute, ledger, row))
        sums.add(row.offered, [](DefectRow& to) -> Money& { return to.offered; });
    sums.add(row.awarded, [](DefectRow& to) -> Money& { return to.awarded; });
    sums.add(row.paid, [](DefectRow& to) -> Money& { return to.paid; });
    for (std::size_t i = 0; i < row.instances.size(); ++i)
        sums.add(row.instances[i].awarded, [i](DefectRow& to) -> Money& { return to.at_instance[i]; });
    if (sums.has_money()) mark_allocated(ledger, dispute, item);
}

} // namespace

std::vector<std::pair<Id<Defect>, Money>> on_defects(const Case& dispute, const ClaimItem& item,
                                                     Money amount) {
    const auto parts = allocation_of(dispute, item);
    // What was left to the court, or granted beyond the claim, has more to divide than was claimed.
    const Money claimed = calculation_of(dispute, item).amount.value_or(zero(amount.currency));
    const auto amounts = divided(amount, weights_of(parts, std::max({claimed, amount, -amount})));
    std::vector<std::pair<Id<Defect>, Money>> shares;
    for (std::size_t i = 0; i < parts.size(); ++i) shares.emplace_back(parts[i].defect, amounts[i]);
    return shares;
}

DefectRow empty_row(Id<Defect> defect, const Case& dispute, const std::vector<const Instance*>& instances) {
    const Money nothing = zero(currency_of(dispute));
    DefectRow row{.defect = defect,
                  .findings = {},
                  .claimed = nothing,
                  .offered = nothing,
                  .awarded = nothing,
                  .paid = nothing,
                  .at_instance = std::vector<Money>(instances.size(), nothing)};
    for (const Instance* instance : instances) {
        const DefectFinding* found = finding_at(dispute, *instance, defect);
        row.findings.push_back(found == nullptr ? std::nullopt : std::optional(found->finding));
    }
    return row;
}

void add_defects(Ledger& ledger, const Case& dispute) {
    for (const Defect& defect : dispute.defects)
        ledger.defects.push_back(empty_row(defect.id, dispute, ledger.instances));
    ledger.without_defect = empty_row({}, dispute, ledger.instances);
    const auto heads = ranked_heads(dispute);
    for (const LedgerRow& row : ledger.rows) {
        const Head* head = find(dispute, row.head);
        if (head->asked_by != Side::Consumer || row.standing == Standing::Outside) continue;
        spread(ledger, dispute, row, head == heads.front());
    }
}

} // namespace redress::domain
