// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_text.h"

#include <redress/text/parse.h>

#include <charconv>

namespace redress::text {

namespace {

using Reading = std::variant<domain::TimeOfDay, ParseProblem>;

/// What Swedish and Danish put before a time.
void take_clock_word(std::string_view& text) {
    for (const std::string_view word : {"kl.", "kl", "Kl.", "Kl"})
        if (take_start(text, word)) break;
    text = without_spaces_around(text);
}

enum class Half { None, Morning, Afternoon };

Half taken_half(std::string_view& text) {
    const bool morning = take_end(text, "am") || take_end(text, "AM") || take_end(text, "a.m.");
    const bool afternoon =
        !morning && (take_end(text, "pm") || take_end(text, "PM") || take_end(text, "p.m."));
    text = without_spaces_around(text);
    if (morning) return Half::Morning;
    return afternoon ? Half::Afternoon : Half::None;
}

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// Hours and minutes; `1330` has no separator and `9` no minutes.
std::optional<std::pair<std::string_view, std::string_view>> parts_of(std::string_view text) {
    const auto mark = text.find_first_of(":.");
    if (mark != std::string_view::npos) return std::pair(text.substr(0, mark), text.substr(mark + 1));
    if (text.size() <= 2) return std::pair(text, std::string_view("00"));
    if (text.size() == 4) return std::pair(text.substr(0, 2), text.substr(2));
    return std::nullopt;
}

Reading on_the_clock(int hour, int minute, Half half) {
    if (half != Half::None && (hour < 1 || hour > 12)) return ParseProblem::NotATime;
    if (half != Half::None) hour = hour % 12 + (half == Half::Afternoon ? 12 : 0);
    if (hour > 23 || minute > 59) return ParseProblem::NotATime;
    return *domain::TimeOfDay::from_minutes(hour * 60 + minute);
}

} // namespace

Reading parse_time(std::string_view text) {
    const auto typed = as_typed(text);
    if (!typed) return ParseProblem::NotATime;
    if (typed->empty()) return ParseProblem::Empty;
    std::string_view rest = *typed;
    take_clock_word(rest);
    const Half half = taken_half(rest);
    const auto parts = parts_of(rest);
    const bool fits = parts && all_digits(parts->first) && all_digits(parts->second) &&
                      parts->first.size() <= 2 && parts->second.size() == 2;
    if (!fits) return ParseProblem::NotATime;
    return on_the_clock(number(parts->first), number(parts->second), half);
}

} // namespace redress::text
