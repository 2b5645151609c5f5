// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_text.h"

#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::text {

namespace {

constexpr std::size_t longest_typed = 200;

/// What a keyboard would have given: papers and web pages use no-break and thin spaces, dashes and minus
/// signs.
char32_t keyboard_form(char32_t c) {
    if (c == U'\u00A0' || c == U'\t' || c == U'\u202F' || (c >= U'\u2000' && c <= U'\u200A')) return U' ';
    if ((c >= U'\u2010' && c <= U'\u2015') || c == U'\u2212') return U'-';
    return c == U'\u2019' ? U'\'' : c;
}

} // namespace

std::optional<std::string> as_typed(std::string_view text) {
    if (text.size() > longest_typed || !is_utf8(text)) return std::nullopt;
    std::u32string letters = code_points(text);
    std::transform(letters.begin(), letters.end(), letters.begin(), keyboard_form);
    return std::string(without_spaces_around(to_utf8(letters)));
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::string_view without_spaces_around(std::string_view text) {
    while (take_start(text, " ") || take_start(text, "\n") || take_start(text, "\r")) {
    }
    while (take_end(text, " ") || take_end(text, "\n") || take_end(text, "\r")) {
    }
    return text;
}

bool take_end(std::string_view& text, std::string_view ending) {
    if (!text.ends_with(ending)) return false;
    text.remove_suffix(ending.size());
    return true;
}

bool take_start(std::string_view& text, std::string_view start) {
    if (!text.starts_with(start)) return false;
    text.remove_prefix(start.size());
    return true;
}

} // namespace redress::text
