// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"

using namespace redress;
using namespace redress::domain;
using redress::test::CourtCase;
using redress::test::day;
using redress::test::money;
using redress::test::quoted_repair;
using redress::test::row_for;

namespace {

using Parts = std::vector<ItemAmount>;

} // namespace

TEST_CASE("a claim nobody has answered is claimed and nothing else") {
    const CourtCase made;
    const Ledger ledger = ledger_of(made);
    REQUIRE(ledger.rows.size() == 3);
    CHECK(ledger.rows[1].claimed == money(600));
    CHECK_FALSE(ledger.rows[1].conceded);
    CHECK_FALSE(ledger.rows[1].awarded);
    CHECK(ledger.rows[1].balance == money(0));
    CHECK(ledger.totals[0].claimed == money(2'000));
}

TEST_CASE("the newest answer on an item stands") {
    CourtCase made;
    made.answer(made.b, Stance::Disputed, {}, "2026-03-01");
    made.answer(made.b, Stance::Part, money(200), "2026-04-01");
    CHECK(row_for(made, made.b).conceded == money(200));
}

TEST_CASE("silence concedes nothing and denies nothing") {
    CourtCase made;
    made.answer(made.a, Stance::Silent);
    made.answer(made.c, Stance::Disputed);
    CHECK_FALSE(row_for(made, made.a).conceded);
    CHECK(row_for(made, made.c).conceded == money(0));
}

TEST_CASE("a concession without an amount is of the whole item") {
    CourtCase made;
    made.answer(made.a, Stance::Conceded);
    CHECK(row_for(made, made.a).conceded == money(1'000));
}

TEST_CASE("a lump sum offered for two items falls on them by what is claimed") {
    CourtCase made;
    made.offer({{made.b, {}}, {made.c, {}}}).lump = money(900);
    // 900 in the proportion of 600 to 400
    CHECK(row_for(made, made.b).offered == money(540));
    CHECK(row_for(made, made.c).offered == money(360));
    CHECK_FALSE(row_for(made, made.a).offered);
}

TEST_CASE("an offer that was refused is no longer offered") {
    CourtCase made;
    made.offer({{made.a, money(700)}}).outcome = OfferOutcome::Refused;
    CHECK_FALSE(row_for(made, made.a).offered);
}

TEST_CASE("an accepted offer settles its items") {
    CourtCase made;
    auto& offer = made.offer({{made.a, money(700)}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-03-12");
    CHECK(row_for(made, made.a).outcome == ItemOutcome::Settled);
    CHECK(row_for(made, made.a).awarded == money(700));
}

TEST_CASE("a ruling awards what it grants and the rest of the items nothing") {
    CourtCase made;
    made.first_court();
    const Ledger ledger = ledger_of(made);
    CHECK(ledger.totals[0].awarded == money(1'250));
    CHECK(ledger.totals[0].at_instance == std::vector{money(1'250)});
    CHECK(row_for(made, made.c).outcome == ItemOutcome::Refused);
    CHECK(row_for(made, made.c).awarded == money(0));
}

TEST_CASE("an appeal changes the items before it and leaves the others") {
    CourtCase made;
    const auto court = made.first_court();
    const auto appeal =
        made.instance(InstanceKind::Appeal, {{made.b, money(350)}, {made.c, money(400)}}, court);
    const auto judgment = made.ruling(appeal, "2026-10-20");
    made.result(judgment, made.b, ItemOutcome::InPart, money(300));
    made.result(judgment, made.c, ItemOutcome::Granted, money(400));
    const LedgerTotals totals = ledger_of(made).totals[0];
    CHECK(totals.awarded == money(1'700)); // 1 000 + 300 + 400
    CHECK(totals.at_instance == std::vector{money(1'250), money(700)});
}

TEST_CASE("a court that sends the case back leaves its items undecided") {
    CourtCase made;
    const auto court = made.first_court();
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.b, money(250)}}, court);
    made.records().instances.back().claimant = made.trader;
    made.records().instances.back().state = InstanceState::Remanded;
    CHECK_FALSE(row_for(made, made.b).outcome);
    CHECK(row_for(made, made.a).awarded == money(1'000));
    const auto again = made.instance(InstanceKind::FirstCourt, {{made.b, money(600)}}, appeal);
    made.result(made.ruling(again, "2027-02-01"), made.b, ItemOutcome::Granted, money(600));
    CHECK(row_for(made, made.b).awarded == money(600));
}

TEST_CASE("a corrected ruling takes the place of the old one, which stays readable") {
    CourtCase made;
    const auto court = made.first_court();
    const auto corrected = made.ruling(court, "2026-06-10");
    made.records().rulings.back().replaces = made.records().rulings.front().id;
    made.result(corrected, made.c, ItemOutcome::Granted, money(400));
    CHECK(standing_ruling(made, court)->id == corrected);
    CHECK(row_for(made, made.c).awarded == money(400));
    CHECK(made.dispute().item_results.size() == 4);
}

TEST_CASE("a settlement after a judgment prevails over it") {
    CourtCase made;
    made.first_court();
    auto& offer = made.offer({{made.a, money(800)}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-07-01");
    CHECK(row_for(made, made.a).awarded == money(800));
}

TEST_CASE("payments lower the balance of the items they pay") {
    CourtCase made;
    made.first_court();
    made.paid(money(1'120), {{made.a, money(1'000)}, {made.b, money(100)}}, "2026-07-01").interest =
        money(20);
    CHECK(row_for(made, made.a).balance == money(0));
    CHECK(row_for(made, made.b).balance == money(150));
    CHECK(ledger_of(made).totals[0].balance == money(150));
}

TEST_CASE("what a payment is for may be left open for one item") {
    CourtCase made;
    made.first_court();
    made.paid(money(1'250), {{made.a, money(1'000)}, {made.b, {}}}, "2026-07-01");
    CHECK(row_for(made, made.b).paid == money(250));
}

TEST_CASE("compensation that names no item is shown as unallocated") {
    CourtCase made;
    made.paid(money(300), {}, "2026-07-01");
    CHECK(ledger_of(made).unallocated == money(300));
    CHECK(ledger_of(made).totals[0].paid == money(0));
}

TEST_CASE("an undivided item falls equally on its defects and is marked so") {
    CourtCase made;
    made.first_court();
    const auto defects = ledger_of(made).defects;
    CHECK(defects[0].claimed == money(1'300)); // 1 000 and half of 600
    CHECK(defects[1].claimed == money(700));   // half of 600 and 400
    CHECK(defects[0].awarded == money(1'125)); // 1 000 and half of 250
    CHECK(defects[1].awarded == money(125));
    CHECK(defects[0].is_allocated);
}

TEST_CASE("a sum divided by a rule is marked on its defects and one that is shown is not") {
    CourtCase made;
    auto& item = made.at(made.b);
    for (auto& part : item.defects) part.share = money(300);
    item.evidence = {made.add_exhibit("Offert")};
    CHECK_FALSE(ledger_of(made).defects[0].is_allocated);
    item.basis.method = Method::LumpSum;
    for (const DefectRow& row : ledger_of(made).defects) CHECK(row.is_allocated);
}

TEST_CASE("a lower lump marks its defects only where it brings money") {
    CourtCase made;
    made.at(made.b).defects.pop_back(); // each item has one defect
    const auto lump = made.add_claim(made.add_head(), {made.crack, made.smoke}, test::lump_sum(money(900)));
    made.first_court();
    made.records().instances[0].before.push_back({lump, money(900)});
    made.result(made.records().rulings[0].id, lump, ItemOutcome::Refused);
    CHECK_FALSE(ledger_of(made).defects[0].is_allocated);
    made.records().item_results.back() = {made.dispute().item_results.back().id,
                                          9,
                                          made.dispute().rulings[0].id,
                                          lump,
                                          ItemOutcome::InPart,
                                          money(100),
                                          ""};
    CHECK(ledger_of(made).defects[0].is_allocated);
    CHECK(ledger_of(made).defects[1].is_allocated);
}

TEST_CASE("what is left to the court for one defect is not divided") {
    CourtCase made;
    made.at(made.b).defects.pop_back();
    Basis open;
    open.method = Method::CourtEstimate;
    const auto item = made.add_claim(made.head, {made.smoke}, open);
    const auto court = made.instance(InstanceKind::FirstCourt, {{item, {}}});
    made.result(made.ruling(court, "2026-06-01"), item, ItemOutcome::Granted, money(3'000));
    CHECK(ledger_of(made).defects[1].awarded == money(3'000));
    CHECK_FALSE(ledger_of(made).defects[1].is_allocated);
}

TEST_CASE("each instance says of a defect whether it found it") {
    CourtCase made;
    const auto court = made.first_court();
    made.finding(made.records().rulings.front().id, made.crack, Finding::Found);
    made.instance(InstanceKind::Appeal, {}, court);
    const auto found = ledger_of(made).defects[0].findings;
    REQUIRE(found.size() == 2);
    CHECK(found[0] == Finding::Found);
    CHECK_FALSE(found[1]);
}

TEST_CASE("what is before a first court is what is claimed and not paid") {
    CourtCase made;
    made.paid(money(100), {{made.c, money(100)}}, "2026-02-01");
    const Parts expected{{made.a, money(1'000)}, {made.b, money(600)}, {made.c, money(300)}};
    CHECK(still_in_dispute(made, {}, made.consumer) == expected);
}

TEST_CASE("the consumer appeals what he was refused and the trader what he had not conceded") {
    CourtCase made;
    made.answer(made.a, Stance::Conceded);
    made.answer(made.b, Stance::Part, money(200));
    made.answer(made.c, Stance::Disputed);
    const auto court = made.first_court();
    CHECK(still_in_dispute(made, court, made.consumer) == Parts{{made.b, money(350)}, {made.c, money(400)}});
    CHECK(still_in_dispute(made, court, made.trader) == Parts{{made.b, money(50)}});
}

TEST_CASE("a final ruling leaves nothing to appeal") {
    CourtCase made;
    const auto court = made.first_court();
    made.records().rulings.front().final_since = day("2026-06-22");
    CHECK(still_in_dispute(made, court, made.consumer).empty());
}

TEST_CASE("the amount in dispute at an instance is the sum of what is before it") {
    CourtCase made;
    const auto court = made.first_court();
    CHECK(dispute_at(made, *find(made.dispute(), court)) == money(2'000));
    const auto appeal =
        made.instance(InstanceKind::Appeal, {{made.b, money(350)}, {made.c, money(400)}}, court);
    CHECK(dispute_at(made, *find(made.dispute(), appeal)) == money(750));
}

TEST_CASE("what rests on a ruling is listed when it is corrected") {
    CourtCase made;
    const auto court = made.first_court();
    const auto judgment = made.records().rulings.front().id;
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, court);
    const auto payment = made.paid(money(100), {{made.b, money(100)}}, "2026-07-01").id;
    made.paid(money(50), {{made.b, money(50)}}, "2026-05-01"); // before it
    const auto deadline = made.add_deadline("Överklaga", "2026-06-22");
    made.at(deadline).trigger_record = judgment.uid.hex();
    CHECK(dependents_of(made, judgment) == std::vector{appeal.uid, payment.uid, deadline.uid});
}

TEST_CASE("the state of a case counts how its items ended") {
    CourtCase made;
    CHECK(state_of(made).undecided == 3);
    made.first_court();
    const CaseState state = state_of(made);
    CHECK(state.undecided == 0);
    CHECK(state.outcomes == std::map<ItemOutcome, int>{{ItemOutcome::Granted, 1},
                                                       {ItemOutcome::InPart, 1},
                                                       {ItemOutcome::Refused, 1}});
}

TEST_CASE("a payment without a purpose goes to costs first where the pack says so") {
    CourtCase made;
    const auto costs = made.add_claim(made.head, {}, quoted_repair(money(90)));
    made.at(costs).remedy = Remedy::Costs;
    const auto court = made.first_court();
    made.result(made.records().rulings.front().id, costs, ItemOutcome::Granted, money(90));
    REQUIRE(find(made.dispute(), court) != nullptr);
    Payment payment;
    payment.kind = PaymentKind::Compensation;
    payment.amount = money(1'100);
    payment.payer = made.trader;
    CHECK(use_of_payment(made, payment, PaymentOrder::CostsInterestPrincipal, money(0)).towards ==
          Parts{{costs, money(90)}, {made.a, money(1'000)}, {made.b, money(10)}});
    CHECK(use_of_payment(made, payment, PaymentOrder::PrincipalFirst, money(0)).towards ==
          Parts{{made.a, money(1'000)}, {made.b, money(100)}});
}

TEST_CASE("a sum divided by weights adds up to the last öre") {
    const std::vector<std::int64_t> thirds{1, 1, 1};
    CHECK(divided(money(100), thirds) == std::vector{money(33, 34), money(33, 33), money(33, 33)});
    const std::vector<std::int64_t> uneven{1, 2, 4};
    // 10.00 × 1/7 = 1.428…, 2/7 = 2.857…, 4/7 = 5.714…: two öre are left for the largest remainders
    CHECK(divided(money(10), uneven) == std::vector{money(1, 43), money(2, 86), money(5, 71)});
    CHECK(divided(money(-100), thirds)[0] == money(-33, -34));
    CHECK(divided(money(5), {}).empty());
}
