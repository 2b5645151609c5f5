// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_metrics.h"
#include "layout_samples.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;
using documents::Document;
using Texts = std::vector<std::string>;

namespace {

/// A text of so many lines, each named after the text.
std::string lines(const std::string& name, int count) {
    std::string text;
    for (int i = 1; i <= count; ++i) text += (i > 1 ? "\n" : "") + name + std::to_string(i);
    return text;
}

documents::PageSet pages_of(std::vector<documents::Block> blocks) {
    Document document;
    document.blocks = std::move(blocks);
    return laid_out(document);
}

/// (841.89 − 20 mm − 25 mm) / 14.5 = 49.3 lines of body text.
constexpr int lines_on_page = 49;

} // namespace

TEST_CASE("a paragraph leaves at least two lines on each side of a page end") {
    for (int before = lines_on_page - 6; before <= lines_on_page; ++before) {
        const auto set = pages_of({paragraph(lines("a", before)), paragraph(lines("b", 4))});
        int first = 0;
        for (const auto& text : set.pages[0].texts) first += text.text[0] == 'b' ? 1 : 0;
        INFO(before << " lines before, " << first << " of four on the first page");
        CHECK((first == 0 || first == 2 || first == 4));
    }
}

TEST_CASE("a heading never ends a page") {
    for (int before = lines_on_page - 8; before <= lines_on_page; ++before) {
        const auto set = pages_of(
            {paragraph(lines("a", before)), documents::Heading{1, words("Head")}, paragraph(lines("b", 5))});
        for (const auto& page : set.pages) CHECK(page.texts.back().text != "Head");
    }
}

TEST_CASE("a line that introduces a list or a table stands on the page of its first lines") {
    const bool as_list = GENERATE(true, false);
    const documents::Block list = documents::ListBlock{false, 1, {words("item"), words("b"), words("c")}};
    const documents::Block rows = table({"Head", "Sum"}, {{"item", "1"}, {"b", "2"}, {"c", "3"}});
    for (int before = lines_on_page - 8; before <= lines_on_page; ++before) {
        const auto set =
            pages_of({paragraph(lines("a", before)), paragraph("In addition: "), as_list ? list : rows});
        for (const auto& page : set.pages) {
            INFO(before << " lines before");
            CHECK(has_text(page, "In addition:") == has_text(page, "item"));
        }
    }
}

TEST_CASE("a line without a colon may end a page before a list") {
    bool ended = false;
    for (int before = lines_on_page - 8; before <= lines_on_page; ++before) {
        const auto set = pages_of({paragraph(lines("a", before)), paragraph("No colon."),
                                   documents::ListBlock{false, 1, {words("item"), words("b")}}});
        ended = ended || set.pages[0].texts.back().text == "No colon.";
    }
    CHECK(ended);
}

TEST_CASE("the last point of a list never stands alone on a page") {
    for (int before = lines_on_page - 9; before <= lines_on_page; ++before) {
        const auto set = pages_of({paragraph(lines("a", before)),
                                   documents::ListBlock{false, 1, {words("p"), words("q"), words("r")}}});
        for (const auto& page : set.pages) CHECK(has_text(page, "q") == has_text(page, "r"));
    }
}

TEST_CASE("a chain that no page can hold is cut rather than lost") {
    std::vector<documents::Block> blocks;
    std::string expected;
    for (int i = 0; i < 120; ++i) {
        blocks.emplace_back(documents::Heading{2, words("h" + std::to_string(i))});
        expected += "h" + std::to_string(i);
    }
    CHECK(letters_of(pages_of(blocks)) == expected);
}

TEST_CASE("an empty document is one empty page") {
    CHECK(laid_out(Document{}).pages.size() == 1);
    CHECK(laid_out(empty_letter()).pages.size() == 1);
    CHECK(laid_out(Document{}).pages[0].texts.empty());
}

TEST_CASE("each page has its number at the right margin") {
    Document document = case_report(80);
    const auto set = laid_out(document);
    REQUIRE(set.pages.size() > 2);
    const std::string count = std::to_string(set.pages.size());
    CHECK(set.pages[1].texts.back().text == "page 2 of " + count);
    CHECK(set.pages.back().texts.back().text == "page " + count + " of " + count);
}

TEST_CASE("the running head is on every page of a report and not on a letter's first") {
    const auto report = laid_out(case_report(80));
    for (const auto& page : report.pages) CHECK(page.texts[0].text == case_report(1).running_head);
    const auto letter = laid_out(claim_letter());
    REQUIRE(letter.pages.size() == 2);
    CHECK_FALSE(has_text(letter.pages[0], claim_letter().running_head));
    CHECK(has_text(letter.pages[1], claim_letter().running_head));
}

TEST_CASE("a running head too long for its line says that there is more") {
    Document document = case_report(1);
    document.running_head = std::string(60, 'a') + " " + std::string(60, 'b');
    const auto page = laid_out(document).pages[0];
    CHECK(page.texts[0].text == std::string(60, 'a'));
    CHECK(page.texts[1].text == "…");
    CHECK(page.texts[1].x == Approx(page.texts[0].x + 60 * 0.5 * 8.5));
}

TEST_CASE("headings become bookmarks where they stand") {
    const auto set =
        pages_of({documents::Heading{1, words("One")}, paragraph(lines("a", 60)),
                  documents::Heading{2, {{"Two ", false, false}, {"b", true, false}}}, paragraph("x")});
    REQUIRE(set.pages[0].bookmarks.size() == 1);
    CHECK(set.pages[0].bookmarks[0].title == "One");
    REQUIRE(set.pages[1].bookmarks.size() == 1);
    CHECK(set.pages[1].bookmarks[0].title == "Two b");
    CHECK(set.pages[1].bookmarks[0].level == 2);
}

TEST_CASE("list items hang from their numbers") {
    const std::string item(100, 'x');
    const auto page = pages_of({documents::ListBlock{true, 9, {words(item), words("ten")}}}).pages[0];
    CHECK(texts_of(page)[0] == "9.");
    CHECK(page.texts[1].x == page.texts[2].x);
    CHECK(page.texts[0].x < page.texts[1].x);
    CHECK(page.texts[3].text == "10.");
    CHECK(page.texts[4].x == page.texts[1].x);
}

TEST_CASE("US Letter pages have their own size") {
    Document document = case_report(2);
    document.paper = documents::PaperSize::Letter;
    CHECK(laid_out(document).width == 612);
    CHECK(laid_out(document).height == 792);
}

TEST_CASE("a running head too long for its line keeps the case number and the date") {
    Document document = case_report(1);
    document.running_head =
        std::string(60, 'a') + " " + std::string(60, 'b') + ", case 2026-0011, 2 March 2026";
    const auto page = laid_out(document).pages[0];
    CHECK(page.texts[0].text == std::string(60, 'a'));
    CHECK(page.texts[1].text == "…, case 2026-0011, 2 March 2026");
}

TEST_CASE("a running head with a long second name keeps at least its date") {
    Document document = case_report(1);
    document.running_head = std::string(60, 'a') + ", " + std::string(80, 'b') + ", 2 March 2026";
    const auto page = laid_out(document).pages[0];
    CHECK(page.texts[0].text == std::string(60, 'a') + ",");
    CHECK(page.texts[1].text == "…, 2 March 2026");
}
