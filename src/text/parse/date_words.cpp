// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_words.h"

#include "calendar_words.h"
#include "typed_text.h"

#include <redress/text/unicode.h>

#include <algorithm>
#include <array>

namespace redress::text {

namespace {

constexpr std::size_t shortest_abbreviation = 3;
constexpr std::string_view between_pieces = " ./-,";

/// The index of the name that `word` is or begins, in any of the five languages; they never contradict each
/// other.
using Names = std::span<const std::string_view> (*)(Language);
std::optional<int> index_of(const std::string& word, Names names) {
    if (word.size() < shortest_abbreviation) return std::nullopt;
    for (Language language : all_languages) {
        const auto list = names(language);
        for (std::size_t i = 0; i < list.size(); ++i)
            if (folded(list[i]).starts_with(word)) return static_cast<int>(i);
    }
    return std::nullopt;
}

/// Ordinal endings, "den 21 …", "the 21st of …", "2026. november 21-én".
bool is_filler(std::string_view word) {
    static constexpr std::array<std::string_view, 11> fillers = {"den", "d",  "the", "of", "st", "nd",
                                                                 "rd",  "th", "en",  "an", "i"};
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

bool add_word(DateWords& words, std::string_view typed) {
    const std::string word = folded(typed);
    if (is_filler(word)) return true;
    if (const auto month = word == "maerz" ? 2 : index_of(word, month_names)) {
        if (words.month) return false;
        words.month = *month + 1;
        return true;
    }
    const auto weekday = index_of(word, weekday_names);
    if (!weekday || words.weekday) return false;
    words.weekday = static_cast<domain::Weekday>(*weekday);
    return true;
}

bool is_letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The run of bytes at the start of `rest` that `belongs` accepts, taken off it.
std::string_view take_run(std::string_view& rest, bool (*belongs)(char)) {
    const auto end = std::find_if_not(rest.begin(), rest.end(), belongs);
    const std::string_view run = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    rest.remove_prefix(run.size());
    return run;
}

} // namespace

std::optional<DateWords> date_words(std::string_view typed) {
    DateWords words;
    if (!typed.empty() && between_pieces.find(typed.front()) != std::string_view::npos) return std::nullopt;
    while (!typed.empty()) {
        if (is_digit(typed.front())) {
            const std::string_view number = take_run(typed, is_digit);
            if (number.size() > 8) return std::nullopt;
            words.numbers.emplace_back(number);
        } else if (is_letter_byte(typed.front())) {
            if (!add_word(words, take_run(typed, is_letter_byte))) return std::nullopt;
        } else if (between_pieces.find(typed.front()) != std::string_view::npos) {
            typed.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    return words;
}

} // namespace redress::text
