// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_labels.h>
#include <redress/presentation/month_sheet.h>

#include <algorithm>
#include <map>

namespace redress::presentation {

namespace {

constexpr int shown_days = 42;

constexpr const char* month_names[] = {N_("January {0}"), N_("February {0}"), N_("March {0}"),
                                       N_("April {0}"),   N_("May {0}"),      N_("June {0}"),
                                       N_("July {0}"),    N_("August {0}"),   N_("September {0}"),
                                       N_("October {0}"), N_("November {0}"), N_("December {0}")};
constexpr const char* weekday_names[] = {N_("Mo"), N_("Tu"), N_("We"), N_("Th"),
                                         N_("Fr"), N_("Sa"), N_("Su")};

struct Waiting {
    int dates = 0;
    Tone tone = Tone::Plain;
};

std::string spoken(const MonthDay& day, const text::Messages& messages) {
    std::string name = app::day_words(day.day, messages);
    if (day.dates == 0) return name;
    return text::filled(messages.ntr("{0}: {1} date", "{0}: {1} dates", day.dates),
                        {name, std::to_string(day.dates)});
}

} // namespace

domain::Date month_after(domain::Date any_day, int months) {
    const int count = any_day.year() * 12 + any_day.month() - 1 + months;
    const auto first = domain::Date::from_ymd(count / 12, count % 12 + 1, 1);
    return first ? *first : month_after(any_day, 0);
}

std::string month_title(domain::Date any_day, const text::Messages& messages) {
    return text::filled(messages.tr(month_names[any_day.month() - 1]), {std::to_string(any_day.year())});
}

bool in_same_month(domain::Date a, domain::Date b) {
    return a.year() == b.year() && a.month() == b.month();
}

MonthSheet month_sheet(domain::Date any_day, domain::Date today, const std::vector<DayMark>& marks,
                       const text::Messages& messages) {
    std::map<domain::Date, Waiting> waiting;
    for (const DayMark& mark : marks) {
        Waiting& there = waiting[mark.day];
        ++there.dates;
        there.tone = std::max(there.tone, mark.tone);
    }
    MonthSheet sheet;
    sheet.title = month_title(any_day, messages);
    for (const char* name : weekday_names) sheet.weekdays.push_back(messages.tr(name));
    const domain::Date first = month_after(any_day, 0);
    const int before = static_cast<int>(first.weekday());
    for (int i = 0; i < shown_days; ++i) {
        const auto day = domain::day_after(first, i - before);
        if (!day) continue;
        const auto found = waiting.find(*day);
        const Waiting there = found == waiting.end() ? Waiting() : found->second;
        MonthDay shown{*day, in_same_month(*day, any_day), *day == today, there.dates, there.tone, {}};
        shown.spoken = spoken(shown, messages);
        sheet.days.push_back(std::move(shown));
    }
    return sheet;
}

bool in_same_week(domain::Date a, domain::Date b) {
    return a.day_number() - static_cast<int>(a.weekday()) == b.day_number() - static_cast<int>(b.weekday());
}

int week_number(domain::Date any_day) {
    constexpr int thursday = 3;
    const auto middle = domain::day_after(any_day, thursday - static_cast<int>(any_day.weekday()));
    const domain::Date day = middle.value_or(any_day); // at the ends of the calendar
    return domain::days_between(*domain::Date::from_ymd(day.year(), 1, 1), day) / 7 + 1;
}

} // namespace redress::presentation
