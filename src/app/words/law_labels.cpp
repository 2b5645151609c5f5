// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_labels.h>
#include <redress/text/format.h>

namespace redress::app {

namespace {

/// In the order of each enumeration.
constexpr const char* rule_kinds[] = {N_("Time for a defect to show"), N_("Something to do in time"),
                                      N_("Takes effect by itself")};
constexpr const char* override_kinds[] = {N_("Extension granted"), N_("Agreement"),
                                          N_("Order of a court or board"), N_("Own correction")};
constexpr const char* standings[] = {N_("To come"),
                                     N_("Today"),
                                     N_("Past the safe date"),
                                     N_("Passed"),
                                     N_("May be argued"),
                                     N_("Presumption ended"),
                                     N_("Time to show ended"),
                                     N_("In effect")};
constexpr const char* holiday_kinds[] = {N_("Public holiday"), N_("Closed for courts and acts")};
constexpr const char* day_counts[] = {N_("actual days, every year as 365"),
                                      N_("actual days, a leap year as 366"), N_("actual days, a year as 360"),
                                      N_("months of 30 days, a year as 360")};
constexpr const char* confidences[] = {N_("read in the text of the law"),
                                       N_("well known, or read in an official or secondary source"),
                                       N_("known less surely"), N_("a guess that nobody has confirmed")};
static_assert(std::size(rule_kinds) == domain::choice_names<law::RuleKind>.count);
static_assert(std::size(override_kinds) == domain::choice_names<law::OverrideKind>.count);
static_assert(std::size(standings) == domain::choice_names<law::Standing>.count);
static_assert(std::size(holiday_kinds) == domain::choice_names<law::HolidayKind>.count);
static_assert(std::size(day_counts) == domain::choice_names<law::DayCount>.count);
static_assert(std::size(confidences) == domain::choice_names<law::Confidence>.count);

template <class E>
std::string entry_of(const char* const* names, E value, const text::Messages& messages) {
    return messages.tr(names[static_cast<std::size_t>(value)]);
}

std::string counted(law::Period period, const text::Messages& messages) {
    switch (period.unit) {
    case law::PeriodUnit::Days:
        return messages.ntr("{0} day", "{0} days", period.count);
    case law::PeriodUnit::WorkingDays:
        return messages.ntr("{0} working day", "{0} working days", period.count);
    case law::PeriodUnit::Weeks:
        return messages.ntr("{0} week", "{0} weeks", period.count);
    case law::PeriodUnit::Months:
        return messages.ntr("{0} month", "{0} months", period.count);
    case law::PeriodUnit::Years:
        break;
    }
    return messages.ntr("{0} year", "{0} years", period.count);
}

} // namespace

const std::string& words_in(const law::Words& words, text::Language language) {
    static const std::string none;
    for (const text::Language wanted : {language, text::Language::English})
        if (const auto found = words.find(wanted); found != words.end()) return found->second;
    return words.empty() ? none : words.begin()->second;
}

std::string label(law::RuleKind kind, const text::Messages& messages) {
    return entry_of(rule_kinds, kind, messages);
}
std::string label(law::OverrideKind kind, const text::Messages& messages) {
    return entry_of(override_kinds, kind, messages);
}
std::string label(law::Standing standing, const text::Messages& messages) {
    return entry_of(standings, standing, messages);
}
std::string label(law::HolidayKind kind, const text::Messages& messages) {
    return entry_of(holiday_kinds, kind, messages);
}
std::string label(law::DayCount convention, const text::Messages& messages) {
    return entry_of(day_counts, convention, messages);
}
std::string label(law::Confidence confidence, const text::Messages& messages) {
    return entry_of(confidences, confidence, messages);
}

std::string period_words(law::Period period, const text::Messages& messages) {
    return text::filled(counted(period, messages), {text::format_integer(period.count, messages.language())});
}

std::string period_words(const std::vector<law::Period>& periods, const text::Messages& messages) {
    if (periods.empty()) return messages.tr("set by the court or board");
    std::vector<std::string> parts;
    for (const law::Period period : periods) parts.push_back(period_words(period, messages));
    return text::format_list(parts, messages.language());
}

std::string day_words(domain::Date day, const text::Messages& messages) {
    return text::format_date(day, messages.language(), text::DateStyle::WithWeekday);
}

std::string holiday_words(const law::Holiday& holiday, domain::Date day, const text::Messages& messages) {
    const std::string& name = words_in(holiday.names, messages.language());
    const bool on_its_day = law::day_in(holiday.when, day.year()) == day || !holiday.substitutes;
    return on_its_day ? name : text::filled(messages.tr("substitute day for {0}"), {name});
}

} // namespace redress::app
