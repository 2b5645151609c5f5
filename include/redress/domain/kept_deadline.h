// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/event.h>

namespace redress::domain {

/// Window: a time in which a defect must show; never moved to another day. Act: a time to do something.
/// Effect: a day on which something takes effect by itself (deemed service, interest begins).
enum class RuleKind { Window, Act, Effect };
template <>
inline constexpr ChoiceNames<RuleKind> choice_names<RuleKind>{"window", "act", "effect"};

/// What it means to miss the day. SafeHarbourEnds and BurdenShifts are never "too late".
enum class Consequence {
    ClaimLost,
    RemedyLost,       ///< one remedy, the others remain
    SafeHarbourEnds,  ///< an act before it was in time beyond doubt; a later one may still be
    BurdenShifts,     ///< a presumption ends
    ForumRefuses,     ///< the board or court does not take the case, the appeal, the answer
    DecisionStands,   ///< the decision becomes final
    DefaultJudgment,  ///< the forum may decide without the answer
    OtherSideInDelay, ///< the other side should have acted
    TakesEffect,      ///< nobody has to act
    Recommended
};
template <>
inline constexpr ChoiceNames<Consequence> choice_names<Consequence>{
    "claim_lost",      "remedy_lost",      "safe_harbour_ends",   "burden_shifts", "forum_refuses",
    "decision_stands", "default_judgment", "other_side_in_delay", "takes_effect",  "recommended"};

/// Open: to be kept. Done: what had to be done is done. Dropped: it no longer matters.
enum class DeadlineState { Open, Done, Dropped };
template <>
inline constexpr ChoiceNames<DeadlineState> choice_names<DeadlineState>{"open", "done", "dropped"};

/// A date that somebody has decided to keep, with the arithmetic as it stood then. By a rule of a law pack,
/// or the person's own: then `rule` is empty and only `safe` need be stated. `safe` is the day to keep,
/// `legal` the last one on which it may be done; a window has one day in all three.
struct Deadline {
    Id<Deadline> id;
    int position = 0;
    Id<Purchase> purchase; ///< the contract whose law holds; none: the whole case
    std::string title;     ///< of the rule, in the case's language, or the person's own words
    RuleKind kind = RuleKind::Act;
    Consequence consequence = Consequence::Recommended;
    std::string rule;                 ///< its key in the pack; empty: the person's own date
    std::string pack;                 ///< the law pack's code
    std::optional<Date> rule_version; ///< first day on which the entry holds
    std::string pack_fingerprint;     ///< of the pack that computed it
    std::string source;               ///< statute and section
    EventKind trigger_kind = EventKind::CourtEvent;
    std::optional<Date> trigger_date; ///< none: counted from nothing
    std::string trigger_record;       ///< uid in hex of the record it was read from, which may be gone
    std::string period;               ///< "14 days": set by a forum, or counted for an own date
    int days_before = 0;              ///< counted back: so many days before the trigger; 0: not counted back
    Id<Deadline> after;               ///< the one before it in a plan
    std::string plan;                 ///< the plan's name
    std::optional<Date> computed;
    std::optional<Date> legal;
    std::optional<Date> safe;
    std::optional<Date> post_by; ///< to be on its way on this day
    std::string steps;           ///< as law::steps_text writes them
    std::string warnings;        ///< as law::warnings_text writes them
    DeadlineState state = DeadlineState::Open;
    std::optional<Date> done_on; ///< stated when done
    std::string responsible;
    int reminder_days = 0; ///< before the safe day; 0: no reminder
    std::string note;
    bool operator==(const Deadline&) const = default;
};

enum class OverrideKind { Extension, Agreement, CourtOrder, OwnCorrection };
template <>
inline constexpr ChoiceNames<OverrideKind> choice_names<OverrideKind>{"extension", "agreement", "court_order",
                                                                      "own_correction"};

/// A day that somebody set instead of the computed one: one more step of the deadline's arithmetic.
struct DateOverride {
    Id<DateOverride> id;
    int position = 0;
    Id<Deadline> deadline;
    OverrideKind kind = OverrideKind::Extension;
    std::string who;
    std::optional<Date> made_on;
    std::optional<Date> new_date;
    std::string note;
    bool operator==(const DateOverride&) const = default;
};

} // namespace redress::domain
