// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_metrics.h"
#include "layout_samples.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;
using documents::Document;
using documents::Face;
using Texts = std::vector<std::string>;

namespace {

/// A report of one paragraph; a line holds (595.28 − 2 × 70.87) / 5.25 = 86 characters.
constexpr std::size_t line_length = 86;

documents::PageSet set_paragraph(documents::Line line) {
    Document document;
    document.blocks = {documents::Paragraph{std::move(line)}};
    return laid_out(document);
}

Texts lines_of_text(const std::string& text) {
    return texts_of(set_paragraph(words(text)).pages.at(0));
}

} // namespace

TEST_CASE("a line ends at the last space that fits") {
    const std::string first(40, 'a');
    const std::string second(45, 'b');
    CHECK(lines_of_text(first + " " + second) == Texts{first + " " + second});
    CHECK(lines_of_text(first + " " + second + "b") == Texts{first, second + "b"});
}

TEST_CASE("a word wider than the line is cut and nothing of it is lost") {
    CHECK(lines_of_text(std::string(line_length + 3, 'x')) == Texts{std::string(line_length, 'x'), "xxx"});
}

TEST_CASE("a long word is never cut before an accent that has no letter of its own") {
    // x with a caron does not exist as one character
    const std::string last = "x\u030C";
    CHECK(lines_of_text(std::string(line_length - 1, 'a') + last + "b") ==
          Texts{std::string(line_length - 1, 'a') + last, "b"});
}

TEST_CASE("an accent typed apart becomes part of its letter") {
    CHECK(lines_of_text("A\u030Angstro\u0308m o\u030B") == Texts{"Ångström ő"});
}

TEST_CASE("a no-break space holds an amount together and prints as a space") {
    const std::string before(80, 'a');
    CHECK(lines_of_text(before + " 12\u00A0345\u00A0kr") == Texts{before, "12 345 kr"});
    CHECK(lines_of_text(before + " 12\u202F345\u202Fkr") == Texts{before, "12 345 kr"});
}

TEST_CASE("an amount or measure typed with plain spaces stays on one line") {
    const std::string before(78, 'a');
    CHECK(lines_of_text(before + " 2 837,50 kr") == Texts{before, "2 837,50 kr"});
    CHECK(lines_of_text(before + " 12345 cm.") == Texts{before, "12345 cm."});
    CHECK(lines_of_text(before + " 12345 mil") == Texts{before + " 12345", "mil"});
    CHECK(lines_of_text(before + " fel 7 800") == Texts{before + " fel", "7 800"});
}

TEST_CASE("a newline in a run is a line break") {
    CHECK(lines_of_text("one\ntwo\n\nfour") == Texts{"one", "two", "four"});
    CHECK(lines_of_text("one\u2028two") == Texts{"one", "two"});
    CHECK(lines_of_text("one\r\ntwo\rthree") == Texts{"one", "two", "three"});
    CHECK(lines_of_text("one\ftwo\vthree\u0085four") == Texts{"one", "two", "three", "four"});
}

TEST_CASE("a hyphen lets a line end only between letters") {
    const std::string before(80, 'a');
    CHECK(lines_of_text(before + " well-known") == Texts{before + " well-", "known"});
    CHECK(lines_of_text(before + " 2026-11-21") == Texts{before, "2026-11-21"});
    CHECK(lines_of_text(before + " -12345678") == Texts{before, "-12345678"});
}

TEST_CASE("controls and soft hyphens are never drawn") {
    CHECK(lines_of_text("a\u00ADb\x01\x7F\u200Bc\uFEFF\u202Ed\te") == Texts{"abcd e"});
    CHECK(lines_of_text(std::string("a\0b", 3)) == Texts{"ab"});
}

TEST_CASE("a piece is as long as its face") {
    const auto page =
        set_paragraph({{"plain ", false, false}, {"bold", true, false}, {" end", false, true}}).pages[0];
    REQUIRE(page.texts.size() == 3);
    CHECK(page.texts[1].face == Face::Bold);
    CHECK(page.texts[1].x == Approx(page.texts[0].x + 6 * 5.25));
    CHECK(page.texts[2].face == Face::Italic);
}

TEST_CASE("a character the text face lacks comes from the symbols") {
    const auto set = set_paragraph(bold("done \u2713 ok"));
    CHECK(texts_of(set.pages[0]) == Texts{"done ", "\u2713", " ok"});
    CHECK(set.pages[0].texts[1].face == Face::Symbols);
    CHECK(set.missing.empty());
}

TEST_CASE("a character that no face has is reported with the words around it") {
    const auto set = set_paragraph(words("Spisen är 日本 gjord och 😀 glad"));
    REQUIRE(set.missing.size() == 3);
    CHECK(set.missing[0].character == U'日');
    CHECK(set.missing[0].context == "Spisen är 日本 gjord och 😀 glad");
    CHECK(set.missing[2].character == U'😀');
}

TEST_CASE("bytes that are no text are reported and do not stop the layout") {
    for (const std::string bytes :
         {"a\xFFz", "a\xC3", "a\xED\xA0\x80z", "a\xF4\x90\x80\x80z", "a\xC0\x80z"}) {
        const auto set = set_paragraph(words(bytes));
        REQUIRE_FALSE(set.missing.empty());
        CHECK(set.missing[0].character == 0xFFFD);
        CHECK(set.missing[0].context.front() == 'a');
    }
}
