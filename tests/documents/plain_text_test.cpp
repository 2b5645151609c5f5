// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_samples.h"
#include "support/catch_compat.h"
#include "support/golden.h"

#include <redress/documents/plain_text.h>

using namespace redress;
using namespace redress::test;
using documents::Document;
using documents::plain_text;

namespace {

std::string text_of(documents::Block block, int width = 40) {
    Document document;
    document.blocks = {std::move(block)};
    return plain_text(document, width);
}

} // namespace

TEST_CASE("the claim letter as text") {
    check_golden("documents/golden/claim_letter.txt", plain_text(claim_letter()));
}

TEST_CASE("a report as text") {
    check_golden("documents/golden/case_report.txt", plain_text(case_report(4)));
}

TEST_CASE("text tables keep their columns straight") {
    CHECK(text_of(table({"No", "What", "kr"}, {{"1", "Åsa's door", "5,00"}, {"10", "x", "12,50"}})) ==
          "No  What           kr\n"
          "---------------------\n"
          "1   Åsa's door   5,00\n"
          "10  x           12,50\n");
}

TEST_CASE("text wraps at its width and a long word is cut rather than lost") {
    CHECK(text_of(paragraph("one two three four five"), 20) == "one two three four\nfive\n");
    CHECK(text_of(paragraph(std::string(45, 'w')), 20) ==
          std::string(20, 'w') + "\n" + std::string(20, 'w') + "\nwwwww\n");
}

TEST_CASE("text lists hang from their markers") {
    CHECK(text_of(documents::ListBlock{true, 9, {words("one two three four"), words("b")}}, 20) ==
          "9.  one two three\n    four\n10. b\n");
}

TEST_CASE("text has every word of the paper in order") {
    const auto expected = words_of(claim_letter());
    std::size_t at = 0;
    for (const std::string& word : split_words(plain_text(claim_letter(), 200)))
        if (at < expected.size() && word == expected[at]) ++at;
    CHECK(at == expected.size());
}

TEST_CASE("any width gives text") {
    for (const int width : {-5, 0, 1, 20, 21, 5000, 2000000000})
        CHECK_FALSE(plain_text(case_report(2), width).empty());
}

TEST_CASE("a table too wide for the text is set below one another") {
    CHECK(text_of(table({"A", "B", "C", "D"}, {{"1", "2", "3", "4"}}), 20) == "A: 1\nB: 2\nC: 3\nD: 4\n\n");
}

TEST_CASE("a table whose sums would be broken is set below one another") {
    const auto row =
        table({"Description", "Justification", "Calculations", "kr"}, {{"a", "b", "c", "43\u00a0117,50"}});
    CHECK(text_of(row, 40) == "Description: a\nJustification: b\nCalculations: c\nkr: 43 117,50\n\n");
    CHECK(text_of(row, 60).starts_with("Description  Justification"));
}
