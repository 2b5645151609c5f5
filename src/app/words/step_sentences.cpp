// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_sentences.h>
#include <redress/law/pack.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::app {

namespace {

using law::Step;
using law::StepKind;

struct StepWords {
    StepKind kind;
    const char* words;
};

/// {0} the date with its weekday, {1} and {2} the first and last day of what happened, {3} the period,
/// {4} the number, {5} the event, {6} the name of a closed day, {7} who changed the date and when.
constexpr StepWords all_words[] = {
    {StepKind::EventDayOut, N_("That day itself is not counted; the first day is {0}.")},
    {StepKind::EventDayIn, N_("That day itself is the first one counted.")},
    {StepKind::YearEndStart, N_("The time runs from the end of that year, {0}.")},
    {StepKind::Counted, N_("{3} from {1}: {0}.")},
    {StepKind::CountedBack, N_("{3} back from {1}: {0}.")},
    {StepKind::ClearDays, N_("Neither end is counted, so it is the day before: {0}.")},
    {StepKind::NotCounted, N_("Not counted: {0} ({6}).")},
    {StepKind::Restarted, N_("{5} on {1}: with it the whole period begins anew.")},
    {StepKind::StillPaused, N_("{5} since {1}, not ended: the time stands still, and {0} is the earliest "
                               "possible end.")},
    {StepKind::PauseTail, N_("At least {3} must be left after {1}: the end moves to {0}.")},
    {StepKind::Extended, N_("{5} on {1}: the time is {3} longer and ends on {0}.")},
    {StepKind::CameTooLate, N_("{5} on {1}: it came after the end on {0} and changes nothing.")},
    {StepKind::Capped, N_("The absolute limit comes first: {0} ({5} on {1}).")},
    {StepKind::Computed, N_("Computed day: {0}.")},
    {StepKind::PassedOver, N_("Passed over: {0} ({6}).")},
    {StepKind::Rolled, N_("Moves to the nearest open day: {0}.")},
    {StepKind::NotRolled, N_("{0} is closed ({6}), but this rule does not move the day.")},
    {StepKind::Safe, N_("Safe date: {0}, the last open day before.")},
    {StepKind::ExtensionGranted, N_("Extension granted ({7}): the new day is {0}.")},
    {StepKind::Agreed, N_("Agreed ({7}): the new day is {0}.")},
    {StepKind::CourtOrdered, N_("Ordered by the court or board ({7}): the new day is {0}.")},
    {StepKind::Corrected, N_("Corrected by hand ({7}): the new day is {0}.")},
};

std::string long_date(std::optional<domain::Date> date, const text::Messages& messages) {
    return date ? text::format_date(*date, messages.language(), text::DateStyle::Long) : std::string();
}

const law::Holiday* holiday_of(const Step& step, const law::Calendar* calendar) {
    if (!calendar) return nullptr;
    const auto& holidays = calendar->source().holidays;
    const auto found = std::ranges::find(holidays, step.key, &law::Holiday::key);
    return found == holidays.end() ? nullptr : &*found;
}

std::string closed_day_words(const Step& step, const law::Calendar* calendar,
                             const text::Messages& messages) {
    if (const auto* holiday = holiday_of(step, calendar)) return holiday_words(*holiday, step.date, messages);
    if (step.key == "weekend") return messages.tr("weekend");
    if (step.key == "moved_rest_day") return messages.tr("day of rest moved by decree");
    return messages.tr("closed day");
}

std::string who_and_when(const Step& step, const text::Messages& messages) {
    const std::string when = long_date(step.from, messages);
    return step.key.empty() || when.empty() ? step.key + when : step.key + ", " + when;
}

/// Words that depend on more than the kind of the step.
std::string special_words(const Step& step, const text::Messages& messages) {
    switch (step.kind) {
    case StepKind::Counted:
        return step.period.count == 0 ? messages.tr("Nothing is added: it is the day itself.") : "";
    case StepKind::DayMissing:
        return step.date.day() == 1
                   ? messages.tr("The month has no day {4}; the first day of the next month counts: {0}.")
                   : messages.tr("The month has no day {4}; its last day counts: {0}.");
    case StepKind::Paused:
        return messages.ntr("{5} from {1} to {2}: that {4} day does not count, and the end moves to {0}.",
                            "{5} from {1} to {2}: these {4} days do not count, and the end moves to {0}.",
                            step.number);
    case StepKind::LeastDays:
        return messages.ntr("The time must hold {4} working day; that takes until {0}.",
                            "The time must hold at least {4} working days; that takes until {0}.",
                            step.number);
    case StepKind::NotBefore:
        return step.period.count == 0
                   ? messages.tr("{5} on {1}: it cannot be before that day.")
                   : messages.tr("{5} on {1}: the time ends at the earliest {3} later, on {0}.");
    case StepKind::NotBeforeMet:
        return step.period.count == 0
                   ? messages.tr("{5} on {1}: it cannot be before that day, and is not.")
                   : messages.tr("{5} on {1}: the time ends at the earliest {3} later, on {0}; it ends no "
                                 "earlier anyway.");
    case StepKind::PostBy:
        return step.number == 0
                   ? messages.tr("Sending is enough: on {0} at the latest.")
                   : messages.ntr("It must have arrived: if it goes by post, post it on {0}, {4} open day "
                                  "before the safe date.",
                                  "It must have arrived: if it goes by post, post it on {0}, {4} open days "
                                  "before the safe date.",
                                  step.number);
    default:
        return "";
    }
}

std::string words_of(const Step& step, const text::Messages& messages) {
    if (std::string special = special_words(step, messages); !special.empty()) return special;
    const auto* known = std::ranges::find(all_words, step.kind, &StepWords::kind);
    return known == std::end(all_words) ? std::string() : messages.tr(known->words);
}

} // namespace

const law::Calendar* calendar_for(const law::Pack& pack, const law::Rule& rule,
                                  const law::Calendar* national) {
    const law::Calendar* own = pack.calendar(rule.calendar);
    return own && own->source().of_the_case ? national : own;
}

std::string sentence(const Step& step, const law::Calendar* calendar, const text::Messages& messages) {
    if (step.kind == StepKind::Trigger)
        return happened_sentence(step.event.value_or(law::EventKind::CourtEvent), step.date, messages);
    return text::filled(words_of(step, messages),
                        {day_words(step.date, messages), long_date(step.from, messages),
                         long_date(step.to, messages), period_words(step.period, messages),
                         text::format_integer(step.number, messages.language()),
                         step.event ? label(*step.event, messages) : std::string(),
                         closed_day_words(step, calendar, messages), who_and_when(step, messages)});
}

std::vector<std::string> explanation_of(const std::vector<Step>& steps, const law::Calendar* calendar,
                                        const text::Messages& messages) {
    std::vector<std::string> sentences;
    for (const Step& step : steps) sentences.push_back(sentence(step, calendar, messages));
    return sentences;
}

} // namespace redress::app
