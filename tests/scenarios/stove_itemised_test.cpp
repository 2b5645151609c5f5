// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_case.h"

#include <map>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

// The same stove, each defect with its own amount. Claimed:
//   1  7 800.00   2  3 450.00   3  6 900.00   4  2 670.00   5  3 100.00
//   6  4 350.00   7  1 290.00   8  3 600.00   9  2 837.50  10  7 120.00      in all 43 117.50
// The trader concedes item 7 and 1 500 of item 2. The first court grants 1, 6, 7 and 9 and 2 000 of item 2.
// The consumer appeals 3, 5, 8 and 10; the court of appeal grants 3 and 8 and 2 325.25 of item 5.

namespace {

constexpr ItemOutcome granted = ItemOutcome::Granted;
constexpr ItemOutcome in_part = ItemOutcome::InPart;
constexpr ItemOutcome refused = ItemOutcome::Refused;

struct StoveItemised : ToldCase {
    Id<Instance> court, appeal_court;

    StoveItemised() : ToldCase("stove_itemised.json") {}

    void trader_answers() {
        for (const int item : {1, 3, 4, 5, 6, 8, 9, 10}) answer(item, Stance::Disputed);
        answer(7, Stance::Conceded);
        answer(2, Stance::Part, sek(1'500));
    }
    void claim_is_brought() {
        trader_answers();
        court = open(InstanceKind::FirstCourt, PartyRole::Consumer, "2026-04-01",
                     {{1, sek(7'800)},
                      {2, sek(3'450)},
                      {3, sek(6'900)},
                      {4, sek(2'670)},
                      {5, sek(3'100)},
                      {6, sek(4'350)},
                      {7, sek(1'290)},
                      {8, sek(3'600)},
                      {9, sek(2'837, 50)},
                      {10, sek(7'120)}});
    }
    void first_court_rules() {
        claim_is_brought();
        Ruling told;
        told.costs = sek(2'800);
        told.costs_to = party(PartyRole::Consumer);
        rule(court, "2026-10-15", {.found = {1, 2, 6, 7, 9}, .not_found = {3, 4, 5, 8, 10}},
             {{1, granted, sek(7'800)},
              {2, in_part, sek(2'000)},
              {3, refused},
              {4, refused},
              {5, refused},
              {6, granted, sek(4'350)},
              {7, granted, sek(1'290)},
              {8, refused},
              {9, granted, sek(2'837, 50)},
              {10, refused}},
             told);
        close(court, "2026-10-15");
    }
    /// 2 800 of costs, 15 days' interest on them and 7 200 of item 1. The rate of the second half of 2026 is
    /// not known yet; that of the first goes on: 2 + 8 per cent. 2 800 × 10 % × 15 / 365 = 11.51 (RB 18:8)
    void trader_pays_at_first() {
        first_court_rules();
        pay(sek(10'011, 51), "2026-10-30");
    }
    void four_are_appealed() {
        trader_pays_at_first();
        appeal_court = appeal(court, PartyRole::Consumer, "2026-11-05",
                              {{3, sek(6'900)}, {5, sek(3'100)}, {8, sek(3'600)}, {10, sek(7'120)}});
    }
    void court_of_appeal_rules() {
        four_are_appealed();
        Ruling told;
        told.costs = sek(1'150);
        told.costs_to = party(PartyRole::Consumer);
        rule(
            appeal_court, "2027-06-01", {.found = {3, 5, 8, 10}},
            {{3, granted, sek(6'900)}, {5, in_part, sek(2'325, 25)}, {8, granted, sek(3'600)}, {10, refused}},
            told);
        close(appeal_court, "2027-06-01");
    }
    void rest_is_paid() {
        court_of_appeal_rules();
        // 23 902.75 of the award, 1 150 of costs and 397.25 of interest
        pay(sek(25'450), "2027-06-20", sek(397, 25));
    }
};

/// What is awarded, paid and left, as it must stand after a step.
void check_money(const ToldCase& told, Money awarded, Money paid, Money balance) {
    const auto totals = totals_of_head(told.now());
    CHECK(totals.awarded == awarded);
    CHECK(totals.paid == paid);
    CHECK(totals.balance == balance);
    CHECK(totals.claimed == sek(43'117, 50)); // whatever happens, the claim stays what it was
}

/// The balances of the items that have one; every other item must have none.
void check_balances(const ToldCase& told, const std::map<int, Money>& left) {
    const Case dispute = told.now();
    for (int item = 1; item <= 10; ++item) {
        INFO("claim item " << item);
        CHECK(row_of(dispute, item).balance == (left.contains(item) ? left.at(item) : sek(0)));
    }
}

} // namespace

TEST_CASE("Stove itemised 1: ten amounts are claimed and nothing else has happened") {
    const StoveItemised told;
    const auto totals = totals_of_head(told.now());
    CHECK(totals.claimed == sek(43'117, 50));
    CHECK(totals.conceded == sek(0));
    CHECK(totals.awarded == sek(0));
    CHECK(totals.balance == sek(0));
}

TEST_CASE("Stove itemised 2: the trader concedes 2 790 and disputes the rest") {
    StoveItemised told;
    told.trader_answers();
    const Case dispute = told.now();
    CHECK(row_of(dispute, 2).conceded == sek(1'500));
    CHECK(row_of(dispute, 7).conceded == sek(1'290));
    CHECK(row_of(dispute, 1).conceded == sek(0));
    CHECK(totals_of_head(dispute).conceded == sek(2'790)); // 1 500 + 1 290
}

TEST_CASE("Stove itemised 3: the whole claim is in dispute before the first court") {
    StoveItemised told;
    told.claim_is_brought();
    const Case dispute = told.now();
    CHECK(dispute_at(dispute, *find(dispute, told.court)) == sek(43'117, 50));
    CHECK(state_of(dispute).undecided == 10);
    CHECK(state_of(dispute).before_an_instance == 10);
}

TEST_CASE("Stove itemised 4: the first court awards 18 277.50") {
    StoveItemised told;
    told.first_court_rules();
    const Case dispute = told.now();
    const auto totals = totals_of_head(dispute);
    CHECK(totals.awarded == sek(18'277, 50)); // 7 800 + 2 000 + 4 350 + 1 290 + 2 837.50
    CHECK(totals.balance == sek(18'277, 50));
    CHECK(ledger_of(dispute).costs_awarded == sek(2'800));
    const auto outcomes = state_of(dispute).outcomes;
    CHECK(outcomes.at(granted) == 4);
    CHECK(outcomes.at(in_part) == 1);
    CHECK(outcomes.at(refused) == 5);
}

TEST_CASE("Stove itemised 5: the consumer may appeal 24 840 and the trader 15 487.50") {
    StoveItemised told;
    told.first_court_rules();
    const Case dispute = told.now();
    const auto sum = [&](PartyRole by) {
        Money total = sek(0);
        for (const auto& part : still_in_dispute(dispute, told.court, told.party(by)))
            total = total + part.amount.value();
        return total;
    };
    // 1 450 of item 2 and all of 3, 4, 5, 8, 10: 1 450 + 6 900 + 2 670 + 3 100 + 3 600 + 7 120
    CHECK(sum(PartyRole::Consumer) == sek(24'840));
    // 1, 6, 9 and what was awarded beyond the concession on 2: 7 800 + 4 350 + 2 837.50 + 500
    CHECK(sum(PartyRole::Trader) == sek(15'487, 50));
}

TEST_CASE(
    "Stove itemised 6: of 10 011.51 paid 2 811.51 are costs with interest, the rest is the first item's") {
    StoveItemised told;
    told.trader_pays_at_first();
    const Case dispute = told.now();
    CHECK(ledger_of(dispute).costs_paid == sek(2'800));
    CHECK(ledger_of(dispute).interest_paid == sek(11, 51));
    CHECK(row_of(dispute, 1).paid == sek(7'200));  // 10 011.51 − 2 800 − 11.51
    CHECK(row_of(dispute, 1).balance == sek(600)); // 7 800 − 7 200
    CHECK(row_of(dispute, 2).paid == sek(0));
    CHECK(totals_of_head(dispute).paid == sek(7'200));
    CHECK(totals_of_head(dispute).balance == sek(11'077, 50)); // 18 277.50 − 7 200
    CHECK(ledger_of(dispute).unallocated == sek(0));
}

TEST_CASE("Stove itemised 7: four items are appealed, 20 720 in dispute, and the award below still stands") {
    StoveItemised told;
    told.four_are_appealed();
    const Case dispute = told.now();
    // 6 900 + 3 100 + 3 600 + 7 120
    CHECK(dispute_at(dispute, *find(dispute, told.appeal_court)) == sek(20'720));
    CHECK(totals_of_head(dispute).awarded == sek(18'277, 50));
    CHECK(state_of(dispute).before_an_instance == 4);
}

TEST_CASE("Stove itemised 8: the court of appeal finds all four defects and awards 12 825.25 more") {
    StoveItemised told;
    told.court_of_appeal_rules();
    const Case dispute = told.now();
    const auto totals = totals_of_head(dispute);
    CHECK(totals.at_instance.at(0) == sek(18'277, 50));
    CHECK(totals.at_instance.at(1) == sek(12'825, 25)); // 6 900 + 2 325.25 + 3 600
    CHECK(totals.awarded == sek(31'102, 75));
    CHECK(totals.balance == sek(23'902, 75)); // less 7 200 of the 10 011.51 paid
    for (const int defect : {3, 5, 8, 10}) CHECK(findings_on(dispute, defect).at(1) == Finding::Found);
    CHECK(row_of(dispute, 10).outcome == refused);
    CHECK(ledger_of(dispute).costs_awarded == sek(3'950)); // 2 800 + 1 150
}

TEST_CASE("Stove itemised 9: the last payment with its interest leaves nothing") {
    StoveItemised told;
    told.rest_is_paid();
    const Case dispute = told.now();
    const auto totals = totals_of_head(dispute);
    CHECK(totals.paid == sek(31'102, 75)); // 10 011.51 + 25 450 − 408.76 of interest − 3 950 of costs
    CHECK(totals.balance == sek(0));
    for (int item = 1; item <= 10; ++item) CHECK(row_of(dispute, item).balance == sek(0));
    CHECK(ledger_of(dispute).interest_paid == sek(408, 76)); // 11.51 + 397.25
    CHECK(ledger_of(dispute).unallocated == sek(0));
}

TEST_CASE("Stove itemised 10: the columns of the defects add up to those of the items") {
    StoveItemised told;
    told.rest_is_paid();
    const Case dispute = told.now();
    Money claimed = sek(0), awarded = sek(0), paid = sek(0);
    for (const DefectRow& row : ledger_of(dispute).defects) {
        CHECK_FALSE(row.is_allocated); // the lump of the second head was never awarded
        claimed = claimed + row.claimed;
        awarded = awarded + row.awarded;
        paid = paid + row.paid;
    }
    CHECK(claimed == sek(43'117, 50));
    CHECK(awarded == sek(31'102, 75));
    CHECK(paid == sek(31'102, 75));
}

TEST_CASE("Stove itemised 11: the lower head is never added to the first") {
    StoveItemised told;
    told.rest_is_paid();
    const Case dispute = told.now();
    CHECK(totals_of_head(dispute, 2).claimed == sek(35'640)); // 30 000 + 4 350 + 1 290
    CHECK(totals_of_head(dispute, 2).awarded == sek(0));
    CHECK(totals_of(dispute).stated == sek(43'117, 50));
}

TEST_CASE("Stove itemised 12: the sum awarded, paid and left is right to the öre after every step") {
    StoveItemised told;
    check_money(told, sek(0), sek(0), sek(0));
    SECTION("the trader has answered: what he concedes is not awarded yet") {
        told.trader_answers();
        check_money(told, sek(0), sek(0), sek(0));
    }
    SECTION("the claim is before the first court") {
        told.claim_is_brought();
        check_money(told, sek(0), sek(0), sek(0));
    }
    SECTION("the first court has ruled") {
        told.first_court_rules();
        check_money(told, sek(18'277, 50), sek(0), sek(18'277, 50));
    }
    SECTION("10 011.51 are paid") {
        told.trader_pays_at_first();
        check_money(told, sek(18'277, 50), sek(7'200), sek(11'077, 50));
    }
    SECTION("four items are appealed: nothing that was awarded moves") {
        told.four_are_appealed();
        check_money(told, sek(18'277, 50), sek(7'200), sek(11'077, 50));
    }
    SECTION("the court of appeal has ruled") {
        told.court_of_appeal_rules();
        check_money(told, sek(31'102, 75), sek(7'200), sek(23'902, 75));
    }
    SECTION("the rest is paid") {
        told.rest_is_paid();
        check_money(told, sek(31'102, 75), sek(31'102, 75), sek(0));
    }
}

TEST_CASE("Stove itemised 13: what is left of each item is right to the öre after every step") {
    StoveItemised told;
    check_balances(told, {});
    SECTION("the first court has ruled") {
        told.first_court_rules();
        check_balances(
            told, {{1, sek(7'800)}, {2, sek(2'000)}, {6, sek(4'350)}, {7, sek(1'290)}, {9, sek(2'837, 50)}});
    }
    SECTION("10 011.51 have paid the costs with interest and 7 200 of item 1") {
        told.trader_pays_at_first();
        check_balances(told, {{1, sek(600)},
                              {2, sek(2'000)},
                              {6, sek(4'350)},
                              {7, sek(1'290)},
                              {9, sek(2'837, 50)}}); // 11 077.50 in all
    }
    SECTION("the court of appeal has added items 3, 5 and 8") {
        told.court_of_appeal_rules();
        check_balances(told, {{1, sek(600)},
                              {2, sek(2'000)},
                              {3, sek(6'900)},
                              {5, sek(2'325, 25)},
                              {6, sek(4'350)},
                              {7, sek(1'290)},
                              {8, sek(3'600)},
                              {9, sek(2'837, 50)}}); // 23 902.75 in all
    }
    SECTION("the rest is paid") {
        told.rest_is_paid();
        check_balances(told, {});
    }
}

TEST_CASE("Stove itemised 14: the costs of both courts are paid before the claim") {
    StoveItemised told;
    told.rest_is_paid();
    const Case dispute = told.now();
    CHECK(ledger_of(dispute).costs_awarded == sek(3'950)); // 2 800 + 1 150
    CHECK(ledger_of(dispute).costs_paid == sek(3'950));
    CHECK(totals_of_head(dispute).paid == sek(31'102, 75)); // costs pay no claim item
    CHECK(ledger_of(dispute).unallocated == sek(0));
    CHECK(net_of(dispute).left == sek(0));
}

TEST_CASE("Stove itemised 15: what was paid as costs is not taken from the next payment again") {
    StoveItemised told;
    told.first_court_rules();
    told.pay_costs(sek(2'800), "2026-10-25");
    told.pay(sek(10'000), "2026-10-30");
    const Case dispute = told.now();
    CHECK(ledger_of(dispute).costs_paid == sek(2'800));
    CHECK(row_of(dispute, 1).paid == sek(7'800));
    CHECK(row_of(dispute, 2).paid == sek(2'000));
    // ten days' interest on the costs: 2 800 × 10 % × 10 / 365 = 7.67
    CHECK(row_of(dispute, 6).paid == sek(192, 33)); // 10 000 − 7.67 − 7 800 − 2 000
}

TEST_CASE("Stove itemised 16: each defect tells what each court found and what it brought") {
    StoveItemised told;
    told.rest_is_paid();
    const Case dispute = told.now();
    using Both = std::vector<std::optional<Finding>>;
    for (const int defect : {1, 2, 6, 7, 9})
        CHECK(findings_on(dispute, defect) == Both{Finding::Found, std::nullopt}); // not appealed
    for (const int defect : {3, 5, 8, 10})
        CHECK(findings_on(dispute, defect) == Both{Finding::NotFound, Finding::Found});
    CHECK(findings_on(dispute, 4) == Both{Finding::NotFound, std::nullopt});
    CHECK(row_of(dispute, 4).outcome == refused);
    CHECK(row_of(dispute, 3).outcome == granted);
    CHECK(row_of(dispute, 5).outcome == in_part);
}
