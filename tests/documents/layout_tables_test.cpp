// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_metrics.h"
#include "layout_samples.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using documents::Document;
using documents::PlacedText;
using Texts = std::vector<std::string>;

namespace {

documents::PageSet set_table(documents::Table rows) {
    Document document;
    document.blocks = {std::move(rows)};
    return laid_out(document);
}

std::vector<std::vector<std::string>> numbered_rows(int count) {
    std::vector<std::vector<std::string>> rows;
    for (int i = 1; i <= count; ++i) rows.push_back({"row " + std::to_string(i), "1,00"});
    return rows;
}

const PlacedText& text_at(const documents::Page& page, const std::string& text) {
    const auto found = std::ranges::find(page.texts, text, &PlacedText::text);
    REQUIRE(found != page.texts.end());
    return *found;
}

constexpr double right_margin = 595.28 - 25 * 72 / 25.4;

} // namespace

TEST_CASE("amounts end at the right margin whatever their length") {
    const auto page = set_table(table({"Fel", "Belopp"}, {{"a", "1,00"}, {"b", "12 345,00"}})).pages[0];
    CHECK(text_at(page, "1,00").x + 4 * 4.625 == Approx(right_margin));
    CHECK(text_at(page, "12 345,00").x + 9 * 4.625 == Approx(right_margin));
    CHECK(text_at(page, "Belopp").x + 6 * 4.625 == Approx(right_margin));
}

TEST_CASE("a table's heading stands again on each page") {
    const auto set = set_table(table({"Name", "Sum"}, numbered_rows(120)));
    REQUIRE(set.pages.size() >= 3);
    for (const auto& page : set.pages) CHECK(page.texts[0].text == "Name");
    CHECK(has_text(set.pages.back(), "row 120"));
}

TEST_CASE("a sum row is never alone on a page and is set off by a firm line") {
    for (int count = 30; count < 60; ++count) {
        auto rows = table({"Name", "Sum"}, numbered_rows(count));
        rows.rows.push_back({bold("Total"), bold("9,00")});
        const auto set = set_table(rows);
        CHECK(has_text(set.pages.back(), "row " + std::to_string(count)));
        const auto& rules = set.pages.back().rules;
        CHECK(rules[rules.size() - 2].width > rules[rules.size() - 3].width - 1e-9);
        CHECK(rules[rules.size() - 2].grey == 0);
    }
}

TEST_CASE("the last two short rows of a table stand on one page") {
    for (int count = 40; count < 60; ++count) {
        const auto set = set_table(table({"Name", "Sum"}, numbered_rows(count)));
        INFO(count << " rows");
        CHECK(has_text(set.pages.back(), "row " + std::to_string(count - 1)));
        CHECK(has_text(set.pages.back(), "row " + std::to_string(count)));
    }
}

TEST_CASE("two sums and the row above them stay together") {
    for (int count = 38; count < 46; ++count) {
        auto rows = table({"Name", "Sum"}, numbered_rows(count));
        rows.rows.push_back({bold("Net"), bold("9,00")});
        rows.rows.push_back({bold("Gross"), bold("11,00")});
        const auto page = set_table(rows).pages.back();
        CHECK(has_text(page, "row " + std::to_string(count)));
        CHECK((has_text(page, "Net") && has_text(page, "Gross")));
    }
}

TEST_CASE("a last row of many lines begins its own page whole rather than be cut") {
    // Of 714 pt, 20 short rows and the heading take 375 and 20 lines with their padding 250: 7 lines are
    // left.
    const std::string tall = "first\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\nlast";
    auto rows = numbered_rows(20);
    rows.push_back({tall, "1,00"});
    rows.push_back({tall, "2,00"});
    const auto set = set_table(table({"Name", "Sum"}, rows));
    REQUIRE(set.pages.size() == 2);
    for (const auto& page : set.pages) CHECK(has_text(page, "first") == has_text(page, "last"));
    CHECK(has_text(set.pages[0], "last"));
}

TEST_CASE("the name of a sum may be longer than its column") {
    auto rows = table({"No", "What", "Sum"}, {{"1", "the door does not close", "5,00"}});
    rows.rows.push_back({bold("Total for everything"), {}, bold("5,00")});
    const auto page = set_table(rows).pages[0];
    CHECK(has_text(page, "Total for everything"));
    CHECK(text_at(page, "the door does not close").x < text_at(page, "Total for everything").x + 60);
}

TEST_CASE("a row stays whole when the next page can hold it") {
    auto rows = numbered_rows(42);
    rows.push_back({"first\nsecond\nthird\nfourth", "1,00"});
    const auto set = set_table(table({"Name", "Sum"}, rows));
    for (const auto& page : set.pages) CHECK(has_text(page, "first") == has_text(page, "fourth"));
}

TEST_CASE("a cell of ten thousand characters runs over pages and loses none") {
    std::string text;
    for (int i = 0; text.size() < 10000; ++i) text += "word" + std::to_string(i) + " ";
    const auto set = set_table(table({"", ""}, {{"1", text}}));
    std::string expected = "1";
    for (const std::string& word : split_words(text)) expected += word;
    CHECK(set.pages.size() > 1);
    CHECK(letters_of(set) == expected);
}

TEST_CASE("a word of five thousand characters is cut inside its column") {
    const std::string word(5000, 'w');
    const auto set = set_table(table({"A", "B", "C"}, {{"x", word, "7,00"}}));
    const std::string all = letters_of(set);
    CHECK(std::ranges::count(all, 'w') == 5000);
    for (const auto& page : set.pages)
        for (const auto& text : page.texts)
            CHECK(text.x + 4.625 * static_cast<double>(text.text.size()) < right_margin + 0.01);
}

TEST_CASE("a row is read cell by cell") {
    const auto page = set_table(table({"A", "B"}, {{"one\ntwo", "three\nfour"}})).pages[0];
    CHECK(texts_of(page) == Texts{"A", "B", "one", "two", "three", "four"});
}

TEST_CASE("rows may be longer or shorter than the heading") {
    documents::Table rows = table({"A", "B"}, {{"1"}, {"2", "3", "4"}, {}});
    CHECK(letters_of(set_table(rows)) == "AB1234");
    CHECK(set_table({}).pages.size() == 1);
}

TEST_CASE("a table with more columns than fit is set as lines and loses nothing") {
    std::vector<std::string> head;
    std::vector<std::string> row;
    for (int i = 0; i < 40; ++i) {
        head.push_back("H" + std::to_string(i));
        row.push_back("v" + std::to_string(i));
    }
    const auto page = set_table(table(head, {row})).pages[0];
    CHECK(has_text(page, "H39: "));
    CHECK(has_text(page, "v39"));
}

TEST_CASE("a table of up to a quarter of a page is not cut") {
    // 714 pt: a quarter is 178.5, a heading and eight rows of 12.25 with twice 2.75 padding 160.
    for (int before = 30; before <= 49; ++before) {
        Document document;
        std::string text = "1";
        for (int i = 2; i <= before; ++i) text += "\n" + std::to_string(i);
        document.blocks = {paragraph(text), table({"Name", "Sum"}, numbered_rows(8))};
        const auto set = laid_out(document);
        INFO(before << " lines before");
        for (const auto& page : set.pages) CHECK(has_text(page, "row 1") == has_text(page, "row 8"));
    }
}
