// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_origins.h"
#include "packs_for_tests.h"
#include "support/catch_compat.h"

#include <regex>

using namespace redress;
using namespace redress::law;
using text::Language;

namespace {

/// Words that stand in English remarks and in the name of no act in Swedish, Danish, Hungarian or German.
bool has_english_words(const std::string& source) {
    static const std::regex words(
        R"((^|[ ,;(])(the|and|of|read|known|not|from|as|by|custom|only|each|law|act|press|page|pages|several|known|checked)([ ,;.)]|$))",
        std::regex::icase);
    return std::regex_search(source, words);
}

/// "15 March" is a date and no name.
bool is_only_a_date(const std::string& name) {
    static const std::regex date(R"(\d{1,2} (jan|feb|mar|apr|may|maj|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*)",
                                 std::regex::icase);
    return std::regex_match(name, date);
}

} // namespace

TEST_CASE("English words are found beside a section and not in one") {
    CHECK(has_english_words("Räntelagen (1975:635) 6 §, read in the consolidated text"));
    CHECK(has_english_words("Itv. 42. §; changes not checked"));
    CHECK_FALSE(has_english_words("Lagen (1989:253) om allmänna helgdagar 1–2 §§"));
    CHECK_FALSE(has_english_words("§ 441 Abs. 3 BGB"));
    CHECK(is_only_a_date("15 March"));
    CHECK_FALSE(is_only_a_date("National Day (15 March)"));
}

TEST_CASE("a source is an act and a section in the language of the country") {
    for (const auto& [code, pack] : shipped_packs()) {
        if (pack.letter_language() == Language::English) continue;
        for (const Provenance& origin : origins_of(pack)) {
            INFO(code << ": " << origin.source);
            CHECK_FALSE(has_english_words(origin.source));
        }
    }
}

TEST_CASE("no source says how it was found") {
    for (const auto& [code, pack] : shipped_packs())
        for (const Provenance& origin : origins_of(pack)) {
            INFO(code << ": " << origin.source);
            for (const char* word : {"read", "known", "checked", "found", "secondary", "library", "Custom"})
                CHECK(origin.source.find(word) == std::string::npos);
        }
}

TEST_CASE("what no law sets has no source and says so in its remark") {
    for (const auto& [code, pack] : shipped_packs()) {
        INFO(code);
        const Provenance& origin = pack.reply_days_origin();
        CHECK(origin.source.empty() == origin.remark.starts_with("Custom of Redress, not a rule of law"));
        if (pack.letter_customs()) CHECK_FALSE(pack.letter_customs()->origin.remark.empty());
    }
}

TEST_CASE("each holiday is named in the language of the country and in English and Swedish") {
    for (const auto& [code, pack] : shipped_packs())
        for (const Holiday& holiday : pack.main_calendar()->source().holidays) {
            INFO(code << " " << holiday.key);
            for (const Language language : {pack.letter_language(), Language::English, Language::Swedish}) {
                REQUIRE(holiday.names.contains(language));
                CHECK_FALSE(is_only_a_date(holiday.names.at(language)));
            }
        }
}

TEST_CASE("a pack says itself whether it belongs to the Union") {
    for (const char* code : {"SE", "DK", "HU", "DE"}) CHECK(shipped_packs().at(code).member_of() == "EU");
    CHECK(shipped_packs().at("EW").member_of().empty());
    CHECK(shipped_packs().at("EU").member_of().empty());
}
