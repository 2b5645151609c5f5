// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheet_text.h"

#include <algorithm>

namespace redress::exchange {

namespace {

constexpr std::string_view formula_starts = "=+-@\t\r";
constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// A formula's start behind at least `least` apostrophes.
bool is_formula_after(const std::string& text, std::size_t least) {
    const auto first = text.find_first_not_of('\'');
    return first != std::string::npos && first >= least &&
           formula_starts.find(text[first]) != std::string_view::npos;
}

std::string quoted(const std::string& text, char separator) {
    const char special[] = {separator, '"', '\n', '\r', '\0'};
    if (text.find_first_of(special) == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

std::string content_of(const Sheet& sheet, const SheetCell& cell) {
    if (cell.number.empty()) return without_formula(cell.text);
    std::string number = cell.number;
    std::replace(number.begin(), number.end(), '.', sheet.decimal_mark);
    return without_formula(number);
}

} // namespace

std::string without_formula(const std::string& text) {
    return is_formula_after(text, 0) ? "'" + text : text;
}

std::string with_formula(const std::string& text) {
    return is_formula_after(text, 1) ? text.substr(1) : text;
}

std::string write_csv(const Sheet& sheet) {
    std::string out(utf8_mark);
    for (std::size_t i = sheet.head; i < sheet.rows.size(); ++i) {
        for (std::size_t j = 0; j < sheet.rows[i].size(); ++j) {
            if (j > 0) out += sheet.separator;
            out += quoted(content_of(sheet, sheet.rows[i][j]), sheet.separator);
        }
        out += "\r\n";
    }
    return out;
}

} // namespace redress::exchange
