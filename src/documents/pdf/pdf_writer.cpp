// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/characters.h"
#include "pdf/font_face.h"
#include "pdf/haru_document.h"

#include <redress/documents/pdf.h>
#include <redress/domain/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace redress::documents {

namespace {

using domain::Error;
using domain::ErrorKind;

[[noreturn]] void refuse(char32_t character, const std::string& context) {
    throw Error(ErrorKind::MissingGlyph, fmt::format("U+{:04X}", static_cast<unsigned>(character)), context);
}

/// Hundredths of a point, so that the page's text stays short.
HPDF_REAL coordinate(double points) {
    if (!std::isfinite(points)) throw Error(ErrorKind::PdfFailed, "page", "position is not a number");
    return static_cast<HPDF_REAL>(std::round(points * 100) / 100);
}

/// Writes one set of pages: fonts first, cut down to what the pages use.
class PdfWriter {
public:
    PdfWriter(const PageSet& pages, const FontSet& fonts) : pages_(pages), fonts_(fonts) {}
    std::string bytes();

private:
    void collect_characters();
    void collect_characters(const PlacedText& text);
    void add_fonts();
    void add_page(const Page& page);
    void draw_rules(HPDF_Page out, const Page& page);
    void draw_texts(HPDF_Page out, const Page& page);
    void add_bookmarks(HPDF_Page out, const Page& page);

    const PageSet& pages_;
    const FontSet& fonts_;
    HaruDocument document_;
    std::array<std::set<char32_t>, face_count> used_;
    std::array<HPDF_Font, face_count> haru_fonts_{};
    std::array<HPDF_Outline, 4> parents_{}; ///< the last bookmark of each level
};

void PdfWriter::collect_characters() {
    for (const Page& page : pages_.pages)
        for (const PlacedText& text : page.texts) collect_characters(text);
}

void PdfWriter::collect_characters(const PlacedText& text) {
    auto& used = used_[static_cast<std::size_t>(text.face)];
    for (const char32_t character : characters_of(text.text)) {
        if (used.contains(character)) continue;
        if (fonts_.advance(text.face, character) < 0) refuse(character, text.text);
        used.insert(character);
    }
}

void PdfWriter::add_fonts() {
    for (std::size_t i = 0; i < used_.size(); ++i) {
        if (used_[i].empty()) continue;
        const FontFace& face = fonts_.loaded().face(static_cast<Face>(i));
        haru_fonts_[i] = document_.add_font(face.subset(used_[i]), used_[i]);
    }
}

void PdfWriter::draw_rules(HPDF_Page out, const Page& page) {
    for (const Rule& rule : page.rules) {
        HPDF_Page_SetLineWidth(out, coordinate(rule.width));
        HPDF_Page_SetGrayStroke(out, coordinate(rule.grey));
        HPDF_Page_MoveTo(out, coordinate(rule.x1), coordinate(pages_.height - rule.y1));
        HPDF_Page_LineTo(out, coordinate(rule.x2), coordinate(pages_.height - rule.y2));
        HPDF_Page_Stroke(out);
    }
}

void PdfWriter::draw_texts(HPDF_Page out, const Page& page) {
    HPDF_Page_BeginText(out);
    const PlacedText* last = nullptr;
    for (const PlacedText& text : page.texts) {
        if (last == nullptr || last->face != text.face || last->size != text.size)
            HPDF_Page_SetFontAndSize(out, haru_fonts_[static_cast<std::size_t>(text.face)],
                                     coordinate(text.size));
        last = &text;
        HPDF_Page_TextOut(out, coordinate(text.x), coordinate(pages_.height - text.baseline),
                          text.text.c_str());
    }
    HPDF_Page_EndText(out);
}

void PdfWriter::add_bookmarks(HPDF_Page out, const Page& page) {
    for (const Bookmark& bookmark : page.bookmarks) {
        const auto level = static_cast<std::size_t>(std::clamp(bookmark.level, 1, 3));
        HPDF_Outline parent = nullptr;
        for (std::size_t i = 1; i < level; ++i)
            if (parents_[i] != nullptr) parent = parents_[i];
        parents_[level] = document_.add_bookmark(parent, bookmark.title, out, pages_.height - bookmark.y);
        for (std::size_t i = level + 1; i < parents_.size(); ++i) parents_[i] = nullptr;
    }
}

void PdfWriter::add_page(const Page& page) {
    HPDF_Page out = document_.add_page(pages_.width, pages_.height);
    draw_rules(out, page);
    draw_texts(out, page);
    add_bookmarks(out, page);
    document_.check("page");
}

std::string PdfWriter::bytes() {
    collect_characters();
    document_.set_language(pages_.language);
    document_.set_title(pages_.title, pages_.author);
    add_fonts();
    for (const Page& page : pages_.pages) add_page(page);
    return document_.bytes();
}

} // namespace

std::string write_pdf(const PageSet& pages, const FontSet& fonts) {
    if (!pages.missing.empty()) refuse(pages.missing[0].character, pages.missing[0].context);
    return PdfWriter(pages, fonts).bytes();
}

} // namespace redress::documents
