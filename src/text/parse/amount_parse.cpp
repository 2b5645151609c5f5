// SPDX-License-Identifier: GPL-3.0-or-later
#include "currency_marks.h"
#include "digit_groups.h"
#include "typed_text.h"

#include <redress/text/parse.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace redress::text {

namespace {

constexpr std::string_view digits = "0123456789";

/// "-£12.50 kr" in three parts: what stands before the number, the number, what stands after it.
struct Parts {
    std::string_view head;
    std::string_view number;
    std::string_view tail;
};

std::optional<Parts> parts_of(std::string_view typed) {
    std::size_t first = typed.find_first_of(digits);
    const std::size_t last = typed.find_last_of(digits);
    if (first == std::string_view::npos) return std::nullopt;
    // ".50" and ",50" are amounts; the point of "kr.500" belongs to the mark.
    const bool leading_mark = first > 0 && (typed[first - 1] == '.' || typed[first - 1] == ',');
    if (leading_mark &&
        (first == 1 || std::string_view(" -").find(typed[first - 2]) != std::string_view::npos))
        --first;
    return Parts{typed.substr(0, first), typed.substr(first, last - first + 1), typed.substr(last + 1)};
}

/// One minus, before or after the currency mark.
bool take_minus(std::string_view& head) {
    head = without_spaces_around(head);
    const bool found = take_start(head, "-") || take_end(head, "-");
    head = without_spaces_around(head);
    return found;
}

/// "1 200:-", "1.200,-", "500.–": no minor units.
void take_dash_ending(std::string_view& tail) {
    static constexpr std::array<std::string_view, 6> endings = {":--", ",--", ".--", ":-", ",-", ".-"};
    for (std::string_view ending : endings)
        if (take_start(tail, ending)) break;
    tail = without_spaces_around(tail);
}

std::optional<ParseProblem> problem_with_mark(std::string_view mark, domain::Currency currency) {
    if (mark.empty()) return std::nullopt;
    switch (verdict_on(mark, currency)) {
    case MarkVerdict::Agrees:
        return std::nullopt;
    case MarkVerdict::OtherCurrency:
        return ParseProblem::WrongCurrency;
    case MarkVerdict::NoMark:
        break;
    }
    return ParseProblem::NotAnAmount;
}

/// The digits as minor units of `exponent` decimals, not above `limit`.
std::variant<std::int64_t, ParseProblem> minor_units(const Digits& typed, std::size_t exponent,
                                                     std::int64_t limit) {
    std::string decimals = typed.decimals;
    while (decimals.size() > exponent) {
        if (decimals.back() != '0') return ParseProblem::TooManyDecimals;
        decimals.pop_back();
    }
    decimals.resize(exponent, '0');
    const std::string all = typed.whole + decimals;
    std::int64_t value = 0;
    const auto result = std::from_chars(all.data(), all.data() + all.size(), value);
    if (result.ec != std::errc{} || value > limit) return ParseProblem::TooLarge;
    return value;
}

std::variant<domain::Money, ParseProblem> amount_from(std::string_view number, domain::Currency currency,
                                                      Language language) {
    const auto read = digits_of(number, language);
    if (const auto* problem = std::get_if<ParseProblem>(&read)) return *problem;
    const auto exponent = static_cast<std::size_t>(currency.exponent());
    const auto minor = minor_units(std::get<Digits>(read), exponent, domain::max_minor_units);
    if (const auto* problem = std::get_if<ParseProblem>(&minor)) return *problem;
    return domain::Money{std::get<std::int64_t>(minor), currency};
}

/// The per-cent sign or word in the five languages, taken off the end.
void take_percent_word(std::string_view& typed) {
    static constexpr std::array<std::string_view, 8> words = {"%",       "procent",  "percent", "per cent",
                                                              "Prozent", "százalék", "pct.",    "pct"};
    for (std::string_view word : words)
        if (take_end(typed, word)) break;
    typed = without_spaces_around(typed);
}

bool is_plain_number(std::string_view typed) {
    return std::count_if(typed.begin(), typed.end(), is_digit) + 1 >= std::ssize(typed) && !typed.empty() &&
           is_digit(typed.front()) && is_digit(typed.back()) &&
           typed.find_first_not_of("0123456789.,") == std::string_view::npos;
}

} // namespace

std::variant<domain::Money, ParseProblem> parse_money(std::string_view text, domain::Currency currency,
                                                      Language language) {
    const auto typed = as_typed(text);
    if (typed && typed->empty()) return ParseProblem::Empty;
    auto parts = typed ? parts_of(*typed) : std::nullopt;
    if (!parts) return ParseProblem::NotAnAmount;
    const bool negative = take_minus(parts->head);
    take_dash_ending(parts->tail);
    for (std::string_view mark : {parts->head, parts->tail})
        if (const auto problem = problem_with_mark(mark, currency)) return *problem;
    auto amount = amount_from(parts->number, currency, language);
    auto* read = std::get_if<domain::Money>(&amount);
    if (read && negative) *read = -*read;
    return amount;
}

std::variant<domain::Percent, ParseProblem> parse_percent(std::string_view text, Language) {
    constexpr std::int64_t limit = 100'000'000; // a million per cent
    const auto typed = as_typed(text);
    if (!typed) return ParseProblem::NotAPercent;
    if (typed->empty()) return ParseProblem::Empty;
    std::string_view rest = *typed;
    take_percent_word(rest);
    const bool negative = take_start(rest, "-");
    if (!is_plain_number(rest)) return ParseProblem::NotAPercent;
    const std::size_t mark = std::min(rest.find_first_of(".,"), rest.size());
    const Digits number{std::string(rest.substr(0, mark)),
                        std::string(rest.substr(std::min(mark + 1, rest.size())))};
    const auto hundredths = minor_units(number, 2, limit);
    if (const auto* problem = std::get_if<ParseProblem>(&hundredths)) return *problem;
    const int value = static_cast<int>(std::get<std::int64_t>(hundredths));
    return domain::Percent{negative ? -value : value};
}

} // namespace redress::text
