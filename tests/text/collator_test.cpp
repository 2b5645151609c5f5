// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/text/unicode.h>

#include <algorithm>

using namespace redress;
using text::Language;

namespace {

std::vector<std::string> sorted(std::vector<std::string> words, Language language) {
    const text::Collator collator(language);
    std::sort(words.begin(), words.end(),
              [&](const auto& a, const auto& b) { return collator.key(a) < collator.key(b); });
    return words;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("Swedish sorts its three letters after Z") {
    CHECK(sorted({"Öberg", "Zetterlund", "Åberg", "Ängström", "Andersson"}, Language::Swedish) ==
          Words{"Andersson", "Zetterlund", "Åberg", "Ängström", "Öberg"});
}

TEST_CASE("Danish sorts AE and OE and A with a ring last") {
    CHECK(sorted({"Åse", "Ørsted", "Zenia", "Ærø", "Anna"}, Language::Danish) ==
          Words{"Anna", "Zenia", "Ærø", "Ørsted", "Åse"});
}

TEST_CASE("German and English sort letters with dots among the plain ones") {
    CHECK(sorted({"Zorn", "Öhler", "Otto", "Paul"}, Language::German) ==
          Words{"Öhler", "Otto", "Paul", "Zorn"});
    CHECK(sorted({"Zorn", "Ågren", "Bell"}, Language::English) == Words{"Ågren", "Bell", "Zorn"});
}

TEST_CASE("Hungarian sorts its digraphs as letters") {
    CHECK(sorted({"csak", "cukor", "dal", "cipő"}, Language::Hungarian) ==
          Words{"cipő", "cukor", "csak", "dal"});
}

TEST_CASE("equal words have equal keys and case decides last") {
    const text::Collator collator(Language::Swedish);
    CHECK(collator.key("A\u030Asa") == collator.key("\u00C5sa"));
    CHECK(collator.key("åsa") < collator.key("Åsb"));
    CHECK(collator.key("a") != collator.key("A"));
}

TEST_CASE("a key of a very long or empty text is still a key") {
    const text::Collator collator(Language::Swedish);
    const std::string longest(10'000, 'a');
    CHECK(collator.key(longest) < collator.key(longest + "a"));
    CHECK(collator.key("") < collator.key("a"));
}

TEST_CASE("a moved collator still sorts") {
    text::Collator first(Language::Swedish);
    const text::Collator second(std::move(first));
    CHECK(second.key("Z") < second.key("Å"));
}
