// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::test;

namespace {

domain::Answers noticed(const std::string& day, std::map<std::string, std::string> more = {}) {
    more.insert({{"bought_on", "2026-09-01"}, {"got_on", "2026-09-03"}, {"noticed_on", day}});
    return shoes(std::move(more));
}

domain::Answers reduction(std::map<std::string, std::string> texts, const std::string& paid) {
    domain::Answers given = shoes({{"wish", "money_off"}, {"paid", paid}});
    given.defects[0].texts = std::move(texts);
    return given;
}

} // namespace

TEST_CASE("a day on a weekend is the one before while it lies ahead and then the one the law moves to") {
    // Two months from 21 September 2026 end on Saturday 21 November; Friday is safe, the law moves to
    // Monday 23.
    CHECK(says(noticed("2026-09-21"), "senast måndagen den 23 november 2026"));
    CHECK_FALSE(says(noticed("2026-09-21"), "20 november"));
    CHECK(says(noticed("2026-09-21", {{"told", "yes"}, {"told_on", "2026-11-21"}}),
               "alltid ha räckt till och med måndagen den 23 november 2026"));
    // From 5 October: Saturday 5 December, so Friday 4 December.
    CHECK(says(noticed("2026-10-05"), "senast fredagen den 4 december 2026"));
    CHECK(says(noticed("2026-09-18"), "slutade onsdagen den 18 november 2026"));
}

TEST_CASE("before the promised day no letter demands anything") {
    const domain::Answers early = shoes({{"arrived", "never"}, {"promised_on", "2026-12-24"}});
    CHECK(thought_about(early).stops());
    CHECK(says(early, "24 december 2026"));
    CHECK(app::sentences_of(early, written_on(), resources()).empty());
    CHECK_FALSE(thought_about(shoes({{"arrived", "never"}, {"promised_on", "2026-11-20"}})).stops());
    // The question is not asked of what has come.
    CHECK_FALSE(thought_about(shoes({{"promised_on", "2026-12-24"}})).stops());
}

TEST_CASE("for what is second-hand another one is asked for and no new one") {
    const auto letter = [](const char* condition, const char* wish) {
        return letter_of(shoes({{"condition", condition}, {"wish", wish}}));
    };
    CHECK(holds(letter("used", "new"), "levererar en annan vara utan fel"));
    CHECK(holds(letter("used", ""), "avhjälper felet eller levererar en annan vara utan fel"));
    CHECK(holds(letter("", ""), "en annan vara"));
    CHECK(holds(letter("new", "new"), "levererar en ny vara utan fel"));
}

TEST_CASE("a cost of repair is an estimate unless somebody is named for it") {
    const std::map<std::string, std::string> cost{{"knows_repair_cost", "yes"}, {"repair_price", "300"}};
    CHECK(holds(letter_of(reduction(cost, "")), "Uppskattad kostnad för avhjälpande: 300,00 kr."));
    auto named = cost;
    named["quote_from"] = "Skomakare Ek";
    CHECK(holds(letter_of(reduction(named, "")),
                "Kostnad för avhjälpande: 300,00 kr. Underlag: Skomakare Ek."));
    for (const auto& texts : {cost, named}) CHECK_FALSE(holds(letter_of(reduction(texts, "")), "offert"));
}

TEST_CASE("a share of the price says that it is the reduction") {
    // 10 % of 1 299 is 129.90.
    CHECK(holds(letter_of(reduction({{"share", "10"}}, "")), "Prisavdrag: 1 299,00 kr × 10 % = 129,90 kr."));
}

TEST_CASE("a reduction asks to be paid as far as the price is paid") {
    const std::map<std::string, std::string> share{{"share", "10"}};
    CHECK(holds(letter_of(reduction(share, "yes")), "begär att ni betalar beloppet till mig."));
    CHECK(holds(letter_of(reduction({}, "yes")), "begär att ni betalar avdraget till mig."));
    CHECK(holds(letter_of(reduction(share, "no")), "Jag betalar motsvarande mindre."));
    CHECK(holds(letter_of(reduction(share, "")), "betalt utöver det nedsatta priset ska betalas tillbaka"));
    CHECK(app::is_asked(question("paid"), shoes({{"wish", "money_off"}})));
}

TEST_CASE("the last screen says where the day to answer comes from and what is missing") {
    CHECK(says(shoes(), "sätter måndagen den 7 december 2026 som sista dag"));
    CHECK_FALSE(says(shoes(), "Innan brevet kan skickas"));
    CHECK(says(answers({}), "Innan brevet kan skickas behövs ditt namn, säljarens namn och vad som är fel."));
    CHECK(says(answers({{"arrived", "never"}, {"my_name", "Anna"}}), "behövs säljarens namn."));
}

TEST_CASE("a no is told as a no and a refusal to mend as that") {
    const auto letter = [](const char* answer) {
        return letter_of(shoes({{"told", "yes"}, {"answered", answer}}));
    };
    CHECK(holds(letter("said_no"), "Ni har sagt nej."));
    CHECK_FALSE(holds(letter("said_no"), "avböjt"));
    CHECK(holds(letter("refused"), "Ni har avböjt att avhjälpa felet eller leverera om."));
}

TEST_CASE("addresses stand as they were typed whoever sells") {
    for (const char* kind : {"firm", "private_person", ""}) {
        domain::Answers given = shoes(
            {{"country", "EW"}, {"seller_kind", kind}, {"seller_address", "1 High Street\nLeeds\nLS1 1XX"}});
        const auto letter = app::first_letter_document(given, written_on(), resources()).document.letter;
        CHECK(letter.recipient ==
              std::vector<std::string>{"Stegvis Skor AB", "1 High Street", "Leeds", "LS1 1XX"});
    }
}

TEST_CASE("a present is written about for the buyer and the money goes there") {
    const domain::Answers gift =
        shoes({{"who_bought", "gift"}, {"other_buyer", "Eva Holm"}, {"wish", "money_back"}, {"paid", "yes"}});
    CHECK(holds(letter_of(gift), "Jag häver för köparens räkning köpet"));
    CHECK(holds(letter_of(gift), "hela priset, 1 299,00 kr till köparen."));
    CHECK_FALSE(holds(letter_of(shoes({{"wish", "money_back"}})), "köparen"));
}
