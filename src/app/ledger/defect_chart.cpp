// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/sentences.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

/// Nobody is ordered to pay what the parties agreed on.
const char* title_of_awarded(const Ledger& ledger) {
    const auto has = [&](auto is_such) {
        return std::ranges::any_of(ledger.rows, [&](const LedgerRow& row) {
            return row.outcome && row.awarded && !row.awarded->is_zero() && is_such(*row.outcome);
        });
    };
    if (!has([](ItemOutcome outcome) { return outcome == ItemOutcome::Settled; })) return N_("Awarded");
    const bool is_ruled = has([](ItemOutcome outcome) { return outcome != ItemOutcome::Settled; });
    return is_ruled ? N_("Awarded or settled") : N_("Settled");
}

std::vector<ChartSeries> series_of(const Case& dispute, const Ledger& ledger,
                                   const text::Messages& messages) {
    std::vector<ChartSeries> series{{ChartColumn::Claimed, {}, messages.tr("Claimed")},
                                    {ChartColumn::Offered, {}, messages.tr("Offered")}};
    for (const Instance* instance : ledger.instances)
        if (gives_rulings(instance->kind) && standing_ruling(dispute, instance->id) != nullptr)
            series.push_back({ChartColumn::AtInstance, instance->id, instance_title(*instance, messages)});
    series.push_back({ChartColumn::Awarded, {}, messages.tr(title_of_awarded(ledger))});
    series.push_back({ChartColumn::Paid, {}, messages.tr("Paid")});
    return series;
}

Money amount_in(const Ledger& ledger, const DefectRow& row, const ChartSeries& series) {
    switch (series.kind) {
    case ChartColumn::Claimed:
        return row.claimed;
    case ChartColumn::Offered:
        return row.offered;
    case ChartColumn::Awarded:
        return row.awarded;
    case ChartColumn::Paid:
        return row.paid;
    case ChartColumn::AtInstance:
        break;
    }
    const auto place = std::ranges::find(ledger.instances, series.instance, &Instance::id);
    return row.at_instance[static_cast<std::size_t>(place - ledger.instances.begin())];
}

void add_row(LedgerChart& chart, const Ledger& ledger, const DefectRow& row, std::string title) {
    ChartRow drawn{row.defect, std::move(title), {}, row.is_allocated};
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const Money amount = amount_in(ledger, row, chart.series[i]);
        drawn.amounts.push_back(amount);
        chart.sum.amounts[i] = chart.sum.amounts[i] + amount;
        chart.highest = std::max(chart.highest, amount);
    }
    const bool has_money =
        std::ranges::any_of(drawn.amounts, [](const Money& sum) { return !sum.is_zero(); });
    if (has_money) chart.rows.push_back(std::move(drawn));
}

/// Of the head that carries the case, where it is the consumer's: the rows hold nothing of the trader's.
std::optional<Percent> recovered_in(const Case& dispute, const Ledger& ledger) {
    const Head* head = find(dispute, state_of(dispute).head);
    if (head == nullptr || head->asked_by != Side::Consumer) return std::nullopt;
    const auto totals = std::ranges::find(ledger.totals, head->id, &LedgerTotals::head);
    return totals == ledger.totals.end() ? std::nullopt : recovered_share(*totals);
}

} // namespace

LedgerChart chart_of(const Case& dispute, const text::Messages& messages) {
    const Ledger ledger = ledger_of(dispute);
    const Money nothing = zero(currency_of(dispute));
    LedgerChart chart{series_of(dispute, ledger, messages), {}, {}, nothing, {}};
    chart.sum = {{}, messages.tr("Total"), std::vector<Money>(chart.series.size(), nothing), false};
    for (const DefectRow& row : ledger.defects)
        add_row(chart, ledger, row, record_title(*find(dispute, row.defect), messages));
    add_row(chart, ledger, ledger.without_defect, messages.tr("Tied to no defect"));
    chart.recovered = recovered_in(dispute, ledger);
    return chart;
}

} // namespace redress::app
