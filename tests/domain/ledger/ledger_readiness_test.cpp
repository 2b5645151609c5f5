// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>

using namespace redress;
using namespace redress::domain;
using redress::test::CourtCase;
using redress::test::lump_sum;
using redress::test::money;
using redress::test::quoted_repair;

namespace {

std::vector<Problem> found(const Case& dispute, ProblemKind kind) {
    auto problems = readiness_of(dispute);
    std::erase_if(problems, [&](const Problem& problem) { return problem.kind != kind; });
    return problems;
}

/// Before the first court with the items given, and no ruling yet.
Instance& pending(CourtCase& made, std::vector<ItemAmount> before) {
    made.instance(InstanceKind::FirstCourt, std::move(before));
    return made.records().instances.back();
}

/// 600 for both defects as a lump, 300 on each.
void divide_a_lump(CourtCase& made) {
    auto& item = made.at(made.b);
    item.basis = lump_sum(money(600));
    for (auto& part : item.defects) part.share = money(300);
}

} // namespace

TEST_CASE("a claim made while the court looks at the others is found") {
    CourtCase made;
    pending(made, {{made.a, money(1'000)}, {made.b, money(600)}});
    const auto problems = found(made, ProblemKind::ClaimOutsideProceedings);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].uid == made.c.uid);
    made.records().instances.back().kind = InstanceKind::Board;
    CHECK(found(made, ProblemKind::ClaimOutsideProceedings).empty());
}

TEST_CASE("costs may be claimed until the end of the proceedings") {
    CourtCase made;
    pending(made, {{made.a, {}}, {made.b, {}}, {made.c, {}}});
    const auto costs = made.add_claim(made.head, {}, quoted_repair(money(90)));
    made.at(costs).remedy = Remedy::Costs;
    CHECK(found(made, ProblemKind::ClaimOutsideProceedings).empty());
}

TEST_CASE("what was not appealed is no new claim on appeal") {
    CourtCase made;
    const auto court = made.first_court();
    made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, court);
    CHECK(found(made, ProblemKind::ClaimOutsideProceedings).empty());
    made.add_claim(made.head, {made.crack}, quoted_repair(money(50)));
    const auto problems = found(made, ProblemKind::ClaimOutsideProceedings);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].detail == "appeal");
}

TEST_CASE("a claim that was raised while the court looks at it is found") {
    CourtCase made;
    pending(made, {{made.a, money(1'000)}, {made.b, money(600)}, {made.c, money(400)}});
    CHECK(found(made, ProblemKind::ClaimRaisedInProceedings).empty());
    made.at(made.c).basis.stated = money(450);
    const auto problems = found(made, ProblemKind::ClaimRaisedInProceedings);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].amount == money(400));
    made.paid(money(50), {{made.c, money(50)}}, "2026-02-01");
    CHECK(found(made, ProblemKind::ClaimRaisedInProceedings).empty());
}

TEST_CASE("a claim that was raised on appeal is measured by what the first court had before it") {
    CourtCase made;
    const auto court = made.first_court();
    made.records().instances.back().state = InstanceState::Closed;
    made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, court);
    CHECK(found(made, ProblemKind::ClaimRaisedInProceedings).empty()); // 600 is claimed and was before it
    made.at(made.b).basis.stated = money(650);
    const auto problems = found(made, ProblemKind::ClaimRaisedInProceedings);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].amount == money(600));
    CHECK(problems[0].detail == "appeal"); // other limits than in the first court, and other words
}

TEST_CASE("a claim that both an open first court and an appeal have is told once") {
    CourtCase made;
    const auto court = made.first_court();
    made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, court);
    made.at(made.b).basis.stated = money(650);
    CHECK(found(made, ProblemKind::ClaimRaisedInProceedings).size() == 1);
}

TEST_CASE("more before the court than the item asks is found") {
    CourtCase made;
    pending(made, {{made.a, money(1'001)}, {made.b, money(600)}, {made.c, money(400)}});
    const auto problems = found(made, ProblemKind::DisputeAboveClaim);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].amount == money(1'000));
}

TEST_CASE("more on appeal than was lost below is found for either party") {
    CourtCase made;
    const auto court = made.first_court();
    made.instance(InstanceKind::Appeal, {{made.b, money(351)}}, court);
    CHECK(found(made, ProblemKind::DisputeAboveClaim).size() == 1); // 600 − 250
    auto& appeal = made.records().instances.back();
    appeal.claimant = made.trader;
    appeal.before[0].amount = money(250);
    CHECK(found(made, ProblemKind::DisputeAboveClaim).empty());
}

TEST_CASE("more awarded for an item than it asks is told and not refused") {
    CourtCase made;
    made.first_court();
    made.records().item_results[1].amount = money(700); // 600 is claimed, and 2 000 in all
    const auto problems = found(made, ProblemKind::ItemAwardedAboveClaim);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].amount == money(600));
    for (const Problem& problem : contradictions_in(made)) CHECK(problem.kind == ProblemKind::MissingTitle);
}

TEST_CASE("a judgment that leaves an item or a defect out is told while the court is open") {
    CourtCase made;
    made.first_court();
    made.records().item_results.pop_back();
    made.finding(made.dispute().rulings[0].id, made.crack, Finding::Found);
    CHECK(found(made, ProblemKind::ResultMissing).size() == 1);
    const auto findings = found(made, ProblemKind::FindingMissing);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].detail == "2");
}

TEST_CASE("nothing is missing before the court has ruled") {
    CourtCase made;
    pending(made, {{made.a, {}}, {made.b, {}}, {made.c, {}}});
    CHECK(found(made, ProblemKind::ResultMissing).empty());
}

TEST_CASE("an offer of more than is asked is told while it is open") {
    CourtCase made;
    made.offer({{made.a, money(1'200)}});
    CHECK(found(made, ProblemKind::OfferAboveClaim).size() == 1);
    made.records().offers.back().outcome = OfferOutcome::Accepted;
    CHECK(found(made, ProblemKind::OfferAboveClaim).empty());
}

TEST_CASE("parts that do not add up to the sum claimed are found") {
    CourtCase made;
    auto& item = made.at(made.b);
    item.defects[0].share = money(300);
    item.defects[1].share = money(299, 99);
    const auto problems = found(made, ProblemKind::SharesBelowAmount);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].amount == money(600));
    made.at(made.b).defects[1].share = money(300);
    CHECK(found(made, ProblemKind::SharesBelowAmount).empty());
}

TEST_CASE("a lump sum that was divided keeps its warning whatever proves the whole") {
    CourtCase made;
    divide_a_lump(made);
    CHECK(found(made, ProblemKind::AllocationOnly).size() == 1);
    CHECK(found(made, ProblemKind::AllocationWithoutEvidence).empty());
    made.at(made.b).evidence = {made.add_exhibit("Foto")};
    CHECK(found(made, ProblemKind::AllocationOnly).size() == 1);
    made.at(made.b).basis.method = Method::None; // a sum without a method is no better
    CHECK(found(made, ProblemKind::AllocationOnly).size() == 1);
}

TEST_CASE("a division is shown when each defect has evidence of its own for the same money") {
    CourtCase made;
    divide_a_lump(made);
    const auto lower = made.add_head();
    const auto of_crack = made.add_claim(lower, {made.crack}, quoted_repair(money(280)));
    const auto of_smoke = made.add_claim(lower, {made.smoke}, quoted_repair(money(260)));
    made.at(of_crack).evidence = {made.add_exhibit("Offert")};
    CHECK(found(made, ProblemKind::AllocationOnly).size() == 1); // nothing for the other defect
    auto& way = made.records().estimates.emplace_back();
    way.item = of_smoke;
    way.evidence = {made.add_exhibit("Offert 2")};
    CHECK(found(made, ProblemKind::AllocationOnly).empty());
}

TEST_CASE("evidence for other money in the same head shows no division") {
    CourtCase made;
    divide_a_lump(made);
    made.at(made.a).evidence = {made.add_exhibit("Offert")};
    made.at(made.c).evidence = {made.add_exhibit("Offert 2")};
    CHECK(found(made, ProblemKind::AllocationOnly).size() == 1);
    made.at(made.a).alternative_to = made.b;
    made.at(made.c).alternative_to = made.b;
    CHECK(found(made, ProblemKind::AllocationOnly).empty());
}

TEST_CASE("a quote with its exhibit shows its own parts") {
    CourtCase made;
    divide_a_lump(made);
    made.at(made.b).basis = quoted_repair(money(600));
    CHECK(found(made, ProblemKind::AllocationWithoutEvidence).size() == 1);
    made.at(made.b).evidence = {made.add_exhibit("Offert")};
    CHECK(found(made, ProblemKind::AllocationWithoutEvidence).empty());
    CHECK(found(made, ProblemKind::AllocationOnly).empty());
}

TEST_CASE("money for a defect that the same ruling did not find is told") {
    CourtCase made;
    made.first_court(); // gives 1 000 for the crack
    const auto judgment = made.dispute().rulings[0].id;
    made.finding(judgment, made.crack, Finding::NotExamined);
    CHECK(found(made, ProblemKind::AwardWithoutDefect).empty());
    made.records().defect_findings.back().finding = Finding::NotFound;
    const auto problems = found(made, ProblemKind::AwardWithoutDefect);
    REQUIRE(problems.size() == 1); // not the second item, which covers a defect nothing is said of
    CHECK(problems[0].uid == made.a.uid);
    CHECK(problems[0].severity == Severity::Warning);
}

TEST_CASE("a defect that was found and brings no money is no contradiction") {
    CourtCase made;
    made.first_court();
    made.finding(made.dispute().rulings[0].id, made.smoke, Finding::Found); // its own item is refused
    CHECK(found(made, ProblemKind::AwardWithoutDefect).empty());
}

TEST_CASE("what is conceded is given whether the defect is found or not") {
    CourtCase made;
    made.first_court();
    made.finding(made.dispute().rulings[0].id, made.crack, Finding::NotFound);
    made.answer(made.a, Stance::Part, money(999));
    CHECK(found(made, ProblemKind::AwardWithoutDefect).size() == 1);
    made.answer(made.a, Stance::Conceded, {}, "2026-04-01");
    CHECK(found(made, ProblemKind::AwardWithoutDefect).empty());
}

TEST_CASE("who appeals alone keeps what he has though the defect is not found there") {
    CourtCase made;
    const auto court = made.first_court();
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, court);
    const auto judgment = made.ruling(appeal, "2026-10-20");
    for (const auto defect : {made.crack, made.smoke}) made.finding(judgment, defect, Finding::NotFound);
    made.result(judgment, made.b, ItemOutcome::InPart, money(250));
    CHECK(found(made, ProblemKind::AwardWithoutDefect).empty());
    made.records().item_results.back().amount = money(300);
    CHECK(found(made, ProblemKind::AwardWithoutDefect).size() == 1);
    made.records().instances.back().claimant = made.trader;
    made.records().item_results.back().amount = money(250);
    CHECK(found(made, ProblemKind::AwardWithoutDefect).size() == 1);
}

TEST_CASE("an estimate without anything to fall back on is advised about") {
    CourtCase made;
    CHECK(found(made, ProblemKind::NoFallback).empty()); // quotes prove themselves
    made.at(made.a).basis = lump_sum(money(1'000));
    const auto problems = found(made, ProblemKind::NoFallback);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::Advice);
    Basis open;
    open.method = Method::CourtEstimate;
    made.add_alternative(made.a, open);
    CHECK(found(made, ProblemKind::NoFallback).empty());
}

TEST_CASE("a lower head with money is something to fall back on") {
    CourtCase made;
    made.at(made.a).basis = lump_sum(money(1'000));
    const auto lower = made.add_head(HeadKind::Damages);
    made.add_claim(lower, {made.crack}, quoted_repair(money(300)));
    CHECK(found(made, ProblemKind::NoFallback).empty());
    made.at(lower).use = HeadUse::SetOff; // what is set off is no second demand
    CHECK(found(made, ProblemKind::NoFallback).size() == 1);
}

TEST_CASE("an appeal of one side alone that worsens his position is asked about") {
    CourtCase made; // 250 of 600 below
    const auto court = made.first_court();
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.b, money(350)}}, court);
    made.result(made.ruling(appeal, "2026-10-20"), made.b, ItemOutcome::InPart, money(200));
    CHECK(found(made, ProblemKind::AwardBeyondAppeal).size() == 1);
    made.records().item_results.back().amount = money(250);
    CHECK(found(made, ProblemKind::AwardBeyondAppeal).empty());
    made.records().instances.back().claimant = made.trader;
    made.records().item_results.back().amount = money(251);
    CHECK(found(made, ProblemKind::AwardBeyondAppeal).size() == 1);
}

TEST_CASE("a settlement of the first head leaves nothing for the court to try") {
    CourtCase made;
    const auto lump = made.add_claim(made.add_head(), {made.crack}, quoted_repair(money(900)));
    made.instance(InstanceKind::FirstCourt, {{made.a, {}}, {lump, {}}});
    CHECK(missing_results(made, made.dispute().instances[0]).size() == 3); // both items and the defect
    auto& offer = made.offer({{made.a, money(700)}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = redress::test::day("2026-05-05");
    CHECK(missing_results(made, made.dispute().instances[0]).empty());
}
