// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/schedule/schedule_file.h>

namespace redress::app {

/// The columns of a file in their order; the key is the last.
const std::vector<ScheduleColumn>& columns_of(ScheduleLayout layout);
bool is_amount(ScheduleColumn column);
/// Filled in by whoever gets the file.
bool is_answer(ScheduleColumn column);

/// The schedule as a table with its keys. Reading makes the same table again and compares.
exchange::Sheet sheet_of(const Schedule& schedule, const Resources& resources);

/// What is done to two texts of a cell before they are compared: forms of the same space, date, amount or
/// position do not differ.
struct CellForm {
    domain::Currency currency;
    text::Language language;
    std::string of(ScheduleColumn column, const exchange::SheetCell& cell) const;
};
/// An amount as a number or in words; nothing for an empty cell.
std::variant<std::optional<domain::Money>, text::ParseProblem> amount_in(const exchange::SheetCell& cell,
                                                                         const CellForm& form);
/// The position that words mean, in any language that we write; nothing for other words.
std::optional<domain::Stance> stance_from(std::string_view words);

} // namespace redress::app
