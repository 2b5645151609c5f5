// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

#include <algorithm>
#include <map>

namespace redress::test {

namespace {

using namespace domain;
using Minor = std::int64_t;
using Choice = std::vector<const ClaimItem*>;

const Item& bought_behind(const Case& dispute, const ClaimItem& item) {
    for (const Defect& defect : dispute.defects)
        if (!item.defects.empty() && defect.id == item.defects.front().defect)
            for (const Item& bought : dispute.items)
                if (bought.id == defect.item) return bought;
    return dispute.items.front();
}

std::optional<Minor> amount_of(const Case& dispute, const ClaimItem& item) {
    if (item.remedy == Remedy::Repair || item.basis.method == Method::CourtEstimate) return std::nullopt;
    if (item.basis.method != Method::Percentage)
        return item.basis.stated ? std::optional(item.basis.stated->minor) : std::nullopt;
    const Minor price = bought_behind(dispute, item).price->minor;
    return (price * item.basis.percent->hundredths + 5'000) / 10'000; // half up
}

bool is_outside(const ClaimItem& item) {
    return item.remedy == Remedy::Costs || item.remedy == Remedy::Interest;
}

Minor sum_of(const Case& dispute, const Choice& chosen) {
    Minor sum = 0;
    std::map<Uid, Minor> reduced;
    for (const ClaimItem* item : chosen) {
        if (is_outside(*item)) continue;
        const Minor amount = amount_of(dispute, *item).value_or(0);
        if (item->remedy == Remedy::PriceReduction)
            reduced[bought_behind(dispute, *item).id.uid] += amount;
        else
            sum += amount;
    }
    for (const Item& bought : dispute.items) sum += std::min(reduced[bought.id.uid], bought.price->minor);
    return sum;
}

const ClaimItem& root_of(const Case& dispute, const ClaimItem& item) {
    for (const ClaimItem& other : dispute.claim_items)
        if (other.id == item.alternative_to) return root_of(dispute, other);
    return item;
}

std::vector<Choice> groups_in(const Case& dispute, Id<Head> head) {
    std::map<Uid, Choice> groups;
    for (const ClaimItem& item : dispute.claim_items)
        if (item.head == head) groups[root_of(dispute, item).id.uid].push_back(&item);
    std::vector<Choice> list;
    for (auto& [root, members] : groups) list.push_back(members);
    return list;
}

void try_all(const Case& dispute, const std::vector<Choice>& groups, Choice& chosen, BruteTotal& total) {
    if (chosen.size() == groups.size()) {
        const Minor sum = sum_of(dispute, chosen);
        total.most = std::max(total.most, sum);
        total.least = std::min(total.least, sum);
        return;
    }
    for (const ClaimItem* item : groups[chosen.size()]) {
        chosen.push_back(item);
        try_all(dispute, groups, chosen, total);
        chosen.pop_back();
    }
}

bool is_replaced(const Case& dispute, const Ruling& ruling) {
    return std::ranges::any_of(dispute.rulings, [&](const Ruling& r) { return r.replaces == ruling.id; });
}

/// What the newest ruling of the instance says about the item.
const ItemResult* said_at(const Case& dispute, const Instance& instance, const ClaimItem& item) {
    const ItemResult* said = nullptr;
    std::optional<Date> newest;
    for (const Ruling& ruling : dispute.rulings) {
        if (ruling.instance != instance.id || is_replaced(dispute, ruling)) continue;
        for (const ItemResult& result : dispute.item_results)
            if (result.ruling == ruling.id && result.item == item.id &&
                (!newest || *ruling.date >= *newest)) {
                said = &result;
                newest = ruling.date;
            }
    }
    return said;
}

bool has(const Instance& instance, const ClaimItem& item) {
    return std::ranges::any_of(instance.before, [&](const ItemAmount& part) { return part.item == item.id; });
}

struct Said {
    Minor amount = 0;
    std::optional<Date> day;
};

std::optional<Said> last_said(const Case& dispute, const ClaimItem& item) {
    std::optional<Said> last;
    for (const Instance& instance : dispute.instances) {
        if (instance.state == InstanceState::Remanded && has(instance, item)) last.reset();
        const ItemResult* said = said_at(dispute, instance, item);
        if (said == nullptr) continue;
        const auto ruling = std::ranges::find(dispute.rulings, said->ruling, &Ruling::id);
        last = Said{said->amount ? said->amount->minor : 0, ruling->date};
    }
    return last;
}

/// The line that settles the item.
std::optional<Said> last_settled(const Case& dispute, const ClaimItem& item) {
    std::optional<Said> last;
    for (const Offer& offer : dispute.offers)
        for (const ItemAmount& line : offer.lines)
            if (offer.outcome == OfferOutcome::Accepted && line.item == item.id &&
                (!last || *offer.answered >= *last->day))
                last = Said{line.amount->minor, offer.answered};
    return last;
}

std::string differs(const char* what, Minor ours, Minor theirs) {
    if (ours == theirs) return {};
    return std::string(what) + ": " + std::to_string(ours) + " by hand and " + std::to_string(theirs) +
           " in the ledger\n";
}

std::string check_head(const Case& dispute, const Head& head, const Ledger& ledger) {
    const BruteTotal ours = brute_total(dispute, head.id);
    const HeadTotal theirs = total_of(dispute, head);
    const auto totals = std::ranges::find(ledger.totals, head.id, &LedgerTotals::head);
    std::string wrong = differs("stated", ours.stated, theirs.stated.minor) +
                        differs("maximum", ours.most, theirs.maximum.minor) +
                        differs("minimum", ours.least, theirs.minimum.minor) +
                        differs("claimed", ours.stated, (totals->claimed - totals->excess).minor);
    Minor awarded = 0, by_rulings = 0, paid = 0, balance = 0;
    bool is_open = false;
    for (const LedgerRow& row : ledger.rows) {
        if (row.head != head.id || row.standing == Standing::Outside) continue;
        awarded += row.awarded ? row.awarded->minor : 0;
        if (row.outcome != ItemOutcome::Settled && row.awarded) by_rulings += row.awarded->minor;
        paid += row.paid.minor;
        balance += row.awarded ? (*row.awarded - row.paid + row.paid_before).minor : 0;
    }
    for (const ClaimItem& item : dispute.claim_items)
        is_open |= item.head == head.id && item.basis.method == Method::CourtEstimate;
    wrong += differs("awarded", awarded, totals->awarded.minor) + differs("paid", paid, totals->paid.minor) +
             differs("balance", balance, totals->balance.minor);
    if (!is_open && by_rulings > ours.most) wrong += "a head was awarded above its claim\n";
    return wrong;
}

std::string check_rows(const Case& dispute, const Ledger& ledger) {
    std::string wrong;
    for (const LedgerRow& row : ledger.rows) {
        const auto item = std::ranges::find(dispute.claim_items, row.item, &ClaimItem::id);
        const auto claimed = amount_of(dispute, *item);
        const auto awarded = brute_award(dispute, *item);
        wrong += differs("an item's claim", claimed.value_or(-1), row.claimed ? row.claimed->minor : -1) +
                 differs("an item's award", awarded.value_or(-1), row.awarded ? row.awarded->minor : -1);
    }
    return wrong;
}

/// What came in is interest, paid towards an item, or shown as unallocated.
std::string check_payments(const Case& dispute, const Ledger& ledger) {
    Minor in = 0, out = ledger.interest_paid.minor + ledger.unallocated.minor;
    for (const Payment& payment : dispute.payments)
        if (payment.kind == PaymentKind::Compensation) in += payment.amount->minor;
    for (const LedgerRow& row : ledger.rows) out += row.paid.minor;
    return differs("money received", in, out);
}

/// The defects and what hangs on none add up to the heads of the consumer.
std::string check_columns(const Case& dispute, const Ledger& ledger) {
    Minor claimed = 0, offered = 0, awarded = 0, paid = 0, at_last = 0;
    std::vector<DefectRow> rows = ledger.defects;
    rows.push_back(ledger.without_defect);
    for (const DefectRow& row : rows) {
        claimed += row.claimed.minor;
        offered += row.offered.minor;
        awarded += row.awarded.minor;
        paid += row.paid.minor;
        if (!row.at_instance.empty()) at_last += row.at_instance.back().minor;
    }
    Minor all_offered = 0, all_awarded = 0, all_paid = 0, all_at_last = 0;
    for (const LedgerTotals& totals : ledger.totals) {
        if (std::ranges::find(dispute.heads, totals.head, &Head::id)->asked_by == Side::Trader) continue;
        all_offered += totals.offered.minor;
        all_awarded += totals.awarded.minor;
        all_paid += totals.paid.minor;
        if (!totals.at_instance.empty()) all_at_last += totals.at_instance.back().minor;
    }
    return differs("claimed by defect", claimed, ledger.totals.front().claimed.minor) +
           differs("offered by defect", offered, all_offered) +
           differs("awarded by defect", awarded, all_awarded) + differs("paid by defect", paid, all_paid) +
           differs("awarded last by defect", at_last, all_at_last);
}

std::string check_state(const Case& dispute) {
    const CaseState state = state_of(dispute);
    int counted = state.undecided;
    for (const auto& [outcome, count] : state.outcomes) counted += count;
    return differs("items in the state", state.items, counted);
}

} // namespace

BruteTotal brute_total(const Case& dispute, Id<Head> head) {
    const auto groups = groups_in(dispute, head);
    Choice primary;
    for (const Choice& group : groups) primary.push_back(&root_of(dispute, *group.front()));
    BruteTotal total{sum_of(dispute, primary), 0, INT64_MAX};
    Choice chosen;
    try_all(dispute, groups, chosen, total);
    return total;
}

std::optional<Minor> brute_award(const Case& dispute, const ClaimItem& item) {
    const auto said = last_said(dispute, item);
    const auto settled = last_settled(dispute, item);
    if (settled && (!said || *said->day <= *settled->day)) return settled->amount;
    return said ? std::optional(said->amount) : std::nullopt;
}

std::string disagreement(const Case& dispute) {
    const Ledger ledger = ledger_of(dispute);
    std::string wrong = check_rows(dispute, ledger) + check_payments(dispute, ledger) +
                        check_columns(dispute, ledger) + check_state(dispute);
    for (const Head& head : dispute.heads) wrong += check_head(dispute, head, ledger);
    return wrong;
}

} // namespace redress::test
