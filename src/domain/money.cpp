// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/money.h>

#include <charconv>
#include <limits>
#include <stdexcept>

namespace redress::domain {

namespace {

__extension__ using Wide = __int128;

void require_same(const Money& a, const Money& b) {
    if (a.currency != b.currency) throw std::logic_error("amounts in two currencies");
}

std::int64_t narrowed(Wide value) {
    if (value > std::numeric_limits<std::int64_t>::max() || value < std::numeric_limits<std::int64_t>::min())
        throw std::overflow_error("amount out of range");
    return static_cast<std::int64_t>(value);
}

bool all_digits(std::string_view text) {
    for (char c : text)
        if (c < '0' || c > '9') return false;
    return !text.empty();
}

} // namespace

std::optional<Currency> Currency::from_code(std::string_view code) {
    static constexpr Currency known[] = {{"SEK", 2}, {"DKK", 2}, {"EUR", 2}, {"GBP", 2}, {"HUF", 0},
                                         {"NOK", 2}, {"USD", 2}, {"CHF", 2}, {"PLN", 2}, {"CZK", 2}};
    for (const Currency& currency : known)
        if (currency.code() == code) return currency;
    return std::nullopt;
}

std::int64_t Currency::minor_per_major() const {
    std::int64_t value = 1;
    for (int i = 0; i < exponent_; ++i) value *= 10;
    return value;
}

Money zero(Currency currency) {
    return {0, currency};
}

Money operator+(const Money& a, const Money& b) {
    require_same(a, b);
    return {narrowed(static_cast<Wide>(a.minor) + b.minor), a.currency};
}

Money operator-(const Money& a) {
    return {narrowed(-static_cast<Wide>(a.minor)), a.currency};
}

Money operator-(const Money& a, const Money& b) {
    require_same(a, b);
    return {narrowed(static_cast<Wide>(a.minor) - b.minor), a.currency};
}

std::strong_ordering operator<=>(const Money& a, const Money& b) {
    require_same(a, b);
    return a.minor <=> b.minor;
}

Money scaled(const Money& amount, std::int64_t numerator, std::int64_t denominator) {
    if (denominator == 0) throw std::invalid_argument("division of an amount by zero");
    Wide top = static_cast<Wide>(amount.minor) * numerator;
    Wide bottom = denominator;
    if (bottom < 0) {
        top = -top;
        bottom = -bottom;
    }
    const Wide size = top < 0 ? -top : top;
    const Wide rest = size % bottom;
    const Wide rounded = size / bottom + (rest >= bottom - rest ? 1 : 0);
    return {narrowed(top < 0 ? -rounded : rounded), amount.currency};
}

std::string plain_decimal(const Money& amount) {
    const int decimals = amount.currency.exponent();
    const bool negative = amount.minor < 0;
    const auto size =
        negative ? 0 - static_cast<std::uint64_t>(amount.minor) : static_cast<std::uint64_t>(amount.minor);
    std::string text = std::to_string(size);
    if (decimals > 0) {
        const auto wanted = static_cast<std::size_t>(decimals) + 1;
        if (text.size() < wanted) text.insert(0, wanted - text.size(), '0');
        text.insert(text.size() - static_cast<std::size_t>(decimals), ".");
    }
    return negative ? "-" + text : text;
}

std::optional<Money> from_plain_decimal(std::string_view text, Currency currency) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const auto point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? "" : text.substr(point + 1);
    const auto decimals = static_cast<std::size_t>(currency.exponent());
    if (!all_digits(whole) || whole.size() > 13 || part.size() > decimals) return std::nullopt;
    if (point != std::string_view::npos && !all_digits(part)) return std::nullopt;
    const std::string digits =
        std::string(whole) + std::string(part) + std::string(decimals - part.size(), '0');
    std::int64_t minor = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), minor);
    if (minor > max_minor_units) return std::nullopt;
    return Money{negative ? -minor : minor, currency};
}

} // namespace redress::domain
