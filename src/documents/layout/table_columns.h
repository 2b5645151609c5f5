// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/typesetter.h"

namespace redress::documents {

/// What one column asks for. Only columns of text take up room that is left over.
struct ColumnWish {
    Extent extent;
    bool stretches = true;

    /// Asks for room for one more cell.
    void widen(Extent cell);
};

/// The columns of the heading or of the longest row.
std::size_t column_count(const Table& table);

/// Divides a width among columns. Each gets its longest word if that is possible, and then room in proportion
/// to the square root of what it still lacks: a long description gets most, yet its neighbours are not
/// starved.
std::vector<double> column_widths(const std::vector<ColumnWish>& wishes, double available);

/// The same by given shares, but that no column is narrower than its longest word while another has room.
std::vector<double> shared_widths(const std::vector<ColumnWish>& wishes, const std::vector<double>& shares,
                                  double available);

} // namespace redress::documents
