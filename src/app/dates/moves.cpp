// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include <algorithm>
#include <map>

namespace redress::app {

namespace {

using namespace domain;

/// Chains whose days stand in the wrong order are followed so far back.
constexpr int deepest_chain = 100;

/// Compares the kept dates of one case with what follows now. Days of a plan are compared after the day that
/// they count from.
class Comparison {
public:
    Comparison(const Case& dispute, const CaseLaw& law)
        : dispute_(dispute), law_(law), happenings_(everything_in(dispute)) {}

    std::vector<DateMove> moves() {
        std::vector<DateMove> moves;
        for (const Deadline& deadline : dispute_.deadlines)
            if (auto move = move_of(deadline)) moves.push_back(std::move(*move));
        return moves;
    }

private:
    std::optional<DateMove> move_of(const Deadline& deadline) {
        if (deadline.state != DeadlineState::Open) return std::nullopt;
        DateMove move{.before = deadline, .after = deadline};
        if (deadline.rule.empty())
            compare_own(move);
        else
            compare_ruled(move);
        if (const auto day = move.after ? chain_day(*move.after) : std::nullopt)
            day_of_.insert_or_assign(deadline.id, *day);
        return move.reasons.empty() ? std::nullopt : std::optional(std::move(move));
    }

    void compare_ruled(DateMove& move) {
        const Candidate* candidate = candidate_for(move.before);
        if (!candidate && move.before.trigger_record.empty()) return; // the person named the day
        if (!candidate) {
            const bool is_there = happening_of(move.before) != nullptr;
            move.reasons.insert(is_there ? MoveReason::RuleGone : MoveReason::TriggerGone);
            move.after.reset();
            return;
        }
        DateProposal proposal = candidate->proposal;
        law::Circumstances known = candidate->known;
        known.overrides = overrides_in(dispute_, move.before.id);
        if (!known.overrides.empty()) {
            auto answer =
                law::deadline_for(*proposal.pack, *proposal.rule, proposal.dates.trigger.from, known);
            if (auto* dates = std::get_if<law::Deadline>(&answer)) proposal.dates = std::move(*dates);
        }
        put_proposal(*move.after, proposal);
        put_record(*move.after, proposal);
        note_differences(move);
    }

    /// A date whose trigger stands in no record was counted from a day that the person named. It is counted
    /// anew with what was set instead, which may have been taken away.
    void compare_own(DateMove& move) {
        const Deadline& before = move.before;
        if (!before.trigger_date) return; // counted from nothing
        std::optional<Date> trigger = before.trigger_date;
        if (!before.after.is_none())
            trigger = day_of_plan(before.after);
        else if (!before.trigger_record.empty())
            trigger = day_of(happening_of(before));
        if (!trigger) {
            move.reasons.insert(MoveReason::TriggerGone);
            move.after.reset();
            return;
        }
        move.after->trigger_date = trigger;
        if (auto dates = own_dates(*move.after, law_, overrides_in(dispute_, before.id)))
            put_dates(*move.after, *dates);
        if (trigger != before.trigger_date)
            move.reasons.insert(before.after.is_none() ? MoveReason::TriggerMoved : MoveReason::PlanMoved);
        else if (move.moves_a_day())
            move.reasons.insert(MoveReason::DatesDiffer);
    }

    /// Where another record or purchase says it now.
    static void put_record(Deadline& deadline, const DateProposal& proposal) {
        deadline.purchase = proposal.purchase;
        const bool is_named = std::ranges::any_of(
            proposal.records, [&](const Uid& uid) { return uid.hex() == deadline.trigger_record; });
        if (!is_named) deadline.trigger_record = proposal.records.front().hex();
    }

    static void note_differences(DateMove& move) {
        const Deadline& a = move.before;
        const Deadline& b = *move.after;
        if (a.trigger_date != b.trigger_date)
            move.reasons.insert(MoveReason::TriggerMoved);
        else if (a.trigger_record != b.trigger_record)
            move.reasons.insert(MoveReason::OtherRecord);
        if (a.rule_version != b.rule_version) move.reasons.insert(MoveReason::VersionChanged);
        if (a.pack_fingerprint != b.pack_fingerprint) move.reasons.insert(MoveReason::PackChanged);
        if (move.moves_a_day()) move.reasons.insert(MoveReason::DatesDiffer);
    }

    const Candidate* candidate_for(const Deadline& deadline) {
        const std::vector<Candidate>& candidates = candidates_with(deadline.period);
        std::vector<const DateProposal*> proposals;
        for (const Candidate& candidate : candidates) proposals.push_back(&candidate.proposal);
        const auto place = place_of_kept(dispute_, deadline, proposals);
        return place ? &candidates[*place] : nullptr;
    }

    const std::vector<Candidate>& candidates_with(const std::string& period) {
        const auto place = candidates_.find(period);
        if (place != candidates_.end()) return place->second;
        return candidates_[period] = candidates_in(dispute_, law_, law::period_from(period));
    }

    /// What the record says, or the record that says it first now.
    const CaseHappening* happening_of(const Deadline& deadline) const {
        const CaseHappening* first = nullptr;
        for (const CaseHappening& h : happenings_) {
            if (h.happening.event != deadline.trigger_kind) continue;
            if (h.record.hex() == deadline.trigger_record) return &h;
            if (!first && h.purchase == deadline.purchase && counts_from_first(h.happening.event)) first = &h;
        }
        return first;
    }

    static std::optional<Date> day_of(const CaseHappening* happening) {
        return happening ? std::optional(happening->happening.from) : std::nullopt;
    }

    /// The day on which the earlier act was done, else the day on which it is to be done, moved or not.
    std::optional<Date> day_of_plan(Id<Deadline> id) {
        const Deadline* earlier = find(dispute_, id);
        if (!earlier || !chain_day(*earlier)) return std::nullopt;
        if (earlier->state == DeadlineState::Done) return earlier->done_on;
        const bool is_new = earlier->state == DeadlineState::Open && !day_of_.contains(id);
        if (is_new && depth_ < deepest_chain) {
            day_of_.emplace(id, *chain_day(*earlier)); // where a chain would end in itself
            ++depth_;
            move_of(*earlier);
            --depth_;
        }
        const auto moved = day_of_.find(id);
        return moved == day_of_.end() ? chain_day(*earlier) : std::optional(moved->second);
    }

    const Case& dispute_;
    const CaseLaw& law_;
    std::vector<CaseHappening> happenings_;
    std::map<std::string, std::vector<Candidate>> candidates_;
    std::map<Id<Deadline>, Date> day_of_;
    int depth_ = 0;
};

} // namespace

bool DateMove::moves_a_day() const {
    return !after || before.computed != after->computed || before.legal != after->legal ||
           before.safe != after->safe || before.post_by != after->post_by;
}

std::vector<DateMove> date_moves(const Case& dispute, const CaseLaw& law) {
    return Comparison(dispute, law).moves();
}

} // namespace redress::app
