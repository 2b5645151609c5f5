// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/galley.h"
#include "layout/typesetter.h"

namespace redress::documents {

/// Whether each column of the table can be wide enough to be read.
bool columns_fit(const Table& table, const PageFrame& frame);
/// The first of the rows at the end whose first cell is bold; the number of rows when there is none.
std::size_t first_sum_row(const Table& table);
/// Appends a table as strips: a row is as many strips as its longest cell has lines.
void append_table(Galley& galley, Typesetter& setter, const PageFrame& frame, const Table& table);

} // namespace redress::documents
