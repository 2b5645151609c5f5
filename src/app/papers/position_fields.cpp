// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/outcome_fields.h"
#include "scope/letter_scope.h"

#include <redress/app/ledger/ledger_view.h>
#include <redress/app/schedule/schedule.h>

#include <algorithm>

namespace redress::app {

using domain::Money;

namespace {

bool has_outcome(const domain::LedgerRow& row) {
    return row.outcome.has_value();
}

/// Claimed, offered, ruled, awarded and paid, defect by defect.
class DefectRows {
public:
    DefectRows(const domain::Case& part, const LetterWords& words, const text::Messages& messages)
        : words_(words), ledger_(domain::ledger_of(part)), chart_(chart_of(part, messages)) {}

    std::vector<FieldTree> rows() const {
        std::vector<FieldTree> rows;
        for (const ChartRow& row : chart_.rows) rows.push_back(tree_of(row));
        if (rows.size() > 1) rows.push_back(tree_of(chart_.sum));
        for (FieldTree& row : rows) row.set_section("is_sum", rows.size() > 1 && &row == &rows.back());
        return rows;
    }

private:
    /// A column of the chart; nothing where no row has anything in it.
    std::string amount(const ChartRow& row, ChartColumn column) const {
        for (std::size_t i = 0; i < chart_.series.size(); ++i)
            if (chart_.series[i].kind == column && !chart_.sum.amounts[i].is_zero())
                return figure(row.amounts[i]);
        return {};
    }
    std::string figure(const Money& money) const { return text::format_amount(money, words_.language()); }

    /// "felet finns; 700,00"; nothing where the forum had nothing to do with the defect.
    std::string ruled(const ChartRow& row, std::size_t series) const {
        const Money& awarded = row.amounts[series];
        const auto place =
            std::ranges::find(ledger_.instances, chart_.series[series].instance, &domain::Instance::id);
        const auto index = static_cast<std::size_t>(place - ledger_.instances.begin());
        const auto defect = std::ranges::find(ledger_.defects, row.defect, &domain::DefectRow::defect);
        const auto finding =
            defect == ledger_.defects.end() || row.defect.is_none() ? std::nullopt : defect->findings[index];
        if (!finding && awarded.is_zero()) return {};
        return joined({finding ? words_.choice("schedule_finding", *finding) : "", figure(awarded)}, "; ");
    }
    /// A line for each forum that has ruled on it.
    std::string rulings(const ChartRow& row) const {
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < chart_.series.size(); ++i) {
            if (chart_.series[i].kind != ChartColumn::AtInstance) continue;
            const std::string said = ruled(row, i);
            if (!said.empty())
                lines.push_back(words_.phrase("schedule.by_forum", {chart_.series[i].title, said}));
        }
        return joined(lines, "\n");
    }
    FieldTree tree_of(const ChartRow& row) const {
        FieldTree tree;
        tree.set("title", row.title);
        tree.set_section("is_allocated", row.is_allocated);
        set_with_section(tree, "claimed", amount(row, ChartColumn::Claimed));
        set_with_section(tree, "offered", amount(row, ChartColumn::Offered));
        set_with_section(tree, "rulings", rulings(row));
        set_with_section(tree, "awarded", amount(row, ChartColumn::Awarded));
        set_with_section(tree, "paid", amount(row, ChartColumn::Paid));
        return tree;
    }

    const LetterWords& words_;
    domain::Ledger ledger_;
    LedgerChart chart_;
};

/// The own side's position, row by row.
class Position {
public:
    Position(const LetterSource& source, const text::Messages& messages)
        : dispute_(source.dispute), words_(source.words), source_(source), messages_(messages) {}

    void add_to(FieldTree& tree) const {
        tree.set("position.currency", dispute_.sheet.currency);
        set_with_section(tree, "position.state", state_sentence(dispute_, messages_));
        const auto recovered = chart_of(dispute_, messages_).recovered;
        set_with_section(tree, "position.recovered", recovered ? words_.percent(*recovered) : "");
        set_with_section(tree, "position.left", left());
        set_list_with_section(tree, "position.parts", parts());
        set_list_with_section(tree, "position.offers", offer_rows());
        set_list_with_section(tree, "position.reserves", reserve_rows());
    }

private:
    /// What is left to pay in the end; nothing while nothing is decided.
    std::string left() const {
        const domain::Ledger ledger = domain::ledger_of(dispute_);
        if (ledger.costs_awarded.is_zero() && std::ranges::none_of(ledger.rows, has_outcome)) return {};
        const Money left = domain::net_of(dispute_).left;
        if (left.is_zero()) return words_.phrase("position.nothing_left");
        return words_.phrase(left.minor > 0 ? "position.left_to_consumer" : "position.left_to_trader",
                             {words_.money(left.minor > 0 ? left : -left)});
    }
    /// With several counterparts each has a table of its own.
    std::vector<FieldTree> parts() const {
        const auto counterparts = schedule_counterparts(dispute_);
        if (counterparts.size() < 2) return one_part(dispute_, "");
        std::vector<FieldTree> parts;
        for (const auto counterpart : counterparts)
            std::ranges::move(one_part(case_for(dispute_, counterpart), party(counterpart)),
                              std::back_inserter(parts));
        return parts;
    }
    std::vector<FieldTree> one_part(const domain::Case& part, const std::string& with) const {
        auto rows = DefectRows(part, words_, messages_).rows();
        if (rows.empty()) return {};
        std::vector<FieldTree> parts(1);
        set_with_section(parts.front(), "party", with);
        parts.front().set_list("rows", std::move(rows));
        return parts;
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
            const Money nothing = domain::zero(domain::currency_of(dispute_));
            Money sum = nothing;
            for (const auto& line : amounts_of(dispute_, offer)) sum = sum + line.amount.value_or(nothing);
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
