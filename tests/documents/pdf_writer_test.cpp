// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_samples.h"
#include "pdf_tools.h"
#include "support/catch_compat.h"

#include <redress/documents/pdf.h>
#include <redress/domain/error.h>

#include <cmath>

using namespace redress;
using namespace redress::test;
using documents::Face;
using documents::FontSet;

namespace {

domain::ErrorKind error_of(const documents::PageSet& set) {
    try {
        write_pdf(set, fonts());
    } catch (const domain::Error& error) {
        return error.kind();
    }
    return domain::ErrorKind::Internal;
}

/// One page with this text at this place.
documents::PageSet page_with(const std::string& text, double x = 50) {
    documents::PageSet set;
    set.pages.resize(1);
    set.pages[0].texts.push_back({x, 50, 10, Face::Regular, text});
    return set;
}

} // namespace

TEST_CASE("the same paper gives the same bytes") {
    const std::string first = pdf_of(claim_letter());
    CHECK(first == pdf_of(claim_letter()));
    const FontSet other_fonts;
    CHECK(first == write_pdf(lay_out(claim_letter(), other_fonts), other_fonts));
}

TEST_CASE("qpdf finds no fault in the PDFs") {
    for (const auto& document : {claim_letter(), case_report(90), empty_letter(), documents::Document{}})
        CHECK(run_on_pdf("qpdf --check FILE", pdf_of(document)).find("No syntax or stream encoding errors") !=
              std::string::npos);
}

TEST_CASE("all fonts are embedded, cut down and have a Unicode map") {
    const std::string list = run_on_pdf("pdffonts FILE", pdf_of(claim_letter()));
    CHECK(list.find("Error") == std::string::npos);
    CHECK(list.find("+LiberationSans ") != std::string::npos);
    CHECK(list.find("+LiberationSans-Bold") != std::string::npos);
    CHECK(list.find("no ") == std::string::npos);
}

TEST_CASE("a letter of two pages is small") {
    CHECK(pdf_of(claim_letter()).size() < 25000);
}

TEST_CASE("title, author, language and bookmarks are in the PDF") {
    const std::string pdf = pdf_of(claim_letter());
    const std::string about = run_on_pdf("pdfinfo FILE", pdf);
    CHECK(about.find("Krav på prisavdrag, ärende 2026-0007") != std::string::npos);
    CHECK(about.find("Åsa Öberg") != std::string::npos);
    CHECK(about.find("CreationDate") == std::string::npos);
    CHECK(pdf.find("/Lang (sv-SE)") != std::string::npos);
    CHECK(pdf.find("/DisplayDocTitle true") != std::string::npos);
    CHECK(pdf.find("/Outlines") != std::string::npos);
}

TEST_CASE("a bookmark below a skipped level hangs from the one above it") {
    documents::Document document;
    for (const int level : {3, 1, 3, 2, 9, -4})
        document.blocks.emplace_back(documents::Heading{level, words("ő ű")});
    CHECK(run_on_pdf("qpdf --check FILE", pdf_of(document)).find("No syntax") != std::string::npos);
}

TEST_CASE("pages that no layout made are refused rather than written wrong") {
    CHECK(error_of(page_with("日")) == domain::ErrorKind::MissingGlyph);
    CHECK(error_of(page_with("a\tb")) == domain::ErrorKind::MissingGlyph);
    CHECK(error_of(page_with("a\xFF")) == domain::ErrorKind::MissingGlyph);
    CHECK(error_of(page_with("a", std::nan(""))) == domain::ErrorKind::PdfFailed);
}

TEST_CASE("a font whose copy fills the writer's buffers to the last byte is written") {
    // Found by search: with Liberation Sans 2.1.5 these characters make a font of 4,096 bytes or a multiple,
    // where libharu fails on a font without a prep table.
    const std::string text = "ɳ6=_Ӿ/SBɹÊƩЌȻӃҞτƐNΫ|ľXäѡvIЉ/җzE";
    auto set = page_with(text);
    set.pages[0].texts[0].face = Face::Bold;
    const std::string pdf = write_pdf(set, fonts());
    CHECK(text_in_pdf(pdf).find(text) != std::string::npos);
}

TEST_CASE("a very long title is shortened between characters") {
    auto document = case_report(1);
    std::string title;
    for (int i = 0; i < 5000; ++i) title += "ő";
    auto set = lay_out(document, fonts());
    set.title = title;
    const std::string about = run_on_pdf("pdfinfo FILE", write_pdf(set, fonts()));
    CHECK(about.find("Title:           őőő") != std::string::npos);
    CHECK(about.find("\uFFFD") == std::string::npos);
}

TEST_CASE("advances are whole thousandths of an em as the writer prints them") {
    // Liberation Sans has 1139 units of 2048 for a digit: 556.15
    CHECK(fonts().advance(Face::Regular, U'0') == Approx(0.556));
    CHECK(fonts().advance(Face::Regular, U'8') == Approx(0.556));
    CHECK(fonts().advance(Face::Regular, U'✓') < 0);
    CHECK(fonts().advance(Face::Symbols, U'✓') > 0);
    CHECK(fonts().advance(Face::Symbols, U'😀') < 0);
    CHECK(fonts().advance(Face::Regular, 0x110000) < 0);
}

TEST_CASE("a font file that is damaged is refused by name") {
    const ScratchFolder folder;
    std::ofstream(folder / "LiberationSans-Regular.ttf") << "no font";
    try {
        FontSet damaged({folder.path()});
        FAIL("it was taken");
    } catch (const domain::Error& error) {
        CHECK(error.kind() == domain::ErrorKind::FontMissing);
        CHECK(error.subject().find("LiberationSans-Regular.ttf") != std::string::npos);
    }
}

TEST_CASE("folders that do not exist do not stop the search") {
    CHECK_NOTHROW(FontSet({"/no/such/folder", ""}));
}

TEST_CASE("a title that is no text is marked in the PDF and breaks nothing") {
    documents::Document letter = empty_letter();
    letter.title = "Krav\t\u202E\xFF" + std::string(600, '\x80');
    const std::string info = run_on_pdf("pdfinfo FILE", pdf_of(letter));
    CHECK(info.find("Krav \uFFFD") != std::string::npos);
}
