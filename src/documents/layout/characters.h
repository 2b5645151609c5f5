// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace redress::documents {

/// Stands for bytes that are not text. No face is ever asked for it, so that it is always reported.
inline constexpr char32_t replacement_character = 0xFFFD;

/// The code points of a text, composed (NFC) where it holds combining marks. Bytes that are not UTF-8 become
/// replacement characters instead of an exception: a paper is laid out whatever it holds, and the place is
/// reported.
std::u32string characters_of(std::string_view utf8);
void append_utf8(std::string& out, char32_t character);

/// Controls, soft hyphens, joiners, direction marks: they steer text and are never drawn.
bool is_invisible(char32_t character);
/// Also a carriage return (one followed by a line feed is no text of its own) and the ends of a page or part:
/// words on both sides must not run together.
bool is_line_end(char32_t character);
/// A space where a line may break.
bool is_open_space(char32_t character);
/// A space where a line may not break. Drawn like any other space, so that copied amounts can be searched.
bool is_fixed_space(char32_t character);
/// A mark that belongs to the character before it.
bool is_combining(char32_t character);
/// A dash or hyphen after which a line may break.
bool ends_breakable_part(char32_t character);

} // namespace redress::documents
