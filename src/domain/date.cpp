// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/date.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include <charconv>

namespace redress::domain {

namespace {

namespace greg = boost::gregorian;

constexpr int first_year = 1900;
constexpr int last_year = 2199;

const greg::date& epoch() {
    static const greg::date day(1970, 1, 1);
    return day;
}

greg::date gregorian(Date date) {
    return epoch() + greg::days(date.day_number());
}

std::int64_t number_of(const greg::date& day) {
    return (day - epoch()).days();
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (char c : text)
        if (c < '0' || c > '9') return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

std::optional<Date> Date::from_ymd(int year, int month, int day) {
    if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1) return std::nullopt;
    const auto last = greg::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                                 static_cast<unsigned short>(month));
    if (day > last) return std::nullopt;
    const greg::date value(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                           static_cast<unsigned short>(day));
    return Date(static_cast<std::int32_t>(number_of(value)));
}

std::optional<Date> Date::from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return from_ymd(*year, *month, *day);
}

std::optional<Date> Date::from_day_number(std::int64_t days) {
    static const std::int64_t first = number_of(greg::date(first_year, 1, 1));
    static const std::int64_t last = number_of(greg::date(last_year, 12, 31));
    if (days < first || days > last) return std::nullopt;
    return Date(static_cast<std::int32_t>(days));
}

int Date::year() const {
    return static_cast<int>(gregorian(*this).year());
}
int Date::month() const {
    return static_cast<int>(gregorian(*this).month());
}
int Date::day() const {
    return static_cast<int>(gregorian(*this).day());
}

Weekday Date::weekday() const {
    const int sunday_first = gregorian(*this).day_of_week().as_number();
    return static_cast<Weekday>((sunday_first + 6) % 7);
}

std::string Date::iso() const {
    return greg::to_iso_extended_string(gregorian(*this));
}

std::optional<Date> day_after(Date start, int count) {
    return Date::from_day_number(static_cast<std::int64_t>(start.day_number()) + count);
}

int days_between(Date from, Date to) {
    return to.day_number() - from.day_number();
}

} // namespace redress::domain
