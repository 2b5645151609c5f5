// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/calculation_words.h>
#include <redress/text/format.h>

#include <fmt/format.h>

namespace redress::app {

namespace {

using domain::Calculation;
using domain::Method;
using domain::Money;

/// Inside a calculation: without the currency and without empty decimals.
std::string number(const std::optional<Money>& amount, text::Language language) {
    return text::format_amount(*amount, language, text::MoneyStyle::Short);
}

std::string sum_of(const Calculation& sum, text::Language language) {
    std::string quotes;
    for (const domain::UsedQuote& quote : sum.quotes)
        quotes += (quotes.empty() ? "" : " + ") + number(quote.amount, language);
    return fmt::format("({}) / {}", quotes, sum.quotes.size());
}

/// Nothing is lost by goods that cost more elsewhere, nor by a cheaper purchase instead: then the amount is
/// no difference.
std::string difference(const Money& from, const Money& less, text::Language language) {
    if (from <= less) return {};
    return fmt::format("{} − {}", text::format_money(from, language), number(less, language));
}

} // namespace

std::string terms_of(const Calculation& sum, text::Language language) {
    if (!sum.amount) return {};
    switch (sum.method) {
    case Method::Proportional:
        return fmt::format("{} × (1 − {} / {})", text::format_money(*sum.price, language),
                           number(sum.value_delivered, language), number(sum.value_conforming, language));
    case Method::Percentage:
        return fmt::format("{} × {}", text::format_money(*sum.price, language),
                           text::format_percent(*sum.percent, language));
    case Method::AverageQuote:
        return sum.quotes.size() > 1 ? sum_of(sum, language) : std::string();
    case Method::ComparableGoods:
        return difference(*sum.price, *sum.stated, language);
    case Method::CoverPurchase:
        return difference(*sum.stated, *sum.price, language);
    default:
        return {};
    }
}

std::string arithmetic_of(const Calculation& sum, text::Language language) {
    const std::string terms = terms_of(sum, language);
    return terms.empty() ? terms : fmt::format("{} = {}", terms, text::format_money(*sum.amount, language));
}

std::string calculation_words(const Calculation& sum, const text::Messages& messages) {
    if (!sum.amount) return {};
    const std::string count = std::to_string(sum.quotes.size());
    const std::string figures = arithmetic_of(sum, messages.language());
    std::string line = figures.empty() ? text::format_money(*sum.amount, messages.language()) : figures;
    if (sum.quotes.size() < 2) return line;
    return sum.method == Method::LowestQuote
               ? text::filled(messages.tr("{0}, the lowest of {1} quotes"), {line, count})
               : text::filled(messages.tr("{0}, average of {1} quotes"), {line, count});
}

} // namespace redress::app
