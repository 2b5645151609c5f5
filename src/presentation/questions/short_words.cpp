// SPDX-License-Identifier: GPL-3.0-or-later
#include "short_words.h"

namespace redress::presentation {

std::string shortened(const std::string& words, std::size_t most) {
    const auto begins_letter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    std::size_t letters = 0;
    std::size_t end = 0; // of the last letter that is kept when some are not
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!begins_letter(words[i])) continue;
        if (letters + 1 == most) end = i;
        if (letters++ == most) return words.substr(0, words.find_last_not_of(' ', end - 1) + 1) + "…";
    }
    return words;
}

} // namespace redress::presentation
