// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_values.h"

#include "typed_words.h"

#include <redress/text/unicode.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace redress::app {

namespace {

using domain::Date;
using text::ParseProblem;

constexpr int first_year = 1990;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

int number_in(std::string_view digits) {
    int value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc() && read.ptr == digits.data() + digits.size() ? value : -1;
}

/// `3/4/2026`: the third of April, or the fourth of March as Americans and many programs write it.
bool has_two_orders(const std::string& text) {
    const auto first = text.find('/');
    const auto second = text.find('/', first == std::string::npos ? first : first + 1);
    if (second == std::string::npos || text.size() != second + 5) return false;
    const int day = number_in(std::string_view(text).substr(0, first));
    const int month = number_in(std::string_view(text).substr(first + 1, second - first - 1));
    const auto may_be_month = [](int number) { return number >= 1 && number <= 12; };
    return may_be_month(day) && may_be_month(month) && day != month;
}

/// A year of four figures before the first that is taken.
bool has_early_year(const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end =
            std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_digit);
        const auto length = static_cast<std::size_t>(end - text.begin()) - at;
        const int number = length == 4 ? number_in(std::string_view(text).substr(at, length)) : -1;
        if (number >= 1000 && number < first_year) return true;
        at += length + 1;
    }
    return false;
}

/// In plain words; nothing when they say no day.
std::optional<Date> day_in_words(const std::string& text, const Typing& typing) {
    constexpr std::pair<const char*, int> words[] = {
        {"today", 0}, {"yesterday", -1}, {"day_before_yesterday", -2}};
    for (const auto& [key, days] : words)
        if (TypedWords(text).are_one_of(typing.words.sentence(std::string("typed.") + key)))
            return domain::day_after(typing.today, days);
    return std::nullopt;
}

/// The figures of an amount with what stands before and after them.
struct Figures {
    std::string before;
    std::string number;
    std::string after;
};

Figures figures_of(const std::string& text) {
    constexpr std::string_view digits = "0123456789";
    const auto first = text.find_first_of(digits);
    if (first == std::string::npos) return {text, {}, {}};
    const auto last = text.find_last_of(digits);
    return {text.substr(0, first), text.substr(first, last - first + 1), text.substr(last + 1)};
}

/// In hundredths, whatever the currency.
std::optional<std::int64_t> hundredths_in(const std::string& number, text::Language language) {
    const auto parsed = text::parse_money(number, *domain::Currency::from_code("EUR"), language);
    const auto* amount = std::get_if<domain::Money>(&parsed);
    return amount != nullptr ? std::optional(amount->minor) : std::nullopt;
}

std::string with_number(const Figures& figures, std::int64_t hundredths) {
    const domain::Money amount{hundredths, *domain::Currency::from_code("EUR")};
    std::string number = domain::plain_decimal(amount);
    if (number.ends_with(".00")) number.resize(number.size() - 3); // forints have no others
    return figures.before + number + figures.after;
}

/// "1 299 kronor och 50 öre".
std::optional<std::string> with_small_coins(TypedWords words, const Typing& typing) {
    if (!words.take_last(typing.words.sentence("typed.small_coin"))) return std::nullopt;
    const int coins = number_in(words.taken_last());
    words.take_last(typing.words.sentence("typed.and"));
    const Figures figures = figures_of(words.text());
    const auto whole = hundredths_in(figures.number, typing.language);
    if (!whole || coins < 0 || coins > 99 || *whole % 100 != 0) return std::nullopt;
    return with_number(figures, *whole + coins);
}

/// "12 tusen kr", "12k". Of a thousand thousand nobody knows what is meant.
std::optional<std::string> in_thousands(TypedWords words, const Typing& typing) {
    constexpr std::int64_t thousand = 1'000;
    if (!words.take_one(typing.words.sentence("typed.thousand"))) return std::nullopt;
    const Figures figures = figures_of(words.text());
    const auto amount = hundredths_in(figures.number, typing.language);
    if (!amount || *amount >= thousand * 100) return std::nullopt;
    return with_number(figures, *amount * thousand);
}

/// "1299:50", as Swedish price tags have it.
std::optional<std::string> with_colon(std::string text) {
    const auto colon = text.find(':');
    const bool has_coins = colon != std::string::npos && colon > 0 && colon + 2 < text.size() &&
                           is_digit(text[colon - 1]) && is_digit(text[colon + 1]) &&
                           is_digit(text[colon + 2]);
    if (!has_coins) return std::nullopt;
    text[colon] = text.find(',') == std::string::npos ? ',' : '.';
    return text;
}

} // namespace

Typed<Date> typed_day(const std::string& text, const Typing& typing) {
    if (const auto day = day_in_words(text, typing)) return *day;
    if (has_two_orders(text)) return "date_two_readings";
    const auto parsed = text::parse_date(text, typing.language);
    if (const auto* day = std::get_if<Date>(&parsed)) return *day;
    const auto problem = std::get<ParseProblem>(parsed);
    if (problem == ParseProblem::TwoReadings) return "date_two_readings";
    if (problem != ParseProblem::NoSuchDay) return "date";
    return has_early_year(text) ? "before_1990" : "no_such_day";
}

Typed<std::string> plain_amount(const std::string& text, const Typing& typing) {
    const TypedWords words(text);
    if (words.have_one_of(typing.words.sentence("typed.about"))) return "money_about";
    for (auto& plain : {with_colon(text), in_thousands(words, typing), with_small_coins(words, typing)})
        if (plain) return *plain;
    return text;
}

Typed<domain::Percent> typed_share(const std::string& text, const Typing& typing) {
    constexpr int one = 100;
    TypedWords words(text);
    words.take_all(typing.words.sentence("typed.about"));
    for (const std::string& plain : {text, words.text()}) {
        const auto parsed = text::parse_percent(plain, typing.language);
        const auto* share = std::get_if<domain::Percent>(&parsed);
        if (share != nullptr && share->hundredths >= one && share->hundredths <= one * one) return *share;
    }
    return "percent";
}

std::string typed_email(const std::string& text) {
    const auto open = text.find('<');
    const auto close = text.find('>', open == std::string::npos ? 0 : open);
    const bool has_name = open != std::string::npos && close == text.size() - 1;
    const std::string address = has_name ? text.substr(open + 1, close - open - 1) : text;
    const auto at = address.find('@');
    const auto dot = address.rfind('.');
    const bool is_address = at != std::string::npos && at > 0 &&
                            address.find('@', at + 1) == std::string::npos && dot != std::string::npos &&
                            dot > at + 1 && dot + 2 < address.size() &&
                            address.find_first_of(" \t\n,;:<>()[]\"\\") == std::string::npos &&
                            address.find("..") == std::string::npos;
    return is_address ? address : std::string();
}

} // namespace redress::app
