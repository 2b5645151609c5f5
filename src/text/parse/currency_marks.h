// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/money.h>

#include <string_view>

namespace redress::text {

/// What a word beside a number says about the currency.
enum class MarkVerdict { NoMark, Agrees, OtherCurrency };

/// `mark` as typed beside an amount: "kr", "SEK", "€", "Ft". "kr" agrees with the Swedish, Danish and
/// Norwegian crown.
MarkVerdict verdict_on(std::string_view mark, domain::Currency currency);

} // namespace redress::text
