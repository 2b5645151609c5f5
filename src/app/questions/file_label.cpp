// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_label.h"

#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::app {

std::string file_label(const std::filesystem::path& file) {
    const std::u8string name = file.filename().u8string();
    std::string label(name.begin(), name.end());
    if (!text::is_utf8(label))
        std::ranges::replace_if(
            label, [](char c) { return static_cast<unsigned char>(c) >= 0x80U; }, '?');
    return text::tidied(label);
}

} // namespace redress::app
