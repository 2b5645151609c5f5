// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/case_text.h"

#include "print/aligned_text.h"

#include <redress/text/format.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::cli {

namespace {

std::string money_text(const std::vector<presentation::FactLine>& lines) {
    std::vector<std::vector<std::string>> rows;
    for (const presentation::FactLine& line : lines) rows.push_back({line.label, line.value});
    return aligned_text({{}, {"", true}}, rows);
}

std::string table_text(const presentation::TableState& table) {
    std::vector<TextColumn> columns;
    for (const presentation::ColumnState& column : table.columns)
        columns.push_back({column.label, column.right_aligned});
    std::vector<std::vector<std::string>> rows;
    for (const presentation::RowState& row : table.rows) rows.push_back(row.cells);
    return "\n" + table.title + "\n" + aligned_text(columns, rows);
}

std::string tables_text(const presentation::CasePage& page, presentation::Section section) {
    std::string text;
    for (const presentation::TableState& table : page.tables(section))
        if (!table.rows.empty()) text += table_text(table);
    return text;
}

std::string heading(const presentation::CasePageState& state) {
    return state.number + "  " + state.title + "\n" + state.parties + "\n";
}

} // namespace

storage::CaseQuery query_for(const std::vector<std::string>& words) {
    storage::CaseQuery query;
    for (const std::string& word : words) {
        const std::string folded = text::folded(word);
        std::size_t begin = 0;
        while (begin < folded.size()) {
            const std::size_t end = std::min(folded.find(' ', begin), folded.size());
            if (end > begin) query.words.push_back(folded.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return query;
}

std::string case_list_text(const std::vector<storage::CaseRow>& rows, const text::Messages& messages) {
    if (rows.empty()) return messages.tr("No case was found.") + "\n";
    std::vector<std::vector<std::string>> cells;
    for (const storage::CaseRow& row : rows) {
        const auto currency = domain::Currency::from_code(row.currency);
        std::string stated = "–"; // an act is asked, or nothing yet
        if (row.stated_minor != 0 && currency)
            stated = text::format_money({row.stated_minor, *currency}, messages.language());
        cells.push_back({row.number, row.title, row.consumer, row.trader, stated});
    }
    return aligned_text({{messages.tr("Number")},
                         {messages.tr("Title")},
                         {messages.tr("Consumer")},
                         {messages.tr("Trader")},
                         {messages.tr("Stated"), true}},
                        cells);
}

std::string case_text(const presentation::CasePage& page) {
    const presentation::CasePageState state = page.state();
    std::string text = heading(state) + "\n" + money_text(state.money);
    for (presentation::Section section : presentation::all_sections) text += tables_text(page, section);
    return text;
}

std::string claims_text(const presentation::CasePage& page) {
    const presentation::CasePageState state = page.state();
    return heading(state) + tables_text(page, presentation::Section::Claims) + "\n" + money_text(state.money);
}

} // namespace redress::cli
