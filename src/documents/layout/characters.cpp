// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/characters.h"

#include <redress/text/unicode.h>

#include <algorithm>
#include <array>
#include <utility>

namespace redress::documents {

namespace {

using Span = std::pair<char32_t, char32_t>;

template <std::size_t N>
bool in_any(const std::array<Span, N>& spans, char32_t character) {
    return std::ranges::any_of(
        spans, [character](const Span& span) { return character >= span.first && character <= span.second; });
}

/// How many bytes follow a first byte, and the smallest code point such a sequence may spell.
struct Sequence {
    int follow;
    char32_t smallest;
    char32_t first_bits;
};

Sequence sequence_from(unsigned char byte) {
    if (byte < 0x80) return {0, 0, byte};
    if (byte >= 0xC2 && byte < 0xE0) return {1, 0x80, byte & 0x1FU};
    if (byte >= 0xE0 && byte < 0xF0) return {2, 0x800, byte & 0x0FU};
    if (byte >= 0xF0 && byte < 0xF5) return {3, 0x10000, byte & 0x07U};
    return {-1, 0, 0};
}

bool is_scalar(char32_t character) {
    return character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
}

/// Reads one character at `at` and moves past it; past one byte when the bytes are not UTF-8.
char32_t next_character(std::string_view utf8, std::size_t& at) {
    const Sequence sequence = sequence_from(static_cast<unsigned char>(utf8[at]));
    std::size_t position = ++at;
    char32_t character = sequence.first_bits;
    for (int i = 0; i < sequence.follow; ++i, ++position) {
        if (position >= utf8.size()) return replacement_character;
        const auto byte = static_cast<unsigned char>(utf8[position]);
        if ((byte & 0xC0U) != 0x80U) return replacement_character;
        character = character << 6U | (byte & 0x3FU);
    }
    if (sequence.follow < 0 || character < sequence.smallest || !is_scalar(character))
        return replacement_character;
    at = position;
    return character;
}

bool is_word_part(char32_t character) {
    return !is_open_space(character) && !is_fixed_space(character) && !is_line_end(character);
}

/// libharu places every character after the one before it, so an accent must be part of its letter.
std::u32string composed(const std::u32string& text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_word_part(text[at])) {
            out += text[at++];
            continue;
        }
        const std::size_t start = at;
        while (at < text.size() && is_word_part(text[at])) ++at;
        std::string word;
        for (std::size_t i = start; i < at; ++i) append_utf8(word, text[i]);
        out += text::code_points(text::tidied(word));
    }
    return out;
}

} // namespace

std::u32string characters_of(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t character = next_character(utf8, at);
        const bool continues = character == U'\r' && at < utf8.size() && utf8[at] == '\n';
        if (!continues) out += character;
    }
    return std::ranges::any_of(out, is_combining) ? composed(out) : out;
}

void append_utf8(std::string& out, char32_t character) {
    out += text::to_utf8({&character, 1});
}

bool is_line_end(char32_t character) {
    return (character >= 0x0A && character <= 0x0D) || character == 0x85 || character == 0x2028 ||
           character == 0x2029;
}

bool is_open_space(char32_t character) {
    return character == U' ' || character == U'\t' || character == 0x1680 || character == 0x3000 ||
           (character >= 0x2000 && character <= 0x200A && character != 0x2007);
}

bool is_fixed_space(char32_t character) {
    return character == 0xA0 || character == 0x2007 || character == 0x202F;
}

bool is_invisible(char32_t character) {
    static constexpr std::array<Span, 13> spans{{{0x00, 0x1F},
                                                 {0x7F, 0x9F},
                                                 {0xAD, 0xAD},
                                                 {0x61C, 0x61C},
                                                 {0x180B, 0x180E},
                                                 {0x200B, 0x200F},
                                                 {0x202A, 0x202E},
                                                 {0x2060, 0x206F},
                                                 {0xFE00, 0xFE0F},
                                                 {0xFEFF, 0xFEFF},
                                                 {0xFFF9, 0xFFFB},
                                                 {0xE0000, 0xE0FFF},
                                                 {0x1D173, 0x1D17A}}};
    return !is_line_end(character) && !is_open_space(character) && in_any(spans, character);
}

bool is_combining(char32_t character) {
    if (character < 0x300) return false;
    static constexpr std::array<Span, 7> spans{{{0x300, 0x36F},
                                                {0x483, 0x489},
                                                {0x1AB0, 0x1AFF},
                                                {0x1DC0, 0x1DFF},
                                                {0x20D0, 0x20FF},
                                                {0x3099, 0x309A},
                                                {0xFE20, 0xFE2F}}};
    return in_any(spans, character);
}

bool ends_breakable_part(char32_t character) {
    return character == U'-' || character == 0x2010 || (character >= 0x2012 && character <= 0x2014);
}

} // namespace redress::documents
