// SPDX-License-Identifier: GPL-3.0-or-later
#include "currency_marks.h"

#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::text {

namespace {

struct CurrencyMark {
    std::string_view mark;  ///< folded
    std::string_view codes; ///< the currencies it can mean
};

constexpr CurrencyMark marks[] = {
    {"kr", "SEK DKK NOK"}, {"kr.", "SEK DKK NOK"}, {"kronor", "SEK"}, {"kroner", "DKK NOK"},
    {"€", "EUR"},          {"euro", "EUR"},        {"£", "GBP"},      {"pounds", "GBP"},
    {"ft", "HUF"},         {"ft.", "HUF"},         {"forint", "HUF"}, {"$", "USD"},
    {"us$", "USD"},        {"zl", "PLN"},          {"kc", "CZK"},     {"fr.", "CHF"}};

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

char capital(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_code(std::string_view mark) {
    return mark.size() == 3 && std::all_of(mark.begin(), mark.end(), is_capital);
}

MarkVerdict verdict(bool agrees) {
    return agrees ? MarkVerdict::Agrees : MarkVerdict::OtherCurrency;
}

} // namespace

MarkVerdict verdict_on(std::string_view mark, domain::Currency currency) {
    const std::string word = folded(mark);
    for (const CurrencyMark& known : marks)
        if (known.mark == word) return verdict(known.codes.find(currency.code()) != std::string_view::npos);
    std::string code(mark);
    std::transform(code.begin(), code.end(), code.begin(), capital);
    if (domain::Currency::from_code(code)) return verdict(code == currency.code());
    return is_code(mark) ? MarkVerdict::OtherCurrency : MarkVerdict::NoMark;
}

} // namespace redress::text
