// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/page_style.h"

#include <redress/documents/page.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace redress::documents {

/// One character as it will be drawn: the face that has it and its width at the text's size.
struct Glyph {
    char32_t character;
    Face face;
    double width;
};
using Glyphs = std::vector<Glyph>;

/// One line of text, from x = 0 at baseline 0; a piece for each change of face.
struct SetLine {
    std::vector<PlacedText> pieces;
    double width = 0;
};

/// How narrow and how wide a text would like to be: its longest word, and its longest line when nothing
/// wraps.
struct Extent {
    double narrowest = 0;
    double natural = 0;
};

/// Chooses faces, measures and breaks lines. Remembers the characters that no face has.
class Typesetter {
public:
    explicit Typesetter(const FontMetrics& metrics) : metrics_(metrics) {}

    Glyphs glyphs(const Line& line, double size);
    Glyphs glyphs(std::string_view text, double size, Face face = Face::Regular);
    /// Lines no wider than `width`, broken at spaces and after dashes, inside a word only when it is wider
    /// than the line. An empty text is one empty line.
    std::vector<SetLine> lines(const Glyphs& glyphs, double size, double width) const;
    std::vector<SetLine> lines(const Line& line, double size, double width);
    /// From the top of a line to its baseline, so that the text stands in the middle.
    double baseline(TypeSize type) const;

    const std::vector<MissingGlyph>& missing() const { return missing_; }

private:
    Glyph glyph(const std::u32string& text, std::size_t at, double size, Face face);
    void append(Glyphs& out, std::string_view text, double size, Face face);
    void report(const std::u32string& text, std::size_t at);

    const FontMetrics& metrics_;
    std::vector<MissingGlyph> missing_;
    std::set<std::pair<char32_t, std::string>> reported_;
};

Extent extent_of(const Glyphs& glyphs);
/// The same words, all of them bold.
Line in_bold(Line line);
Line plain_line(std::string text);

} // namespace redress::documents
