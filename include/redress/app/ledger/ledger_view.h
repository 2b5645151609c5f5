// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>
#include <redress/text/messages.h>

namespace redress::app {

// What the window and the command line show of the ledger.

/// The case's state in one line: "3 of 10 granted, 2 refused, 1 before Hovrätten för Västra Sverige". Empty
/// while nothing is claimed.
std::string state_sentence(const domain::Case& dispute, const text::Messages& messages);

/// The forum's name; its kind while it has none.
std::string instance_title(const domain::Instance& instance, const text::Messages& messages);

/// What is used of set-offs for each of the ledger's totals, in their order: of a set-off itself, and of what
/// it stands against, the first head before the next. Nobody is to be paid that part.
std::vector<domain::Money> set_off_parts(const domain::Case& dispute, const domain::Ledger& ledger);

enum class ChartColumn { Claimed, Offered, AtInstance, Awarded, Paid };

/// One series of a chart, one column of a table.
struct ChartSeries {
    ChartColumn kind = ChartColumn::Claimed;
    domain::Id<domain::Instance> instance; ///< for AtInstance
    std::string title;
};

struct ChartRow {
    domain::Id<domain::Defect> defect; ///< none: what hangs on no defect, and the sums
    std::string title;
    std::vector<domain::Money> amounts; ///< one for each series
    bool is_allocated = false;          ///< as domain::DefectRow says
};

/// Claimed, offered, awarded and paid for each defect and instance. Rows without any money are left out; the
/// columns of the others add up to `sum`.
struct LedgerChart {
    std::vector<ChartSeries> series; ///< instances that have ruled, in the order in which they did
    std::vector<ChartRow> rows;
    ChartRow sum;
    domain::Money highest; ///< of all rows: the length of the longest bar
    std::optional<domain::Percent>
        recovered; ///< paid of what the consumer's head that carries the case claims
};
LedgerChart chart_of(const domain::Case& dispute, const text::Messages& messages);

} // namespace redress::app

namespace redress::domain {
template <>
inline constexpr ChoiceNames<app::ChartColumn> choice_names<app::ChartColumn>{
    "claimed", "offered", "at_instance", "awarded", "paid"};
} // namespace redress::domain
