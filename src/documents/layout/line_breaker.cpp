// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/line_breaker.h"

#include "layout/characters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace redress::documents {

namespace {

/// Sums of widths carry rounding; a column exactly as wide as its text must hold it.
constexpr double tolerance = 0.01;

bool is_space(const Glyph& glyph) {
    return glyph.character == U' ';
}
bool is_end(const Glyph& glyph) {
    return glyph.character == U'\n';
}
bool is_digit(const Glyph& glyph) {
    return glyph.character >= U'0' && glyph.character <= U'9';
}

char32_t at_or_end(const Glyphs& glyphs, std::size_t at) {
    return at < glyphs.size() ? glyphs[at].character : U'\n';
}

/// How many digits stand from here.
std::size_t digits_from(const Glyphs& glyphs, std::size_t at) {
    std::size_t count = 0;
    while (at + count < glyphs.size() && is_digit(glyphs[at + count])) ++count;
    return count;
}

/// "12 cm", "5 %", "1 200 kr": a unit after a number, by its first letters and its end.
bool starts_unit(const Glyphs& glyphs, std::size_t at) {
    static constexpr std::array<std::u32string_view, 10> units{U"%",  U"€",  U"kr", U"cm", U"mm",
                                                               U"km", U"kg", U"m",  U"°C", U"Pa"};
    return std::ranges::any_of(units, [&](std::u32string_view unit) {
        for (std::size_t i = 0; i < unit.size(); ++i)
            if (at_or_end(glyphs, at + i) != unit[i]) return false;
        const char32_t after = at_or_end(glyphs, at + unit.size());
        return after < 0x80 && !(after >= U'a' && after <= U'z') && !(after >= U'A' && after <= U'Z');
    });
}

/// People type amounts with plain spaces; a line does not end inside "2 837,50 kr".
bool is_inside_number(const Glyphs& glyphs, std::size_t space) {
    if (space == 0 || !is_digit(glyphs[space - 1])) return false;
    return digits_from(glyphs, space + 1) == 3 || starts_unit(glyphs, space + 1);
}

} // namespace

bool may_break_after(const Glyphs& glyphs, std::size_t at) {
    if (is_space(glyphs[at])) return !is_inside_number(glyphs, at);
    if (!ends_breakable_part(glyphs[at].character) || at == 0 || at + 1 >= glyphs.size()) return false;
    const Glyph& before = glyphs[at - 1];
    const Glyph& after = glyphs[at + 1];
    // "-500", "2026-11-21" and "500–600" stay whole; so does a dash that opens a word.
    return !is_space(before) && !is_end(before) && !is_space(after) && !is_end(after) && !is_digit(after) &&
           !is_combining(after.character);
}

std::optional<GlyphSpan> LineBreaker::next() {
    if (done_) return std::nullopt;
    const std::size_t last = line_end();
    const GlyphSpan span = without_end_spaces(last);
    at_ = last;
    if (at_ < glyphs_.size() && is_end(glyphs_[at_])) {
        ++at_; // a line end in the text; the text after it starts a line even when it is empty
    } else {
        done_ = at_ >= glyphs_.size();
    }
    return span;
}

/// Where the line that starts at at_ stops: at a line end, after the last break that fits, or inside a long
/// word. Spaces after it belong to it.
std::size_t LineBreaker::line_end() const {
    double width = 0;
    std::size_t last_break = at_;
    for (std::size_t i = at_; i < glyphs_.size(); ++i) {
        if (is_end(glyphs_[i])) return i;
        width += glyphs_[i].width;
        if (width > width_ + tolerance && !is_space(glyphs_[i]))
            return last_break > at_ ? last_break : inside_word(i);
        if (may_break_after(glyphs_, i)) last_break = i + 1;
    }
    return glyphs_.size();
}

/// A break before the glyph that no longer fits, but never between a letter and its accents, and never an
/// empty line.
std::size_t LineBreaker::inside_word(std::size_t at) const {
    std::size_t cut = at;
    while (cut > at_ && is_combining(glyphs_[cut].character)) --cut;
    if (cut > at_) return cut;
    cut = at_ + 1;
    while (cut < glyphs_.size() && is_combining(glyphs_[cut].character)) ++cut;
    return cut;
}

GlyphSpan LineBreaker::without_end_spaces(std::size_t last) const {
    while (last > at_ && is_space(glyphs_[last - 1])) --last;
    return {at_, last};
}

SetLine set_line(const Glyphs& glyphs, GlyphSpan span, double size) {
    SetLine line;
    for (std::size_t i = span.first; i < span.last; ++i) {
        const Glyph& glyph = glyphs[i];
        if (line.pieces.empty() || line.pieces.back().face != glyph.face)
            line.pieces.push_back({line.width, 0, size, glyph.face, {}});
        append_utf8(line.pieces.back().text, is_fixed_space(glyph.character) ? U' ' : glyph.character);
        line.width += glyph.width;
    }
    return line;
}

Extent extent_of(const Glyphs& glyphs) {
    Extent extent;
    double word = 0;
    double line = 0;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (is_end(glyphs[i])) line = 0;
        line += glyphs[i].width;
        if (!is_space(glyphs[i])) {
            extent.natural = std::max(extent.natural, line);
            word += glyphs[i].width;
            extent.narrowest = std::max(extent.narrowest, word);
        }
        if (is_end(glyphs[i]) || may_break_after(glyphs, i)) word = 0;
    }
    return extent;
}

} // namespace redress::documents
