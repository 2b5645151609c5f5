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

// What a ruling on appeal leaves of the award below (docs/ledger.md). The first court gave all 1 000 of the
// first item, 250 of the 600 of the second and nothing of the third, of 400.

namespace {

using Parts = std::vector<ItemAmount>;

struct Appealed : CourtCase {
    Id<Instance> court = first_court();

    /// An appeal of the second item, which rules this.
    Id<Instance> appeal(Id<Party> by, Money part, ItemOutcome outcome, std::optional<Money> amount = {}) {
        const auto made = instance(InstanceKind::Appeal, {{b, part}}, court);
        records().instances.back().claimant = by;
        result(ruling(made, "2026-10-20"), b, outcome, amount);
        return made;
    }
    LedgerRow row(Id<ClaimItem> about) const { return redress::test::row_for(*this, about); }
};

} // namespace

TEST_CASE("an appeal of the creditor that fails leaves what the court below gave") {
    const auto failed = GENERATE(ItemOutcome::Refused, ItemOutcome::Dismissed, ItemOutcome::Withdrawn);
    Appealed made;
    made.appeal(made.consumer, money(350), failed);
    CHECK(made.row(made.b).awarded == money(250));
    CHECK(made.row(made.b).outcome == ItemOutcome::InPart);
}

TEST_CASE("the debtor's appeal of a part can take no more than the part") {
    Appealed made;
    made.appeal(made.trader, money(150), ItemOutcome::Refused);
    CHECK(made.row(made.b).awarded == money(100)); // 250 − 150
    CHECK(made.row(made.b).outcome == ItemOutcome::InPart);
    Appealed whole;
    whole.appeal(whole.trader, money(250), ItemOutcome::Refused);
    CHECK(whole.row(whole.b).awarded == money(0));
    CHECK(whole.row(whole.b).outcome == ItemOutcome::Refused);
}

TEST_CASE("what is granted on the debtor's appeal is what was given below and still a part of the claim") {
    Appealed made;
    made.appeal(made.trader, money(150), ItemOutcome::Granted);
    CHECK(made.row(made.b).awarded == money(250));
    CHECK(made.row(made.b).outcome == ItemOutcome::InPart);
}

TEST_CASE("two appeals of one ruling go on from each other") {
    Appealed made;
    made.appeal(made.trader, money(250), ItemOutcome::Granted); // the trader's fails
    made.appeal(made.consumer, money(350), ItemOutcome::Granted);
    CHECK(made.row(made.b).awarded == money(600));
    CHECK(made.row(made.b).outcome == ItemOutcome::Granted);
}

TEST_CASE("a new trial after a remand goes on from what was not appealed though it names no ruling") {
    Appealed made;
    made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, made.court);
    made.records().instances.back().state = InstanceState::Remanded;
    CHECK(made.row(made.b).awarded == money(250)); // the other side has not appealed it
    CHECK(made.row(made.b).outcome == ItemOutcome::InPart);
    const auto again = made.instance(InstanceKind::FirstCourt, {{made.b, money(350)}});
    made.result(made.ruling(again, "2027-03-01"), made.b, ItemOutcome::Granted);
    CHECK(made.row(made.b).awarded == money(600)); // 250 + 350
    made.records().item_results.back().outcome = ItemOutcome::Refused;
    CHECK(made.row(made.b).awarded == money(250));
    for (std::size_t i = 0; i < 3; ++i)
        made.records().instances[i].opened = day(i == 0   ? "2026-03-01"
                                                 : i == 1 ? "2026-07-01"
                                                          : "2026-12-01");
    CHECK(made.row(made.b).awarded == money(250));
}

TEST_CASE("a remand by the highest court takes away only what was before it") {
    Appealed made; // 250 of 600
    const auto appeal = made.appeal(made.consumer, money(350), ItemOutcome::InPart, money(500));
    made.instance(InstanceKind::SupremeCourt, {{made.b, money(250)}}, appeal);
    made.records().instances.back().claimant = made.trader;
    made.records().instances.back().state = InstanceState::Remanded;
    CHECK(made.row(made.b).awarded == money(250)); // 500 − 250
    const auto highest = made.dispute().instances.back().id;
    CHECK(still_in_dispute(made, highest, made.trader) == Parts{{made.b, money(250)}});
    const auto again = made.instance(InstanceKind::Appeal, {{made.b, money(250)}}, highest);
    made.records().instances.back().claimant = made.trader;
    made.result(made.ruling(again, "2027-09-01"), made.b, ItemOutcome::Refused);
    CHECK(made.row(made.b).awarded == money(250));
    made.records().item_results.back().outcome = ItemOutcome::Granted;
    CHECK(made.row(made.b).awarded == money(500));
}

TEST_CASE("a board's word and another proceeding's ruling outlive a remand") {
    CourtCase made;
    const auto board = made.instance(InstanceKind::Board, {{made.a, {}}});
    made.result(made.ruling(board, "2026-02-01"), made.a, ItemOutcome::Refused);
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}});
    made.result(made.ruling(court, "2026-06-01"), made.a, ItemOutcome::Granted);
    made.instance(InstanceKind::Appeal, {{made.a, money(1'000)}}, court);
    made.records().instances.back().claimant = made.trader;
    made.records().instances.back().state = InstanceState::Remanded;
    CHECK(ledger_of(made).rows[0].outcome == ItemOutcome::Refused); // the board's
}

TEST_CASE("a court after a board begins anew with what is claimed") {
    CourtCase made;
    const auto board = made.instance(InstanceKind::Board, {{made.a, {}}, {made.b, {}}});
    const auto decision = made.ruling(board, "2026-04-01");
    made.result(decision, made.a, ItemOutcome::Granted);
    made.result(decision, made.b, ItemOutcome::InPart, money(250));
    const Parts all{{made.a, money(1'000)}, {made.b, money(600)}, {made.c, money(400)}};
    CHECK(still_in_dispute(made, board, made.consumer) == all);
    const auto court = made.instance(InstanceKind::FirstCourt, all, board);
    made.result(made.ruling(court, "2026-09-01"), made.b, ItemOutcome::Granted);
    CHECK(ledger_of(made).rows[1].awarded == money(600));
    CHECK(dispute_at(made, made.dispute().instances[1]) == money(2'000));
}

TEST_CASE("what a higher court did not touch neither side can bring further") {
    Appealed made;
    const auto appeal = made.appeal(made.consumer, money(350), ItemOutcome::InPart, money(300));
    CHECK(still_in_dispute(made, appeal, made.trader) == Parts{{made.b, money(50)}}); // 300 − 250
}

TEST_CASE("costs of all instances add up until a ruling lifts those below it") {
    Appealed made;
    made.records().rulings[0].costs = money(2'800);
    made.records().rulings[0].costs_to = made.consumer;
    made.appeal(made.trader, money(250), ItemOutcome::Refused);
    made.records().rulings[1].costs = money(5'000);
    made.records().rulings[1].costs_to = made.trader;
    CHECK(ledger_of(made).costs_awarded == money(-2'200)); // 2 800 − 5 000
    made.records().rulings[1].lifts_costs_below = true;
    CHECK(ledger_of(made).costs_awarded == money(-5'000));
}

TEST_CASE("a remand takes the costs of the ruling away with it") {
    Appealed made;
    made.records().rulings[0].costs = money(2'800);
    made.records().rulings[0].costs_to = made.consumer;
    made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, made.court);
    CHECK(ledger_of(made).costs_awarded == money(2'800));
    made.records().instances.back().state = InstanceState::Remanded;
    CHECK(ledger_of(made).costs_awarded == money(0));
}

TEST_CASE("what was paid up to the day of opening is left out of what is asked there") {
    CourtCase made;
    made.paid(money(300), {{made.a, money(300)}}, "2026-03-05");
    const auto asked = [&](std::string_view on) {
        return still_in_dispute(made, {}, made.consumer, day(on)).front().amount;
    };
    CHECK(asked("2026-03-04") == money(1'000));
    CHECK(asked("2026-03-05") == money(700));
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, money(700)}});
    made.records().instances.back().opened = day("2026-03-05");
    made.result(made.ruling(court, "2026-06-01"), made.a, ItemOutcome::Granted);
    const LedgerRow row = ledger_of(made).rows[0];
    CHECK(row.awarded == money(700));
    CHECK(row.paid_before == money(300));
    CHECK(row.balance == money(700)); // 700 − (300 − 300)
}

TEST_CASE("a lower head need not be tried once a higher one is given and comes along on appeal") {
    CourtCase made;
    const auto lump = made.add_claim(made.add_head(), {made.crack}, quoted_repair(money(900)));
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}, {lump, money(900)}});
    const auto judgment = made.ruling(court, "2026-06-01");
    made.finding(judgment, made.crack, Finding::Found);
    made.result(judgment, made.a, ItemOutcome::Refused);
    CHECK(missing_results(made, made.dispute().instances[0]).size() == 1); // then the lower one counts
    made.records().item_results.back().outcome = ItemOutcome::Granted;
    CHECK(missing_results(made, made.dispute().instances[0]).empty());
    made.result(judgment, lump, ItemOutcome::NotExamined);
    CHECK_FALSE(ledger_of(made).rows.back().outcome);
    const Parts both{{made.a, money(1'000)}, {lump, money(900)}};
    CHECK(still_in_dispute(made, court, made.trader) == both);
    CHECK(still_in_dispute(made, court, made.consumer).empty()); // he has lost nothing
    made.instance(InstanceKind::Appeal, {{made.a, money(300)}, {lump, money(900)}}, court);
    made.records().instances.back().claimant = made.trader;
    CHECK(dispute_at(made, made.dispute().instances.back()) == money(300)); // not the 900 nobody examined
}

TEST_CASE("a head that was carried for good leaves the lower ones out of dispute") {
    CourtCase made;
    const auto lump = made.add_claim(made.add_head(), {made.crack}, quoted_repair(money(900)));
    made.first_court();
    CHECK(still_in_dispute(made, {}, made.consumer).back().item == lump);
    made.records().rulings.front().final_since = day("2026-06-22");
    CHECK(still_in_dispute(made, {}, made.consumer).empty());
}

TEST_CASE("an appeal is about what neither an alternative nor a lower head has brought already") {
    CourtCase made;
    const auto other = made.add_alternative(made.a, quoted_repair(money(600)));
    const auto lump = made.add_claim(made.add_head(), {made.crack}, quoted_repair(money(200)));
    const auto court = made.instance(
        InstanceKind::FirstCourt,
        {{made.a, money(1'000)}, {other, money(600)}, {made.c, money(400)}, {lump, money(200)}});
    const auto judgment = made.ruling(court, "2026-06-01");
    made.result(judgment, made.a, ItemOutcome::Refused);
    made.result(judgment, other, ItemOutcome::Granted);
    made.result(judgment, made.c, ItemOutcome::Refused);
    made.instance(InstanceKind::Appeal, {{made.a, money(1'000)}}, court);
    CHECK(dispute_at(made, made.dispute().instances[1]) == money(400)); // 1 000 − 600
    made.records().item_results[1].outcome = ItemOutcome::Refused;
    made.result(judgment, lump, ItemOutcome::Granted);
    CHECK(dispute_at(made, made.dispute().instances[1]) == money(800)); // 1 000 − 200
}

TEST_CASE("a court may give all that is asked though it is more than the price") {
    CourtCase made;
    made.at(made.item).price = money(1'500); // 2 000 is claimed of it
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, {}}, {made.b, {}}, {made.c, {}}});
    const auto judgment = made.ruling(court, "2026-06-01");
    for (const auto item : {made.a, made.b, made.c}) made.result(judgment, item, ItemOutcome::Granted);
    const auto found = contradictions_in(made);
    CHECK(std::none_of(found.begin(), found.end(),
                       [](const Problem& p) { return p.kind == ProblemKind::HeadAwardedAboveClaim; }));
    CHECK(ledger_of(made).totals[0].awarded == money(2'000));
}

TEST_CASE("the state names the appeal of a higher head though a lower one was given") {
    CourtCase made;
    const auto lump = made.add_claim(made.add_head(), {made.crack}, quoted_repair(money(900)));
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}, {lump, money(900)}});
    const auto judgment = made.ruling(court, "2026-06-01");
    made.result(judgment, made.a, ItemOutcome::Refused);
    made.result(judgment, lump, ItemOutcome::Granted);
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.a, money(1'000)}}, court);
    CHECK(state_of(made).head == made.head);
    CHECK(state_of(made).pending.at(appeal) == 1);
    made.records().instances.back().leave = LeaveToAppeal::Refused;
    CHECK(state_of(made).before_an_instance == 0);
}

TEST_CASE("who has to pay back what was given below can enforce it") {
    Appealed made;
    made.paid(money(1'250), {{made.a, money(1'000)}, {made.b, money(250)}}, "2026-07-01");
    made.appeal(made.trader, money(250), ItemOutcome::Refused);
    CHECK(made.row(made.b).balance == money(-250));
    CHECK(still_to_be_paid(made, made.trader) == Parts{{made.b, money(250)}});
}
