// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "template_builder.h"

using namespace redress;
using namespace redress::test;
using documents::FieldTree;

namespace {

Lines filled(const std::string& body, const std::string& value) {
    return lines_of(template_of(body).fill(row({{"x", value}})).document);
}

} // namespace

TEST_CASE("a user's text is never markup") {
    const std::string hostile = "**bold** {{x}} | <b> &amp; [l](u) `c` \\ _i_";
    CHECK(filled("Före {{x}} efter", hostile) == Lines{"Före " + hostile + " efter"});
    CHECK(filled("{{x}}", "# head") == Lines{"# head"});
    CHECK(filled("{{x}}", "- item") == Lines{"- item"});
    CHECK(filled("{{x}}", "---") == Lines{"---"});
    CHECK(filled("{{x}}", "    indented") == Lines{"    indented"});
}

TEST_CASE("a value in a table keeps its bars and lines in one cell") {
    const auto lines = filled("| a | b |\n|---|--:|\n| {{x}} | 1 |\n", "one | two\nthree \\| end\\");
    CHECK(lines == Lines{"| a | b |", "| one | two\nthree \\| end\\ | 1 |"});
}

TEST_CASE("emphasis of the template holds around any value") {
    CHECK(filled("**{{x}}**s krav", "Foo (AB)") == Lines{"**Foo (AB)**s krav"});
    CHECK(filled("**{{x}}**", " space") == Lines{"** space**"});
    CHECK(filled("*{{x}}*", "*a*") == Lines{"**a**"});
}

TEST_CASE("private-use characters in a value are printed and not read") {
    const std::string tokens = "\xEE\x80\x80\xEE\x80\x90\xEE\x80\x81 \xEE\x80\x82 \xEE\x80\x80";
    CHECK(filled("<{{x}}>", tokens) == Lines{"<" + tokens + ">"});
}

TEST_CASE("many values keep their places") {
    FieldTree fields;
    std::vector<FieldTree> rows;
    Lines expected;
    for (int i = 0; i < 1000; ++i) {
        rows.push_back(row({{"x", std::to_string(i)}}));
        expected.push_back("- " + std::to_string(i));
    }
    fields.set_list("rows", rows);
    CHECK(lines_of(template_of("{{#rows}}\n- {{x}}\n{{/rows}}\n").fill(fields).document) == expected);
}

TEST_CASE("a paragraph and an item and a row that come out empty vanish") {
    FieldTree fields = row({{"x", ""}});
    fields.set_section("on", false);
    const auto lines =
        lines_of(template_of("A\n\n{{#on}}B{{/on}}\n\n{{x}}\n\n- {{#on}}C{{/on}}\n- D\n- {{x}}\n\n"
                             "| h | i |\n|---|---|\n| {{x}} | {{#on}}E{{/on}} |\n| F | G |\n")
                     .fill(fields)
                     .document);
    CHECK(lines == Lines{"A", "- D", "| h | i |", "| F | G |"});
}

TEST_CASE("a table without rows and a list without items vanish") {
    FieldTree fields;
    fields.set_list("rows", {});
    const auto form =
        template_of("A\n\n| h |\n|---|\n{{#rows}}\n| {{x}} |\n{{/rows}}\n\n{{#rows}}\n- {{x}}\n{{/rows}}\n");
    CHECK(lines_of(form.fill(fields).document) == Lines{"A"});
}

TEST_CASE("an empty field inside a sentence leaves one space") {
    CHECK(filled("Levererad {{x}} i gott skick.", "") == Lines{"Levererad i gott skick."});
    CHECK(filled("Slut {{x}}", "") == Lines{"Slut"});
}

TEST_CASE("a comment line leaves no trace and does not split a table") {
    CHECK(filled("| h |\n|---|\n| a |\n{{! why }}\n| {{x}} |\n", "b") == Lines{"| h |", "| a |", "| b |"});
}

TEST_CASE("rows that are switched off do not split a table") {
    FieldTree fields;
    fields.set_section("cap", false);
    fields.set_list("rows", {row({{"x", "1"}}), row({{"x", "2"}})});
    fields.set_list("none", {});
    const auto document =
        template_of("| h |\n|---|\n{{#rows}}\n| {{x}} |\n{{/rows}}\n{{#none}}\n| {{x}} |\n{{/none}}\n"
                    "{{#cap}}| cap |{{/cap}}\n{{^cap}}| no cap |{{/cap}}\n| **S** |\n")
            .fill(fields)
            .document;
    REQUIRE(document.blocks.size() == 1);
    CHECK(lines_of(document) == Lines{"| h |", "| 1 |", "| 2 |", "| no cap |", "| **S** |"});
}

TEST_CASE("a section around a paragraph keeps it apart from the next") {
    FieldTree fields;
    fields.set_section("on", true);
    const auto form =
        template_of("{{#on}}\nA\n{{/on}}\n\nB\n\n{{#on}}\n## C\n{{/on}}\n\n{{#on}}\n- d\n{{/on}}\n\nE");
    CHECK(lines_of(form.fill(fields).document) == Lines{"A", "B", "## C", "- d", "E"});
}

TEST_CASE("lines of one paragraph join and hard breaks stay") {
    CHECK(filled("ett\ntvå {{x}}\\\ntre", "b") == Lines{"ett två b\ntre"});
}

TEST_CASE("headings and numbered lists and column alignment are kept") {
    const auto document =
        template_of("## Fel\n\n3. tre\n4. fyra\n\n| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n")
            .fill({})
            .document;
    CHECK(lines_of(document) == Lines{"## Fel", "3. tre", "4. fyra", "| a | b | c |", "| 1 | 2 | 3 |"});
    using documents::Align;
    CHECK(std::get<documents::Table>(document.blocks[2]).columns ==
          std::vector{Align::Left, Align::Centre, Align::Right});
}

TEST_CASE("a nested list continues the outer one") {
    CHECK(lines_of(template_of("- a\n  - b\n- c\n").fill({}).document) == Lines{"- a", "- b", "- c"});
}

TEST_CASE("raw HTML in a template is text") {
    CHECK(lines_of(template_of("<b>x</b>").fill({}).document) == Lines{"<b>x</b>"});
}

TEST_CASE("a value of ten thousand characters comes through whole") {
    const std::string text(10'000, 'x');
    CHECK(filled("{{x}}", text) == Lines{text});
}
