// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/text/format.h>

#include <limits>

using namespace redress;
using text::Language;
using text::MoneyStyle;

namespace {

domain::Money money(std::int64_t minor, const char* code) {
    return {minor, *domain::Currency::from_code(code)};
}

} // namespace

TEST_CASE("money in its own country looks as the letter conventions say") {
    CHECK(text::format_money(money(123450, "SEK"), Language::Swedish) == "1\u00A0234,50\u00A0kr");
    CHECK(text::format_money(money(123450, "DKK"), Language::Danish) == "1.234,50\u00A0kr.");
    CHECK(text::format_money(money(129000, "HUF"), Language::Hungarian) == "129\u00A0000\u00A0Ft");
    CHECK(text::format_money(money(123450, "GBP"), Language::English) == "£1,234.50");
    CHECK(text::format_money(money(123450, "EUR"), Language::German) == "1.234,50\u00A0€");
}

TEST_CASE("the short style drops decimals only when they are zero") {
    CHECK(text::format_money(money(12900000, "SEK"), Language::Swedish, MoneyStyle::Short) ==
          "129\u00A0000\u00A0kr");
    CHECK(text::format_money(money(12900005, "SEK"), Language::Swedish, MoneyStyle::Short) ==
          "129\u00A0000,05\u00A0kr");
    CHECK(text::format_money(money(12900000, "DKK"), Language::Danish, MoneyStyle::Short) ==
          "129.000\u00A0kr.");
}

TEST_CASE("a crown of another country is named by its code") {
    CHECK(text::format_money(money(100, "SEK"), Language::English) == "SEK\u00A01.00");
    CHECK(text::format_money(money(100, "SEK"), Language::Danish) == "1,00\u00A0SEK");
    CHECK(text::format_money(money(100, "DKK"), Language::Swedish) == "1,00\u00A0DKK");
    CHECK(text::format_money(money(100, "NOK"), Language::Swedish) == "1,00\u00A0NOK");
    CHECK(text::format_money(money(100, "EUR"), Language::Swedish) == "1,00\u00A0€");
    CHECK(text::format_money(money(100, "GBP"), Language::Swedish) == "1,00\u00A0£");
}

TEST_CASE("a negative amount has a real minus before everything else") {
    CHECK(text::format_money(money(-50, "SEK"), Language::Swedish) == "\u22120,50\u00A0kr");
    CHECK(text::format_money(money(-123450, "GBP"), Language::English) == "\u2212£1,234.50");
    CHECK(text::format_amount(money(-100000, "EUR"), Language::German) == "\u22121.000,00");
}

TEST_CASE("amounts in a column have the same digits without the currency") {
    CHECK(text::format_amount(money(1234567890, "SEK"), Language::Swedish) == "12\u00A0345\u00A0678,90");
    CHECK(text::format_amount(money(99999, "GBP"), Language::English) == "999.99");
    CHECK(text::format_amount(money(5, "EUR"), Language::German) == "0,05");
    CHECK(text::format_amount(money(0, "HUF"), Language::Hungarian) == "0");
}

TEST_CASE("the smallest and largest numbers are written in full") {
    CHECK(text::format_integer(std::numeric_limits<std::int64_t>::min(), Language::English) ==
          "\u22129,223,372,036,854,775,808");
    CHECK(text::format_money(money(std::numeric_limits<std::int64_t>::min(), "GBP"), Language::English) ==
          "\u2212£92,233,720,368,547,758.08");
    CHECK(text::format_integer(domain::max_minor_units, Language::Danish) == "1.000.000.000.000");
}

TEST_CASE("integers are grouped by three from the right") {
    CHECK(text::format_integer(0, Language::Swedish) == "0");
    CHECK(text::format_integer(999, Language::Swedish) == "999");
    CHECK(text::format_integer(1000, Language::Swedish) == "1\u00A0000");
    CHECK(text::format_integer(-1234567, Language::Hungarian) == "\u22121\u00A0234\u00A0567");
}

TEST_CASE("a percentage has no trailing zeros and its language's space") {
    CHECK(text::format_percent({1250}, Language::Swedish) == "12,5\u00A0%");
    CHECK(text::format_percent({1250}, Language::English) == "12.5%");
    CHECK(text::format_percent({1250}, Language::Hungarian) == "12,5%");
    CHECK(text::format_percent({1255}, Language::German) == "12,55\u00A0%");
    CHECK(text::format_percent({1205}, Language::Danish) == "12,05\u00A0%");
    CHECK(text::format_percent({10000}, Language::Swedish) == "100\u00A0%");
    CHECK(text::format_percent({5}, Language::English) == "0.05%");
}

TEST_CASE("a list has its language's and before the last part") {
    CHECK(text::format_list({}, Language::English).empty());
    CHECK(text::format_list({"1"}, Language::English) == "1");
    CHECK(text::format_list({"1", "4"}, Language::Swedish) == "1 och 4");
    CHECK(text::format_list({"1", "4", "7"}, Language::Swedish) == "1, 4 och 7");
    CHECK(text::format_list({"1", "4", "7"}, Language::English) == "1, 4 and 7");
    CHECK(text::format_list({"1", "4", "7"}, Language::Danish) == "1, 4 og 7");
    CHECK(text::format_list({"1", "4", "7"}, Language::Hungarian) == "1, 4 és 7");
    CHECK(text::format_list({"1", "4", "7"}, Language::German) == "1, 4 und 7");
}

TEST_CASE("braces in a list are only text") {
    CHECK(text::format_list({"{0}", "{{x}}"}, Language::English) == "{0} and {{x}}");
}
