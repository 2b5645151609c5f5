// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_metrics.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress::documents;

namespace {

Line plain(std::string text) {
    return {{std::move(text)}};
}

/// A form of three columns with one row, whose middle cell has that many lines.
Document form(int lines) {
    std::string text;
    for (int i = 0; i < lines; ++i) text += "rad\n";
    Table table;
    table.columns = {Align::Left, Align::Left, Align::Left};
    table.head = {plain("Nr"), plain("Fel"), plain("Svar")};
    table.rows = {{plain("17"), plain(text), plain("")}};
    table.shares = {1, 4, 5};
    Document document;
    document.orientation = Orientation::Landscape;
    document.blocks = {table};
    return document;
}

int count_of(const Page& page, const std::string& text) {
    return static_cast<int>(std::count_if(page.texts.begin(), page.texts.end(),
                                          [&](const PlacedText& placed) { return placed.text == text; }));
}

} // namespace

TEST_CASE("a report may lie on its side and a letter never does") {
    Document document = form(1);
    CHECK(lay_out(document, redress::test::HalfEmMetrics()).width > 800);
    document.form = PageForm::Letter;
    CHECK(lay_out(document, redress::test::HalfEmMetrics()).width < 600);
}

TEST_CASE("the columns of a form keep their shares though they are empty") {
    const auto pages = lay_out(form(1), redress::test::HalfEmMetrics());
    std::vector<double> lines;
    for (const Rule& rule : pages.pages[0].rules)
        if (rule.x1 == rule.x2) lines.push_back(rule.x1);
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    REQUIRE(lines.size() == 2);
    const double last = pages.width - lines[1], middle = lines[1] - lines[0];
    CHECK(last > middle);
    CHECK(middle > 3 * 72);
}

TEST_CASE("a row of a form that goes on over the page begins with its number again") {
    const auto pages = lay_out(form(60), redress::test::HalfEmMetrics());
    REQUIRE(pages.pages.size() >= 2);
    for (const Page& page : pages.pages) CHECK(count_of(page, "17") == 1);
}

TEST_CASE("a row of a form has room to write in") {
    Document document = form(1);
    std::get<Table>(document.blocks[0]).least_lines = 80;
    CHECK(lay_out(document, redress::test::HalfEmMetrics()).pages.size() >= 2);
}
