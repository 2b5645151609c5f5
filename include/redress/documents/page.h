// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/block.h>

#include <memory>
#include <string>
#include <vector>

namespace redress::documents {

/// The faces a paper is set in. Symbols is the fallback for characters the others lack.
enum class Face { Regular, Bold, Italic, BoldItalic, Symbols };

/// Measures text without knowing any font library. Points everywhere; y grows downward from the top of the
/// page.
class FontMetrics {
public:
    virtual ~FontMetrics() = default;
    /// Advance of one code point in a face at 1 pt; negative when the face lacks the character.
    virtual double advance(Face face, char32_t character) const = 0;
    virtual double ascent(Face face) const = 0; ///< at 1 pt
    virtual double descent(Face face) const = 0;
};

struct PlacedText {
    double x = 0;
    double baseline = 0;
    double size = 10;
    Face face = Face::Regular;
    std::string text; ///< NFC, all of it in `face`
};
struct Rule {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    double width = 0.5;
    double grey = 0; ///< 0 black, 1 white
};
struct Bookmark {
    int level = 1;
    std::string title;
    double y = 0;
};
struct Page {
    std::vector<PlacedText> texts; ///< in reading order
    std::vector<Rule> rules;
    std::vector<Bookmark> bookmarks;
};

/// A character that no face has, and the text it stands in.
struct MissingGlyph {
    char32_t character = 0;
    std::string context;
};

/// A laid-out paper. Nothing of the document's text is ever left out.
struct PageSet {
    double width = 595.28;
    double height = 841.89;
    std::string language;
    std::string title;
    std::string author;
    std::vector<Page> pages;
    std::vector<MissingGlyph> missing; ///< must be empty before a PDF is written
};

/// Breaks lines and pages. Pure: the same document and metrics give the same pages.
PageSet lay_out(const Document& document, const FontMetrics& metrics);

} // namespace redress::documents
