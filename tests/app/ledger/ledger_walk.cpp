// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_walk.h"

#include "brute_force.h"

#include <redress/exchange/case_json.h>

namespace redress::test {

using namespace domain;

namespace {

struct NewHead {
    Side asked_by;
    HeadUse use;
};
constexpr NewHead new_heads[] = {{Side::Consumer, HeadUse::Claim},      {Side::Consumer, HeadUse::Claim},
                                 {Side::Trader, HeadUse::Claim},        {Side::Consumer, HeadUse::SetOff},
                                 {Side::Trader, HeadUse::Counterclaim}, {Side::Trader, HeadUse::SetOff}};

/// Two things for 5 000 and 3 000 with two defects each, and heads of all kinds.
std::vector<Change> first_records(Id<Defect> defect, const app::Ports& ports, const LoadedCase& loaded) {
    std::vector<Change> changes;
    Item first = loaded.dispute.items.front();
    first.price = money(5'000);
    Item second = first;
    second.id.uid = ports.uid();
    second.position = 2;
    second.price = money(3'000);
    changes = {altering(loaded, first), adding(second)};
    Defect other = *find(loaded.dispute, defect);
    for (int number = 2; number <= 4; ++number) {
        other.id.uid = ports.uid();
        other.number = number;
        if (number > 2) other.item = second.id;
        changes.push_back(adding(other));
    }
    for (const NewHead& made : new_heads) {
        Head head;
        head.id.uid = ports.uid();
        head.rank = static_cast<int>(&made - new_heads) + 1;
        head.asked_by = made.asked_by;
        head.use = made.use;
        changes.push_back(adding(head));
    }
    return changes;
}

} // namespace

Edit edit_of(const OpenWorkspace& open, const char* name, std::vector<Change> changes) {
    return {open.id(), name, std::move(changes)};
}

LedgerWalk::LedgerWalk(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {
    see();
    const auto changes = first_records(open_.defect, open_.anna.ports(), loaded_);
    const auto result = open_.anna.apply(edit_of(open_, "Begin", changes));
    if (!is_applied(result)) throw std::logic_error("the walk cannot begin");
    see();
}

const std::string& LedgerWalk::see() {
    loaded_ = open_.loaded();
    document_ = exchange::write_case(loaded_.dispute);
    return document_;
}

std::size_t LedgerWalk::below(std::size_t count) {
    state_ ^= state_ >> 12U;
    state_ ^= state_ << 25U;
    state_ ^= state_ >> 27U;
    return static_cast<std::size_t>((state_ * 0x2545F4914F6CDD1DULL) >> 33U) % count;
}

Money LedgerWalk::some_money(std::int64_t most) {
    return {static_cast<std::int64_t>(below(static_cast<std::size_t>(most) + 1)), money(0).currency};
}

Date LedgerWalk::next_day() {
    return *Date::from_day_number(day("2026-01-01").day_number() + ++day_ % 20'000);
}

Date LedgerWalk::some_day() {
    const Date next = next_day();
    if (!one_in(8)) return next;
    return *Date::from_day_number(next.day_number() - static_cast<int>(below(30)));
}

std::string LedgerWalk::step() {
    std::string wrong;
    if (one_in(10) && stack_.can_undo())
        wrong = undo();
    else if (one_in(20) && stack_.can_redo())
        wrong = redo();
    else
        wrong = apply(something());
    return wrong + disagreement(dispute()) + look_ahead();
}

/// Every other time the proceedings go on. What cannot be done now is not a step.
Edit LedgerWalk::something() {
    static constexpr Deed deeds[] = {
        &LedgerWalk::restate, &LedgerWalk::add_item,    &LedgerWalk::add_item, &LedgerWalk::add_item,
        &LedgerWalk::split,   &LedgerWalk::remove_item, &LedgerWalk::reprice,  &LedgerWalk::answer,
        &LedgerWalk::offer,   &LedgerWalk::accept,      &LedgerWalk::pay,      &LedgerWalk::pay,
        &LedgerWalk::open,    &LedgerWalk::rule,        &LedgerWalk::correct,  &LedgerWalk::close,
        &LedgerWalk::strike,  &LedgerWalk::quote,       &LedgerWalk::choose};
    for (int tries = 0; tries < 20; ++tries) {
        doing_.clear();
        wanted_.reset();
        const Deed deed = one_in(2) ? &LedgerWalk::go_on : deeds[below(std::size(deeds))];
        if (Edit edit = (this->*deed)(); !edit.changes.empty()) return edit;
    }
    return nothing();
}

/// What anybody would bring after any of the rulings, or at first.
std::string LedgerWalk::look_ahead() {
    Id<Instance> from;
    if (!dispute().instances.empty() && !one_in(3)) from = any(dispute().instances).id;
    return disagreement(dispute(), from, somebody(), some_day());
}

std::string LedgerWalk::check_entry(const Case& before) const {
    const Payment& entered = dispute().payments.back();
    const bool is_used =
        wanted_->payment.kind == PaymentKind::Compensation || wanted_->payment.kind == PaymentKind::Refund;
    if (!wanted_->payment.towards.empty()) return misnamed(before, wanted_->payment, entered);
    const bool is_plain = !wanted_->payment.interest && !wanted_->payment.costs;
    return is_used && is_plain ? misuse(before, entered, wanted_->order) : std::string();
}

std::string LedgerWalk::apply(const Edit& edit) {
    const auto doing = std::exchange(doing_, {});
    const Case earlier = dispute();
    if (edit.changes.empty()) return {};
    std::string before = document_;
    const bool was_taken = is_applied(stack_.apply(edit));
    const bool is_same = see() == before;
    std::string wrong;
    if (was_taken) {
        ++applied_;
        for (const std::string& deed : doing) ++done_[deed];
        if (!is_same) before_.push_back(std::move(before)); // what changes nothing is no step to undo
        if (wanted_) wrong = check_entry(earlier);
    } else {
        ++refused_;
        wrong = is_same ? "" : "a refused edit changed the case\n";
    }
    wanted_.reset();
    return wrong;
}

std::string LedgerWalk::undo() {
    if (!is_applied(stack_.undo())) return "undo was refused\n";
    const bool is_same = see() == before_.back();
    before_.pop_back();
    ++done_["undo"];
    return is_same ? "" : "undo left another document\n";
}

/// Forth, back and forth again: both ways lead to the same document.
std::string LedgerWalk::redo() {
    std::string before = document_;
    if (!is_applied(stack_.redo())) return "redo was refused\n";
    const std::string after = see();
    if (!is_applied(stack_.undo())) return "undo of a redo was refused\n";
    if (see() != before) return "undo of a redo left another document\n";
    if (!is_applied(stack_.redo())) return "the second redo was refused\n";
    before_.push_back(std::move(before));
    ++done_["redo"];
    return see() == after ? "" : "the second redo made another document\n";
}

} // namespace redress::test
