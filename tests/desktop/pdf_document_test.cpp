// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf_document.h"
#include "support/catch_compat.h"

#include <redress/documents/pdf.h>

using namespace redress;
using desktop::PdfDocument;

namespace {

std::string two_pages() {
    documents::PageSet pages;
    pages.language = "en-GB";
    pages.title = "Two";
    pages.pages.resize(2);
    pages.pages[0].rules.push_back({0, 100, 595, 100, 20, 0});
    return documents::write_pdf(pages, documents::FontSet());
}

int blackness(const wxImage& image, int y) {
    return 255 - image.GetRed(image.GetWidth() / 2, y);
}

} // namespace

TEST_CASE("bytes that are no PDF give a document without pages") {
    CHECK(PdfDocument().page_count() == 0);
    CHECK(PdfDocument("").page_count() == 0);
    CHECK(PdfDocument("%PDF-1.4 cut in half").page_count() == 0);
}

TEST_CASE("pages have the paper's size in points") {
    const PdfDocument document(two_pages());
    REQUIRE(document.page_count() == 2);
    CHECK(document.page_size(0).x == Approx(595.28).margin(0.1));
    CHECK(document.page_size(1).y == Approx(841.89).margin(0.1));
}

TEST_CASE("a page becomes a picture in the asked resolution") {
    const PdfDocument document(two_pages());
    const wxImage image = document.picture(0, 144);
    CHECK(image.GetWidth() == Approx(1191).margin(1));
    CHECK(blackness(image, 200) > 200);
    CHECK(blackness(image, 400) == 0);
}
