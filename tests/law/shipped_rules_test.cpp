// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_origins.h"
#include "packs_for_tests.h"
#include "support/catch_compat.h"

#include <algorithm>
#include <set>

using namespace redress;
using namespace redress::law;
using text::Language;

namespace {

bool has_words(const Pack& pack, const Words& words) {
    return words.contains(Language::English) && words.contains(Language::Swedish) &&
           words.contains(pack.letter_language());
}

template <class Visit>
void for_each_rule(const Visit& visit) {
    for (const auto& [code, pack] : shipped_packs())
        for (const Rule& rule : pack.rules()) {
            INFO(code << " " << rule.key);
            visit(pack, rule);
        }
}

} // namespace

TEST_CASE("every rule has a title and a sentence in Swedish and English and the language of the letters") {
    for_each_rule([](const Pack& pack, const Rule& rule) {
        CHECK(has_words(pack, rule.title));
        CHECK(has_words(pack, rule.statement));
        for (const auto& [language, sentence] : rule.statement) CHECK(sentence.back() == '.');
        CHECK((rule.letter_note.empty() || has_words(pack, rule.letter_note)));
    });
}

TEST_CASE("every entry says where it comes from and when it was checked") {
    for (const auto& [code, pack] : shipped_packs()) {
        for (const Provenance& origin : origins_of(pack)) {
            INFO(code << " " << origin.source);
            CHECK_FALSE(origin.source.empty());
            CHECK(origin.checked_on >= day_of("2026-11-21"));
        }
    }
}

TEST_CASE("a safe harbour and a presumption are marked as what they are") {
    for_each_rule([](const Pack&, const Rule& rule) {
        if (rule.key.starts_with("presumption")) {
            CHECK(rule.consequence == Consequence::BurdenShifts);
            CHECK(rule.kind == RuleKind::Window);
        }
        if (rule.key.find("safe_harbour") != std::string::npos)
            CHECK(rule.consequence == Consequence::SafeHarbourEnds);
        if (rule.key.starts_with("appeal")) CHECK(rule.consequence == Consequence::DecisionStands);
    });
}

TEST_CASE("every limitation says what a letter does to it") {
    for_each_rule([](const Pack&, const Rule& rule) {
        if (rule.key.starts_with("limitation")) CHECK(rule.letter != LetterEffect::NotConcerned);
    });
}

TEST_CASE("effects name no one who must act and begin interest or service") {
    for_each_rule([](const Pack&, const Rule& rule) {
        CHECK((rule.kind == RuleKind::Effect) == (rule.consequence == Consequence::TakesEffect));
    });
}

TEST_CASE("every pack has interest and forums and customs of letters") {
    for (const auto& [code, pack] : shipped_packs()) {
        INFO(code);
        const bool is_union = pack.scope() == PackScope::Union;
        CHECK(pack.interest_rules().empty() == is_union);
        CHECK(pack.letter_customs().has_value() == !is_union);
        CHECK_FALSE(pack.forums().empty());
        CHECK(pack.gaps().empty());
        for (const Forum& forum : pack.forums()) CHECK(has_words(pack, forum.names));
    }
}

TEST_CASE("rates end with June 2026 because none was found after it") {
    for (const auto& [code, pack] : shipped_packs()) {
        if (pack.reference_rates().empty()) continue;
        INFO(code);
        CHECK(pack.reference_rates().back().origin.valid_to == day_of("2026-06-30"));
        CHECK(pack.reference_rates().front().origin.valid_from <= day_of("2019-01-01"));
    }
}

TEST_CASE("the packs of a folder are those a case can lie under and the Union stands apart") {
    const auto all = union_packs_in(REDRESS_SOURCE_DIR "/assets/law");
    REQUIRE(all.size() == 1);
    CHECK(all.begin()->first == "EU");
    CHECK_FALSE(packs_in(REDRESS_SOURCE_DIR "/assets/law").contains("EU"));
}

TEST_CASE("the words of the trade are there in five languages") {
    const Pack& pack = shipped_packs().at("EU");
    CHECK(pack.terms().size() == 35);
    CHECK(pack.term("price_reduction", Language::Swedish) == "prisavdrag");
    CHECK(pack.term("price_reduction", Language::German) == "Minderung");
    CHECK(pack.term("limitation", Language::Hungarian) == "elévülés");
    CHECK(pack.term("limitation", Language::Danish) == "forældelse");
    CHECK(pack.term("leave_to_appeal", Language::Hungarian).empty()); // there is none
    CHECK(pack.term("no_such_word", Language::English).empty());
}

TEST_CASE("a letter in each country closes as it is done there") {
    const auto closing = [](const char* code) { return shipped_packs().at(code).letter_customs()->closing; };
    CHECK(closing("SE") == "Med vänlig hälsning");
    CHECK(closing("DK") == "Med venlig hilsen");
    CHECK(closing("HU") == "Tisztelettel:");
    CHECK(closing("EW") == "Yours faithfully / Yours sincerely");
    CHECK(closing("DE") == "Mit freundlichen Grüßen");
}

TEST_CASE("the right to withdraw is for contracts at a distance alone") {
    for_each_rule(
        [](const Pack&, const Rule& rule) { CHECK(rule.only_at_a_distance == (rule.key == "withdrawal")); });
}

TEST_CASE("English letters reject goods and give the town a line of its own") {
    for (const auto& [code, pack] : shipped_packs()) {
        INFO(code);
        CHECK(pack.calls_rescission_rejection() == (code == "EW"));
        CHECK(pack.gives_town_own_line() == (code == "EW"));
    }
}

TEST_CASE("the fingerprint of a pack changes with its text") {
    std::set<std::string> prints;
    for (const auto& [code, pack] : shipped_packs()) {
        CHECK(pack.fingerprint().size() == 16);
        prints.insert(pack.fingerprint());
    }
    CHECK(prints.size() == shipped_packs().size());
}
