// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/golden.h"
#include "support/shop_case.h"

using namespace redress;
using namespace redress::test;
using namespace redress::domain;

namespace {

const std::string answer = app::answer_letter;

/// The claim of 4 350, answered with 3 150 and a new charger.
ShopCase answered() {
    ShopCase shop;
    shop.answer_all();
    return shop;
}

} // namespace

TEST_CASE("an answer to a claim goes from the shop to the customer and names the claim's day") {
    const auto letter = document_of(answered(), choices(answer)).letter;
    CHECK(letter.sender.front() == "Brasbutiken i Väst AB");
    CHECK(letter.recipient.front() == "Åsa Öberg");
    CHECK(letter.signatures == std::vector<std::string>{"Brasbutiken i Väst AB"});
    CHECK(letter.enclosures == std::vector<std::string>{"Bilaga\u00A01: Arbetsorder"});
    const std::string text = swedish(answered(), answer);
    CHECK(holds(text, "Hej Åsa Öberg, vi svarar här på ditt krav av den 16 februari 2026"));
    CHECK(holds(text, "svar senast fredagen den 4 december 2026"));
}

TEST_CASE("an answer has a position and a reason for each item and the total accepted") {
    const std::string text = swedish(answered(), answer);
    CHECK(holds(text, "Godtas delvis. Axeln var"));
    CHECK(holds(text, "Summa 4 350,00 3 150,00")); // 1 200 + 1 950
    CHECK(holds(text, "Sammanlagt godtar vi 3 150,00 kr."));
    CHECK(holds(text, "konto 3 150,00 kr ska betalas"));
    CHECK(holds(text, "Vi utför:"));
    CHECK(holds(text, "Omleverans för fel 2 (Ny laddare)."));
}

TEST_CASE("an item without an answer is named before the letter is issued") {
    ShopCase shop;
    shop.answer(shop.motor, Stance::Disputed);
    shop.answer(shop.battery, Stance::Silent);
    CHECK(app::unanswered_items(shop) == std::vector{shop.battery, shop.charger});
    CHECK(holds(swedish(shop, answer), "Ingen ståndpunkt ännu."));
    CHECK_FALSE(holds(swedish(shop, answer), "Sammanlagt godtar vi"));
    shop.answer_all();
    CHECK(app::unanswered_items(shop).empty());
}

TEST_CASE("what is settled needs no answer and is not in the answer's sum") {
    ShopCase shop = answered();
    Offer& offer = shop.offer();
    offer.lines = {{shop.motor, money(1'500)}};
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-11-20");
    const std::string text = swedish(shop, answer);
    CHECK(holds(text, "Prisavdrag för fel 1 har reglerats genom överenskommelse den 20 november 2026 och "
                      "besvaras därför inte här."));
    CHECK(holds(text, "Sammanlagt godtar vi 1 950,00 kr."));
}

TEST_CASE("only an offer that may be told stands in the answer") {
    ShopCase shop = answered();
    Offer& offer = shop.offer();
    const auto is_told = [&] { return holds(swedish(shop, answer), "3 450,00"); }; // 1 500 + 1 950
    CHECK(is_told());
    CHECK(holds(swedish(shop, answer), "till och med den 24 december 2026"));
    CHECK(holds(swedish(shop, answer), "Villkor: kunden hämtar cykeln."));
    offer.without_prejudice = true;
    CHECK_FALSE(is_told());
    offer.without_prejudice = false;
    offer.audience = Audience::OwnSide;
    CHECK_FALSE(is_told());
    offer.audience = Audience::Forum;
    CHECK(is_told());
    offer.offeror = shop.consumer;
    CHECK_FALSE(is_told());
    offer.offeror = shop.trader;
    offer.expires = day("2026-11-20"); // the day before the letter
    CHECK_FALSE(is_told());
    offer.expires.reset();
    offer.outcome = OfferOutcome::Withdrawn;
    CHECK_FALSE(is_told());
}

TEST_CASE("a set-off is told and taken off what is accepted") {
    ShopCase shop = answered();
    shop.at(shop.ask(HeadUse::SetOff, Remedy::Price, money(450))).title = "Undersökningsavgift";
    const std::string text = swedish(shop, answer);
    CHECK(holds(text, "Kvittning: Undersökningsavgift, 450,00 kr."));
    CHECK(holds(text, "Mot det kvittar vi 450,00 kr. Då återstår 2 700,00 kr.")); // 3 150 - 450
}

TEST_CASE("a counterclaim is told and leaves what is accepted alone") {
    ShopCase shop = answered();
    shop.ask(HeadUse::Counterclaim, Remedy::Price, money(900));
    const std::string text = swedish(shop, answer);
    CHECK(holds(text, "Motkrav: Betalning av köpeskilling, 900,00 kr."));
    CHECK(holds(text, "konto 3 150,00 kr ska betalas"));
    CHECK(holds(english(shop, answer), "Counterclaim: Payment of the price"));
}

TEST_CASE("heads in an answer are summed each for itself") {
    ShopCase shop = answered();
    const auto lump = shop.add_claim(shop.add_head(), {shop.noise, shop.charge}, lump_sum(money(5'000)));
    shop.answer(lump, Stance::Part, money(1'000));
    const std::string text = swedish(shop, answer);
    CHECK(holds(text, "beloppen läggs inte ihop"));
    CHECK(holds(text, "Sammanlagt godtar vi 3 150,00 kr."));
    CHECK(holds(text, "Summa 5 000,00 1 000,00"));
    CHECK_FALSE(holds(text, "4 150,00"));
}

TEST_CASE("what was paid before any decision is taken off what the shop is to pay") {
    ShopCase shop = answered();
    shop.add_payment(PaymentKind::Compensation, money(1'000));
    const std::string text = swedish(shop, answer);
    CHECK(holds(text, "Av det är 1 000,00 kr redan betalt."));
    CHECK(holds(text, "konto 2 150,00 kr ska betalas")); // 1 200 + 1 950 - 1 000
    shop.at(shop.add_payment(PaymentKind::Refund, money(300))).payer = shop.consumer;
    CHECK(holds(swedish(shop, answer), "konto 2 450,00 kr ska betalas")); // 300 came back
    shop.add_payment(PaymentKind::Compensation, money(9'000));
    CHECK(holds(swedish(shop, answer), "återstår inget att betala"));
}

TEST_CASE("an offer that a newer one has taken the place of is not told as open") {
    ShopCase shop = answered();
    Offer& first = shop.offer();
    first.date = day("2026-03-01");
    first.lines = {{shop.motor, std::nullopt}, {shop.battery, std::nullopt}};
    first.lump = money(3'000);
    CHECK(holds(swedish(shop, answer), "3 000,00"));
    Offer& second = shop.offer();
    second.date = day("2026-03-05");
    second.lines = {{shop.battery, money(500)}};
    const std::string text = swedish(shop, answer);
    CHECK(holds(text, "Erbjudande av den 5 mars 2026"));
    CHECK_FALSE(holds(text, "3 000,00"));
    // What was agreed since leaves nothing of the package either.
    second.outcome = OfferOutcome::Accepted;
    second.answered = day("2026-03-06");
    CHECK_FALSE(holds(swedish(shop, answer), "Erbjudande av den 1 mars 2026"));
}

TEST_CASE("several customers are spoken to as several") {
    ShopCase shop = answered();
    const auto second = shop.add_party(PartyRole::CoBuyer, "Bo Öberg");
    shop.at(shop.purchase).buyers = {shop.consumer, second};
    CHECK(holds(swedish(shop, answer), "Hej Åsa Öberg och Bo Öberg, vi svarar här på ert krav"));
}

TEST_CASE("there is nothing to answer where nothing is claimed") {
    CaseBuilder shop;
    shop.sheet().side = Side::Trader;
    CHECK(app::refusal_of(shop, choices(answer), resources()) == app::LetterRefusal::NothingAnswered);
}

TEST_CASE("each side has its own letters and both have the papers about the case") {
    const ShopCase shop;
    CaseBuilder consumer;
    const auto refused = [](const Case& dispute, const std::string& kind) {
        return app::refusal_of(dispute, choices(kind), resources()) == app::LetterRefusal::OtherSide;
    };
    for (const char* kind : {"notice_of_defect", "repair_or_replacement", "price_reduction_claim"}) {
        CHECK(refused(shop, kind));
        CHECK_FALSE(refused(consumer, kind));
    }
    for (const char* kind : {app::answer_letter, app::intake_receipt}) {
        CHECK_FALSE(refused(shop, kind));
        CHECK(refused(consumer, kind));
    }
    CHECK_FALSE(refused(shop, "case_summary"));
}

TEST_CASE("the shop's papers read as they did when they were last approved") {
    ShopCase shop = answered();
    shop.offer();
    shop.at(shop.ask(HeadUse::SetOff, Remedy::Price, money(450))).title = "Undersökningsavgift";
    for (const auto language : {text::Language::Swedish, text::Language::English})
        for (const std::string kind : {app::answer_letter, app::intake_receipt})
            check_golden("app/golden/" + kind + "_" + std::string(domain::choice_name(language)) + ".txt",
                         text_of(shop, choices(kind, language)));
}
