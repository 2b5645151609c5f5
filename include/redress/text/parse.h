// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/date.h>
#include <redress/domain/money.h>
#include <redress/domain/time_of_day.h>
#include <redress/text/language.h>

#include <string_view>
#include <variant>

namespace redress::text {

/// Why typed text was not understood. Each has a sentence in the message catalogue.
enum class ParseProblem {
    Empty,
    NotADate,
    NotATime,
    NoSuchDay,
    TwoReadings,
    NotAnAmount,
    TooManyDecimals,
    WrongCurrency,
    TooLarge,
    NotAPercent
};

/// Dates as people type them: 2026-11-21, 20261121, 21/11/2026, 21.11.2026, 21 november 2026, 21 nov 2026, in
/// the order of the language. A two-digit year, or a day and month that the language's order does not settle,
/// is TwoReadings; 31 February is NoSuchDay.
std::variant<domain::Date, ParseProblem> parse_date(std::string_view text, Language language);

/// Times of day as people type them: 13:30, 13.30, 1330, 9:05, 9, `kl. 13.30`. Twelve-hour times with am or
/// pm are read too.
std::variant<domain::TimeOfDay, ParseProblem> parse_time(std::string_view text);

/// Amounts as people type them: `12 345,50`, `12.345,50`, `12,345.50`, `12345`, `12 345 kr`, `kr 500`,
/// `£12.50`, `1 200:-`. A single separator before exactly three digits groups in both notations ("1.234" and
/// "1,234" are 1234 when the language agrees, else TwoReadings). A currency mark that is not `currency` is
/// WrongCurrency. A minus is read; whether it is allowed is the record's business. Beyond max_minor_units:
/// TooLarge.
std::variant<domain::Money, ParseProblem> parse_money(std::string_view text, domain::Currency currency,
                                                      Language language);

/// `12`, `12,5 %`, `12.55%`; at most two decimals. The range is the record's business.
std::variant<domain::Percent, ParseProblem> parse_percent(std::string_view text, Language language);

} // namespace redress::text
