// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_case.h"

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

// The shop's side of the same chain: a customer asks 2 400 for the motor and 1 950 for the battery of an
// electric bicycle. The shop answers item by item, offers 2 500, is asked for 3 500, and they settle at 3
// 000.

namespace {

struct RepairShop : ToldCase {
    Id<Offer> first, counter, last;

    RepairShop() : ToldCase("repair_shop.json") {}

    void shop_answers() {
        answer(1, Stance::Disputed);
        answer(2, Stance::Part, sek(1'500));
    }
    void shop_offers_2_500() {
        shop_answers();
        first = offer(PartyRole::Trader, {{1}, {2}}, sek(2'500), "2026-03-12");
    }
    void customer_asks_3_500() {
        shop_offers_2_500();
        end_offer(first, OfferOutcome::Countered, "2026-03-15");
        counter = offer(PartyRole::Consumer, {{1}, {2}}, sek(3'500), "2026-03-15");
    }
    void they_settle_at_3_000() {
        customer_asks_3_500();
        end_offer(counter, OfferOutcome::Refused, "2026-03-18");
        last = offer(PartyRole::Trader, {{1, sek(1'200)}, {2, sek(1'800)}}, {}, "2026-03-18");
        end_offer(last, OfferOutcome::Accepted, "2026-03-20");
    }
};

} // namespace

TEST_CASE("Repair shop 1: two defects are claimed, 4 350 in all") {
    const RepairShop told;
    CHECK(told.now().sheet.side == Side::Trader);
    CHECK(totals_of_head(told.now()).claimed == sek(4'350)); // 2 400 + 1 950
}

TEST_CASE("Repair shop 2: the shop disputes the motor and concedes 1 500 for the battery") {
    RepairShop told;
    told.shop_answers();
    const Case dispute = told.now();
    CHECK(row_of(dispute, 1).conceded == sek(0));
    CHECK(row_of(dispute, 2).conceded == sek(1'500));
    CHECK(totals_of_head(dispute).conceded == sek(1'500));
}

TEST_CASE("Repair shop 3: a sum of 2 500 for both falls on them by what is claimed") {
    RepairShop told;
    told.shop_offers_2_500();
    const Case dispute = told.now();
    // 2 500 × 2 400 / 4 350 = 1 379.310…; 2 500 × 1 950 / 4 350 = 1 120.689…, whose öre is the larger rest
    CHECK(row_of(dispute, 1).offered == sek(1'379, 31));
    CHECK(row_of(dispute, 2).offered == sek(1'120, 69));
    CHECK(totals_of_head(dispute).offered == sek(2'500));
}

TEST_CASE("Repair shop 4: what the customer asks in a counter-offer is not offered to him") {
    RepairShop told;
    told.customer_asks_3_500();
    const Case dispute = told.now();
    CHECK(find(dispute, told.first)->outcome == OfferOutcome::Countered);
    CHECK_FALSE(row_of(dispute, 1).offered);
    CHECK_FALSE(row_of(dispute, 1).outcome);
}

TEST_CASE("Repair shop 5: the accepted offer settles both items and posts 3 000 to the ledger") {
    RepairShop told;
    told.they_settle_at_3_000();
    const Case dispute = told.now();
    CHECK(row_of(dispute, 1).outcome == ItemOutcome::Settled);
    CHECK(row_of(dispute, 1).awarded == sek(1'200));
    CHECK(row_of(dispute, 2).awarded == sek(1'800));
    CHECK(totals_of_head(dispute).balance == sek(3'000));
    CHECK(still_in_dispute(dispute, {}, told.party(PartyRole::Consumer)).empty());
}

TEST_CASE("Repair shop 6: the shop pays 3 000 and owes nothing") {
    RepairShop told;
    told.they_settle_at_3_000();
    told.pay(sek(3'000), "2026-03-25");
    const Case dispute = told.now();
    CHECK(row_of(dispute, 1).balance == sek(0));
    CHECK(row_of(dispute, 2).balance == sek(0));
    CHECK(ledger_of(dispute).unallocated == sek(0));
}

TEST_CASE("Repair shop 7: what the case has cost and may bring back stays beside the customer's claim") {
    RepairShop told;
    told.they_settle_at_3_000();
    const Case dispute = told.now();
    Money handling = sek(0);
    for (const HandlingCost& cost : dispute.handling_costs) handling = handling + cost.amount.value();
    CHECK(handling == sek(1'420)); // 320 + 650 + 450
    CHECK(dispute.recourses.front().amount == sek(1'600));
    CHECK(totals_of_head(dispute).claimed == sek(4'350));
}
