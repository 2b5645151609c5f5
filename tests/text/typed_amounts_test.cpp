// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/text/format.h>
#include <redress/text/parse.h>

using namespace redress;
using text::Language;
using text::ParseProblem;

namespace {

std::string named(ParseProblem problem) {
    switch (problem) {
    case ParseProblem::Empty:
        return "empty";
    case ParseProblem::TwoReadings:
        return "two readings";
    case ParseProblem::NotAnAmount:
        return "not an amount";
    case ParseProblem::TooManyDecimals:
        return "too many decimals";
    case ParseProblem::WrongCurrency:
        return "wrong currency";
    case ParseProblem::TooLarge:
        return "too large";
    case ParseProblem::NotAPercent:
        return "not a percent";
    default:
        return "another problem";
    }
}

/// The plain decimal, or the problem in words.
std::string reading(std::string_view typed, Language language = Language::Swedish, const char* code = "SEK") {
    const auto read = text::parse_money(typed, *domain::Currency::from_code(code), language);
    if (const auto* money = std::get_if<domain::Money>(&read)) return domain::plain_decimal(*money);
    return named(std::get<ParseProblem>(read));
}

std::string pounds(std::string_view typed) {
    return reading(typed, Language::English, "GBP");
}

std::string percent(std::string_view typed) {
    const auto read = text::parse_percent(typed, Language::Swedish);
    if (const auto* value = std::get_if<domain::Percent>(&read)) return std::to_string(value->hundredths);
    return named(std::get<ParseProblem>(read));
}

} // namespace

TEST_CASE("both decimal marks are read where two or one digit follow") {
    CHECK(reading("12 345,50") == "12345.50");
    CHECK(reading("12.345,50") == "12345.50");
    CHECK(reading("12,345.50") == "12345.50");
    CHECK(reading("12345.5") == "12345.50");
    CHECK(pounds("12,5") == "12.50");
    CHECK(pounds(".50") == "0.50");
    CHECK(reading("kr ,50") == "0.50");
}

TEST_CASE("whole amounts may be grouped by spaces or apostrophes") {
    CHECK(reading("12345") == "12345.00");
    CHECK(reading("12 345") == "12345.00");
    CHECK(reading("1\u00A0234\u00A0567,00") == "1234567.00");
    CHECK(reading("1\u202F234,50") == "1234.50");
    CHECK(reading("1'234.50") == "1234.50");
    CHECK(reading("1’234.50") == "1234.50");
    CHECK(reading("007") == "7.00");
}

TEST_CASE("a single mark before three digits groups where the language's decimal mark is the other one") {
    CHECK(reading("1.234", Language::Swedish) == "1234.00");
    CHECK(reading("1.234", Language::German, "EUR") == "1234.00");
    CHECK(reading("1,234", Language::English, "GBP") == "1234.00");
    CHECK(reading("1,234", Language::Swedish) == "two readings");
    CHECK(reading("1,234", Language::Danish, "DKK") == "two readings");
    CHECK(reading("1.234", Language::English, "GBP") == "two readings");
}

TEST_CASE("a repeated mark can only group") {
    CHECK(reading("1.234.567") == "1234567.00");
    CHECK(reading("1,234,567") == "1234567.00");
    CHECK(reading("1,234,567.89") == "1234567.89");
    CHECK(reading("1.234.567,89") == "1234567.89");
}

TEST_CASE("three decimals are too many where they cannot be a group") {
    CHECK(reading("0,125") == "too many decimals");
    CHECK(reading("1234,567") == "too many decimals");
    CHECK(reading("1.234,567") == "too many decimals");
    CHECK(reading("1 234,567") == "too many decimals");
    CHECK(reading("1,23456") == "too many decimals");
}

TEST_CASE("a currency without decimals takes none but zeros") {
    CHECK(reading("1 234 Ft", Language::Hungarian, "HUF") == "1234");
    CHECK(reading("1 234,00 Ft", Language::Hungarian, "HUF") == "1234");
    CHECK(reading("1 234,50 Ft", Language::Hungarian, "HUF") == "too many decimals");
}

TEST_CASE("the currency may stand on either side") {
    for (const char* typed : {"12 345 kr", "kr 12345", "12345kr", "12 345 SEK", "sek 12345", "12345 kronor",
                              "Kr.12345", "12 345 kr.", "SEK\u00A012\u00A0345"})
        CHECK(reading(typed) == "12345.00");
    CHECK(pounds("£12.50") == "12.50");
    CHECK(pounds("12.50 GBP") == "12.50");
    CHECK(reading("1.234,50 €", Language::German, "EUR") == "1234.50");
    CHECK(reading("500 zł", Language::English, "PLN") == "500.00");
    CHECK(reading("500 Kč", Language::English, "CZK") == "500.00");
}

TEST_CASE("a price with a dash for its decimals is read") {
    for (const char* typed : {"1 200:-", "1200,-", "1200.-", "1.200,--", "1200:- kr", "kr 1200,-", "1 200:–"})
        CHECK(reading(typed) == "1200.00");
}

TEST_CASE("a mark of another currency is wrong and not ignored") {
    for (const char* typed :
         {"€12", "12 EUR", "£12", "12 Ft", "$12", "DKK 12", "12 JPY", "£12 kr", "kr 12 €"})
        CHECK(reading(typed) == "wrong currency");
    CHECK(reading("12 kr", Language::English, "GBP") == "wrong currency");
}

TEST_CASE("the crown's mark serves three countries") {
    CHECK(reading("500 kr.", Language::Danish, "DKK") == "500.00");
    CHECK(reading("500 kr", Language::English, "NOK") == "500.00");
    CHECK(reading("500 kronor", Language::Danish, "DKK") == "wrong currency");
}

TEST_CASE("a minus is read wherever people put it in front") {
    CHECK(reading("-500") == "-500.00");
    CHECK(reading("\u2212500,25 kr") == "-500.25");
    CHECK(pounds("-£5") == "-5.00");
    CHECK(pounds("£-5") == "-5.00");
    CHECK(reading("kr - 500") == "-500.00");
    CHECK(reading("--500") == "not an amount");
    CHECK(reading("500-") == "not an amount");
}

TEST_CASE("the largest amount is read and the next is too large") {
    CHECK(reading("10 000 000 000") == "10000000000.00");
    CHECK(reading("10 000 000 000,01") == "too large");
    CHECK(reading("-10000000001") == "too large");
    CHECK(reading("99999999999999999999999999") == "too large");
}

TEST_CASE("prose, sums and half numbers are not an amount") {
    for (const char* typed :
         {"ca 12 tusen", "12 tusen",      "12k",     "12 kr 50", "1+1",      "12/2",     "1e5",
          "0x10",        "tolv",          "12 34",   "12 3456",  "1234 567", "1.23.456", "1,2,3",
          "1.234,5.6",   "1 234.567.890", "12,",     "12..5",    "12  345",  ",",        "-",
          "kr",          "+500",          "(500)",   "12:50",    "½",        "10²",      "１２",
          "٥٠٠",         "500–600",       "**500**", "{{500}}",  "<b>5</b>", "1_000",    "0.123.456",
          "500 kr kr"})
        CHECK(reading(typed) == "not an amount");
}

TEST_CASE("an empty amount is empty and not zero") {
    for (const char* typed : {"", " ", "\u00A0", "\t\r\n"}) CHECK(reading(typed) == "empty");
    CHECK(reading("0") == "0.00");
}

TEST_CASE("hostile bytes and endless digits are not an amount") {
    CHECK(reading("500\xFF") == "not an amount");
    CHECK(reading("\xED\xA0\x80") == "not an amount");
    CHECK(reading(std::string("5\0"
                              "0",
                              3)) == "not an amount");
    CHECK(reading(std::string(100'000, '9')) == "not an amount");
}

TEST_CASE("every amount is read back from every language in its own currency") {
    const std::pair<Language, const char*> pairs[] = {
        {Language::English, "GBP"},   {Language::Swedish, "SEK"}, {Language::Danish, "DKK"},
        {Language::Hungarian, "HUF"}, {Language::German, "EUR"},  {Language::English, "SEK"},
        {Language::German, "CHF"}};
    for (const auto& [language, code] : pairs)
        for (std::int64_t minor :
             {0L, 1L, -1L, 99L, 100L, 12345L, -99999L, 100000L, 123456789L, 1'000'000'000'000L}) {
            const domain::Money money{minor, *domain::Currency::from_code(code)};
            const std::string written = text::format_money(money, language);
            INFO(written);
            CHECK(reading(written, language, code) == domain::plain_decimal(money));
        }
}

TEST_CASE("percentages are read with either mark and any of the words") {
    CHECK(percent("12") == "1200");
    CHECK(percent("12,5 %") == "1250");
    CHECK(percent("12.55%") == "1255");
    CHECK(percent("12,5\u00A0%") == "1250");
    CHECK(percent("30 procent") == "3000");
    CHECK(percent("30 százalék") == "3000");
    CHECK(percent("-5 %") == "-500");
    CHECK(percent("0,05 %") == "5");
}

TEST_CASE("what is not a percentage is said") {
    CHECK(percent("") == "empty");
    CHECK(percent("12,555 %") == "too many decimals");
    CHECK(percent("12345678901234567890 %") == "too large");
    for (const char* typed : {"%", "en tredjedel", "1/3", "12 % %", "1 000 %", "%12", "12 kr", ".5", "5.",
                              "1.2.3", "١٢", "\xC3\x28"})
        CHECK(percent(typed) == "not a percent");
}
