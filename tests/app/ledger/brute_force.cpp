// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

#include <algorithm>

namespace redress::test {

namespace {

using namespace domain;

Minor or_none(const Sum& sum) {
    return sum.value_or(-1);
}
Minor or_none(const std::optional<Money>& amount) {
    return amount ? amount->minor : -1;
}
template <class T>
Minor number_of(const std::optional<T>& choice) {
    return choice ? static_cast<Minor>(*choice) : -1;
}

std::string check_steps(const RowByHand& ours, const LedgerRow& theirs, const std::string& who) {
    if (ours.steps.size() != theirs.instances.size()) return who + " goes through other instances\n";
    std::string wrong;
    for (std::size_t i = 0; i < ours.steps.size(); ++i) {
        const StepByHand& step = ours.steps[i];
        const ItemAtInstance& at = theirs.instances[i];
        const std::string where = who + " at instance " + std::to_string(i + 1);
        if (step.instance->id != at.instance) wrong += where + ": another instance\n";
        if (step.said != at.result) wrong += where + ": another result stands\n";
        wrong += differs(where + ", awarded", step.gave.value_or(0), std::max<Minor>(0, or_none(at.awarded)));
    }
    return wrong;
}

std::string check_row(const RowByHand& ours, const LedgerRow& theirs) {
    const std::string who = "item " + std::to_string(ours.item->position);
    std::optional<ItemOutcome> outcome;
    if (ours.decided) outcome = ours.decided->outcome;
    return differs(who + ", claimed", or_none(ours.claimed), or_none(theirs.claimed)) +
           differs(who + ", conceded", or_none(ours.conceded), or_none(theirs.conceded)) +
           differs(who + ", offered", or_none(ours.offered), or_none(theirs.offered)) +
           differs(who + ", outcome", number_of(outcome), number_of(theirs.outcome)) +
           differs(who + ", awarded", ours.decided ? ours.awarded() : -1, or_none(theirs.awarded)) +
           differs(who + ", paid", ours.paid, theirs.paid.minor) +
           differs(who + ", paid before", ours.paid_before(), theirs.paid_before.minor) +
           differs(who + ", balance", ours.balance, theirs.balance.minor) + check_steps(ours, theirs, who);
}

std::string check_rows(const std::vector<RowByHand>& rows, const Ledger& ledger) {
    std::string wrong =
        differs("rows", static_cast<Minor>(rows.size()), static_cast<Minor>(ledger.rows.size()));
    for (const RowByHand& row : rows) {
        const auto theirs = std::ranges::find(ledger.rows, row.item->id, &LedgerRow::item);
        wrong += theirs == ledger.rows.end() ? "a row is missing\n" : check_row(row, *theirs);
    }
    return wrong;
}

/// Of alternatives the highest counts.
Minor highest_in(const std::vector<RowByHand>& rows, const std::vector<Group>& groups,
                 Sum RowByHand::*column) {
    Minor sum = 0;
    for (const Group& group : groups) {
        Minor highest = 0;
        for (const RowByHand& row : rows)
            if (std::ranges::find(group, row.item) != group.end() && !is_beside(*row.item))
                highest = std::max(highest, (row.*column).value_or(0));
        sum += highest;
    }
    return sum;
}

std::string check_sums(const std::vector<RowByHand>& rows, const LedgerTotals& theirs) {
    Minor awarded = 0, paid = 0, before = 0, balance = 0, outside = 0;
    std::vector<Minor> at(theirs.at_instance.size(), 0);
    for (const RowByHand& row : rows) {
        if (row.item->head != theirs.head) continue;
        if (is_beside(*row.item)) outside += row.awarded();
        if (is_beside(*row.item)) continue;
        awarded += row.awarded();
        paid += row.paid;
        before += row.paid_before();
        balance += row.balance;
        for (std::size_t i = 0; i < at.size(); ++i) at[i] += row.steps[i].gave.value_or(0);
    }
    std::string wrong = differs("awarded", awarded, theirs.awarded.minor) +
                        differs("paid", paid, theirs.paid.minor) +
                        differs("paid before", before, theirs.paid_before.minor) +
                        differs("balance", balance, theirs.balance.minor) +
                        differs("costs and interest awarded", outside, theirs.outside_awarded.minor);
    for (std::size_t i = 0; i < at.size(); ++i)
        wrong += differs("awarded at an instance", at[i], theirs.at_instance[i].minor);
    return wrong;
}

std::string check_head(const Case& dispute, const Head& head, const std::vector<RowByHand>& rows,
                       const Ledger& ledger) {
    const BruteTotal ours = brute_total(dispute, head.id);
    const HeadTotal theirs = total_of(dispute, head);
    const auto groups = groups_by_hand(dispute, head.id);
    const auto totals = std::ranges::find(ledger.totals, head.id, &LedgerTotals::head);
    return differs("stated", ours.stated, theirs.stated.minor) +
           differs("maximum", ours.most, theirs.maximum.minor) +
           differs("minimum", ours.least, theirs.minimum.minor) +
           differs("claimed", ours.stated, (totals->claimed - totals->excess).minor) +
           differs("conceded", highest_in(rows, groups, &RowByHand::conceded), totals->conceded.minor) +
           differs("offered", highest_in(rows, groups, &RowByHand::offered), totals->offered.minor) +
           check_sums(rows, *totals);
}

struct HeadAward {
    Minor given = 0, most = 0;
    bool is_open = false; ///< something is left to the court
};

/// What rulings give of a head, and all that it asks, caps aside.
HeadAward award_in(const Case& dispute, const Head& head, const std::vector<RowByHand>& rows) {
    HeadAward award;
    for (const RowByHand& row : rows) {
        if (row.item->head != head.id || !is_disputed_money(*row.item)) continue;
        award.is_open |= !row.claimed;
        if (row.decided && row.decided->outcome != ItemOutcome::Settled) award.given += row.awarded();
    }
    award.most = highest_in(rows, groups_by_hand(dispute, head.id), &RowByHand::claimed);
    return award;
}

/// Nor do heads that exclude each other together bring more than the highest of them asks.
std::string check_awards(const Case& dispute, const std::vector<RowByHand>& rows) {
    std::string wrong;
    for (const Head& head : dispute.heads) {
        Minor given = 0, most = 0;
        bool is_open = false;
        for (const Head& other : dispute.heads) {
            if (other.asked_by != head.asked_by || other.use != head.use) continue;
            const HeadAward award = award_in(dispute, other, rows);
            if (!award.is_open && award.given > award.most) wrong += "a head was awarded above its claim\n";
            if (award.given == 0) continue;
            given += award.given;
            most = std::max(most, award.most);
            is_open |= award.is_open;
        }
        if (!is_open && given > most) wrong += "heads that exclude each other were awarded too much\n";
    }
    return wrong;
}

std::string check_payments(const Case& dispute, const Ledger& ledger) {
    const MoneyByHand ours = money_by_hand(dispute);
    return differs("interest paid", ours.interest, ledger.interest_paid.minor) +
           differs("unallocated", ours.unallocated, ledger.unallocated.minor) +
           differs("costs paid", ours.costs, ledger.costs_paid.minor) +
           differs("costs awarded", costs_by_hand(dispute), ledger.costs_awarded.minor);
}

/// What the heads of the consumer have in each column; claimed: the first of them.
DefectRow column_sums(const Case& dispute, const std::vector<RowByHand>& rows, const Ledger& ledger) {
    DefectRow sums = ledger.without_defect;
    const Money nothing{0, sums.claimed.currency};
    sums.claimed = sums.offered = sums.awarded = sums.paid = nothing;
    sums.at_instance.assign(ledger.instances.size(), nothing);
    const Head* first = nullptr;
    for (const Head& head : dispute.heads) {
        if (head.asked_by != Side::Consumer) continue;
        if (first == nullptr || head.rank < first->rank) first = &head;
        sums.offered.minor += highest_in(rows, groups_by_hand(dispute, head.id), &RowByHand::offered);
    }
    for (const RowByHand& row : rows) {
        if (head_by_hand(dispute, *row.item).asked_by != Side::Consumer || is_beside(*row.item)) continue;
        const bool counts = row.item->head == first->id && row.item->alternative_to.is_none();
        if (counts) sums.claimed.minor += row.claimed.value_or(0);
        sums.awarded.minor += row.awarded();
        sums.paid.minor += row.paid;
        for (std::size_t i = 0; i < row.steps.size(); ++i)
            sums.at_instance[i].minor += row.steps[i].gave.value_or(0);
    }
    return sums;
}

/// The defects and what hangs on none add up to them.
std::string check_columns(const Case& dispute, const std::vector<RowByHand>& rows, const Ledger& ledger) {
    DefectRow left = column_sums(dispute, rows, ledger);
    std::vector<DefectRow> columns = ledger.defects;
    columns.push_back(ledger.without_defect);
    for (const DefectRow& column : columns) {
        left.claimed = left.claimed - column.claimed;
        left.offered = left.offered - column.offered;
        left.awarded = left.awarded - column.awarded;
        left.paid = left.paid - column.paid;
        for (std::size_t i = 0; i < left.at_instance.size(); ++i)
            left.at_instance[i] = left.at_instance[i] - column.at_instance[i];
    }
    std::string wrong = differs("beside all defects, claimed", left.claimed.minor, 0) +
                        differs("beside all defects, offered", left.offered.minor, 0) +
                        differs("beside all defects, awarded", left.awarded.minor, 0) +
                        differs("beside all defects, paid", left.paid.minor, 0);
    for (const Money& rest : left.at_instance)
        wrong += differs("beside all defects, awarded at an instance", rest.minor, 0);
    return wrong;
}

std::string check_findings(const Case& dispute, const Ledger& ledger) {
    std::string wrong;
    for (const DefectRow& row : ledger.defects)
        for (std::size_t i = 0; i < ledger.instances.size(); ++i)
            wrong += differs("finding", number_of(found_by_hand(dispute, *ledger.instances[i], row.defect)),
                             number_of(row.findings[i]));
    return wrong;
}

} // namespace

std::string disagreement(const Case& dispute, const Ledger& ledger) {
    const auto rows = rows_by_hand(dispute);
    std::string wrong = check_rows(rows, ledger) + check_payments(dispute, ledger) +
                        check_columns(dispute, rows, ledger) + check_findings(dispute, ledger) +
                        check_awards(dispute, rows);
    for (const Head& head : dispute.heads) wrong += check_head(dispute, head, rows, ledger);
    return wrong;
}

} // namespace redress::test
