// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_by_hand.h"
#include "ledger_walk.h"

#include <redress/app/ledger/counterclaims.h>

#include <algorithm>

namespace redress::test {

using namespace domain;

namespace {

constexpr ItemOutcome outcomes[] = {ItemOutcome::Granted,   ItemOutcome::Granted,    ItemOutcome::InPart,
                                    ItemOutcome::InPart,    ItemOutcome::InPart,     ItemOutcome::Refused,
                                    ItemOutcome::Refused,   ItemOutcome::Dismissed,  ItemOutcome::Settled,
                                    ItemOutcome::Withdrawn, ItemOutcome::NotExamined};

/// Of these one alone is to be granted.
bool exclude_each_other(const Case& dispute, const ClaimItem& one, const ClaimItem& other) {
    if (one.id == other.id || is_beside(one)) return false;
    const Head& head = head_by_hand(dispute, one);
    const Head& won = head_by_hand(dispute, other);
    if (head.id != won.id) return head.asked_by == won.asked_by && head.use == won.use;
    for (const Group& group : groups_by_hand(dispute, head.id))
        if (std::ranges::find(group, &one) != group.end())
            return std::ranges::any_of(group, [&](const ClaimItem* item) { return item->id == other.id; });
    return false;
}

std::string word_of(ItemOutcome outcome) {
    return std::string(choice_name(outcome));
}

StepByHand step_at(const Case& dispute, const Instance& instance, const ClaimItem& item) {
    for (const StepByHand& step : steps_by_hand(dispute, item))
        if (step.instance->id == instance.id) return step;
    return {};
}

std::string place_of(const Case& dispute, const StepByHand& step, const ClaimItem& item) {
    if (!step.left) return " at first";
    return is_creditor(dispute, item, step.instance->claimant) ? " where the creditor appeals"
                                                               : " where the debtor appeals";
}

bool is_heard(const Instance& instance) {
    return instance.state == InstanceState::Closed && instance.kind != InstanceKind::Board;
}

} // namespace

/// The first instance, one beside the others, or one after a board or a remand.
void LedgerWalk::aim_anew(Instance& wanted) {
    wanted.kind = one_in(4) ? InstanceKind::PaymentOrder : InstanceKind::FirstCourt;
    if (dispute().instances.empty()) {
        if (one_in(2)) wanted.kind = InstanceKind::Board;
        note(wanted.kind == InstanceKind::Board ? "board" : "first court");
        return;
    }
    const Instance& last = dispute().instances.back();
    const bool is_remanded = last.state == InstanceState::Remanded;
    if (!is_remanded && last.kind != InstanceKind::Board) return note("court beside the others");
    const bool is_named = one_in(2);
    if (is_named) wanted.appeal_from = last.id;
    note(std::string(is_remanded ? "court after a remand" : "court after a board") +
         (is_named ? ", named" : ", unnamed"));
}

/// Most often the last ruling is appealed, also by the other side of an appeal that is there already.
bool LedgerWalk::aim_at_ruling(Instance& wanted) {
    std::vector<const Instance*> heard;
    for (const Instance& instance : dispute().instances)
        if (is_heard(instance)) heard.push_back(&instance);
    if (heard.empty()) return false;
    const Instance& from = one_in(2) ? *heard.back() : *any(heard);
    wanted.appeal_from = from.id;
    wanted.kind = from.kind == InstanceKind::Appeal ? InstanceKind::SupremeCourt : InstanceKind::Appeal;
    for (const Instance& other : dispute().instances) {
        if (other.appeal_from != from.id) continue;
        const bool is_consumers = side_by_hand(dispute(), other.claimant) == Side::Consumer;
        wanted.claimant = is_consumers ? open_.builder.trader : open_.builder.consumer;
        note("both sides appeal");
    }
    note(from.id == dispute().instances.back().id ? "appeal of the last ruling"
                                                  : "appeal of an earlier ruling");
    return true;
}

bool LedgerWalk::aim(Instance& wanted) {
    const auto& instances = dispute().instances;
    const bool is_new = instances.empty() || instances.back().kind == InstanceKind::Board ||
                        instances.back().state == InstanceState::Remanded || one_in(10);
    if (!instances.empty() && instances.back().state == InstanceState::Open && !one_in(6)) return false;
    if (!is_new) {
        if (one_in(2)) wanted.claimant = open_.builder.trader;
        return aim_at_ruling(wanted);
    }
    aim_anew(wanted);
    return true;
}

/// What is brought there; now and then the other side's own claims with it, or less than could be.
void LedgerWalk::leave_out(Instance& wanted) {
    wanted.before = app::proposed_before(dispute(), wanted);
    if (one_in(4)) {
        const bool is_consumers = side_by_hand(dispute(), wanted.claimant) == Side::Consumer;
        wanted.respondent = is_consumers ? open_.builder.trader : open_.builder.consumer;
        const auto more = app::counterclaims_to(dispute(), wanted);
        wanted.before.insert(wanted.before.end(), more.begin(), more.end());
        if (!more.empty()) note("with what the other side claims");
    }
    if (wanted.before.size() < 2 || !one_in(4)) return;
    wanted.before.erase(wanted.before.begin() + static_cast<std::ptrdiff_t>(below(wanted.before.size())));
    ItemAmount& part = wanted.before.front();
    if (part.amount && one_in(2)) part.amount = some_money(part.amount->minor);
    note("brought in part");
}

Edit LedgerWalk::open() {
    if (dispute().instances.size() > 7) return nothing();
    Instance wanted;
    wanted.opened = some_day();
    wanted.claimant = somebody();
    if (!aim(wanted)) return nothing();
    leave_out(wanted);
    return wanted.before.empty() ? nothing() : app::open_instance_edit(loaded(), wanted, open_.anna.ports());
}

void LedgerWalk::say(ItemResult& result, const Instance& instance, const ClaimItem& won) {
    const ClaimItem& item = *find(dispute(), result.item);
    const StepByHand step = step_at(dispute(), instance, item);
    result.outcome = outcomes[below(std::size(outcomes))];
    if (exclude_each_other(dispute(), item, won) && !one_in(8))
        result.outcome = one_in(3) ? ItemOutcome::NotExamined : ItemOutcome::Refused;
    const bool is_left_open = result.outcome == ItemOutcome::Granted && !step.asked;
    const bool is_in_part = result.outcome == ItemOutcome::InPart || result.outcome == ItemOutcome::Settled;
    const bool is_rash = one_in(12); // beyond what is asked
    if ((is_left_open || is_in_part) && !is_no_money(item))
        result.amount = some_money(is_rash ? 400'000 : step.asked.value_or(100'000));
    if (result.outcome == ItemOutcome::Refused && one_in(6)) result.amount = some_money(0);
    const bool has_all = result.outcome == ItemOutcome::Granted && !result.amount;
    note(word_of(result.outcome) + (has_all ? " in full" : "") + place_of(dispute(), step, item));
    if (head_by_hand(dispute(), item).use != HeadUse::Claim) note("ruling on a set-off or a counterclaim");
}

void LedgerWalk::add_costs(Ruling& ruling, const Instance& instance) {
    if (one_in(2)) {
        ruling.costs = some_money(50'000);
        ruling.costs_to = somebody();
        note("costs awarded");
    }
    if (below_by_hand(dispute(), instance) == nullptr || !one_in(3)) return;
    ruling.lifts_costs_below = true;
    note("costs below lifted");
}

Edit LedgerWalk::ruled_in(const Instance& instance, Id<Ruling> replaces) {
    app::RulingEntry entry = app::blank_ruling(dispute(), instance);
    entry.ruling.date = next_day();
    entry.ruling.replaces = replaces;
    if (one_in(10)) entry.ruling.final_since = entry.ruling.date;
    if (entry.ruling.final_since) note("final ruling");
    add_costs(entry.ruling, instance);
    if (!entry.results.empty()) {
        const ClaimItem won = *find(dispute(), any(entry.results).item);
        for (ItemResult& result : entry.results) say(result, instance, won);
    }
    for (DefectFinding& finding : entry.findings) finding.finding = static_cast<Finding>(below(4));
    if (one_in(12) && !entry.results.empty()) entry.results.pop_back();
    return app::rule_edit(loaded(), entry, open_.anna.ports());
}

/// The last instance most often; an earlier one may rule again on a part.
Edit LedgerWalk::rule() {
    if (dispute().instances.empty() || dispute().rulings.size() > 20) return nothing();
    const Instance& instance = one_in(8) ? any(dispute().instances) : dispute().instances.back();
    const bool has_ruled = std::ranges::any_of(
        dispute().rulings, [&](const Ruling& ruling) { return ruling.instance == instance.id; });
    if (has_ruled && !one_in(4)) return nothing();
    note(has_ruled ? "second ruling" : "ruling");
    return ruled_in(instance, {});
}

Edit LedgerWalk::correct() {
    if (dispute().rulings.empty() || dispute().rulings.size() > 16) return nothing();
    const Ruling& old = any(dispute().rulings);
    note("correction");
    return ruled_in(*find(dispute(), old.instance), old.id);
}

Edit LedgerWalk::close() {
    if (dispute().instances.empty()) return nothing();
    note("close");
    return app::close_instance_edit(loaded(), dispute().instances.back().id, next_day());
}

Edit LedgerWalk::send_back() {
    if (dispute().instances.empty()) return nothing();
    Instance last = dispute().instances.back();
    if (below_by_hand(dispute(), last) == nullptr) return nothing();
    last.state = InstanceState::Remanded;
    note("remand");
    return edit_of(open_, "Send back", {altering(loaded(), last)});
}

/// What comes next in the proceedings.
Edit LedgerWalk::go_on() {
    if (dispute().claim_items.size() < 4) return add_item();
    if (dispute().instances.empty()) return open();
    const Instance& last = dispute().instances.back();
    if (last.state != InstanceState::Open) return dispute().instances.size() > 7 ? strike() : open();
    if (below_by_hand(dispute(), last) != nullptr && one_in(4)) return send_back();
    const bool has_ruled = std::ranges::any_of(
        dispute().rulings, [&](const Ruling& ruling) { return ruling.instance == last.id; });
    return has_ruled ? close() : rule();
}

/// Takes the last instance out of the case with all that was said there.
Edit LedgerWalk::strike() {
    if (dispute().instances.empty() || (dispute().instances.size() < 6 && !one_in(4))) return nothing();
    const Instance& last = dispute().instances.back();
    std::vector<Change> changes;
    for (const Ruling& ruling : dispute().rulings) {
        if (ruling.instance != last.id) continue;
        for (const DefectFinding& finding : dispute().defect_findings)
            if (finding.ruling == ruling.id) changes.push_back(removing(loaded(), finding.id.uid));
        for (const ItemResult& result : dispute().item_results)
            if (result.ruling == ruling.id) changes.push_back(removing(loaded(), result.id.uid));
        changes.push_back(removing(loaded(), ruling.id.uid));
    }
    changes.push_back(removing(loaded(), last.id.uid));
    note("strike");
    return edit_of(open_, "Strike instance", std::move(changes));
}

} // namespace redress::test
