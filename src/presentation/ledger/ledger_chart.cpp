// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"

#include <redress/app/ledger/ledger_view.h>
#include <redress/presentation/ledger_page.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

ChartGroup group_of(const app::ChartRow& row, const app::LedgerChart& chart, const LedgerWords& words) {
    ChartGroup group;
    group.label = (row.is_allocated ? "≈ " : "") + row.title;
    for (std::size_t i = 0; i < row.amounts.size(); ++i)
        if (i == 0 || !row.amounts[i].is_zero())
            group.bars.push_back({chart.series[i].title, std::max<std::int64_t>(0, row.amounts[i].minor),
                                  words.money(row.amounts[i]), i});
    return group;
}

std::string line_of(const ChartGroup& group) {
    std::string line;
    for (const ChartBar& bar : group.bars) line += (line.empty() ? "" : ", ") + bar.label + " " + bar.text;
    return group.label + ": " + line;
}

} // namespace

std::int64_t ChartState::largest() const {
    std::int64_t most = 0;
    for (const ChartGroup& group : groups)
        for (const ChartBar& bar : group.bars) most = std::max(most, bar.minor);
    return most;
}

ChartState LedgerPage::chart() const {
    const LedgerWords words(page_.dispute(), session_.messages);
    const app::LedgerChart chart = app::chart_of(page_.dispute(), session_.messages);
    ChartState state;
    for (const app::ChartSeries& series : chart.series) {
        state.series.push_back(series.title);
        state.kinds.push_back(series.kind);
    }
    if (chart.recovered)
        state.recovered = text::filled(words.tr("{0} of what is claimed has been paid."),
                                       {text::format_percent(*chart.recovered, words.messages().language())});
    for (const app::ChartRow& row : chart.rows) state.groups.push_back(group_of(row, chart, words));
    if (state.groups.empty()) {
        state.empty_text = words.tr("Nothing is claimed yet, so there is nothing to draw.");
        state.spoken = state.empty_text;
        return state;
    }
    if (chart.rows.size() > 1) {
        state.groups.insert(state.groups.begin(), group_of(chart.sum, chart, words));
        state.groups.front().label = words.tr("All together");
    }
    state.spoken = state.recovered;
    for (const ChartGroup& group : state.groups)
        state.spoken += (state.spoken.empty() ? "" : "\n") + line_of(group);
    return state;
}

} // namespace redress::presentation
