// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_by_hand.h"

#include <algorithm>
#include <limits>
#include <map>

namespace redress::test {

using namespace domain;

namespace {

bool binds(const Instance& instance) {
    return instance.kind == InstanceKind::PaymentOrder || instance.kind == InstanceKind::FirstCourt ||
           instance.kind == InstanceKind::Appeal || instance.kind == InstanceKind::SupremeCourt;
}

bool is_corrected(const Case& dispute, const Ruling& ruling) {
    return std::ranges::any_of(dispute.rulings, [&](const Ruling& r) { return r.replaces == ruling.id; });
}

/// The rulings of the instance that none corrects, the oldest first.
std::vector<const Ruling*> rulings_of(const Case& dispute, const Instance& instance) {
    std::vector<const Ruling*> rulings;
    for (const Ruling& ruling : dispute.rulings)
        if (ruling.instance == instance.id && !is_corrected(dispute, ruling)) rulings.push_back(&ruling);
    std::ranges::stable_sort(rulings, {}, [](const Ruling* ruling) { return *ruling->date; });
    return rulings;
}

/// The proceedings that an instance belongs to: those of the ruling it looks at again; of what was sent back
/// last and nobody has decided since; else its own.
int proceedings_of(const Case& dispute, const std::vector<StepByHand>& steps, const StepByHand& here) {
    const Instance* below = below_by_hand(dispute, *here.instance);
    int own = 0;
    std::vector<int> sent_back; // the last of them at the end
    for (const StepByHand& step : steps) {
        if (step.instance == below) return step.proceedings;
        own = std::max(own, step.proceedings + 1);
        if (step.sends_back || (step.gave && binds(*step.instance))) std::erase(sent_back, step.proceedings);
        if (step.sends_back) sent_back.push_back(step.proceedings);
    }
    return !sent_back.empty() && here.part != nullptr && binds(*here.instance) ? sent_back.back() : own;
}

/// What the rulings of the proceedings have left; none after a remand of all of it.
void look_below(const std::vector<StepByHand>& steps, StepByHand& here, bool& was_sent_back) {
    was_sent_back = false;
    for (const StepByHand& step : steps) {
        if (step.proceedings != here.proceedings || !binds(*step.instance)) continue;
        if (step.gave) here.left = step.gave;
        if (step.gave || step.sends_back) was_sent_back = step.sends_back;
        if (step.sends_back) here.left = step.kept > 0 ? Sum(step.kept) : std::nullopt;
    }
}

void ask(const Case& dispute, const ClaimItem& item, StepByHand& step, bool was_sent_back) {
    const Sum before = step.part == nullptr ? std::nullopt : sum_in(step.part->amount);
    step.asked = before ? before : claimed_by_hand(dispute, item);
    if (!step.left) return;
    if (was_sent_back || is_creditor(dispute, item, step.instance->claimant)) {
        step.asks_more = true;
        step.kept = *step.left;
        if (before) step.asked = *step.left + *before;
        const Sum claimed = claimed_by_hand(dispute, item);
        if (before && claimed) step.asked = std::min(*step.asked, std::max(*claimed, *step.left));
    } else {
        step.asked = step.left;
        step.kept = before ? std::max<Minor>(0, *step.left - *before) : 0;
    }
}

/// What was before it and it said nothing of is open again.
void send_back(const Case& dispute, StepByHand& step) {
    const bool is_silent = step.said == nullptr || step.said->outcome == ItemOutcome::NotExamined;
    step.sends_back = is_silent && step.part != nullptr && step.instance->state == InstanceState::Remanded &&
                      below_by_hand(dispute, *step.instance) != nullptr;
}

void listen(const Case& dispute, const ClaimItem& item, StepByHand& step) {
    for (const Ruling* ruling : rulings_of(dispute, *step.instance))
        for (const ItemResult& result : dispute.item_results)
            if (result.ruling == ruling->id && result.item == item.id) {
                step.ruling = ruling;
                step.said = &result;
            }
}

Minor given_by(const ClaimItem& item, const StepByHand& step) {
    if (is_no_money(item)) return 0;
    switch (step.said->outcome) {
    case ItemOutcome::Refused:
    case ItemOutcome::Dismissed:
    case ItemOutcome::Withdrawn:
        return step.kept;
    default:
        return step.said->amount ? step.said->amount->minor : step.asked.value_or(0);
    }
}

/// What keeps something is granted in part, whatever the word was; so is what got less than was asked first.
ItemOutcome called(const StepByHand& step, const Sum& asked_first) {
    const ItemOutcome word = step.said->outcome;
    if (*step.gave == 0 || word == ItemOutcome::InPart || word == ItemOutcome::Settled) return word;
    if (word != ItemOutcome::Granted) return ItemOutcome::InPart;
    return asked_first && *step.gave < *asked_first ? ItemOutcome::InPart : word;
}

void rule(const ClaimItem& item, StepByHand& step, const Sum& asked_first) {
    if (step.said == nullptr || step.said->outcome == ItemOutcome::NotExamined) return;
    step.gave = given_by(item, step);
    step.outcome = called(step, asked_first);
}

const Offer* settlement_of(const Case& dispute, const ClaimItem& item) {
    const Offer* newest = nullptr;
    for (const Offer& offer : dispute.offers)
        for (const ItemAmount& line : offer.lines)
            if (offer.outcome == OfferOutcome::Accepted && line.item == item.id &&
                (newest == nullptr || *offer.answered >= *newest->answered))
                newest = &offer;
    return newest;
}

/// Claimed less what was before the first instance of the proceedings, and no more than was paid up to its
/// day.
Minor left_out_as_paid(const Case& dispute, const ClaimItem& item, const StepByHand& last) {
    for (const StepByHand& first : steps_by_hand(dispute, item)) {
        if (first.proceedings != last.proceedings || first.part == nullptr) continue;
        const Sum claimed = claimed_by_hand(dispute, item);
        if (!first.part->amount || !claimed) return 0;
        const Minor paid = paid_by_hand(dispute, item, first.instance->opened);
        return std::max<Minor>(0, std::min(paid, *claimed - first.part->amount->minor));
    }
    return 0;
}

DecisionByHand settled(const Case& dispute, const ClaimItem& item, const Offer& offer) {
    const Minor amount = offer_by_hand(dispute, offer).at(item.id.uid);
    const auto eve = Date::from_day_number(offer.answered->day_number() - 1);
    return {ItemOutcome::Settled, amount, nullptr, true, paid_by_hand(dispute, item, eve)};
}

/// Somebody appealed the ruling, every appeal of it is over, and whoever had the item there has given up.
bool is_past_appeals(const Case& dispute, const ClaimItem& item, const Instance& here) {
    int ended = 0, in_the_way = 0;
    for (const Instance& appeal : dispute.instances) {
        if (below_by_hand(dispute, appeal) != &here) continue;
        const bool is_open = appeal.state == InstanceState::Open;
        const bool is_in_vain =
            appeal.state == InstanceState::Withdrawn ||
            (appeal.leave == LeaveToAppeal::Refused && appeal.state == InstanceState::Closed);
        if (is_open || (!is_in_vain && part_before(appeal, item))) ++in_the_way;
        if (!is_open) ++ended;
    }
    return ended > 0 && in_the_way == 0;
}

DecisionByHand ruled(const Case& dispute, const ClaimItem& item, const StepByHand& step) {
    const bool is_over = *step.outcome == ItemOutcome::Settled || *step.outcome == ItemOutcome::Withdrawn;
    return {*step.outcome, *step.gave, step.instance,
            is_over || (binds(*step.instance) && (step.ruling->final_since.has_value() ||
                                                  is_past_appeals(dispute, item, *step.instance))),
            left_out_as_paid(dispute, item, step)};
}

} // namespace

std::vector<const Instance*> order_by_hand(const Case& dispute) {
    std::vector<const Instance*> left, order;
    for (const Instance& instance : dispute.instances) left.push_back(&instance);
    std::ranges::stable_sort(left, {}, [](const Instance* instance) { return *instance->opened; });
    while (!left.empty()) {
        const auto next = std::ranges::find_if(left, [&](const Instance* instance) {
            return std::ranges::none_of(
                left, [&](const Instance* other) { return other->id == instance->appeal_from; });
        });
        order.push_back(*next);
        left.erase(next);
    }
    return order;
}

const Instance* below_by_hand(const Case& dispute, const Instance& instance) {
    for (const Instance& other : dispute.instances)
        if (other.id == instance.appeal_from && binds(other)) return &other;
    return nullptr;
}

bool is_below(const Case& dispute, const Instance& lower, const Instance& upper) {
    const Instance* below = below_by_hand(dispute, upper);
    return below != nullptr && (below == &lower || is_below(dispute, lower, *below));
}

const ItemAmount* part_before(const Instance& instance, const ClaimItem& item) {
    for (const ItemAmount& part : instance.before)
        if (part.item == item.id) return &part;
    return nullptr;
}

std::optional<Finding> found_by_hand(const Case& dispute, const Instance& instance, Id<Defect> defect) {
    std::optional<Finding> found;
    for (const Ruling* ruling : rulings_of(dispute, instance))
        for (const DefectFinding& entry : dispute.defect_findings)
            if (entry.ruling == ruling->id && entry.defect == defect) found = entry.finding;
    return found;
}

std::vector<StepByHand> steps_by_hand(const Case& dispute, const ClaimItem& item) {
    std::vector<StepByHand> steps;
    std::map<int, Sum> asked_first;
    for (const Instance* instance : order_by_hand(dispute)) {
        StepByHand step;
        bool was_sent_back = false;
        step.instance = instance;
        step.part = part_before(*instance, item);
        step.proceedings = proceedings_of(dispute, steps, step);
        look_below(steps, step, was_sent_back);
        ask(dispute, item, step, was_sent_back);
        // a counterclaim may come into proceedings that are under way
        Sum& first = asked_first[step.proceedings];
        if (step.part != nullptr && !first) first = step.asked;
        listen(dispute, item, step);
        rule(item, step, first);
        send_back(dispute, step);
        steps.push_back(step);
    }
    return steps;
}

/// The step that decided it last. One that sent it back leaves of the ruling below what was not before it.
static std::optional<StepByHand> last_word(const std::vector<StepByHand>& steps) {
    std::vector<StepByHand> words;
    for (const StepByHand& step : steps) {
        if (step.outcome) words.push_back(step);
        if (!step.sends_back) continue;
        std::optional<StepByHand> kept;
        for (const StepByHand& word : words)
            if (word.proceedings == step.proceedings) kept = word;
        std::erase_if(words, [&](const StepByHand& w) { return w.proceedings == step.proceedings; });
        if (!kept || step.kept == 0) continue;
        kept->gave = step.kept;
        kept->outcome = ItemOutcome::InPart;
        words.push_back(*kept);
    }
    return words.empty() ? std::nullopt : std::optional(words.back());
}

std::optional<DecisionByHand> decision_by_hand(const Case& dispute, const ClaimItem& item) {
    const auto last = last_word(steps_by_hand(dispute, item));
    const Offer* offer = settlement_of(dispute, item);
    // What is settled is over at once. A court may confirm a settlement afterwards, and nothing else.
    const bool is_confirmed = offer != nullptr && last && *last->outcome == ItemOutcome::Settled &&
                              *last->ruling->date > *offer->answered;
    if (offer != nullptr && !is_confirmed) return settled(dispute, item, *offer);
    return last ? std::optional(ruled(dispute, item, *last)) : std::nullopt;
}

namespace {

/// What was paid of costs to the side before the first court ruled; all, while none has.
Minor followed_by_hand(const Case& dispute, Side to) {
    std::optional<Date> first;
    for (const Ruling& ruling : dispute.rulings)
        if (find(dispute, ruling.instance)->kind != InstanceKind::Board)
            first = first ? std::min(*first, *ruling.date) : *ruling.date;
    if (!first) return std::numeric_limits<Minor>::max();
    Case before = dispute;
    std::erase_if(before.payments, [&](const Payment& payment) {
        return !(*payment.date < *first) || receiver_of(dispute, payment) != to;
    });
    const Minor paid = money_by_hand(before).costs;
    return to == dispute.sheet.side ? paid : -paid;
}

} // namespace

Minor costs_by_hand(const Case& dispute) {
    Minor costs = 0;
    std::map<Side, Minor> followed{{Side::Consumer, followed_by_hand(dispute, Side::Consumer)},
                                   {Side::Trader, followed_by_hand(dispute, Side::Trader)}};
    for (const Instance& instance : dispute.instances) {
        bool is_lifted = false;
        for (const Instance& above : dispute.instances) {
            if (!is_below(dispute, instance, above)) continue;
            is_lifted |= above.state == InstanceState::Remanded;
            for (const Ruling* ruling : rulings_of(dispute, above)) is_lifted |= ruling->lifts_costs_below;
        }
        if (is_lifted) continue;
        for (const Ruling* ruling : rulings_of(dispute, instance)) {
            const Side to = side_by_hand(dispute, ruling->costs_to);
            Minor given = sum_in(ruling->costs).value_or(0);
            if (instance.kind == InstanceKind::Board) {
                given = std::min(given, followed.at(to));
                followed.at(to) -= given;
            }
            costs += to == dispute.sheet.side ? given : -given;
        }
    }
    return costs;
}

} // namespace redress::test
