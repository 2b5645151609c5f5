// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/time_of_day.h>

namespace redress::domain {

namespace {

constexpr int minutes_of_a_day = 24 * 60;

std::optional<int> two_digits(std::string_view text) {
    for (char c : text)
        if (c < '0' || c > '9') return std::nullopt;
    return (text[0] - '0') * 10 + (text[1] - '0');
}

std::string two_digits_of(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

} // namespace

std::optional<TimeOfDay> TimeOfDay::from_minutes(std::int64_t since_midnight) {
    if (since_midnight < 0 || since_midnight >= minutes_of_a_day) return std::nullopt;
    return TimeOfDay(static_cast<int>(since_midnight));
}

std::optional<TimeOfDay> TimeOfDay::from_text(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = two_digits(text.substr(0, 2));
    const auto minute = two_digits(text.substr(3, 2));
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return TimeOfDay(*hour * 60 + *minute);
}

std::string TimeOfDay::text() const {
    return two_digits_of(hour()) + ":" + two_digits_of(minute());
}

} // namespace redress::domain
