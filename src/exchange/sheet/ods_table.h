// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/exchange/sheet.h>

#include <optional>

namespace redress::exchange {

/// One attribute list of the XML reader: names and values in turn, ended by a null.
using XmlAttributes = const char* const*;

/// Builds the rows of the tables from the elements of content.xml, one after another. Names are
/// "name space|element". What stands in a cell beside its text (comments, drawings) and in the history of
/// changes is passed over. What is repeated counts as often as it stands: a small file may ask for more than
/// any memory has.
class OdsTable {
public:
    void start(std::string_view name, XmlAttributes attributes);
    void end(std::string_view name);
    void characters(std::string_view text);

    bool is_spreadsheet() const { return is_spreadsheet_; }
    bool is_too_large() const { return is_too_large_; }
    std::vector<Sheet> taken() { return std::move(tables_); }

private:
    void start_cell(XmlAttributes attributes);
    void start_in_cell(std::string_view name, XmlAttributes attributes);
    void end_cell();
    void end_row();
    void end_table();
    void append(std::string_view text);

    std::vector<Sheet> tables_;
    Sheet sheet_;
    SheetRow row_;
    SheetCell cell_;
    std::size_t row_times_ = 1, cell_times_ = 1, empty_cells_ = 0, paragraphs_ = 0;
    std::size_t row_bytes_ = 0;        ///< of the texts of one row
    std::size_t rows_ = 0, bytes_ = 0; ///< of all tables
    int depth_ = 0;
    int table_depth_ = 0, cell_depth_ = 0, paragraph_depth_ = 0, passed_depth_ = 0; ///< 0: not inside
    bool is_spreadsheet_ = false, is_too_large_ = false;
    bool after_space_ = true; ///< in a paragraph: a further space is none
};

} // namespace redress::exchange
