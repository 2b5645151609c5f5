// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_walk.h"

#include "brute_force.h"

#include <redress/exchange/case_json.h>

namespace redress::test {

namespace {

using namespace domain;

Edit edit_of(const OpenWorkspace& open, const char* name, std::vector<Change> changes) {
    return {open.id(), name, std::move(changes)};
}

/// Two things for 5 000 and 3 000 with two defects each, two heads of the consumer and one of the trader.
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
    for (int rank = 1; rank <= 3; ++rank) {
        Head head;
        head.id.uid = ports.uid();
        head.rank = rank;
        if (rank == 3) head.asked_by = Side::Trader;
        changes.push_back(adding(head));
    }
    return changes;
}

constexpr Remedy remedies[] = {Remedy::PriceReduction, Remedy::PriceReduction, Remedy::RepairCost,
                               Remedy::Damages,        Remedy::Costs,          Remedy::Repair};
constexpr ItemOutcome outcomes[] = {ItemOutcome::Granted, ItemOutcome::InPart,    ItemOutcome::Refused,
                                    ItemOutcome::InPart,  ItemOutcome::Dismissed, ItemOutcome::Settled};

} // namespace

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

std::string LedgerWalk::step() {
    static constexpr Deed deeds[] = {
        &LedgerWalk::restate, &LedgerWalk::add_item, &LedgerWalk::remove_item, &LedgerWalk::split,
        &LedgerWalk::answer,  &LedgerWalk::offer,    &LedgerWalk::accept,      &LedgerWalk::open,
        &LedgerWalk::rule,    &LedgerWalk::correct,  &LedgerWalk::close,       &LedgerWalk::send_back,
        &LedgerWalk::pay,     &LedgerWalk::reprice,  &LedgerWalk::rule,        &LedgerWalk::close};
    std::string wrong;
    if (one_in(5) && stack_.can_undo())
        wrong = undo();
    else if (one_in(12) && stack_.can_redo())
        wrong = redo();
    else
        wrong = apply((this->*deeds[below(std::size(deeds))])());
    return wrong + disagreement(dispute());
}

std::string LedgerWalk::apply(const Edit& edit) {
    if (edit.changes.empty()) return {};
    std::string before = document_;
    const bool was_taken = is_applied(stack_.apply(edit));
    const bool is_same = see() == before;
    if (was_taken) {
        ++applied_;
        if (!is_same) before_.push_back(std::move(before)); // what changes nothing is no step to undo
        return {};
    }
    ++refused_;
    return is_same ? "" : "a refused edit changed the case\n";
}

std::string LedgerWalk::undo() {
    if (!is_applied(stack_.undo())) return "undo was refused\n";
    const bool is_same = see() == before_.back();
    before_.pop_back();
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
    return see() == after ? "" : "the second redo made another document\n";
}

Edit LedgerWalk::restate() {
    if (dispute().claim_items.empty()) return nothing();
    ClaimItem item = any(dispute().claim_items);
    item.basis.stated = some_money(250'000);
    if (one_in(3)) item.evidence.clear();
    if (one_in(4)) item.defects.front().share.reset();
    return edit_of(open_, "Restate", {altering(loaded(), item)});
}

Edit LedgerWalk::add_item() {
    if (dispute().claim_items.size() > 12) return nothing();
    ClaimItem item;
    item.id.uid = open_.anna.ports().uid();
    item.position = static_cast<int>(dispute().claim_items.size()) + 1 + day_;
    item.head = any(dispute().heads).id;
    item.remedy = remedies[below(std::size(remedies))];
    const Defect& first = any(dispute().defects);
    item.defects = {{first.id, {}}};
    for (const Defect& other : dispute().defects)
        if (other.id != first.id && other.item == first.item && one_in(2))
            item.defects.push_back({other.id, {}});
    item.basis.method = one_in(8) ? Method::CourtEstimate : one_in(4) ? Method::Percentage : Method::LumpSum;
    item.basis.percent = Percent{static_cast<int>(below(10'001))};
    item.basis.stated = some_money(250'000);
    if (one_in(3) && !dispute().claim_items.empty()) {
        const ClaimItem& other = any(dispute().claim_items);
        item.head = other.head;
        item.alternative_to = other.id;
    }
    return edit_of(open_, "Add item", {adding(item)});
}

Edit LedgerWalk::remove_item() {
    if (dispute().claim_items.empty() || !one_in(3)) return nothing();
    return edit_of(open_, "Remove item", {removing(loaded(), any(dispute().claim_items).id.uid)});
}

Edit LedgerWalk::split() {
    if (dispute().claim_items.empty()) return nothing();
    const std::vector<std::int64_t> weights{3, 1, 2, 7};
    return app::split_edit(loaded(), any(dispute().claim_items).id, static_cast<app::Split>(below(3)),
                           weights);
}

Edit LedgerWalk::answer() {
    if (dispute().claim_items.empty()) return nothing();
    Answer made;
    made.item = any(dispute().claim_items).id;
    made.respondent = open_.builder.trader;
    made.date = next_day();
    made.stance = static_cast<Stance>(below(4));
    if (made.stance == Stance::Part) made.amount = some_money(250'000);
    return app::answer_edit(loaded(), made, open_.anna.ports());
}

Edit LedgerWalk::offer() {
    Offer made;
    made.offeror = open_.builder.trader;
    made.date = next_day();
    for (const ClaimItem& item : dispute().claim_items)
        if (one_in(3)) made.lines.push_back({item.id, some_money(200'000)});
    return made.lines.empty() ? nothing() : app::offer_edit(loaded(), made, open_.anna.ports());
}

Edit LedgerWalk::accept() {
    if (dispute().offers.empty()) return nothing();
    const auto outcome = one_in(3) ? OfferOutcome::Accepted : static_cast<OfferOutcome>(below(6));
    return app::answer_offer_edit(loaded(), any(dispute().offers).id, outcome, next_day());
}

Edit LedgerWalk::open() {
    const auto& instances = dispute().instances;
    if (instances.size() > 5 || dispute().claim_items.empty()) return nothing();
    Instance wanted;
    wanted.opened = next_day();
    wanted.claimant = one_in(3) ? open_.builder.trader : open_.builder.consumer;
    wanted.kind = instances.empty() ? InstanceKind::FirstCourt : InstanceKind::Appeal;
    if (!instances.empty()) {
        if (instances.back().state == InstanceState::Open) return nothing();
        wanted.appeal_from = instances.back().id;
    }
    return app::open_instance_edit(loaded(), wanted, open_.anna.ports());
}

Edit LedgerWalk::ruled_in(const Instance& instance, Id<Ruling> replaces) {
    app::RulingEntry entry = app::blank_ruling(dispute(), instance);
    entry.ruling.date = next_day();
    entry.ruling.replaces = replaces;
    for (ItemResult& result : entry.results) {
        const ClaimItem& item = *find(dispute(), result.item);
        result.outcome = outcomes[below(std::size(outcomes))];
        const bool gives = result.outcome != ItemOutcome::Refused && result.outcome != ItemOutcome::Dismissed;
        if (gives && !is_act(item.remedy)) result.amount = some_money(one_in(4) ? 400'000 : 120'000);
    }
    for (DefectFinding& finding : entry.findings) finding.finding = static_cast<Finding>(below(4));
    if (one_in(6) && !entry.results.empty()) entry.results.pop_back();
    return app::rule_edit(loaded(), entry, open_.anna.ports());
}

Edit LedgerWalk::rule() {
    if (dispute().instances.empty() || dispute().rulings.size() > 12) return nothing();
    return ruled_in(dispute().instances.back(), {});
}

Edit LedgerWalk::correct() {
    if (dispute().rulings.empty() || dispute().rulings.size() > 16) return nothing();
    const Ruling& old = any(dispute().rulings);
    return ruled_in(*find(dispute(), old.instance), old.id);
}

Edit LedgerWalk::close() {
    if (dispute().instances.empty()) return nothing();
    return app::close_instance_edit(loaded(), dispute().instances.back().id, next_day());
}

Edit LedgerWalk::send_back() {
    if (dispute().instances.size() < 2 || !one_in(3)) return nothing();
    Instance last = dispute().instances.back();
    last.state = InstanceState::Remanded;
    return edit_of(open_, "Send back", {altering(loaded(), last)});
}

Edit LedgerWalk::pay() {
    Payment made;
    made.kind = PaymentKind::Compensation;
    made.payer = open_.builder.trader;
    made.date = next_day();
    made.amount = some_money(200'000);
    if (one_in(3)) made.interest = some_money(made.amount->minor);
    if (!dispute().claim_items.empty() && one_in(2)) {
        made.towards.push_back({any(dispute().claim_items).id, {}});
        if (one_in(2)) made.towards.back().amount = some_money(made.amount->minor);
    }
    return app::payment_edit(loaded(), made, static_cast<PaymentOrder>(below(2)), open_.anna.ports());
}

Edit LedgerWalk::reprice() {
    Item item = any(dispute().items);
    item.price = some_money(600'000);
    return edit_of(open_, "Reprice", {altering(loaded(), item)});
}

} // namespace redress::test
