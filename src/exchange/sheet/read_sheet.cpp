// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheet_text.h"
#include "sheet/zip_archive.h"

namespace redress::exchange {

namespace {

/// Other things that people send by mistake: PDF, pictures, the old binary Office, RTF, web pages.
bool is_other_document(std::string_view bytes) {
    for (const std::string_view start :
         {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "\xD0\xCF\x11\xE0", "{\\rtf", "<!DOCTYPE", "<html", "<?xml"})
        if (bytes.starts_with(start)) return true;
    return false;
}

} // namespace

std::variant<Sheet, SheetFault> read_sheet(std::string_view bytes) {
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) return SheetFault::Empty;
    if (bytes.size() > largest_file) return SheetFault::TooLarge;
    if (is_zip(bytes)) return read_ods(bytes);
    if (is_other_document(bytes)) return SheetFault::NotASheet;
    return read_csv(bytes);
}

} // namespace redress::exchange
