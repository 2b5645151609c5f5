// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_sentences.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::app {

namespace {

using law::Consequence;
using law::RuleKind;
using law::WarningKind;

struct WarningWords {
    WarningKind kind;
    const char* words;
};

/// {0} the date with its weekday, {1} the year, {2} the event.
constexpr WarningWords warning_words[] = {
    {WarningKind::HolidayYearUnknown,
     N_("The closed days of {1} are not all known here. Check that none falls on these dates.")},
    {WarningKind::NationalDaysUnknown,
     N_("The rule counts with the closed days of a country, and none was named: only weekends are closed "
        "here.")},
    {WarningKind::StateNeeded,
     N_("{0} is closed in some states only. Name the state of the court or of the place of performance.")},
    {WarningKind::LocalHoliday,
     N_("{0} is a holiday in some places of the state; it is counted as open here.")},
    {WarningKind::LowConfidence,
     N_("Nobody has confirmed this rule. Check the source before you rely on it.")},
    {WarningKind::RollUncertain,
     N_("It is not certain that a day that falls on a closed day moves here. Keep the safe date.")},
    {WarningKind::RuleNotInForce, N_("This version of the rule does not hold on {0}.")},
    {WarningKind::Superseded, N_("A later version of the rule holds from {0}.")},
    {WarningKind::ContractDateNeeded,
     N_("The day of the contract decides which version holds, and it is not known: the newest was taken.")},
    {WarningKind::PriceNeeded, N_("The rule holds for some prices only, and the price is not known.")},
    {WarningKind::StillPaused, N_("{2}: not ended. The date is the earliest possible one.")},
    {WarningKind::LetterDoesNotInterrupt, N_("A letter does not stop this period.")},
    {WarningKind::LimitOver,
     N_("The absolute limit had already ended on {0}. What is done after it is too late, whatever is counted "
        "here.")},
    {WarningKind::OutsideWindow, N_("A defect had to show by {0}. One that showed later is not covered.")},
    {WarningKind::BeforeContract, N_("That is before the contract of {0}. Check both days.")},
};

struct ConsequenceWords {
    Consequence consequence;
    const char* words;
};

constexpr ConsequenceWords act_words[] = {
    {Consequence::ClaimLost, N_("If it is missed, the claim is lost.")},
    {Consequence::RemedyLost, N_("If it is missed, this remedy is lost; the others remain.")},
    {Consequence::SafeHarbourEnds,
     N_("Until then it is in time without question; afterwards it may still be in time.")},
    {Consequence::BurdenShifts, N_("Afterwards the other side has to prove it no longer.")},
    {Consequence::ForumRefuses, N_("If it is missed, the court or board may refuse to take it.")},
    {Consequence::DecisionStands, N_("If it is missed, the decision stands.")},
    {Consequence::DefaultJudgment, N_("If it is missed, it may be decided without an answer.")},
    {Consequence::OtherSideInDelay, N_("Whoever has not done it by then is in delay.")},
    {Consequence::TakesEffect, N_("Nobody has to do anything: it takes effect by itself.")},
    {Consequence::Recommended, N_("A day to aim for; nothing is lost after it.")},
};

constexpr ConsequenceWords window_words[] = {
    {Consequence::ClaimLost, N_("The rule covers defects that show until then.")},
    {Consequence::RemedyLost, N_("The remedy is there for defects that show until then.")},
    {Consequence::SafeHarbourEnds,
     N_("Until then the rule protects without question; afterwards it depends.")},
    {Consequence::BurdenShifts,
     N_("A defect that shows until then is presumed to have been there from the start; one that shows later "
        "has to be proved.")},
};

} // namespace

std::string sentence(const law::Warning& warning, const text::Messages& messages) {
    const auto* known = std::ranges::find(warning_words, warning.kind, &WarningWords::kind);
    if (known == std::end(warning_words)) return std::string(domain::choice_name(warning.kind));
    return text::filled(messages.tr(known->words),
                        {warning.date ? day_words(*warning.date, messages) : std::string(),
                         std::to_string(warning.number),
                         warning.event ? label(*warning.event, messages) : std::string()});
}

bool makes_uncertain(const law::Warning& warning) {
    return warning.kind != WarningKind::LetterDoesNotInterrupt;
}

std::string sentence(law::NoDeadline reason, const text::Messages& messages) {
    switch (reason) {
    case law::NoDeadline::PeriodNeeded:
        return messages.tr("A court or board sets this period. Say how long it is.");
    case law::NoDeadline::UnknownState:
        return messages.tr("The calendar has no such state.");
    case law::NoDeadline::OtherPrice:
        return messages.tr("The rule holds for other prices.");
    case law::NoDeadline::OutOfRange:
        break;
    }
    return messages.tr("The date would lie outside the years 1900 to 2199.");
}

std::string sentence(RuleKind kind, Consequence consequence, const text::Messages& messages) {
    if (kind == RuleKind::Effect) consequence = Consequence::TakesEffect;
    if (kind == RuleKind::Window) {
        const auto* own = std::ranges::find(window_words, consequence, &ConsequenceWords::consequence);
        // Nobody misses a window: whatever else a pack says, it is about defects that show in it.
        return messages.tr(own == std::end(window_words) ? window_words[0].words : own->words);
    }
    const auto* known = std::ranges::find(act_words, consequence, &ConsequenceWords::consequence);
    return messages.tr(known->words);
}

std::string sentence(law::Standing standing, const text::Messages& messages) {
    switch (standing) {
    case law::Standing::Ahead:
        return messages.tr("The day is still to come.");
    case law::Standing::DueToday:
        return messages.tr("Today is the safe date.");
    case law::Standing::PastSafeDate:
        return messages.tr("The safe date has passed; the legal date has not.");
    case law::Standing::Passed:
        return messages.tr("The day has passed.");
    case law::Standing::HarbourEnded:
        return messages.tr("The safe time has ended; nothing is lost by that alone.");
    case law::Standing::PresumptionEnded:
        return messages.tr("The presumption has ended for defects that show from now on.");
    case law::Standing::WindowEnded:
        return messages.tr("The time in which a defect must show has ended; those that showed in it stay "
                           "covered.");
    case law::Standing::Begun:
        break;
    }
    return messages.tr("It has taken effect.");
}

std::string sentence(law::CompleteWhen complete, const text::Messages& messages) {
    return complete == law::CompleteWhen::Sent ? messages.tr("It is enough to have sent it in time.")
                                               : messages.tr("It must have arrived in time.");
}

std::string source_sentence(const std::string& source, std::optional<domain::Date> checked_on,
                            law::Confidence confidence, const text::Messages& messages) {
    const std::string day =
        checked_on ? text::format_date(*checked_on, messages.language(), text::DateStyle::Long) : "";
    return day.empty() ? text::filled(messages.tr("Source: {0}. Confidence: {1}."),
                                      {source, label(confidence, messages)})
                       : text::filled(messages.tr("Source: {0}. Checked on {1}. Confidence: {2}."),
                                      {source, day, label(confidence, messages)});
}

} // namespace redress::app
