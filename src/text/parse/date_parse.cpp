// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_words.h"
#include "typed_text.h"

#include <redress/text/parse.h>

#include <charconv>

namespace redress::text {

namespace {

using Reading = std::variant<domain::Date, ParseProblem>;

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

Reading day_of(int year, int month, int day) {
    if (const auto date = domain::Date::from_ymd(year, month, day)) return *date;
    return ParseProblem::NoSuchDay;
}

/// `20261121`; six digits leave the century open.
Reading compact(const std::string& digits) {
    if (digits.size() == 6) return ParseProblem::TwoReadings;
    if (digits.size() != 8) return ParseProblem::NotADate;
    return day_of(number(digits.substr(0, 4)), number(digits.substr(4, 2)), number(digits.substr(6, 2)));
}

/// `21/11/2026`. Four of the languages put the day first. A Hungarian date starts with its year, so one that
/// ends with it is foreign and its order is known only when one of the two cannot be a month.
Reading year_last(int first, int second, int year, Language language) {
    const Reading day_first = day_of(year, second, first);
    if (language != Language::Hungarian || first == second) return day_first;
    const Reading month_first = day_of(year, first, second);
    if (month_first.index() == 1) return day_first;
    return day_first.index() == 1 ? month_first : Reading(ParseProblem::TwoReadings);
}

Reading in_numbers(const std::vector<std::string>& numbers, Language language) {
    if (numbers.size() == 1) return compact(numbers.front());
    if (numbers.size() != 3 || numbers[1].size() > 2) return ParseProblem::NotADate;
    const int first = number(numbers[0]);
    const int second = number(numbers[1]);
    const int third = number(numbers[2]);
    const std::size_t head = numbers[0].size();
    const std::size_t tail = numbers[2].size();
    if (head == 4 && tail <= 2) return day_of(first, second, third);
    if (head <= 2 && tail == 4) return year_last(first, second, third, language);
    return head <= 2 && tail == 2 ? ParseProblem::TwoReadings : ParseProblem::NotADate;
}

Reading with_month_name(const std::vector<std::string>& numbers, int month) {
    if (numbers.size() != 2) return ParseProblem::NotADate;
    const std::size_t head = numbers[0].size();
    const std::size_t tail = numbers[1].size();
    if (head == 4 && tail <= 2) return day_of(number(numbers[0]), month, number(numbers[1]));
    if (head <= 2 && tail == 4) return day_of(number(numbers[1]), month, number(numbers[0]));
    return head <= 2 && tail == 2 ? ParseProblem::TwoReadings : ParseProblem::NotADate;
}

} // namespace

Reading parse_date(std::string_view text, Language language) {
    const auto typed = as_typed(text);
    if (!typed) return ParseProblem::NotADate;
    if (typed->empty()) return ParseProblem::Empty;
    const auto words = date_words(*typed);
    if (!words) return ParseProblem::NotADate;
    const Reading reading =
        words->month ? with_month_name(words->numbers, *words->month) : in_numbers(words->numbers, language);
    // A weekday that is not that day's contradicts it: one of the two is wrong, and nobody but the writer
    // knows which.
    const auto* date = std::get_if<domain::Date>(&reading);
    if (date && words->weekday && *words->weekday != date->weekday()) return ParseProblem::TwoReadings;
    return reading;
}

} // namespace redress::text
