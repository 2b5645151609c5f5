// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "template_builder.h"

#include <stdexcept>

using namespace redress;
using namespace redress::test;
using documents::FieldTree;
using documents::TemplateProblem;
using Kind = TemplateProblem::Kind;

namespace {

using Problems = std::vector<TemplateProblem>;

} // namespace

TEST_CASE("a field is replaced by its value") {
    const auto result = template_of("Hej {{name}}!").fill(row({{"name", "Åsa"}}));
    CHECK(result.problems.empty());
    CHECK(lines_of(result.document) == Lines{"Hej Åsa!"});
}

TEST_CASE("an unknown field is reported with line and column in the file") {
    const auto result = template_of("Ett stycke.\n\nÅÄÖ {{naem}}").fill(row({{"name", "Åsa"}}));
    CHECK(result.problems == Problems{{Kind::UnknownField, 7, 5, "naem"}});
    CHECK(result.document.blocks.empty());
}

TEST_CASE("an unknown field is found in a section that is off") {
    FieldTree fields;
    fields.set_section("paid", false);
    CHECK(template_of("{{#paid}}{{when}}{{/paid}}").fill(fields).problems ==
          Problems{{Kind::UnknownField, 5, 10, "when"}});
}

TEST_CASE("a section cannot be printed and a value cannot be a section") {
    FieldTree fields = row({{"name", "Åsa"}});
    fields.set_section("paid", true);
    const auto problems = template_of("{{paid}}{{#name}}x{{/name}}{{^name}}y{{/name}}").fill(fields).problems;
    CHECK(problems == Problems{{Kind::WrongKind, 5, 1, "paid"},
                               {Kind::WrongKind, 5, 9, "name"},
                               {Kind::WrongKind, 5, 28, "name"}});
}

TEST_CASE("one name cannot be given as two kinds of field") {
    FieldTree fields = row({{"name", "Åsa"}});
    CHECK_THROWS_AS(fields.set_section("name", true), std::logic_error);
    CHECK_THROWS_AS(fields.set("name", "Bo"), std::logic_error);
}

TEST_CASE("a row without a field does not borrow it from the letter") {
    FieldTree fields = row({{"amount", "999 kr"}});
    fields.set_list("defects", {row({{"title", "Glas"}})});
    const auto problems = template_of("{{#defects}}{{title}} {{amount}}{{/defects}}").fill(fields).problems;
    CHECK(problems == Problems{{Kind::UnknownField, 5, 23, "amount"}});
}

TEST_CASE("a dotted name reaches the letter from inside a row") {
    FieldTree fields = row({{"case.number", "2026-0007"}});
    fields.set_list("defects", {row({{"title", "Glas"}}), row({{"title", "Lucka"}})});
    const auto result = template_of("{{#defects}}\n- {{title}} ({{case.number}})\n{{/defects}}").fill(fields);
    CHECK(lines_of(result.document) == Lines{"- Glas (2026-0007)", "- Lucka (2026-0007)"});
}

TEST_CASE("an error in many rows is told once") {
    FieldTree fields;
    fields.set_list("defects", {row({{"a", "1"}}), row({{"a", "2"}})});
    CHECK(template_of("{{#defects}}{{b}}{{/defects}}").fill(fields).problems.size() == 1);
}

TEST_CASE("an empty required value is reported at its tag") {
    const auto form = template_of("Säljare: {{seller}}", "required = [\"seller\"]");
    CHECK(form.fill(row({{"seller", ""}})).problems == Problems{{Kind::MissingValue, 5, 10, "seller"}});
    CHECK(form.fill(row({{"seller", "AB"}})).problems.empty());
}

TEST_CASE("an empty required list and an empty field of a row are reported") {
    const auto form =
        template_of("{{#defects}}{{title}}{{/defects}}", "required = [\"defects\", \"defects.title\"]");
    FieldTree none;
    none.set_list("defects", {});
    CHECK(form.fill(none).problems == Problems{{Kind::MissingValue, 5, 1, "defects"}});
    FieldTree untitled;
    untitled.set_list("defects", {row({{"title", "Glas"}}), row({{"title", ""}})});
    CHECK(form.fill(untitled).problems == Problems{{Kind::MissingValue, 5, 13, "defects.title"}});
}

TEST_CASE("a required name that no tag uses is reported at the list of required names") {
    const auto problems = template_of("Hej.", "required = [\"buyer\"]").fill(row({{"buyer", ""}})).problems;
    CHECK(problems == Problems{{Kind::MissingValue, 3, 12, "buyer"}});
}

TEST_CASE("an inverted section shows what an empty list leaves") {
    FieldTree fields;
    fields.set_list("defects", {});
    CHECK(lines_of(template_of("{{^defects}}Inga fel.{{/defects}}").fill(fields).document) ==
          Lines{"Inga fel."});
}
