// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/typesetter.h"

#include "layout/characters.h"
#include "layout/line_breaker.h"

#include <algorithm>
#include <array>

namespace redress::documents {

namespace {

constexpr std::size_t context_length = 24;
/// What a character without a glyph would take, in ems; such pages are never written.
constexpr double missing_advance = 0.6;

Face face_of(const Run& run) {
    if (run.bold) return run.italic ? Face::BoldItalic : Face::Bold;
    return run.italic ? Face::Italic : Face::Regular;
}

/// The words around a character, on one line.
std::string context_of(const std::u32string& text, std::size_t at) {
    const std::size_t first = at > context_length ? at - context_length : 0;
    const std::size_t last = std::min(text.size(), at + context_length + 1);
    std::string out;
    for (std::size_t i = first; i < last; ++i) {
        if (is_invisible(text[i])) continue;
        append_utf8(out, is_line_end(text[i]) || is_open_space(text[i]) ? U' ' : text[i]);
    }
    return out;
}

char32_t drawn_as(char32_t character) {
    if (is_line_end(character)) return U'\n';
    return is_open_space(character) ? U' ' : character;
}

} // namespace

void Typesetter::report(const std::u32string& text, std::size_t at) {
    MissingGlyph missing{text[at], context_of(text, at)};
    if (reported_.emplace(missing.character, missing.context).second) missing_.push_back(std::move(missing));
}

Glyph Typesetter::glyph(const std::u32string& text, std::size_t at, double size, Face face) {
    const char32_t character = drawn_as(text[at]);
    if (character == U'\n') return {character, face, 0};
    const char32_t measured = is_fixed_space(character) ? U' ' : character;
    if (character != replacement_character)
        for (const Face candidate : std::array{face, Face::Regular, Face::Symbols})
            if (const double advance = metrics_.advance(candidate, measured); advance >= 0)
                return {character, candidate, advance * size};
    report(text, at);
    return {character, face, missing_advance * size};
}

void Typesetter::append(Glyphs& out, std::string_view utf8, double size, Face face) {
    const std::u32string text = characters_of(utf8);
    out.reserve(out.size() + text.size());
    for (std::size_t at = 0; at < text.size(); ++at)
        if (!is_invisible(text[at])) out.push_back(glyph(text, at, size, face));
}

Glyphs Typesetter::glyphs(const Line& line, double size) {
    Glyphs out;
    for (const Run& run : line) append(out, run.text, size, face_of(run));
    return out;
}

Glyphs Typesetter::glyphs(std::string_view text, double size, Face face) {
    Glyphs out;
    append(out, text, size, face);
    return out;
}

std::vector<SetLine> Typesetter::lines(const Glyphs& glyphs, double size, double width) const {
    std::vector<SetLine> out;
    LineBreaker breaker(glyphs, width);
    while (const auto part = breaker.next()) out.push_back(set_line(glyphs, *part, size));
    return out;
}

std::vector<SetLine> Typesetter::lines(const Line& line, double size, double width) {
    return lines(glyphs(line, size), size, width);
}

double Typesetter::baseline(TypeSize type) const {
    const double ascent = metrics_.ascent(Face::Regular) * type.size;
    const double descent = metrics_.descent(Face::Regular) * type.size;
    return (type.leading - ascent - descent) / 2 + ascent;
}

Line in_bold(Line line) {
    for (Run& run : line) run.bold = true;
    return line;
}

Line plain_line(std::string text) {
    return {Run{std::move(text), false, false}};
}

} // namespace redress::documents
