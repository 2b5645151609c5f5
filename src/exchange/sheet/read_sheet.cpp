// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheet_text.h"
#include "sheet/zip_archive.h"

#include <algorithm>

namespace redress::exchange {

namespace {

/// Other things that people send by mistake: PDF, pictures, the old binary Office, RTF, web pages.
bool is_other_document(std::string_view bytes) {
    for (const std::string_view start :
         {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "\xD0\xCF\x11\xE0", "{\\rtf", "<!DOCTYPE", "<html", "<?xml"})
        if (bytes.starts_with(start)) return true;
    return false;
}

std::variant<Sheet, SheetFault> chosen_from(std::variant<std::vector<Sheet>, SheetFault> read,
                                            const std::function<bool(const Sheet&)>& is_wanted) {
    if (const auto* fault = std::get_if<SheetFault>(&read)) return *fault;
    auto& tables = std::get<std::vector<Sheet>>(read);
    auto chosen = is_wanted ? std::find_if(tables.begin(), tables.end(), is_wanted) : tables.begin();
    if (chosen == tables.end()) chosen = tables.begin();
    return std::move(*chosen);
}

} // namespace

std::variant<Sheet, SheetFault> read_sheet(std::string_view bytes,
                                           const std::function<bool(const Sheet&)>& is_wanted) {
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) return SheetFault::Empty;
    if (bytes.size() > largest_file) return SheetFault::TooLarge;
    if (is_zip(bytes)) return chosen_from(read_ods(bytes), is_wanted);
    if (is_other_document(bytes)) return SheetFault::NotASheet;
    return read_csv(bytes);
}

} // namespace redress::exchange
