// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/text/language.h>

using namespace redress;
using text::Language;
using text::language_from;

TEST_CASE("a language is known by its code with or without a country") {
    CHECK(language_from("sv") == Language::Swedish);
    CHECK(language_from("sv-SE") == Language::Swedish);
    CHECK(language_from("sv_SE.UTF-8") == Language::Swedish);
    CHECK(language_from("EN") == Language::English);
    CHECK(language_from("de@euro") == Language::German);
    CHECK(language_from("da.UTF-8") == Language::Danish);
    CHECK(language_from("hu_HU") == Language::Hungarian);
}

TEST_CASE("an unknown or broken language code is nothing") {
    for (const char* code :
         {"", "s", "fr", "swe", "sve-SE", "C", "POSIX", "C.UTF-8", "s\xC3\xA5", "--", "1v"})
        CHECK_FALSE(language_from(code));
}

TEST_CASE("each language has the tag of its main country") {
    CHECK(text::language_tag(Language::English) == "en-GB");
    CHECK(text::language_tag(Language::Swedish) == "sv-SE");
    CHECK(text::language_tag(Language::Danish) == "da-DK");
    CHECK(text::language_tag(Language::Hungarian) == "hu-HU");
    CHECK(text::language_tag(Language::German) == "de-DE");
}
