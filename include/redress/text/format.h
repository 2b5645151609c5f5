// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/date.h>
#include <redress/domain/money.h>
#include <redress/text/language.h>

#include <string>
#include <vector>

namespace redress::text {

/// Numeric: 2026-11-21, 21/11/2026 … as the language writes it. Long: 21 november 2026. WithWeekday: fredagen
/// den … Listed: for tables; numeric where nobody can take the day for the month, else 21 Nov 2026.
enum class DateStyle { Numeric, Long, WithWeekday, Listed };
std::string format_date(domain::Date date, Language language, DateStyle style);

/// The amount with its currency as the language writes it ("12 345,50 kr", "£1,234.50", "1.234,50 €"), with
/// no-break spaces. Full: always the currency's decimals. Short: none when they are zero.
enum class MoneyStyle { Full, Short };
std::string format_money(const domain::Money& amount, Language language, MoneyStyle style = MoneyStyle::Full);
/// Without the currency, for columns whose heading names it. The same digits as format_money.
std::string format_amount(const domain::Money& amount, Language language,
                          MoneyStyle style = MoneyStyle::Full);
/// "12,5 %", "12.5%"; no trailing zeros.
std::string format_percent(domain::Percent percent, Language language);
std::string format_integer(std::int64_t value, Language language);
/// "1, 4 och 7"; "1, 4 and 7".
std::string format_list(const std::vector<std::string>& parts, Language language);

} // namespace redress::text
