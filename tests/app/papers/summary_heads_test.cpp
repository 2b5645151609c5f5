// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

using namespace redress;
using namespace redress::test;
using namespace redress::domain;

namespace {

const std::string summary = "case_summary";

/// The trader asks for the price of 5 000; the consumer sets off 2 000 and asks 700 in a counterclaim.
struct TradersAction : CourtCase {
    TradersAction() {
        at(head).use = HeadUse::SetOff;
        at(head).title = "Prisavdrag";
        const auto back = add_head();
        at(back).use = HeadUse::Counterclaim;
        at(back).title = "Skadestånd";
        add_claim(back, {}, lump_sum(money(700)));
        const auto price = add_head();
        at(price).asked_by = Side::Trader;
        at(price).title = "Obetald köpeskilling";
        at(add_claim(price, {}, lump_sum(money(5'000)))).remedy = Remedy::Price;
    }
};

} // namespace

TEST_CASE("a summary tells the action before what is set off and asked back without ranking them") {
    const std::string text = swedish(TradersAction(), summary);
    const auto action = text.find("I första hand: Obetald köpeskilling, säljarens yrkande");
    const auto set_off = text.find("Kvittningsvis: Prisavdrag, konsumentens yrkande");
    REQUIRE(action != std::string::npos);
    REQUIRE(set_off != std::string::npos);
    CHECK(action < set_off);
    CHECK(holds(text, "Genkäromål: Skadestånd, konsumentens yrkande"));
    CHECK_FALSE(holds(text, "I andra hand"));
}

TEST_CASE("each side has its own ranks and nobody is named where one side asks alone") {
    CourtCase made;
    made.at(made.head).title = "Prisavdrag";
    made.at(made.add_head()).title = "Hävning";
    made.add_claim(made.records().heads.back().id, {made.crack}, lump_sum(money(900)));
    CHECK(holds(swedish(made, summary), "I första hand: Prisavdrag Post"));
    CHECK(holds(swedish(made, summary), "I andra hand: Hävning Post"));
    const auto price = made.add_head();
    made.at(price).asked_by = Side::Trader;
    made.at(price).title = "Resten av priset";
    made.add_claim(price, {}, lump_sum(money(300)));
    CHECK(holds(swedish(made, summary), "I första hand: Resten av priset, säljarens yrkande"));
}

TEST_CASE("a summary says nothing of how a settlement that was not released divides its money") {
    CourtCase made;
    Offer& offer = made.offer({{made.a, money(731)}, {made.b, money(222)}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-03-20");
    offer.without_prejudice = true;
    made.paid(money(953), {{made.a, money(731)}, {made.b, money(222)}}, "2026-04-01"); // 731 + 222
    const auto is_told = [&](const char* sum) { return holds(swedish(made, summary), sum); };
    CHECK_FALSE(is_told("731,00"));
    CHECK_FALSE(is_told("222,00"));
    offer.without_prejudice = false;
    offer.audience = Audience::Forum;
    CHECK(is_told("731,00"));
    CHECK(is_told("222,00"));
}
