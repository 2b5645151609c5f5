// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "template_builder.h"

#include <redress/documents/phrases.h>
#include <redress/domain/error.h>

using namespace redress;
using namespace redress::test;
using documents::Template;

namespace {

/// The error's detail; empty when the text is accepted.
std::string refusal(const std::string& text, const std::string& file = "sv/letters/prov.md") {
    try {
        Template::parse(text, file);
        return {};
    } catch (const domain::Error& error) {
        CHECK(error.kind() == domain::ErrorKind::TemplateBroken);
        CHECK(error.subject() == file);
        return error.detail();
    }
}

std::string body_refusal(const std::string& body) {
    return refusal("+++\ntitle = \"Prov\"\n+++\n" + body);
}

bool begins(const std::string& text, const std::string& beginning) {
    return text.rfind(beginning, 0) == 0;
}

} // namespace

TEST_CASE("kind and group and language come from the file's place") {
    const auto head = template_of("Hej.", "side = \"consumer\"\ndescription = \"Ett prov.\"").head();
    CHECK(head.kind == "prov");
    CHECK(head.group == "letters");
    CHECK(head.language == "sv");
    CHECK(head.side == "consumer");
    CHECK(head.description == "Ett prov.");
}

TEST_CASE("malformed tags are refused with their line") {
    CHECK(begins(body_refusal("a\n{{ a"), "line 5:"));
    CHECK(begins(body_refusal("a\n\n{{#a}}x{{/b}}"), "line 6:"));
    CHECK(begins(body_refusal("{{#a}}x"), "line 4:"));
    CHECK(begins(body_refusal("x{{/a}}"), "line 4:"));
    CHECK(begins(body_refusal("{{}}"), "line 4:"));
    CHECK(begins(body_refusal("{{"), "line 4:"));
}

TEST_CASE("partials and unescaped values and other delimiters are refused") {
    for (const char* body :
         {"{{> footer}}", "{{{name}}}", "{{& name}}", "{{=<% %>=}}", "{{.}}", "{{Name}}", "{{na me}}"})
        CHECK(begins(body_refusal(body), "line 4:"));
}

TEST_CASE("thirty-two sections inside each other are read and one more is refused") {
    const auto nested = [](int depth) {
        std::string text;
        for (int i = 0; i < depth; ++i) text += "{{#a}}";
        for (int i = 0; i < depth; ++i) text += "{{/a}}";
        return text;
    };
    CHECK(body_refusal(nested(32)).empty());
    CHECK(begins(body_refusal(nested(33)), "line 4: sections nested too deep"));
    CHECK(begins(body_refusal(nested(100'000)), "line 4: sections nested too deep"));
}

TEST_CASE("a head that is missing or open or not TOML is refused with its line") {
    CHECK(begins(refusal("title = \"Prov\"\n"), "line 1:"));
    CHECK(begins(refusal(""), "line 1:"));
    CHECK(begins(refusal("+++\ntitle = \"Prov\"\n"), "line 3:"));
    CHECK(begins(refusal("+++\ntitle = \"Prov\"\nside = \n+++\n"), "line 3:"));
    CHECK(begins(refusal("+++\nside = \"trader\"\n+++\n"), "line 1:"));
}

TEST_CASE("an unknown key and a value of the wrong type are refused with their line") {
    CHECK(refusal("+++\ntitle = \"Prov\"\ntitel = \"x\"\n+++\n") == "line 3: unknown key 'titel'");
    CHECK(begins(refusal("+++\ntitle = 3\n+++\n"), "line 2:"));
    CHECK(begins(refusal("+++\ntitle = \"P\"\n[letter]\nsender = \"x\"\n+++\n"), "line 4:"));
    CHECK(begins(refusal("+++\ntitle = \"P\"\n[letter]\nsubject = \"{{x\"\n+++\n"), "line 4:"));
    CHECK(begins(refusal("+++\ntitle = \"P\"\n[page]\nform = \"poster\"\n+++\n"), "line 4:"));
}

TEST_CASE("a template that is not UTF-8 or holds private-use characters is refused") {
    CHECK(begins(body_refusal("a\xFFz"), "line 1:"));
    CHECK(begins(body_refusal("a\n\xEE\x80\x80"), "line 5:"));
}

TEST_CASE("a template in a folder that is no language is refused") {
    CHECK(begins(refusal("+++\ntitle = \"Prov\"\n+++\n", "xx/letters/prov.md"), "line 1:"));
}

TEST_CASE("a file with carriage returns is read") {
    const auto made =
        Template::parse("+++\r\ntitle = \"Prov\"\r\n+++\r\nHej {{name}}.\r\n", "sv/letters/prov.md");
    CHECK(lines_of(made.fill(row({{"name", "Åsa"}})).document) == Lines{"Hej Åsa."});
}

TEST_CASE("phrases are found by their dotted name") {
    const auto phrases =
        documents::Phrases::parse("we = \"vi\"\n[means]\nemail = \"via e-post\"\n", "sv/phrases.toml");
    CHECK(phrases.at("we") == "vi");
    CHECK(phrases.at("means.email") == "via e-post");
}

TEST_CASE("a phrase that a language lacks is an error and not another language") {
    const auto phrases = documents::Phrases::parse("we = \"vi\"\n", "sv/phrases.toml");
    CHECK_THROWS_AS(phrases.at("us"), domain::Error);
    CHECK_THROWS_AS(documents::Phrases::parse("we = [1]", "sv/phrases.toml"), domain::Error);
    CHECK_THROWS_AS(documents::Phrases::parse("we = ", "sv/phrases.toml"), domain::Error);
}
