// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/text/messages.h>

#include <wx/string.h>

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>

namespace redress::desktop {

/// UTF-8 as a window shows it. Bytes that are no UTF-8 (a file name may hold anything) are shown as Latin-1.
wxString to_wx(std::string_view utf8);
std::string to_utf8(const wxString& text);
/// For labels that must not turn `&` into a mnemonic: "Möller & Söner".
wxString plain_label(std::string_view utf8);

/// Paths are UTF-8 inside the program on every platform.
std::filesystem::path to_path(const wxString& text);
wxString path_text(const std::filesystem::path& path);

/// The interface's sentences as wxStrings.
class Words {
public:
    explicit Words(text::Messages messages) : messages_(std::move(messages)) {}

    wxString tr(const char* message) const { return to_wx(messages_.tr(message)); }
    const text::Messages& messages() const { return messages_; }

private:
    text::Messages messages_;
};

/// Replaces {0}, {1} … in a message.
wxString filled(const wxString& message, std::initializer_list<std::string> arguments);

} // namespace redress::desktop
