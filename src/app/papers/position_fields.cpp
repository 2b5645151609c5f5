// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/outcome_fields.h"

#include <redress/app/ledger/ledger_view.h>

#include <algorithm>

namespace redress::app {

using domain::Money;

namespace {

/// The own side's position, row by row.
class Position {
public:
    Position(const LetterSource& source, const text::Messages& messages)
        : dispute_(source.dispute), words_(source.words), source_(source), messages_(messages) {}

    void add_to(FieldTree& tree) const {
        tree.set("position.currency", dispute_.sheet.currency);
        set_with_section(tree, "position.state", state_sentence(dispute_, messages_));
        const LedgerChart chart = chart_of(dispute_, messages_);
        set_with_section(tree, "position.recovered", chart.recovered ? words_.percent(*chart.recovered) : "");
        set_list_with_section(tree, "position.rows", defect_rows(chart));
        set_list_with_section(tree, "position.offers", offer_rows());
        set_list_with_section(tree, "position.reserves", reserve_rows());
    }

private:
    /// A column of the chart; where it has none of that kind, nothing.
    std::string amount(const LedgerChart& chart, const ChartRow& row, ChartColumn column) const {
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            if (chart.series[i].kind == column) return text::format_amount(row.amounts[i], words_.language());
        return {};
    }
    /// "Göteborgs tingsrätt: 700,00", a line for each forum that has ruled.
    std::string rulings(const LedgerChart& chart, const ChartRow& row) const {
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            if (chart.series[i].kind == ChartColumn::AtInstance)
                lines.push_back(words_.phrase(
                    "schedule.by_forum",
                    {chart.series[i].title, text::format_amount(row.amounts[i], words_.language())}));
        return joined(lines, "\n");
    }
    FieldTree chart_row(const LedgerChart& chart, const ChartRow& row, bool is_sum) const {
        FieldTree tree;
        tree.set("title", row.title);
        tree.set_section("is_sum", is_sum);
        tree.set_section("is_allocated", row.is_allocated);
        set_with_section(tree, "claimed", amount(chart, row, ChartColumn::Claimed));
        set_with_section(tree, "offered", amount(chart, row, ChartColumn::Offered));
        set_with_section(tree, "rulings", rulings(chart, row));
        set_with_section(tree, "awarded", amount(chart, row, ChartColumn::Awarded));
        set_with_section(tree, "paid", amount(chart, row, ChartColumn::Paid));
        return tree;
    }
    std::vector<FieldTree> defect_rows(const LedgerChart& chart) const {
        std::vector<FieldTree> rows;
        for (const ChartRow& row : chart.rows) rows.push_back(chart_row(chart, row, false));
        if (!rows.empty()) rows.push_back(chart_row(chart, chart.sum, true));
        return rows;
    }

    std::string party(domain::Id<domain::Party> id) const {
        const domain::Party* found = find(dispute_, id);
        return found != nullptr ? full_name(*found, words_) : std::string();
    }
    std::string covered(const domain::Offer& offer) const {
        std::vector<std::string> titles;
        for (const domain::ItemAmount& line : offer.lines)
            if (const domain::ClaimItem* item = find(dispute_, line.item))
                titles.push_back(unclosed(item_title(source_, *item)));
        return words_.list(titles);
    }
    std::vector<FieldTree> offer_rows() const {
        std::vector<FieldTree> rows;
        for (const domain::Offer& offer : dispute_.offers) {
            Money sum = domain::zero(domain::currency_of(dispute_));
            for (const auto& line : amounts_of(dispute_, offer)) sum = sum + line.amount.value_or(sum - sum);
            FieldTree& row = rows.emplace_back();
            set_with_section(row, "date", words_.date(offer.date));
            set_with_section(row, "by", party(offer.offeror));
            set_with_section(row, "about", covered(offer));
            row.set("amount", text::format_amount(sum, words_.language()));
            row.set("state", words_.choice("offer_outcome", offer.outcome));
            set_with_section(row, "expires", words_.date(offer.expires));
            set_with_section(row, "conditions", closed(offer.conditions));
            row.set_section("is_without_prejudice", offer.without_prejudice);
            set_with_section(row, "note", closed(offer.note));
        }
        return rows;
    }
    std::vector<FieldTree> reserve_rows() const {
        std::vector<FieldTree> rows;
        for (const domain::Reserve& reserve : dispute_.reserves) {
            const domain::ClaimItem* item = find(dispute_, reserve.item);
            FieldTree& row = rows.emplace_back();
            row.set("title", item != nullptr ? item_title(source_, *item) : "");
            set_with_section(row, "date", words_.date(reserve.date));
            const auto sum = [&](const std::optional<Money>& money) {
                return money ? text::format_amount(*money, words_.language()) : std::string();
            };
            set_with_section(row, "likely", sum(reserve.likely));
            set_with_section(row, "reserved", sum(reserve.reserved));
            set_with_section(row, "note", closed(reserve.note));
        }
        return rows;
    }

    const domain::Case& dispute_;
    const LetterWords& words_;
    const LetterSource& source_;
    const text::Messages& messages_;
};

} // namespace

void add_position_fields(FieldTree& tree, const LetterSource& source, const Resources& resources) {
    const text::Messages messages = resources.messages(source.words.language());
    Position(source, messages).add_to(tree);
}

} // namespace redress::app
