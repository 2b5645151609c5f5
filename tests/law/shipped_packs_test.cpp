// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/law/pack.h>

using namespace redress;
using law::Confidence;
using law::Pack;
using text::Language;

namespace {

const std::map<std::string, Pack>& shipped() {
    static const auto packs = law::packs_in(REDRESS_SOURCE_DIR "/assets/law");
    return packs;
}

domain::Date day(const char* iso) {
    return *domain::Date::from_iso(iso);
}

/// The words of a section, or nothing.
std::string words(const char* code, const char* key, const char* contract, Language language) {
    const law::Citation* citation = shipped().at(code).citation(key, day(contract));
    return citation ? citation->words.at(language) : std::string();
}

} // namespace

TEST_CASE("a pack is shipped for each jurisdiction") {
    std::string codes;
    for (const auto& [code, pack] : shipped()) codes += code + " ";
    CHECK(codes == "DE DK EW HU SE ");
}

TEST_CASE("every section has words in Swedish and English and says where it comes from") {
    for (const auto& [code, pack] : shipped())
        for (const law::Citation& citation : pack.citations()) {
            INFO(code << " " << citation.key);
            CHECK(citation.words.contains(Language::Swedish));
            CHECK(citation.words.contains(Language::English));
            CHECK(citation.words.contains(pack.letter_language()));
            CHECK_FALSE(citation.origin.source.empty());
            CHECK(citation.origin.checked_on >= day("2026-11-21"));
        }
}

TEST_CASE("a statement that is made is made in every language of the section") {
    for (const auto& [code, pack] : shipped())
        for (const law::Citation& citation : pack.citations())
            for (const auto& [language, sentence] : citation.statement) {
                INFO(code << " " << citation.key);
                CHECK(citation.words.contains(language));
                CHECK(citation.statement.size() == citation.words.size());
                CHECK(sentence.back() == '.');
            }
}

TEST_CASE("each pack has its currency and the language of its letters") {
    CHECK(shipped().at("SE").currency().code() == "SEK");
    CHECK(shipped().at("SE").letter_language() == Language::Swedish);
    CHECK(shipped().at("EW").currency().code() == "GBP");
    CHECK(shipped().at("EW").letter_language() == Language::English);
    CHECK(shipped().at("DK").currency().code() == "DKK");
    CHECK(shipped().at("HU").currency().code() == "HUF");
    CHECK(shipped().at("DE").currency().code() == "EUR");
    CHECK(shipped().at("DE").letter_language() == Language::German);
}

TEST_CASE("a jurisdiction is named in the language asked for and else in English") {
    CHECK(shipped().at("EW").name(Language::Swedish) == "England och Wales");
    CHECK(shipped().at("HU").name(Language::Hungarian) == "Magyarország");
    CHECK(shipped().at("HU").name(Language::German) == "Hungary");
}

TEST_CASE("every pack gives fourteen days for an answer and says why") {
    for (const auto& [code, pack] : shipped()) {
        CHECK(pack.reply_days() == 14);
        const law::Provenance& origin = pack.reply_days_origin();
        CHECK_FALSE((origin.source.empty() && origin.remark.empty()));
    }
    CHECK(shipped().at("EW").reply_days_origin().source == "Practice Direction – Pre-Action Conduct");
}

TEST_CASE("the Swedish act of 2022 holds from the first of May and not the day before") {
    CHECK(words("SE", "second_tier", "2022-05-01", Language::Swedish) ==
          "5 kap. 8 § första stycket konsumentköplagen (2022:260)");
    CHECK(words("SE", "second_tier", "2022-04-30", Language::Swedish).empty());
    CHECK(words("SE", "presumption", "2022-04-30", Language::Swedish) ==
          "20 a § konsumentköplagen (1990:932)");
    CHECK(words("SE", "presumption", "2022-05-01", Language::Swedish) ==
          "4 kap. 17 § konsumentköplagen (2022:260)");
    CHECK(words("SE", "notice", "2021-06-01", Language::Swedish) == "23 § konsumentköplagen (1990:932)");
}

TEST_CASE("procedure does not depend on the day of the contract") {
    CHECK(words("SE", "itemise", "1995-01-01", Language::Swedish) ==
          "42 kap. 2 § och 17 kap. 3 § rättegångsbalken");
    CHECK(words("SE", "estimate", "2030-01-01", Language::Swedish).find("35 kap. 5 §") == 0);
    CHECK(shipped().at("SE").citation("estimate", std::nullopt)->origin.confidence == Confidence::Medium);
}

TEST_CASE("the conditions of the second tier stand where each country has them") {
    CHECK(words("EW", "second_tier", "2026-01-01", Language::English) ==
          "section 24(5) of the Consumer Rights Act 2015");
    CHECK(words("EW", "second_tier", "2015-09-30", Language::English).empty());
    CHECK(words("DK", "second_tier", "2026-01-01", Language::Danish) == "købelovens § 78 b, stk. 1");
    CHECK(words("DE", "second_tier", "2026-01-01", Language::German) == "§ 475d Abs. 1 BGB");
    CHECK(words("HU", "second_tier", "2026-01-01", Language::Hungarian) ==
          "a Ptk. 6:159. § (2) bekezdés b) pontja");
}

TEST_CASE("a country without a duty to give notice cites none") {
    CHECK_FALSE(shipped().at("EW").citation("notice", std::nullopt));
    CHECK_FALSE(shipped().at("DE").citation("defect_without_notice", std::nullopt));
}

TEST_CASE("a section that nobody has confirmed may not be printed") {
    CHECK_FALSE(law::may_be_printed(*shipped().at("DK").citation("withhold_payment", std::nullopt)));
    CHECK_FALSE(law::may_be_printed(*shipped().at("HU").citation("presumption", std::nullopt)));
    CHECK(law::may_be_printed(*shipped().at("SE").citation("estimate", std::nullopt)));
    CHECK(law::may_be_printed(*shipped().at("SE").citation("second_tier", std::nullopt)));
}

TEST_CASE("a section about goods is none for a service or digital content") {
    const Pack& sweden = shipped().at("SE");
    const auto contract = day("2026-01-01");
    CHECK(sweden.citation("second_tier", law::Concern::Goods, contract));
    CHECK_FALSE(sweden.citation("second_tier", law::Concern::Service, contract));
    CHECK_FALSE(sweden.citation("second_tier", law::Concern::Digital, contract));
    CHECK_FALSE(sweden.citation("second_tier", law::Concern::AnyDispute, contract));
    CHECK(sweden.citation("service_reduction", law::Concern::Service, contract));
    CHECK_FALSE(sweden.citation("service_reduction", law::Concern::Goods, contract));
}

TEST_CASE("procedure is the same for every contract and an undated one finds nothing else") {
    const Pack& sweden = shipped().at("SE");
    CHECK(sweden.citation("itemise", law::Concern::Digital, std::nullopt));
    CHECK(sweden.citation("itemise", law::Concern::AnyDispute, day("1995-01-01")));
    CHECK_FALSE(sweden.citation("second_tier", law::Concern::Goods, std::nullopt));
}

// Consumer Rights Act 2015 s. 24(5)(a) to (c); Directive (EU) 2019/771 art 13(4)(c) as KKL 5:8 has it.
TEST_CASE("that a defect is serious is a ground in Sweden and none in England") {
    const auto names_serious = [](const char* code) {
        const law::Citation* section = shipped().at(code).citation("second_tier", day("2026-01-01"));
        return law::names_ground(*section, domain::SecondTierCondition::Serious);
    };
    CHECK(names_serious("SE"));
    CHECK_FALSE(names_serious("EW"));
    CHECK(names_serious("DE"));
}

TEST_CASE("an unknown key has no citation") {
    CHECK_FALSE(shipped().at("SE").citation("", std::nullopt));
    CHECK_FALSE(shipped().at("SE").citation("missing_title", day("2026-01-01")));
}
