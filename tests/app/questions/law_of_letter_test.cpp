// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;

namespace {

domain::Answers work(std::map<std::string, std::string> more = {}) {
    more.insert({{"kind", "work"}, {"bought", "Målning av kök"}, {"wish", "money_off"}, {"price", "20 000"}});
    return shoes(std::move(more));
}

} // namespace

TEST_CASE("an unanswered country is none in either language") {
    for (const char* language : {"sv", "en"}) {
        domain::Answers given = shoes({{"country", ""}});
        given.language = language;
        const std::string papers = letter_of(given) + sheet_of(given);
        for (const char* word :
             {"§", "konsumentköplagen", "section", "ARN", "tingsrätten", "county court", "kr."})
            CHECK_FALSE(holds(papers, word));
        CHECK(holds(papers, "1 299."));
        CHECK_FALSE(case_from(given).items.front().price.has_value());
        CHECK(says(given, language == std::string("sv") ? "Tala om i vilket land du bor:"
                                                        : "Say in which country you live:"));
    }
}

TEST_CASE("a price without a country prints in the currency that it names") {
    const auto price_of = [](const char* typed) {
        return letter_of(shoes({{"country", ""}, {"price", typed}}));
    };
    CHECK(holds(price_of("1 299 kr"), "Priset var 1 299,00 kr."));
    CHECK(holds(price_of("£50"), "50,00"));
    CHECK(holds(price_of("50 EUR"), "50,00 €"));
    CHECK(holds(price_of("1 299"), "Priset var 1 299."));
    CHECK_FALSE(holds(price_of("dyrt"), "Priset"));
}

TEST_CASE("no law is named while the seller or the purpose is not said and one remark asks for all of it") {
    for (const char* key : {"seller_kind", "seller_abroad", "bought_as", "country", "kind"}) {
        INFO(key);
        CHECK_FALSE(holds(letter_of(shoes({{key, ""}})), "§"));
        CHECK(says(shoes({{key, ""}}), "Tala om"));
    }
    const auto remarks =
        thought_about(shoes({{"seller_kind", ""}, {"seller_abroad", ""}, {"country", ""}})).remarks;
    const auto missing =
        std::ranges::find(remarks, std::vector<std::string>{"country", "seller_kind", "seller_abroad"},
                          &app::Remark::unanswered);
    REQUIRE(missing != remarks.end());
    CHECK(missing->sentence ==
          "Tala om i vilket land du bor, om säljaren är en firma och om säljaren finns i ett "
          "annat land: då kan brevet nämna lagen, och bladet Vad gör jag nu? vem som kan "
          "pröva saken.");
    CHECK_FALSE(says(shoes(), "Tala om"));
}

TEST_CASE("the presumption says nothing for goods that go back within the thirty days") {
    // CRA 2015 s. 19(14)-(15): not for the short-term right to reject; six months from 2 November end on 1
    // May.
    CHECK_FALSE(says(in_england({{"wish", "money_back"}}), "1 May 2027"));
    CHECK(says(in_england({{"wish", "repair"}}), "1 May 2027"));
}

TEST_CASE("without a day of delivery the thirty days last at least from the contract") {
    // Delivered on 1 November at the earliest: the thirty days end on 1 December or later.
    const domain::Answers given = in_england(
        {{"bought_on", "2026-11-01"}, {"got_on", ""}, {"noticed_on", "2026-11-10"}, {"wish", "money_back"}});
    CHECK(says(given, "At least until Tuesday 1 December 2026"));
    CHECK(holds(letter_of(given), "sections 20 and 22 of the Consumer Rights Act 2015"));
    CHECK_FALSE(holds(letter_of(given), "1 December"));
    const domain::Answers old =
        in_england({{"bought_on", "2026-10-01"}, {"got_on", ""}, {"noticed_on", ""}, {"wish", "money_back"}});
    CHECK_FALSE(says(old, "without a repair first"));
}

TEST_CASE("digital content has no times that were confirmed for goods only") {
    const domain::Answers given = shoes({{"kind", "digital"}});
    CHECK_FALSE(says(given, "2028"));
    CHECK_FALSE(says(given, "2029"));
    CHECK_FALSE(says(given, "alltid i tid"));
}

TEST_CASE("a share of the price of work stands without the section that reckons by the cost of mending") {
    // Konsumenttjänstlagen 22 §: the reduction is the cost of having the defect remedied.
    domain::Answers given = work();
    given.defects[0].texts = {{"share", "30"}};
    CHECK(holds(letter_of(given), "Prisavdrag: 20 000,00 kr × 30 % = 6 000,00 kr."));
    CHECK_FALSE(holds(letter_of(given), "konsumenttjänstlagen"));
    CHECK(says(given, "räknar lagen avdraget efter"));
    given.defects[0].texts = {{"knows_repair_cost", "yes"}, {"repair_price", "4 000"}};
    CHECK(holds(letter_of(given), "konsumenttjänstlagen"));
    CHECK_FALSE(says(given, "räknar lagen avdraget efter"));
}

TEST_CASE("a contract is ended only where a section or nobody's law is needed for it") {
    const std::map<std::string, std::string> back{{"wish", "money_back"}, {"paid", "yes"}};
    const auto with = [&](std::map<std::string, std::string> more) {
        more.insert(back.begin(), back.end());
        return in_england(std::move(more));
    };
    CHECK(holds(letter_of(with({})), "I reject the goods under"));
    CHECK(holds(letter_of(with({{"arrived", "never"}})), "I end the contract and ask you to refund"));
    CHECK(holds(letter_of(with({{"seller_kind", "private_person"}})), "I end the contract and ask"));
    CHECK(holds(letter_of(with({{"kind", "digital"}})), "I ask you to refund the whole price"));
    CHECK(says(with({{"kind", "digital"}}), "does not say that the contract is ended"));
    CHECK_FALSE(says(with({}), "does not say that the contract is ended"));
}

TEST_CASE("in Germany and Hungary a shorter time for second-hand goods stands with its section") {
    for (const auto& [country, section] : {std::pair{"DE", "§ 476 Abs. 2"}, {"HU", "6:163"}}) {
        const auto remarks = thought_about(shoes({{"country", country}, {"condition", "used"}})).remarks;
        const auto shorter = std::ranges::find_if(
            remarks, [](const app::Remark& remark) { return holds(remark.sentence, "kortare tid"); });
        REQUIRE(shorter != remarks.end());
        CHECK(holds(shorter->rule.front(), section));
    }
    CHECK_FALSE(says(shoes({{"condition", "used"}}), "kortare tid"));
}

TEST_CASE("where the envelope has its window is said by the law of the country") {
    const auto window_of = [](const domain::Answers& given) {
        return app::first_letter_document(given, written_on(), resources()).document.window;
    };
    CHECK(window_of(shoes()) == documents::AddressWindow::Right);
    CHECK(window_of(shoes({{"country", "DE"}})) == documents::AddressWindow::Left);
}
