// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/calendar.h>
#include <redress/law/pack.h>
#include <redress/law/rule.h>
#include <redress/law/step.h>

namespace redress::law {

using domain::OverrideKind;

/// A day that somebody set instead of the computed one.
struct Override {
    OverrideKind kind = OverrideKind::Extension;
    std::string who = {};
    domain::Date when;
    domain::Date new_date;
};

/// What is known of a case besides the day a rule counts from. Everything may be unknown.
struct Circumstances {
    std::optional<domain::Date> contract = {};
    std::string state = {}; ///< of the court or place of performance, for calendars that have states
    std::optional<domain::Money> price = {};
    std::optional<Matter> matter = {};
    /// What is bought is this as well: used, an animal, for a building, a fixed work, real property. A rule
    /// for it goes before the one for all goods or all services.
    std::optional<Matter> special = {};
    std::vector<Happening> happenings = {};  ///< repairs, negotiations, demands: what moves an end
    std::optional<Period> given_period = {}; ///< for rules whose period a court or board sets
    std::vector<Override> overrides = {};    ///< in the order in which they were made
    const Calendar* national = nullptr;      ///< the case's country, for rules of the Union
};

/// A date with its arithmetic. For acts `computed` is the end of the period; `legal` is moved to an open day
/// where the rule moves it; `safe` is the computed day or the last open day before it, and the one to keep.
/// Windows and effects have one day in all three.
struct Deadline {
    std::string rule = {};                         ///< key
    std::optional<domain::Date> rule_version = {}; ///< valid_from of the entry
    RuleKind kind = RuleKind::Act;
    Consequence consequence = Consequence::Recommended;
    Happening trigger;
    domain::Date computed;
    domain::Date legal;
    domain::Date safe;
    std::optional<domain::Date> post_by = {}; ///< acts by a party: to be on its way on this day
    std::vector<Step> steps = {};
    std::vector<Warning> warnings = {};
    std::string source = {};
    std::string remark = {};
    std::optional<domain::Date> checked_on = {};
    Confidence confidence = Confidence::Low;
};

enum class NoDeadline {
    PeriodNeeded, ///< a court or board sets it, and no given_period
    UnknownState,
    OtherPrice, ///< the rule holds for other prices
    OutOfRange  ///< past 2199, before 1900 or more than 400 closed days in a row
};

/// The dates of one rule. Pure: the same input gives the same dates and steps.
std::variant<Deadline, NoDeadline> deadline_for(const Pack& pack, const Rule& rule, domain::Date trigger,
                                                const Circumstances& known = {});

/// Every date that follows from an event by the rules in force, in the order of the pack. Rules whose period
/// is set by a court are left out unless a period is given.
std::vector<Deadline> proposals_for(const Pack& pack, const Happening& event,
                                    const Circumstances& known = {});

/// Where a day stands to a deadline. Nothing here says "too late" for what is only a safe harbour or a
/// presumption.
enum class Standing {
    Ahead,
    DueToday,     ///< the safe date
    PastSafeDate, ///< the legal date has not passed
    Passed,       ///< what the consequence says
    HarbourEnded,
    PresumptionEnded,
    WindowEnded,
    Begun ///< an effect has begun
};
Standing standing_on(const Deadline& deadline, domain::Date today);

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::NoDeadline> choice_names<law::NoDeadline>{"period_needed", "unknown_state",
                                                                            "other_price", "out_of_range"};
template <>
inline constexpr ChoiceNames<law::Standing> choice_names<law::Standing>{
    "ahead",         "due_today",         "past_safe_date", "passed",
    "harbour_ended", "presumption_ended", "window_ended",   "begun"};
} // namespace redress::domain
