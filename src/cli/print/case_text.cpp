// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/case_text.h"

#include "ledger/ledger_text.h"
#include "print/aligned_text.h"

#include <redress/app/ledger/kept_state.h>
#include <redress/app/sentences.h>
#include <redress/domain/totals.h>
#include <redress/presentation/history_words.h>
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

/// The first head's total if one of its items falls; nothing where it has one alone.
std::string what_is_left(const domain::Case& dispute, const text::Messages& messages) {
    auto heads = domain::ranked_heads(dispute);
    std::erase_if(heads, [](const domain::Head* head) { return head->use != domain::HeadUse::Claim; });
    if (heads.empty()) return {};
    std::vector<std::vector<std::string>> rows;
    for (const domain::TotalLine& line : domain::total_of(dispute, *heads.front()).lines) {
        const domain::ClaimItem* item = domain::find(dispute, line.item);
        if (item == nullptr || !line.counts || !line.amount) continue;
        const domain::Money left = domain::total_without(dispute, *heads.front(), line.item);
        rows.push_back({app::record_title(*item, messages), defects_words(dispute, *item),
                        text::format_money(left, messages.language())});
    }
    if (rows.size() < 2) return {};
    return "\n" + messages.tr("What is left of the first demand if one item falls") + "\n" +
           aligned_text({{messages.tr("Claim item")}, {messages.tr("Defects")}, {messages.tr("Total"), true}},
                        rows);
}

std::string stated_text(const storage::CaseRow& row, const text::Messages& messages) {
    const auto currency = domain::Currency::from_code(row.currency);
    if (row.stated_minor == 0 || !currency) return "–"; // an act is asked, or nothing yet
    return text::format_money({row.stated_minor, *currency}, messages.language());
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

std::string case_list_text(const std::vector<storage::CaseRow>& rows, Desk& desk) {
    const text::Messages& messages = desk.messages();
    if (rows.empty()) return messages.tr("No case was found.") + "\n";
    std::vector<std::vector<std::string>> cells;
    for (const storage::CaseRow& row : rows)
        cells.push_back(
            {row.number, row.title, row.consumer, row.trader, stated_text(row, messages),
             app::short_sentence(app::kept_state_of(desk.session().workspace.casebook(), row), messages)});
    std::vector<TextColumn> columns{{messages.tr("Number")},       {messages.tr("Title")},
                                    {messages.tr("Consumer")},     {messages.tr("Trader")},
                                    {messages.tr("Stated"), true}, {messages.tr("State")}};
    if (std::ranges::all_of(cells, [](const auto& row) { return row.back().empty(); })) {
        columns.pop_back();
        for (auto& row : cells) row.pop_back();
    }
    return aligned_text(columns, cells);
}

std::string case_text(const presentation::CasePage& page) {
    const presentation::CasePageState state = page.state();
    std::string text = heading(state) + "\n" + money_text(state.money);
    for (presentation::Section section : presentation::all_sections) text += tables_text(page, section);
    return text;
}

std::string claims_text(const presentation::CasePage& page, const text::Messages& messages) {
    const presentation::CasePageState state = page.state();
    return heading(state) + tables_text(page, presentation::Section::Claims) + "\n" +
           money_text(state.money) + what_is_left(page.dispute(), messages);
}

std::string history_text(const std::vector<storage::HistoryEntry>& entries, const text::Messages& messages) {
    std::vector<std::vector<std::string>> rows;
    for (const storage::HistoryEntry& entry : entries)
        rows.push_back({std::to_string(entry.seq), presentation::moment_words(entry.note.at, messages),
                        entry.note.who, presentation::verb_words(entry.note.verb, messages)});
    return aligned_text({{messages.tr("Step"), true},
                         {messages.tr("When"), false},
                         {messages.tr("Who"), false},
                         {messages.tr("What"), false}},
                        rows);
}

} // namespace redress::cli
