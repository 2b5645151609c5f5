// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>

using namespace redress;
using namespace redress::domain;
using redress::test::CourtCase;
using redress::test::day;
using redress::test::money;
using redress::test::quoted_repair;
using redress::test::row_for;

namespace {

using Parts = std::vector<ItemAmount>;

bool is_refused_for(const Case& dispute, ProblemKind kind) {
    for (const Problem& problem : contradictions_in(dispute))
        if (problem.kind == kind) return true;
    return false;
}

/// The first court gave 250 of the 600 of the second item; somebody appeals and gets this in all.
Id<Instance> appeal_of_b(CourtCase& made, Id<Party> by, Money in_dispute, Money awarded) {
    const auto court = made.first_court();
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.b, in_dispute}}, court);
    made.records().instances.back().claimant = by;
    made.result(made.ruling(appeal, "2026-10-20"), made.b, ItemOutcome::InPart, awarded);
    return appeal;
}

} // namespace

TEST_CASE("after an appeal of his own the consumer goes on with all that he was still refused") {
    CourtCase made;
    const auto appeal = appeal_of_b(made, made.consumer, money(350), money(300));
    CHECK(row_for(made, made.b).awarded == money(300)); // in all, not beside the 250
    CHECK(still_in_dispute(made, appeal, made.consumer) == Parts{{made.b, money(300)}}); // 250 + 350 − 300
}

TEST_CASE("after an appeal of the trader the consumer goes on with what it took from him") {
    CourtCase made;
    const auto appeal = appeal_of_b(made, made.trader, money(250), money(100));
    CHECK(still_in_dispute(made, appeal, made.consumer) == Parts{{made.b, money(150)}}); // 250 − 100
    CHECK(still_in_dispute(made, appeal, made.trader) == Parts{{made.b, money(100)}});
}

TEST_CASE("what was sent back comes to the first court again and what was not appealed stays") {
    CourtCase made;
    const auto court = made.first_court();
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, court);
    made.records().instances.back().state = InstanceState::Remanded;
    CHECK(still_in_dispute(made, appeal, made.consumer) == Parts{{made.b, money(350)}});
    const Parts first{{made.b, money(350)}}; // a and c were ruled on, and nobody sent them back
    CHECK(still_in_dispute(made, {}, made.consumer) == first);
}

TEST_CASE("an appeal without leave needs no results and leaves the judgment as it is") {
    CourtCase made;
    const auto court = made.first_court();
    made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, court);
    auto& appeal = made.records().instances.back();
    appeal.leave = LeaveToAppeal::Refused;
    appeal.state = InstanceState::Closed;
    CHECK_FALSE(is_refused_for(made, ProblemKind::ClosedWithoutResults));
    CHECK(row_for(made, made.b).awarded == money(250));
}

TEST_CASE("an action that was withdrawn can be brought again") {
    CourtCase made;
    made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}});
    made.records().instances.back().state = InstanceState::Withdrawn;
    CHECK(state_of(made).undecided == 3);
    CHECK(still_in_dispute(made, {}, made.consumer).size() == 3);
}

TEST_CASE("a claim that was withdrawn in court is over and what a board refused is not") {
    CourtCase made;
    const auto board = made.instance(InstanceKind::Board, {{made.a, {}}, {made.b, {}}});
    const auto decision = made.ruling(board, "2026-04-01");
    made.records().rulings.back().final_since = day("2026-04-01");
    made.result(decision, made.a, ItemOutcome::Refused);
    made.result(decision, made.b, ItemOutcome::Withdrawn);
    const Parts expected{{made.a, money(1'000)}, {made.c, money(400)}};
    CHECK(still_in_dispute(made, {}, made.consumer) == expected);
}

TEST_CASE("a judgment on a part and the one on the rest both stand") {
    CourtCase made;
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, {}}, {made.b, {}}});
    made.result(made.ruling(court, "2026-05-01"), made.a, ItemOutcome::Granted, money(1'000));
    made.records().rulings.back().costs = money(900);
    made.records().rulings.back().costs_to = made.consumer;
    made.result(made.ruling(court, "2026-06-01"), made.b, ItemOutcome::InPart, money(250));
    CHECK(ledger_of(made).totals[0].awarded == money(1'250));
    CHECK(ledger_of(made).costs_awarded == money(900));
}

TEST_CASE("what is granted without an amount is all that was asked there") {
    CourtCase made;
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.b, money(450)}});
    const auto judgment = made.ruling(court, "2026-06-01");
    made.result(judgment, made.b, ItemOutcome::Granted);
    CHECK(row_for(made, made.b).awarded == money(450));
    CHECK_FALSE(is_refused_for(made, ProblemKind::ResultWithoutAmount));
    made.records().item_results.back().outcome = ItemOutcome::InPart;
    CHECK(is_refused_for(made, ProblemKind::ResultWithoutAmount));
}

TEST_CASE("granted on appeal without an amount is the award below and what was appealed") {
    CourtCase made;
    const auto court = made.first_court();
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, court);
    made.result(made.ruling(appeal, "2026-10-20"), made.b, ItemOutcome::Granted);
    CHECK(row_for(made, made.b).awarded == money(600)); // 250 + 350
}

TEST_CASE("an alternative that alone is appealed is what is in dispute there") {
    CourtCase made;
    const auto other = made.add_alternative(made.a, quoted_repair(money(700)));
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}, {other, money(700)}});
    CHECK(dispute_at(made, made.dispute().instances[0]) == money(1'000));
    const auto judgment = made.ruling(court, "2026-06-01");
    made.result(judgment, made.a, ItemOutcome::Refused);
    made.result(judgment, other, ItemOutcome::Refused);
    made.instance(InstanceKind::Appeal, {{other, money(700)}}, court);
    CHECK(dispute_at(made, made.dispute().instances[1]) == money(700));
}

TEST_CASE("the price caps what is in dispute on appeal less what was awarded below") {
    CourtCase made;
    made.at(made.item).price = money(1'500); // 2 000 is claimed of it
    const auto court = made.first_court();
    CHECK(dispute_at(made, made.dispute().instances[0]) == money(1'500));
    made.instance(InstanceKind::Appeal, {{made.b, money(350)}, {made.c, money(400)}}, court);
    CHECK(dispute_at(made, made.dispute().instances[1]) == money(250)); // 1 500 − 1 250
}

TEST_CASE("what is left to the court has no amount until the court finds one") {
    CourtCase made;
    Basis open;
    open.method = Method::CourtEstimate;
    const auto item = made.add_claim(made.head, {made.crack}, open);
    const auto court = made.instance(InstanceKind::FirstCourt, {{item, {}}});
    CHECK(dispute_at(made, made.dispute().instances[0]) == money(0));
    made.result(made.ruling(court, "2026-06-01"), item, ItemOutcome::Granted, money(3'000));
    CHECK(row_for(made, item).awarded == money(3'000));
    CHECK_FALSE(is_refused_for(made, ProblemKind::HeadAwardedAboveClaim));
}

TEST_CASE("two courts together award no head more than it asks") {
    CourtCase made;
    const auto other = made.add_alternative(made.a, quoted_repair(money(700)));
    const auto court = made.first_court();
    made.records().instances[0].before.push_back({other, money(700)});
    const auto appeal =
        made.instance(InstanceKind::Appeal, {{other, money(700)}, {made.c, money(400)}}, court);
    const auto judgment = made.ruling(appeal, "2026-10-20");
    made.result(judgment, made.c, ItemOutcome::Granted, money(400));
    CHECK_FALSE(is_refused_for(made, ProblemKind::HeadAwardedAboveClaim)); // 1 650 of 2 000
    made.result(judgment, other, ItemOutcome::Granted, money(700));
    CHECK(is_refused_for(made, ProblemKind::HeadAwardedAboveClaim)); // 2 350
}

TEST_CASE("a ruling that was corrected does not hold back a lower claim") {
    CourtCase made;
    const auto court = made.first_court();
    const auto corrected = made.ruling(court, "2026-06-10");
    made.records().rulings.back().replaces = made.records().rulings.front().id;
    for (const auto item : {made.a, made.b, made.c}) made.result(corrected, item, ItemOutcome::Refused);
    made.at(made.a).basis.stated = money(100); // 1 100 is claimed now, 1 250 was awarded before
    CHECK_FALSE(is_refused_for(made, ProblemKind::HeadAwardedAboveClaim));
}

TEST_CASE("enforcement is about what is awarded and not yet paid and decides nothing") {
    CourtCase made;
    made.first_court();
    made.paid(money(300), {{made.a, money(300)}}, "2026-07-01");
    const Parts expected{{made.a, money(700)}, {made.b, money(250)}};
    CHECK(still_to_be_paid(made, made.consumer) == expected);
    CHECK(still_to_be_paid(made, made.trader).empty());
    const auto office = made.instance(InstanceKind::Enforcement, expected);
    made.result(made.ruling(office, "2026-09-01"), made.a, ItemOutcome::InPart, money(50));
    CHECK(row_for(made, made.a).awarded == money(1'000));
    CHECK(missing_results(made, made.dispute().instances.back()).empty());
}

TEST_CASE("a ruling without a day has everything after it resting on it") {
    CourtCase made;
    made.first_court();
    made.records().rulings.front().date.reset();
    const auto payment = made.paid(money(100), {{made.b, money(100)}}, "2026-01-01").id;
    CHECK(dependents_of(made, made.dispute().rulings.front().id) == std::vector{payment.uid});
}

TEST_CASE("two heads that exclude each other are not awarded beside each other") {
    CourtCase made;
    const auto lower = made.add_head();
    const auto lump = made.add_claim(lower, {made.crack}, quoted_repair(money(900)));
    made.first_court(); // 1 250 of the 2 000 of the first head
    made.records().instances[0].before.push_back({lump, money(900)});
    made.result(made.dispute().rulings[0].id, lump, ItemOutcome::InPart, money(750));
    CHECK_FALSE(is_refused_for(made, ProblemKind::HeadAwardedAboveClaim)); // 2 000 in all
    made.records().item_results.back().amount = money(751);
    CHECK(is_refused_for(made, ProblemKind::HeadAwardedAboveClaim));
    made.at(lower).use = HeadUse::Counterclaim; // asks for itself
    CHECK_FALSE(is_refused_for(made, ProblemKind::HeadAwardedAboveClaim));
}

TEST_CASE("a dismissed claim has not been tried and may be brought again though it is final") {
    CourtCase made;
    const auto court = made.first_court();
    made.records().item_results.back().outcome = ItemOutcome::Dismissed;
    made.records().rulings.front().final_since = day("2026-06-22");
    CHECK(still_in_dispute(made, {}, made.consumer) == Parts{{made.c, money(400)}});
    CHECK(still_in_dispute(made, court, made.consumer).empty());
}

TEST_CASE("what the parties have settled needs no result of the court") {
    CourtCase made;
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, {}}, {made.c, {}}});
    const auto judgment = made.ruling(court, "2026-06-01");
    made.result(judgment, made.a, ItemOutcome::Refused);
    made.finding(judgment, made.crack, Finding::NotFound);
    CHECK(missing_results(made, made.dispute().instances[0]).size() == 2); // the third item and its defect
    auto& offer = made.offer({{made.c, money(300)}}, "2026-05-01");
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-05-05");
    CHECK(missing_results(made, made.dispute().instances[0]).empty());
}

TEST_CASE("enforcement and what was paid of the costs rest on the ruling") {
    CourtCase made;
    made.first_court();
    auto& judgment = made.records().rulings.front();
    judgment.costs = money(900);
    const auto id = judgment.id;
    const auto office = made.instance(InstanceKind::Enforcement, {{made.a, money(1'000)}});
    made.records().instances.back().opened = day("2026-09-01");
    auto& costs = made.paid(money(900), {}, "2026-07-01");
    costs.kind = PaymentKind::Costs;
    CHECK(dependents_of(made, id) == std::vector{office.uid, costs.id.uid});
    made.records().instances.back().opened = day("2026-05-01"); // of another title
    CHECK(dependents_of(made, id) == std::vector{costs.id.uid});
}

TEST_CASE("of two cases about one item that were sent back the last one is tried next") {
    CourtCase made;
    const auto first = made.instance(InstanceKind::FirstCourt, {{made.a, money(200)}});
    made.result(made.ruling(first, "2026-02-01"), made.a, ItemOutcome::InPart, money(127));
    const auto other = made.instance(InstanceKind::FirstCourt, {{made.a, money(270)}});
    made.result(made.ruling(other, "2026-02-02"), made.a, ItemOutcome::InPart, money(200));
    for (const auto& [from, part] : {std::pair(other, money(150)), std::pair(first, money(100))}) {
        made.instance(InstanceKind::Appeal, {{made.a, part}}, from);
        made.records().instances.back().claimant = made.trader;
        made.records().instances.back().state = InstanceState::Remanded;
    }
    const auto again = made.instance(InstanceKind::FirstCourt, {{made.a, money(100)}});
    made.result(made.ruling(again, "2026-06-01"), made.a, ItemOutcome::Refused);
    CHECK(row_for(made, made.a).awarded == money(27)); // of the 127 all but the 100 had stayed
}
