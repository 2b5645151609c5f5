// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ods_styles.h"
#include "sheet/zip_archive.h"

#include <fmt/format.h>

#include <algorithm>

namespace redress::exchange {

namespace {

constexpr std::string_view mime_type = "application/vnd.oasis.opendocument.spreadsheet";
constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";

/// XML readers make one space of several, and none of those at an end of a line.
std::string paragraph(std::string_view line) {
    std::string out = "<text:p>";
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool is_kept = i > 0 && line[i - 1] != ' ' && i + 1 < line.size();
        if (line[i] == '\t')
            out += "<text:tab/>";
        else if (line[i] == ' ' && !is_kept)
            out += "<text:s/>";
        else
            out += line[i] == ' ' ? std::string(" ") : xml_escaped(line.substr(i, 1));
    }
    return out + "</text:p>";
}

std::string paragraphs(std::string_view text) {
    std::string out;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        out += paragraph(text.substr(start, end - start));
        start = end + 1;
    }
    return out;
}

bool has_choices(const Sheet& sheet, std::size_t column) {
    return column < sheet.columns.size() && !sheet.columns[column].choices.empty();
}

std::string validation_name(std::size_t column) {
    return "choices" + std::to_string(column + 1);
}

bool is_hidden(const Sheet& sheet, std::size_t column) {
    return column < sheet.columns.size() && sheet.columns[column].sight == Sight::Hidden;
}

/// What is hidden is not wrapped: it would make its row as high as it is long.
std::string style_of(const Sheet& sheet, const SheetCell& cell, std::size_t column) {
    if (is_hidden(sheet, column)) return ods_style_name(CellLook::Note, -1);
    const int decimals = column < sheet.columns.size() ? sheet.columns[column].decimals : -1;
    return ods_style_name(cell.look, decimals);
}

std::string cell_of(const Sheet& sheet, const SheetCell& cell, std::size_t column) {
    const bool is_chosen = cell.look == CellLook::Open && has_choices(sheet, column);
    const std::string choices =
        is_chosen ? fmt::format(R"( table:content-validation-name="{}")", validation_name(column)) : "";
    const std::string start =
        fmt::format(R"(<table:table-cell table:style-name="{}"{})", style_of(sheet, cell, column), choices);
    if (!cell.number.empty())
        return start + fmt::format(R"( office:value-type="float" office:value="{}">{}</table:table-cell>)",
                                   xml_escaped(cell.number), paragraphs(cell.text));
    if (cell.text.empty()) return start + "/>";
    return start + R"( office:value-type="string">)" + paragraphs(cell.text) + "</table:table-cell>";
}

std::string row_of(const Sheet& sheet, const SheetRow& row) {
    std::string out = R"(<table:table-row table:style-name="ro1">)";
    for (std::size_t i = 0; i < row.size(); ++i) out += cell_of(sheet, row[i], i);
    return out + "</table:table-row>";
}

std::string rows_of(const Sheet& sheet) {
    std::string out;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const std::string row = row_of(sheet, sheet.rows[i]);
        out += i == sheet.head ? "<table:table-header-rows>" + row + "</table:table-header-rows>" : row;
    }
    return out;
}

std::string columns_of(const Sheet& sheet) {
    std::string out;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        out += fmt::format(R"(<table:table-column table:style-name="co{}"{}/>)", i + 1,
                           is_hidden(sheet, i) ? R"( table:visibility="collapse")" : "");
    return out;
}

/// Offers the choices; other words are let through after a notice, for reading understands more of them.
std::string validations(const Sheet& sheet) {
    std::string out;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        if (!has_choices(sheet, i)) continue;
        std::string list;
        for (const std::string& choice : sheet.columns[i].choices)
            list += (list.empty() ? "\"" : ";\"") + choice + "\"";
        out += fmt::format(
            R"x(<table:content-validation table:name="{}" table:condition="of:cell-content-is-in-list({})" )x"
            R"(table:allow-empty-cell="true" table:display-list="unsorted"><table:error-message )"
            R"(table:display="true" table:message-type="information">{}</table:error-message>)"
            R"(</table:content-validation>)",
            validation_name(i), xml_escaped(list), paragraphs(sheet.choice_advice));
    }
    return out.empty() ? out : "<table:content-validations>" + out + "</table:content-validations>";
}

std::string content_of(const Sheet& sheet) {
    return fmt::format(
        "{}<office:document-content {}><office:automatic-styles>{}</office:automatic-styles><office:body>"
        "<office:spreadsheet>{}<table:table table:name=\"{}\" table:style-name=\"ta1\" "
        "table:protected=\"true\">{}{}</table:table></office:spreadsheet></office:body>"
        "</office:document-content>",
        declaration, ods_name_spaces(), ods_cell_styles(sheet), validations(sheet), xml_escaped(sheet.name),
        columns_of(sheet), rows_of(sheet));
}

std::string manifest() {
    std::string out(declaration);
    out += R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" )"
           R"(manifest:version="1.2">)";
    const auto add = [&](std::string_view path, std::string_view type) {
        out += fmt::format(R"(<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>)", path,
                           type);
    };
    add("/", mime_type);
    for (const char* part : {"content.xml", "styles.xml", "settings.xml"}) add(part, "text/xml");
    return out + "</manifest:manifest>";
}

} // namespace

std::string write_ods(const Sheet& sheet) {
    return zipped({{"mimetype", std::string(mime_type)},
                   {"content.xml", content_of(sheet)},
                   {"styles.xml", ods_page_styles(sheet)},
                   {"settings.xml", ods_settings(sheet)},
                   {"META-INF/manifest.xml", manifest()}});
}

} // namespace redress::exchange
