// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_samples.h"
#include "pdf_tools.h"
#include "support/catch_compat.h"

#include <redress/documents/pdf.h>
#include <redress/domain/error.h>

using namespace redress;
using namespace redress::test;
using documents::Document;
using documents::FontSet;

namespace {

Document report_with(const std::string& text) {
    Document document;
    document.title = "Prov";
    document.blocks = {paragraph(text)};
    return document;
}

/// How many of the words were found, in order.
std::size_t found_in_order(const std::vector<std::string>& words, const std::string& text) {
    std::size_t at = 0;
    for (const std::string& word : split_words(text))
        if (at < words.size() && word == words[at]) ++at;
    return at;
}

} // namespace

TEST_CASE("every word of a letter comes back from the PDF in reading order") {
    const auto expected = words_of(claim_letter());
    CHECK(found_in_order(expected, text_in_pdf(pdf_of(claim_letter()))) == expected.size());
}

TEST_CASE("every word of a report over several pages comes back in reading order") {
    const auto expected = words_of(case_report(90));
    CHECK(found_in_order(expected, text_in_pdf(pdf_of(case_report(90)))) == expected.size());
}

TEST_CASE("letters of many languages come back as they went in") {
    const std::string text =
        "Ärenden åt Örjan; őrült űrhajó; Ł ó ź ß ẞ ș; Ελληνικά ἀρχή; Спір їжак; § € ½ ✓ ≥ × − …";
    const std::string back = text_in_pdf(pdf_of(report_with(text)));
    CHECK(back.find(text) != std::string::npos);
}

TEST_CASE("columns stay beside each other in the layout view") {
    const std::string text = run_on_pdf("pdftotext -layout FILE -", pdf_of(claim_letter()));
    CHECK(text.find("Fel färg: levererad i grått, beställd i antracit.") != std::string::npos);
    const auto line = text.find("Fel färg");
    CHECK(text.substr(line, text.find('\n', line) - line).find("2 499,00") != std::string::npos);
}

TEST_CASE("emoji and Chinese are reported before a PDF is written") {
    const auto set = lay_out(report_with("spis 日 😀"), fonts());
    REQUIRE(set.missing.size() == 2);
    CHECK(set.missing[0].character == U'日');
    CHECK(set.missing[1].character == U'😀');
    CHECK_THROWS_AS(write_pdf(set, fonts()), domain::Error);
}

TEST_CASE("scripts that need shaping are reported, for they would print wrong") {
    CHECK(lay_out(report_with("שלום"), fonts()).missing.size() == 4);
    CHECK_FALSE(lay_out(report_with("مرحبا"), fonts()).missing.empty());
}

TEST_CASE("hostile text is printed as it is") {
    const std::string text = "**bold** {{x}} | <b> (paren\\) %PDF- endstream endobj %%EOF";
    CHECK(text_in_pdf(pdf_of(report_with(text))).find(text) != std::string::npos);
}
