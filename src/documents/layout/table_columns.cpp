// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/table_columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace redress::documents {

namespace {

/// No single word may claim more than this part of the width: it is cut rather than starve the other columns.
constexpr double widest_word = 0.3;
/// Points; a column whose longest text is shorter holds numbers or marks.
constexpr double shortest_text = 24;
/// A text of this many full lines asks for as much as any longer one.
constexpr double longest_text = 4;

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Columns that lack no more than an even share of the room get it all, so that a short word does not wrap
/// because of its neighbour. Returns the room that is left.
double fill_modest(std::vector<double>& widths, const std::vector<double>& limits, double room) {
    for (bool filled = true; filled;) {
        filled = false;
        double lacking = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) lacking += limits[i] > widths[i] ? 1 : 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const double lack = limits[i] - widths[i];
            if (lack <= 0 || lack > room / lacking) continue;
            widths[i] = limits[i];
            room -= lack;
            lacking -= 1;
            filled = true;
        }
    }
    return room;
}

/// Raises widths towards their limits until `room` is used up or every limit is reached.
void fill(std::vector<double>& widths, const std::vector<double>& limits, double room) {
    room = fill_modest(widths, limits, room);
    std::vector<double> weights;
    for (std::size_t i = 0; i < widths.size(); ++i)
        weights.push_back(std::sqrt(std::max(0.0, limits[i] - widths[i])));
    const double total = sum(weights);
    if (total < 1e-6) return;
    // Each column left lacks more than an even share, yet the square root may still overfill one.
    double over = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double share = room * weights[i] / total;
        const double taken = std::min(share, std::max(0.0, limits[i] - widths[i]));
        widths[i] += taken;
        over += share - taken;
    }
    if (over > 1e-6) fill(widths, limits, over);
}

/// Room that no text needs goes to the columns of text by their lengths, not to those of numbers or marks;
/// evenly to all when there are no others.
void stretch(std::vector<double>& widths, const std::vector<ColumnWish>& wishes, double room) {
    std::vector<double> weights;
    for (const ColumnWish& wish : wishes)
        weights.push_back(wish.stretches && wish.extent.natural > shortest_text ? wish.extent.natural : 0);
    if (sum(weights) < 1e-6) weights.assign(widths.size(), 1.0);
    const double total = sum(weights);
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] += room * weights[i] / total;
}

} // namespace

void ColumnWish::widen(Extent cell) {
    extent.narrowest = std::max(extent.narrowest, cell.narrowest);
    extent.natural = std::max(extent.natural, cell.natural);
}

std::size_t column_count(const Table& table) {
    std::size_t count = std::max(table.columns.size(), table.head.size());
    for (const auto& row : table.rows) count = std::max(count, row.size());
    return count;
}

std::vector<double> column_widths(const std::vector<ColumnWish>& wishes, double available) {
    std::vector<double> narrowest;
    std::vector<double> natural;
    for (const ColumnWish& wish : wishes) {
        const double narrow = wishes.size() == 1 ? available : available * widest_word;
        narrowest.push_back(std::min(wish.extent.narrowest, narrow));
        natural.push_back(std::min(wish.extent.natural, available * longest_text));
    }
    std::vector<double> widths(wishes.size(), 0.0);
    if (sum(narrowest) > available) {
        // Some word must be cut: short columns stay whole, the long ones share the rest.
        const double even = available / static_cast<double>(wishes.size());
        for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = std::min(narrowest[i], even);
        fill(widths, narrowest, available - sum(widths));
        return widths;
    }
    widths = narrowest;
    fill(widths, natural, available - sum(widths));
    if (const double room = available - sum(widths); room > 1e-6) stretch(widths, wishes, room);
    return widths;
}

std::vector<double> shared_widths(const std::vector<ColumnWish>& wishes, const std::vector<double>& shares,
                                  double available) {
    const double whole = sum(shares);
    double narrowest = 0;
    for (const ColumnWish& wish : wishes) narrowest += wish.extent.narrowest;
    if (whole <= 0 || narrowest >= available) return column_widths(wishes, available);
    std::vector<double> widths;
    double lacking = 0, spare = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        widths.push_back(available * shares[i] / whole);
        const double over = widths[i] - wishes[i].extent.narrowest;
        lacking += std::max(0.0, -over);
        spare += std::max(0.0, over);
    }
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const double over = widths[i] - wishes[i].extent.narrowest;
        widths[i] -= over < 0 ? over : over * lacking / spare;
    }
    return widths;
}

} // namespace redress::documents
