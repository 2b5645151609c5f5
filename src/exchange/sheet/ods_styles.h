// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/exchange/sheet.h>

namespace redress::exchange {

std::string xml_escaped(std::string_view text);
/// Every name space that our parts use, as attributes.
std::string_view ods_name_spaces();

/// The automatic styles of the content: columns, rows, cells of each look as text and as number.
std::string ods_cell_styles(const Sheet& sheet);
/// "open", "open2" for two decimals.
std::string ods_style_name(CellLook look, int decimals);
/// `styles.xml`: a landscape page of A4, one page wide, with its number.
std::string ods_page_styles(const Sheet& sheet);
/// `settings.xml`: the headings stay in sight.
std::string ods_settings(const Sheet& sheet);

} // namespace redress::exchange
