// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "template_builder.h"

using namespace redress;
using namespace redress::test;
using documents::FieldTree;
using documents::TemplateProblem;

namespace {

documents::LetterParts letter_of(const std::string& letter, const FieldTree& fields) {
    const auto result = template_of("Hej.", "[letter]\n" + letter).fill(fields);
    CHECK(result.problems.empty());
    return result.document.letter;
}

} // namespace

TEST_CASE("a list in the head gives a line for each row") {
    FieldTree fields;
    fields.set_list("lines", {row({{"line", "Åsa Öberg"}}), row({{"line", ""}}),
                              row({{"line", "Storgatan 1\n411 01 Göteborg"}})});
    const auto letter = letter_of("sender = [\"{{#lines}}{{line}}\\n{{/lines}}\", \"Sverige\"]", fields);
    CHECK(letter.sender == Lines{"Åsa Öberg", "Storgatan 1", "411 01 Göteborg", "Sverige"});
}

TEST_CASE("a line of the head whose fields are all empty vanishes with its words") {
    const auto fields = row({{"phone", ""}, {"mail", "a@example.se"}});
    CHECK(letter_of("sender = [\"Tel. {{phone}}\", \"{{mail}} {{phone}}\"]", fields).sender ==
          Lines{"a@example.se "});
    CHECK(letter_of("reference = [[\"Tel.\", \"{{phone}}\"]]", fields).reference.empty());
}

TEST_CASE("a reference keeps its label and its value") {
    const auto letter =
        letter_of("reference = [[\"Ärende\", \"{{number}}\"]]", row({{"number", "2026-0007"}}));
    REQUIRE(letter.reference.size() == 1);
    CHECK(letter.reference[0] == std::pair<std::string, std::string>("Ärende", "2026-0007"));
}

TEST_CASE("a subject is one line whatever the value holds") {
    CHECK(letter_of("subject = \"Krav: {{x}}\"", row({{"x", "a\nb {{x}}"}})).subject == "Krav: a b {{x}}");
}

TEST_CASE("a name with two lines has one place to sign") {
    FieldTree fields;
    fields.set_list("signatures", {row({{"line", "Åsa\nÖberg"}}), row({{"line", "Bo"}})});
    const auto letter = letter_of("signatures = [\"{{#signatures}}{{line}}\\n{{/signatures}}\"]", fields);
    CHECK(letter.signatures == Lines{"Åsa Öberg", "Bo"});
}

TEST_CASE("the label of the enclosures goes with them") {
    FieldTree fields;
    fields.set_list("enclosures", {});
    const auto letter = letter_of(
        "enclosures_label = \"Bilagor\"\nenclosures = [\"{{#enclosures}}x{{/enclosures}}\"]", fields);
    CHECK(letter.enclosures_label.empty());
}

TEST_CASE("the page table gives form and title and page label and language") {
    const std::string page =
        "[page]\nform = \"letter\"\nlabel = \"sida {0} av {1}\"\ntitle = \"Krav {{n}}\"\n";
    const auto document = template_of("Hej.", page).fill(row({{"n", "7"}})).document;
    CHECK(document.form == documents::PageForm::Letter);
    CHECK(document.page_label == "sida {0} av {1}");
    CHECK(document.title == "Krav 7");
    CHECK(document.language == "sv-SE");
}

TEST_CASE("a paper without a title of its own has its kind's title") {
    CHECK(template_of("Hej.").fill({}).document.title == "Prov");
}

TEST_CASE("an unknown field in the head has its line and column") {
    const auto form =
        template_of("Hej.", "[letter]\nsubject = \"Å \\\"x\\\" {{b}}\"\nsender = [\"{{c}}\", \"{{c}}\"]");
    using Kind = TemplateProblem::Kind;
    const std::vector<TemplateProblem> expected{
        {Kind::UnknownField, 4, 20, "b"}, {Kind::UnknownField, 5, 12, "c"}, {Kind::UnknownField, 5, 21, "c"}};
    CHECK(form.fill({}).problems == expected);
}
