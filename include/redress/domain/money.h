// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redress::domain {

/// An ISO 4217 currency that Redress knows, with the number of decimals its papers print.
/// HUF has two decimals in ISO 4217 but none in circulation: exponent 0 here.
class Currency {
public:
    /// Reads `SEK`, `DKK`, `EUR`, `GBP`, `HUF`, `NOK`, `USD`, `CHF`, `PLN` or `CZK`; nothing for another
    /// code.
    static std::optional<Currency> from_code(std::string_view code);
    std::string_view code() const { return {code_, 3}; }
    int exponent() const { return exponent_; }
    /// Minor units in one major unit: 100 for SEK, 1 for HUF.
    std::int64_t minor_per_major() const;
    bool operator==(const Currency&) const = default;

private:
    constexpr Currency(const char (&code)[4], int exponent)
        : code_{code[0], code[1], code[2]}, exponent_(static_cast<std::int8_t>(exponent)) {}
    char code_[3];
    std::int8_t exponent_;
};

/// An exact amount: integer minor units with their currency. Values read from people or files stay within
/// ±max_minor_units; adding two currencies throws std::logic_error, because one case has one currency.
struct Money {
    std::int64_t minor = 0;
    Currency currency;

    bool is_zero() const { return minor == 0; }
    bool operator==(const Money&) const = default;
};

/// The largest amount that input may state: 10 thousand million major units of a two-decimal currency.
inline constexpr std::int64_t max_minor_units = 1'000'000'000'000;

Money zero(Currency currency);
Money operator+(const Money& a, const Money& b);
Money operator-(const Money& a, const Money& b);
Money operator-(const Money& a);
std::strong_ordering operator<=>(const Money& a, const Money& b);

/// amount × numerator / denominator with a 128-bit intermediate, rounded once, half away from zero, to the
/// minor unit. This is the only rounding of money in Redress. Throws std::invalid_argument when the
/// denominator is 0 and std::overflow_error when the result does not fit.
Money scaled(const Money& amount, std::int64_t numerator, std::int64_t denominator);

/// `1234.50` with a point and no grouping, as files and JSON hold it; `1234` when the exponent is 0.
std::string plain_decimal(const Money& amount);
/// Reads what plain_decimal writes: an optional minus, digits, at most `exponent` decimals. Nothing for
/// anything else or beyond ±max_minor_units.
std::optional<Money> from_plain_decimal(std::string_view text, Currency currency);

/// A share in hundredths of one per cent: 12.5 % is 1250. From 0 to 10,000 when it comes from input.
struct Percent {
    int hundredths = 0;
    auto operator<=>(const Percent&) const = default;
};

} // namespace redress::domain
