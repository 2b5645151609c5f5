// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/law/period.h>

#include <fmt/format.h>

#include <charconv>

namespace redress::law {

namespace {

using domain::Date;

constexpr int longest_count = 999;

struct YearMonth {
    int year;
    int month;
};

YearMonth month_later(Date start, int months) {
    const int count = start.year() * 12 + (start.month() - 1) + months;
    return {count / 12, count % 12 + 1};
}

std::optional<Date> last_day_of(YearMonth month) {
    for (int day = 31; day >= 28; --day)
        if (const auto date = Date::from_ymd(month.year, month.month, day)) return date;
    return std::nullopt;
}

/// What stands for a day that its month lacks.
std::optional<Date> instead_of_missing(YearMonth month, MonthEnd convention) {
    const auto last = last_day_of(month);
    return last && convention == MonthEnd::FirstOfNext ? day_after(*last, 1) : last;
}

std::optional<PeriodUnit> unit_from(std::string_view name) {
    const std::string plural = std::string(name) + (name.ends_with('s') ? "" : "s");
    if (plural == "working days") return PeriodUnit::WorkingDays;
    if (plural == "working_days") return std::nullopt;
    return domain::choice_from<PeriodUnit>(plural);
}

} // namespace

std::optional<Period> period_from(std::string_view text) {
    Period period;
    const char* end = text.data() + text.size();
    const auto [rest, failure] = std::from_chars(text.data(), end, period.count);
    if (failure != std::errc() || rest == end || *rest != ' ') return std::nullopt;
    if (period.count < 0 || period.count > longest_count) return std::nullopt;
    const auto unit = unit_from({rest + 1, end});
    if (!unit) return std::nullopt;
    period.unit = *unit;
    return period;
}

std::string period_text(Period period) {
    std::string_view unit = domain::choice_name(period.unit);
    if (period.unit == PeriodUnit::WorkingDays) unit = "working days";
    if (period.count == 1) unit.remove_suffix(1);
    return fmt::format("{} {}", period.count, unit);
}

std::optional<MonthSum> months_after(Date start, int months, MonthEnd convention) {
    const YearMonth month = month_later(start, months);
    const int wanted = start.day();
    if (const auto same = Date::from_ymd(month.year, month.month, wanted)) return MonthSum{*same, wanted};
    const auto instead = instead_of_missing(month, convention);
    if (!instead) return std::nullopt;
    return MonthSum{*instead, wanted, true};
}

std::optional<MonthSum> months_beginning_with(Date first, int months) {
    const YearMonth month = month_later(first, months);
    const int wanted = first.day();
    const auto same = Date::from_ymd(month.year, month.month, wanted);
    const auto end = same ? day_after(*same, -1) : last_day_of(month);
    return end ? std::optional(MonthSum{*end, wanted, !same}) : std::nullopt;
}

} // namespace redress::law
