// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text/character_grid.h"

#include "layout/characters.h"

namespace redress::documents {

namespace {

/// Chinese, Japanese and Korean signs and emoji take two places in a terminal and in a mail set in one width.
bool is_wide(char32_t character) {
    return (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF) ||
           (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0xFF00 && character <= 0xFF60) || (character >= 0x1F300 && character <= 0x1FAFF);
}

} // namespace

double CharacterGrid::advance(Face, char32_t character) const {
    if (is_combining(character)) return 0;
    return is_wide(character) ? 2 : 1;
}

} // namespace redress::documents
