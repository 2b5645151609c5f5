// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "widgets/text_table.h"
#include "window_frame.h"

using namespace redress;
using desktop::TextTable;

namespace {

TextTable* numbers(wxWindow* parent, std::size_t rows) {
    const desktop::TableSource source{[](std::size_t row, std::size_t column) {
                                          return std::to_string(row) + "/" + std::to_string(column);
                                      },
                                      {}};
    auto* table = new TextTable(parent, source, {{"Text", 200, false}, {"Amount", 100, true}});
    table->set_rows(rows);
    return table;
}

wxString cell(const TextTable& table, unsigned row, unsigned column) {
    wxVariant value;
    static_cast<const wxDataViewVirtualListModel*>(table.GetModel())->GetValueByRow(value, row, column);
    return value.GetString();
}

} // namespace

TEST_CASE("a table asks for its cells by row and column") {
    test::WindowFrame window;
    TextTable* table = numbers(window.get(), 100'000);
    window.show(table);
    CHECK(cell(*table, 99'999, 1) == "99999/1");
}

TEST_CASE("a selected row is known, and lost with its row") {
    test::WindowFrame window;
    TextTable* table = numbers(window.get(), 5);
    window.show(table);
    table->select_row(3);
    CHECK(table->selected_row() == 3U);
    table->set_rows(2);
    table->select_row(3);
    CHECK_FALSE(table->selected_row());
}

TEST_CASE("selecting by the program does not tell the listener") {
    test::WindowFrame window;
    TextTable* table = numbers(window.get(), 5);
    int told = 0;
    window.show(table); // the keyboard comes into the table, which selects its first row
    table->on_select([&told](std::optional<std::size_t>) { ++told; });
    table->select_row(1);
    table->set_rows(4);
    wxYield();
    CHECK(told == 0);
}

TEST_CASE("line breaks in a cell are shown as spaces") {
    test::WindowFrame window;
    const desktop::TableSource source{[](std::size_t, std::size_t) { return std::string("a\nb\rc"); }, {}};
    auto* table = new TextTable(window.get(), source, {{"Text", 200, false}});
    table->set_rows(1);
    window.show(table);
    CHECK(cell(*table, 0, 0) == "a b c");
}

TEST_CASE("the columns together are as wide as the table") {
    test::WindowFrame window(wxSize(420, 300));
    TextTable* table = numbers(window.get(), 3);
    window.show(table);
    CHECK(test::until([table] {
        const int sum = table->GetColumn(0)->GetWidth() + table->GetColumn(1)->GetWidth();
        return std::abs(sum - table->GetClientSize().GetWidth()) <= 6;
    }));
}

TEST_CASE("a spare column is shown only where there is room for it") {
    const desktop::TableSource source{[](std::size_t, std::size_t) { return std::string("x"); }, {}};
    const std::vector<presentation::ColumnState> columns{{"Text", 200}, {"Spare", 300, false, true}};
    test::WindowFrame narrow(wxSize(400, 300));
    auto* small = new TextTable(narrow.get(), source, columns);
    narrow.show(small);
    CHECK(test::until([small] { return small->GetColumn(1)->IsHidden(); }));
    test::WindowFrame wide(wxSize(700, 300));
    auto* large = new TextTable(wide.get(), source, columns);
    wide.show(large);
    CHECK(test::until([large] { return !large->GetColumn(1)->IsHidden(); }));
}
