// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ods_styles.h"

#include <fmt/format.h>

#include <array>
#include <set>

namespace redress::exchange {

namespace {

struct Look {
    std::string_view name;
    std::string_view cell; ///< properties of the cell
    std::string_view text; ///< of its text
};

// In the order of CellLook.
constexpr std::array<Look, 7> looks{
    {{"locked", R"(fo:background-color="#f2f2f2" fo:border="0.3pt solid #999999" fo:wrap-option="wrap")", ""},
     {"open",
      R"(style:cell-protect="none" fo:background-color="#fffbe0" fo:border="0.6pt solid #806000" fo:wrap-option="wrap")",
      ""},
     {"sum", R"(fo:background-color="#f2f2f2" fo:border-top="1pt solid #000000" fo:wrap-option="wrap")",
      R"(fo:font-weight="bold")"},
     {"section", R"(fo:background-color="#d9d9d9")", R"(fo:font-weight="bold")"},
     {"heading",
      R"(fo:background-color="#404040" fo:border="0.3pt solid #404040" fo:wrap-option="wrap" style:vertical-align="bottom")",
      R"(fo:font-weight="bold" fo:color="#ffffff")"},
     {"title", "", R"(fo:font-weight="bold" fo:font-size="14pt")"},
     {"note", "", ""}}};

std::string cell_style(const Look& look, const std::string& name, int decimals) {
    const std::string number = decimals < 0 ? "" : fmt::format(R"( style:data-style-name="N{}")", decimals);
    const std::string side = decimals < 0 ? "" : R"(<style:paragraph-properties fo:text-align="end"/>)";
    const std::string_view place = look.cell.find("vertical-align") == std::string_view::npos
                                       ? R"( style:vertical-align="top")"
                                       : std::string_view();
    return fmt::format(
        R"(<style:style style:name="{}" style:family="table-cell" style:parent-style-name="Default"{}>)"
        R"(<style:table-cell-properties fo:padding="0.7mm" {}{}/>{}<style:text-properties {}/></style:style>)",
        name, number, look.cell, place, side, look.text);
}

/// "sv" and "SE" of "sv-SE", as attributes of that name space.
std::string language_properties(std::string_view name_space, const std::string& tag) {
    const auto dash = tag.find('-');
    if (dash == std::string::npos) return {};
    return fmt::format(R"( {0}:language="{1}" {0}:country="{2}")", name_space,
                       xml_escaped(tag.substr(0, dash)), xml_escaped(tag.substr(dash + 1)));
}

/// In the sheet's language: a program in another one would group and point the amounts its own way.
std::string number_style(const Sheet& sheet, int decimals) {
    return fmt::format(R"(<number:number-style style:name="N{0}"{1}><number:number )"
                       R"(number:decimal-places="{0}" number:min-decimal-places="{0}" )"
                       R"(number:min-integer-digits="1" number:grouping="true"/></number:number-style>)",
                       decimals, language_properties("number", sheet.language));
}

std::string column_styles(const Sheet& sheet) {
    std::string out;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        out += fmt::format(R"(<style:style style:name="co{}" style:family="table-column">)"
                           R"(<style:table-column-properties style:column-width="{:.1f}mm"/></style:style>)",
                           i + 1, sheet.columns[i].width);
    return out;
}

std::string item(std::string_view name, std::string_view type, const std::string& value) {
    return fmt::format(R"(<config:config-item config:name="{}" config:type="{}">{}</config:config-item>)",
                       name, type, value);
}

} // namespace

std::string xml_escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            // Other controls cannot stand in XML 1.0 at all; texts that are kept have none.
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n') out += c;
        }
    }
    return out;
}

std::string_view ods_name_spaces() {
    return R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
           R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
           R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
           R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
           R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
           R"(xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" )"
           R"(xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" )"
           R"(xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" )"
           R"(xmlns:ooo="http://openoffice.org/2004/office" office:version="1.2")";
}

std::string ods_style_name(CellLook look, int decimals) {
    const std::string name(looks[static_cast<std::size_t>(look)].name);
    return decimals < 0 ? name : name + std::to_string(decimals);
}

std::string ods_cell_styles(const Sheet& sheet) {
    std::set<int> kinds{-1};
    for (const SheetColumn& column : sheet.columns) kinds.insert(column.decimals);
    std::string out = column_styles(sheet);
    out += R"(<style:style style:name="ro1" style:family="table-row">)"
           R"(<style:table-row-properties style:use-optimal-row-height="true"/></style:style>)"
           R"(<style:style style:name="ta1" style:family="table" style:master-page-name="Default">)"
           R"(<style:table-properties table:display="true"/></style:style>)";
    for (const int decimals : kinds) {
        if (decimals >= 0) out += number_style(sheet, decimals);
        for (std::size_t i = 0; i < looks.size(); ++i)
            out += cell_style(looks[i], ods_style_name(static_cast<CellLook>(i), decimals), decimals);
    }
    return out;
}

std::string ods_page_styles(const Sheet& sheet) {
    return fmt::format(
        R"(<?xml version="1.0" encoding="UTF-8"?><office:document-styles {}><office:styles>)"
        R"(<style:default-style style:family="table-cell"><style:text-properties fo:font-size="9pt")"
        R"( style:font-name="Liberation Sans"{}/></style:default-style>)"
        R"(<style:style style:name="Default" style:family="table-cell"/></office:styles>)"
        R"(<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties )"
        R"(fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" )"
        R"(fo:margin-top="15mm" fo:margin-bottom="15mm" fo:margin-left="12mm" fo:margin-right="12mm" )"
        R"(style:scale-to-X="1" style:scale-to-Y="0"/><style:header-style/><style:footer-style>)"
        R"(<style:header-footer-properties fo:min-height="6mm" fo:margin-top="2mm"/></style:footer-style>)"
        R"(</style:page-layout></office:automatic-styles>)"
        R"(<office:master-styles><style:master-page style:name="Default" style:page-layout-name="pm1">)"
        R"(<style:footer><text:p><text:page-number>1</text:page-number> / <text:page-count>1</text:page-count>)"
        R"(</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>)",
        ods_name_spaces(), language_properties("fo", sheet.language));
}

std::string ods_settings(const Sheet& sheet) {
    const std::string fixed = std::to_string(sheet.head + 1);
    return fmt::format(
               R"(<?xml version="1.0" encoding="UTF-8"?><office:document-settings {}><office:settings>)"
               R"(<config:config-item-set config:name="ooo:view-settings">)"
               R"(<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>)",
               ods_name_spaces()) +
           item("ViewId", "string", "view1") +
           fmt::format(R"(<config:config-item-map-named config:name="Tables">)"
                       R"(<config:config-item-map-entry config:name="{}">)",
                       xml_escaped(sheet.name)) +
           item("VerticalSplitMode", "short", "2") + item("VerticalSplitPosition", "int", fixed) +
           item("ActiveSplitRange", "short", "2") + item("PositionBottom", "int", fixed) +
           R"(</config:config-item-map-entry></config:config-item-map-named></config:config-item-map-entry>)"
           R"(</config:config-item-map-indexed></config:config-item-set></office:settings>)"
           R"(</office:document-settings>)";
}

} // namespace redress::exchange
