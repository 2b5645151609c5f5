// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/left_of_claim.h"

#include "scope/ledger_scope.h"

#include <redress/domain/behind.h>
#include <redress/domain/ledger/single_records.h>

#include <algorithm>
#include <set>

namespace redress::app {

using namespace domain;

namespace {

using Items = std::set<Uid>;

Defects defects_in(const ClaimItem& item) {
    Defects all;
    for (const DefectShare& part : item.defects) all.insert(part.defect);
    return all;
}

bool have_common(const Defects& a, const Defects& b) {
    return std::any_of(a.begin(), a.end(), [&](const auto& defect) { return b.count(defect) > 0; });
}

bool is_settled(const ClosedItem& closed) {
    return closed.firmness == Firmness::Settled;
}

/// The item that nothing stands before: itself, or the end of the chain of what it is an alternative to.
Uid root_of(const Case& dispute, const ClaimItem& item) {
    const ClaimItem* root = &item;
    for (std::size_t steps = 0; steps < dispute.claim_items.size(); ++steps) {
        const ClaimItem* next = find(dispute, root->alternative_to);
        if (next == nullptr) break;
        root = next;
    }
    return root->id.uid;
}

/// Takes the closed items out of a case, and with them what they leave nobody to ask.
class Remainder {
public:
    explicit Remainder(ClaimLeft& made) : made_(made), before_(made.left) {}

    void take_out() {
        for (const ClosedItem& closed : made_.closed) gone_.insert(closed.item.id.uid);
        for (const ClosedItem& closed : made_.closed) close_alternatives(closed);
        for (const ClosedItem& closed : made_.closed)
            if (is_settled(closed)) close_same_defects(closed);
        std::erase_if(made_.left.claim_items,
                      [&](const ClaimItem& item) { return gone_.count(item.id.uid) > 0; });
        for (ClaimItem& item : made_.left.claim_items)
            if (gone_.count(item.alternative_to.uid) > 0) item.alternative_to = {};
        erase_empty_heads();
    }

    /// A defect of which nothing is asked any longer is not told as one that remains.
    void drop_defects() {
        Defects asked, closed;
        for (const ClaimItem& item : made_.left.claim_items) asked.merge(defects_in(item));
        for (const ClosedItem& one : made_.closed) closed.merge(defects_in(one.item));
        for (Defect& defect : made_.left.defects)
            if (closed.count(defect.id) > 0 && asked.count(defect.id) == 0)
                defect.status = DefectStatus::Withdrawn;
    }

    void count_had() {
        for (const ClosedItem& closed : made_.closed) {
            if (closed.had.is_zero() || !closed.is_public) continue;
            for (const Head* head : ranked_heads(made_.left))
                if (head->id != closed.item.head && asks_beyond(*head, closed))
                    add(made_.had_elsewhere, head->id.uid, closed.had);
            if (const auto bought = bought_for(closed.item)) add(made_.had_of_price, bought->uid, closed.had);
        }
    }

    void erase_empty_heads() {
        std::erase_if(made_.left.heads, [&](const Head& head) {
            return items_of(made_.left, head.id).empty() && !items_of(before_, head.id).empty();
        });
    }

private:
    static void add(std::map<Uid, Money>& sums, Uid key, const Money& amount) {
        const auto [place, is_new] = sums.emplace(key, amount);
        if (!is_new) place->second = place->second + amount;
    }

    /// What was agreed stands for the whole group; what was refused lets the next one move up.
    void close_alternatives(const ClosedItem& closed) {
        if (!is_settled(closed) && closed.had.is_zero()) return;
        const Uid root = root_of(before_, closed.item);
        for (const ClaimItem& item : before_.claim_items)
            if (root_of(before_, item) == root) gone_.insert(item.id.uid);
    }

    Defects settled_elsewhere(Id<Head> head) const {
        Defects all;
        for (const ClosedItem& closed : made_.closed)
            if (is_settled(closed) && closed.item.head != head) all.merge(defects_in(closed.item));
        return all;
    }

    /// What another head asks for settled defects alone; what it asks for others too stays, but in the first
    /// head only if what was had can be taken off its sum.
    void close_same_defects(const ClosedItem& closed) {
        for (const ClaimItem& item : before_.claim_items) {
            const Head* head = find(before_, item.head);
            if (head == nullptr || head->asked_by != Side::Consumer || item.head == closed.item.head)
                continue;
            const Defects mine = defects_in(item);
            const Defects settled = settled_elsewhere(item.head);
            const bool is_covered =
                !mine.empty() && std::includes(settled.begin(), settled.end(), mine.begin(), mine.end());
            const bool is_untold = !closed.is_public && have_common(mine, defects_in(closed.item));
            const bool is_first = item.head == ranked_heads(before_).front()->id;
            if (is_covered || (is_untold && is_first))
                gone_.insert(item.id.uid);
            else if (is_untold)
                made_.had_untold.insert(item.head.uid);
        }
    }

    bool asks_beyond(const Head& head, const ClosedItem& closed) const {
        const auto items = items_of(made_.left, head.id);
        return std::any_of(items.begin(), items.end(), [&](const ClaimItem* item) {
            return have_common(defects_in(*item), defects_in(closed.item));
        });
    }

    /// What the price was paid for, where the item takes something out of one price.
    std::optional<Id<Item>> bought_for(const ClaimItem& item) const {
        std::optional<Id<Item>> bought;
        if (!is_part_of_price(item.remedy)) return bought;
        for (const DefectShare& part : item.defects) {
            const Id<Item> behind = item_behind(before_, part.defect);
            if (bought && *bought != behind) return std::nullopt;
            bought = behind;
        }
        return bought;
    }

    ClaimLeft& made_;
    const Case before_;
    Items gone_;
};

Basis lump(const Money& amount) {
    Basis basis;
    basis.method = Method::LumpSum;
    basis.stated = amount;
    return basis;
}

/// What is asked as plain sums under prices of which a part is used already: for the sums alone.
Case with_less_price(const ClaimLeft& made) {
    Case scratch = made.left;
    for (ClaimItem& item : scratch.claim_items)
        if (const auto amount = calculation_of(made.left, item).amount) item.basis = lump(*amount);
    for (Item& item : scratch.items) {
        const auto had = made.had_of_price.find(item.id.uid);
        const auto net = net_price(item);
        if (had == made.had_of_price.end() || !net) continue;
        item.discount = item.discount.value_or(zero(net->currency)) + std::min(had->second, *net);
    }
    return scratch;
}

/// The sums of the heads; a head that nothing is left of goes.
void reckon(ClaimLeft& made, Remainder& remainder) {
    made.totals = totals_of(with_less_price(made)).heads;
    for (HeadTotal& total : made.totals) {
        const auto had = made.had_elsewhere.find(total.head.uid);
        if (had == made.had_elsewhere.end()) continue;
        had->second = std::min(had->second, total.stated);
        const bool is_all = had->second == total.stated && total.open_items.empty();
        const auto asks_act = [](const ClaimItem* item) { return is_act(item->remedy); };
        const auto items = items_of(made.left, total.head);
        for (Money* sum : {&total.stated, &total.maximum, &total.minimum})
            *sum = std::max(*sum - had->second, zero(sum->currency));
        if (is_all && std::none_of(items.begin(), items.end(), asks_act))
            std::erase_if(made.left.claim_items,
                          [&](const ClaimItem& item) { return item.head == total.head; });
    }
    remainder.erase_empty_heads();
    std::erase_if(made.totals, [&](const HeadTotal& total) { return !find(made.left, total.head); });
}

bool pays_closed(const Payment& payment, const Case& left) {
    return std::any_of(payment.towards.begin(), payment.towards.end(),
                       [&](const ItemAmount& line) { return find(left, line.item) == nullptr; });
}

Money part_for(const Payment& payment, const Case& left) {
    Money sum = zero(payment.amount->currency);
    for (const ItemAmount& line : payment.towards)
        if (find(left, line.item) != nullptr) sum = sum + line.amount.value_or(zero(sum.currency));
    return sum;
}

bool reaches_consumer(const Payment& payment, const Case& whole) {
    const bool is_of_claim = payment.kind == PaymentKind::Compensation || payment.kind == PaymentKind::Refund;
    return payment.amount && is_of_claim && receiver_of(whole, payment) == Side::Consumer;
}

/// The lines without an amount get theirs, which only the whole payment tells; that of an item of which the
/// paper has a part nobody has divided.
void fill_lines(Payment& payment, const Case& part, const Case& whole) {
    const auto all = std::find_if(whole.payments.begin(), whole.payments.end(),
                                  [&](const Payment& one) { return one.id == payment.id; });
    if (all == whole.payments.end()) return;
    for (const ItemAmount& paid : payment_parts(whole, *all)) {
        const ClaimItem* item = find(part, paid.item);
        const ClaimItem* entire = find(whole, paid.item);
        if (item == nullptr || entire == nullptr || item->defects.size() != entire->defects.size()) continue;
        for (ItemAmount& line : payment.towards)
            if (line.item == paid.item && !line.amount) line.amount = paid.amount;
    }
}

/// What was paid towards closed items is not taken off the rest; what names nothing pays first what is owed
/// of them.
void keep_payments(ClaimLeft& made, const Case& part, const Case& whole) {
    Money owed = zero(currency_of(made.left));
    for (const ClosedItem& closed : made.closed) owed = owed + closed.owed;
    for (Payment& payment : made.left.payments) {
        if (!reaches_consumer(payment, whole)) continue;
        if (payment.towards.empty()) {
            const Money used = std::min(owed, *payment.amount);
            owed = owed - used;
            payment.amount = *payment.amount - used;
        } else if (pays_closed(payment, made.left)) {
            fill_lines(payment, part, whole);
            payment.amount = part_for(payment, made.left);
            payment.interest.reset();
            payment.costs.reset();
        }
    }
    std::erase_if(made.left.payments,
                  [](const Payment& payment) { return payment.amount && payment.amount->is_zero(); });
}

/// Whether the price was withheld or is unpaid because of what is settled or of what is left nobody can tell;
/// and sums that were lowered are no longer those of the records.
bool is_net_known(const ClaimLeft& made) {
    if (made.closed.empty()) return true;
    const Settlement money = settlement_of(made.left);
    const Money stated = made.totals.empty() ? zero(money.paid.currency) : made.totals.front().stated;
    return money.withheld.is_zero() && money.unpaid.is_zero() && money.reduction + money.other == stated;
}

} // namespace

ClaimLeft left_of_claim(const Case& part, const Case& whole) {
    ClaimLeft made{part, closed_items(part, whole)};
    if (!made.closed.empty()) {
        Remainder remainder(made);
        remainder.take_out();
        remainder.count_had();
        reckon(made, remainder);
        remainder.drop_defects();
        keep_payments(made, part, whole);
        const Party* seller = seller_of(part);
        keep_ledger(made.left, part, seller == nullptr ? Id<Party>{} : seller->id);
    } else {
        made.totals = totals_of(part).heads;
    }
    std::erase_if(made.left.offers, [&](const Offer& offer) {
        const Offer* entire = find(whole, offer.id);
        return entire != nullptr && is_superseded(whole, *entire);
    });
    made.is_net_known = is_net_known(made);
    return made;
}

} // namespace redress::app
