// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/page.h>

#include <string>
#include <vector>

namespace redress::test {

/// Every character half an em wide, accents nothing. The text faces lack the check mark, which Symbols has;
/// no face has Chinese or anything above the first plane.
class HalfEmMetrics : public documents::FontMetrics {
public:
    double advance(documents::Face face, char32_t character) const override {
        if (character >= 0x2E80) return -1;
        if (character >= 0x300 && character <= 0x36F) return 0;
        if (character == 0x2713) return face == documents::Face::Symbols ? 0.8 : -1;
        return 0.5;
    }
    double ascent(documents::Face) const override { return 0.9; }
    double descent(documents::Face) const override { return 0.2; }
};

inline documents::PageSet laid_out(const documents::Document& document) {
    return documents::lay_out(document, HalfEmMetrics());
}

/// The texts of one page, one on a line.
inline std::vector<std::string> texts_of(const documents::Page& page) {
    std::vector<std::string> out;
    for (const documents::PlacedText& text : page.texts) out.push_back(text.text);
    return out;
}

inline bool has_text(const documents::Page& page, const std::string& text) {
    for (const documents::PlacedText& placed : page.texts)
        if (placed.text == text) return true;
    return false;
}

/// All texts of all pages without spaces, in reading order.
inline std::string letters_of(const documents::PageSet& set) {
    std::string out;
    for (const documents::Page& page : set.pages)
        for (const documents::PlacedText& text : page.texts)
            for (const char letter : text.text)
                if (letter != ' ') out += letter;
    return out;
}

} // namespace redress::test
