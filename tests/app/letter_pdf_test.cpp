// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;

namespace {

const documents::FontSet& fonts() {
    static const documents::FontSet loaded;
    return loaded;
}

app::MadeLetter made(const domain::Case& dispute) {
    return app::make_letter(dispute, choices("price_reduction_claim"), resources(), fonts());
}

} // namespace

TEST_CASE("the same case gives the same bytes") {
    const auto letter = made(RichCase());
    CHECK(letter.problems.empty());
    CHECK(letter.pdf.rfind("%PDF-", 0) == 0);
    CHECK(letter.pdf == made(RichCase()).pdf);
    CHECK(holds(letter.text, "34 750,50 kr"));
}

TEST_CASE("a character that no font has is told and no file is made") {
    CaseBuilder builder = bare_case();
    builder.at(builder.consumer).name = "Åsa 日";
    const auto letter = made(builder);
    CHECK(letter.pdf.empty());
    REQUIRE_FALSE(letter.missing_glyphs.empty());
    CHECK(letter.missing_glyphs[0].character == U'日');
    CHECK(holds(letter.text, "Åsa 日"));
}

TEST_CASE("a letter that lacks something has no pages") {
    CaseBuilder builder;
    const auto letter = made(builder);
    CHECK_FALSE(letter.problems.empty());
    CHECK(letter.pdf.empty());
    CHECK(letter.pages.pages.empty());
    CHECK(letter.text.empty());
}

TEST_CASE("a description of ten thousand characters runs over pages") {
    CaseBuilder builder = bare_case();
    std::string text;
    for (int i = 0; i < 1'000; ++i) text += "ord " + std::to_string(1000 + i) + " ";
    builder.at(builder.dispute().defects[0].id).description = text;
    const auto letter = made(builder);
    CHECK(letter.pages.pages.size() >= 3);
    CHECK(holds(letter.text, "1999"));
}
