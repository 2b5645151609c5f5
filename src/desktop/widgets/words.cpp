// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words.h"

#include <wx/control.h>

namespace redress::desktop {

wxString to_wx(std::string_view utf8) {
    wxString text = wxString::FromUTF8(utf8.data(), utf8.size());
    if (text.empty() && !utf8.empty()) text = wxString::From8BitData(utf8.data(), utf8.size());
    return text;
}

std::string to_utf8(const wxString& text) {
    return text.utf8_string();
}

wxString plain_label(std::string_view utf8) {
    return wxControl::EscapeMnemonics(to_wx(utf8));
}

std::filesystem::path to_path(const wxString& text) {
    const std::string utf8 = to_utf8(text);
    return std::u8string(utf8.begin(), utf8.end());
}

wxString path_text(const std::filesystem::path& path) {
    const std::u8string utf8 = path.u8string();
    return to_wx(std::string(utf8.begin(), utf8.end()));
}

wxString filled(const wxString& message, std::initializer_list<std::string> arguments) {
    return to_wx(text::filled(to_utf8(message), arguments));
}

} // namespace redress::desktop
