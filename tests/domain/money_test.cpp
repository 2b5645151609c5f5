// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <limits>

using namespace redress::domain;
using redress::test::money;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

Currency currency(std::string_view code) {
    return Currency::from_code(code).value();
}

Money ore(std::int64_t minor) {
    return {minor, currency("SEK")};
}

} // namespace

TEST_CASE("an unknown currency code is no currency") {
    for (const char* code : {"", "sek", "SE", "SEKK", "XXX", "S K"}) CHECK_FALSE(Currency::from_code(code));
}

TEST_CASE("the forint has no decimals and the krona has two") {
    CHECK(currency("HUF").exponent() == 0);
    CHECK(currency("HUF").minor_per_major() == 1);
    CHECK(currency("SEK").exponent() == 2);
    CHECK(currency("SEK").minor_per_major() == 100);
}

TEST_CASE("a half is rounded away from zero") {
    CHECK(scaled(ore(1), 1, 2) == ore(1));   // 0.5
    CHECK(scaled(ore(-1), 1, 2) == ore(-1)); // -0.5
    CHECK(scaled(ore(5), 1, 2) == ore(3));   // 2.5
    CHECK(scaled(ore(-5), 1, 2) == ore(-3));
    CHECK(scaled(ore(5), -1, 2) == ore(-3));
    CHECK(scaled(ore(5), 1, -2) == ore(-3));
}

TEST_CASE("less than a half is rounded down and more is rounded up") {
    CHECK(scaled(ore(100), 1, 3) == ore(33));
    CHECK(scaled(ore(200), 1, 3) == ore(67));
    CHECK(scaled(ore(-100), 1, 3) == ore(-33));
    CHECK(scaled(ore(-200), 1, 3) == ore(-67));
    CHECK(scaled(ore(0), 1, 3) == ore(0));
}

TEST_CASE("an intermediate product beyond 64 bits is exact") {
    CHECK(scaled(ore(max_minor_units), max_minor_units, max_minor_units) == ore(max_minor_units));
    CHECK(scaled(ore(largest), largest, largest) == ore(largest));
    CHECK(scaled(ore(smallest), smallest, smallest) == ore(smallest));
}

TEST_CASE("a result that does not fit is refused and never wraps") {
    CHECK_THROWS_AS(scaled(ore(largest), 2, 1), std::overflow_error);
    CHECK_THROWS_AS(scaled(ore(smallest), smallest, 1), std::overflow_error);
    CHECK_THROWS_AS(ore(largest) + ore(1), std::overflow_error);
    CHECK_THROWS_AS(ore(smallest) - ore(1), std::overflow_error);
    CHECK_THROWS_AS(-ore(smallest), std::overflow_error);
}

TEST_CASE("dividing an amount by zero is refused") {
    CHECK_THROWS_AS(scaled(ore(1), 1, 0), std::invalid_argument);
}

TEST_CASE("two currencies are never added or compared") {
    CHECK_THROWS_AS(money(1) + money(1, 0, "EUR"), std::logic_error);
    CHECK_THROWS_AS(money(1) - money(1, 0, "EUR"), std::logic_error);
    CHECK_THROWS_AS(money(1) < money(1, 0, "EUR"), std::logic_error);
    CHECK_FALSE(money(1) == money(1, 0, "EUR"));
}

TEST_CASE("amounts are written with a point and all decimals") {
    CHECK(plain_decimal(ore(123450)) == "1234.50");
    CHECK(plain_decimal(ore(5)) == "0.05");
    CHECK(plain_decimal(ore(-5)) == "-0.05");
    CHECK(plain_decimal(ore(0)) == "0.00");
    CHECK(plain_decimal(money(1234, 0, "HUF")) == "1234");
    CHECK(plain_decimal(ore(smallest)) == "-92233720368547758.08");
}

TEST_CASE("amounts read back as they were written") {
    for (std::int64_t minor :
         {0L, 1L, -1L, 99L, 100L, 123450L, -123450L, 1'000'000'000'000L, -1'000'000'000'000L})
        for (const char* code : {"SEK", "HUF"}) {
            const Money amount{minor, currency(code)};
            CHECK(from_plain_decimal(plain_decimal(amount), amount.currency) == amount);
        }
}

TEST_CASE("fewer decimals than the currency has are read as zeros") {
    CHECK(from_plain_decimal("12", currency("SEK")) == ore(1200));
    CHECK(from_plain_decimal("12.5", currency("SEK")) == ore(1250));
}

TEST_CASE("text that is not an amount is refused") {
    for (const char* text : {"", "-", ".", "1.", ".5", "1,50", "1 000", "1.234", "12a", "a12", "+1", "--1",
                             "1e3", "0x10", "١٢", "1.5.0", "NaN"})
        CHECK_FALSE(from_plain_decimal(text, currency("SEK")));
    CHECK_FALSE(from_plain_decimal("1.0", currency("HUF")));
}

TEST_CASE("amounts beyond the largest input are refused") {
    CHECK(from_plain_decimal("10000000000.00", currency("SEK")));
    CHECK_FALSE(from_plain_decimal("10000000000.01", currency("SEK")));
    CHECK_FALSE(from_plain_decimal("-10000000000.01", currency("SEK")));
    CHECK_FALSE(from_plain_decimal(std::string(40, '9'), currency("SEK")));
}
