// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/exchange/sheet.h>

namespace redress::exchange {

/// A text that no spreadsheet takes for a formula, and the text back. Each undoes the other, whatever the
/// text.
std::string without_formula(const std::string& text);
std::string with_formula(const std::string& text);

std::variant<Sheet, SheetFault> read_csv(std::string_view bytes);
/// Its tables in order, one at least.
std::variant<std::vector<Sheet>, SheetFault> read_ods(std::string_view bytes);

/// What the tables of a file may hold together when it is read; ours have some twenty columns and a row for
/// each claim item.
inline constexpr std::size_t most_rows = 20'000, most_columns = 200, most_tables = 100;
inline constexpr std::size_t largest_file = 32U << 20U, largest_content = 64U << 20U;

} // namespace redress::exchange
