// SPDX-License-Identifier: GPL-3.0-or-later
#include "ready_case.h"

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::finding_in;
using redress::test::first_claim;
using redress::test::first_defect;
using redress::test::Kinds;
using redress::test::lump_sum;
using redress::test::only;
using redress::test::quoted_repair;
using redress::test::readiness;
using redress::test::ready_case;

TEST_CASE("a case about which everything is recorded is ready") {
    CHECK(readiness(ready_case()) == Kinds{});
}

TEST_CASE("an empty case says what to begin with") {
    Case dispute;
    dispute.sheet.currency = "SEK";
    CHECK(readiness(dispute) == Kinds{ProblemKind::NoConsumer, ProblemKind::NoTrader, ProblemKind::NoPurchase,
                                      ProblemKind::NoDefect, ProblemKind::NoHead,
                                      ProblemKind::JurisdictionMissing});
}

TEST_CASE("an estate stands in for the consumer") {
    CaseBuilder builder = ready_case();
    builder.at(builder.consumer).roles = {PartyRole::Estate};
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("the law cannot be chosen without the country and the day of the contract") {
    CaseBuilder builder = ready_case();
    builder.at(builder.purchase).contract_date.reset();
    CHECK(finding_in(builder).kind == ProblemKind::ContractDateMissing);
    CHECK(finding_in(builder).uid == builder.purchase.uid);
    CHECK(finding_in(builder).field == "contract_date");
    builder = ready_case();
    builder.sheet().jurisdiction = " ";
    CHECK(finding_in(builder).kind == ProblemKind::JurisdictionMissing);
    CHECK(finding_in(builder).field == "jurisdiction");
}

TEST_CASE("a purchased item without a price is named") {
    CaseBuilder builder = ready_case();
    builder.at(builder.item).price.reset();
    CHECK(finding_in(builder).kind == ProblemKind::ItemWithoutPrice);
    CHECK(finding_in(builder).uid == builder.item.uid);
}

TEST_CASE("a defect that no claim item covers has no amount and no evidence") {
    CaseBuilder builder = ready_case();
    const auto defect = builder.add_defect("Rök");
    builder.add_notice({defect});
    CHECK(readiness(builder) == Kinds{ProblemKind::DefectWithoutAmount, ProblemKind::DefectWithoutEvidence});
    CHECK(readiness_of(builder)[0].uid == defect.uid);
    CHECK(readiness_of(builder)[0].detail == "3");
}

TEST_CASE("an undivided sum gives no defect an amount of its own") {
    CaseBuilder builder = ready_case();
    first_claim(builder).basis = lump_sum(builder.money(12'500));
    first_claim(builder).defects.push_back({builder.dispute().defects[1].id, std::nullopt});
    builder.at(builder.dispute().claim_items[1].id).head = builder.add_head();
    const auto problems = readiness_of(builder);
    CHECK(only(ProblemKind::DefectWithoutAmount, problems).size() == 2);
    const auto lumps = only(ProblemKind::LumpSumForSeveralDefects, problems);
    REQUIRE(lumps.size() == 1);
    CHECK(lumps[0].detail == "2");
    CHECK(lumps[0].uid == first_claim(builder).id.uid);
}

TEST_CASE("a quote that is not divided is no better than a lump sum") {
    CaseBuilder builder = ready_case();
    first_claim(builder).defects.push_back({builder.dispute().defects[1].id, std::nullopt});
    builder.at(builder.dispute().claim_items[1].id).remedy = Remedy::Damages;
    CHECK(readiness(builder) ==
          Kinds{ProblemKind::DefectWithoutAmount, ProblemKind::LumpSumForSeveralDefects});
}

TEST_CASE("a lump sum in the second head is no fault") {
    CaseBuilder builder = ready_case();
    const auto second = builder.add_head();
    const auto lump = builder.add_claim(second, {}, lump_sum(builder.money(9'000)));
    for (const Defect& defect : builder.dispute().defects)
        builder.at(lump).defects.push_back({defect.id, std::nullopt});
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a divided quote without evidence for the division is named") {
    CaseBuilder builder = ready_case();
    builder.at(builder.dispute().claim_items[1].id).remedy = Remedy::Damages;
    first_claim(builder).defects = {{builder.dispute().defects[0].id, builder.money(5'000)},
                                    {builder.dispute().defects[1].id, std::nullopt}};
    CHECK(readiness(builder) == Kinds{});
    first_claim(builder).evidence.clear();
    CHECK(readiness(builder) ==
          Kinds{ProblemKind::DefectWithoutEvidence, ProblemKind::AllocationWithoutEvidence});
}

TEST_CASE("an amount of zero is no amount") {
    CaseBuilder builder = ready_case();
    first_claim(builder).basis.stated = builder.money(0);
    CHECK(finding_in(builder).kind == ProblemKind::DefectWithoutAmount);
}

TEST_CASE("an alternative amount does not replace the primary one") {
    CaseBuilder builder = ready_case();
    first_claim(builder).basis.method = Method::CourtEstimate;
    builder.add_alternative(first_claim(builder).id, quoted_repair(builder.money(6'000)));
    CHECK(finding_in(builder).kind == ProblemKind::DefectWithoutAmount);
}

TEST_CASE("rescission and repair need no amount for each defect") {
    for (HeadKind kind :
         {HeadKind::Rescission, HeadKind::Repair, HeadKind::Replacement, HeadKind::Declaration}) {
        CaseBuilder builder = ready_case();
        builder.at(builder.dispute().heads[0].id).kind = kind;
        first_claim(builder).basis = {};
        CHECK(readiness(builder) == Kinds{});
    }
}

TEST_CASE("a defect that is to be repaired needs no amount") {
    CaseBuilder builder = ready_case();
    first_claim(builder).basis = {};
    first_claim(builder).remedy = Remedy::Repair;
    first_claim(builder).evidence.clear(); // there is no amount to prove
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("no method is a warning and a bare sum is advice") {
    CaseBuilder builder = ready_case();
    first_claim(builder).basis.method = Method::None;
    auto problems = only(ProblemKind::DefectWithoutMethod, readiness_of(builder));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::Warning);
    first_claim(builder).basis.method = Method::LumpSum;
    problems = readiness_of(builder); // and nothing stands behind it if the court does not believe it
    CHECK(redress::test::kinds_of(problems) ==
          Kinds{ProblemKind::DefectWithoutMethod, ProblemKind::NoFallback});
    CHECK(problems[0].severity == Severity::Advice);
}

TEST_CASE("a missing figure is named by its field") {
    CaseBuilder builder = ready_case();
    first_claim(builder).basis.method = Method::Proportional;
    first_claim(builder).basis.value_conforming = builder.money(120'000);
    const auto missing = only(ProblemKind::MissingInputs, readiness_of(builder));
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].field == "value_delivered");
}

TEST_CASE("a value as delivered above the conforming one is doubted") {
    CaseBuilder builder = ready_case();
    Basis& basis = first_claim(builder).basis;
    basis = redress::test::proportional(builder.money(80'000), builder.money(80'000, 1));
    CHECK(only(ProblemKind::ValueAboveConforming, readiness_of(builder)).size() == 1);
    basis.value_delivered = builder.money(80'000);
    CHECK(only(ProblemKind::ValueAboveConforming, readiness_of(builder)).empty());
}

TEST_CASE("a claim item without evidence leaves its defect without evidence") {
    CaseBuilder builder = ready_case();
    first_claim(builder).evidence.clear();
    CHECK(finding_in(builder).kind == ProblemKind::DefectWithoutEvidence);
    CHECK(finding_in(builder).uid == first_defect(builder).id.uid);
}

TEST_CASE("a defect that the trader was not told of is named") {
    CaseBuilder builder = ready_case();
    builder.at(builder.dispute().notices[0].id).defects = {builder.dispute().defects[1].id};
    CHECK(finding_in(builder).kind == ProblemKind::DefectWithoutNotice);
    CHECK(finding_in(builder).uid == first_defect(builder).id.uid);
}

TEST_CASE("a notice needs proof and a date") {
    CaseBuilder builder = ready_case();
    Notice& notice = builder.at(builder.dispute().notices[0].id);
    notice.proof.clear();
    CHECK(finding_in(builder).kind == ProblemKind::NoticeWithoutProof);
    CHECK(finding_in(builder).field == "proof");
    notice.proof = "Kvitto";
    notice.date.reset();
    CHECK(finding_in(builder).field == "date");
}

// KKL 5:8 second paragraph.
TEST_CASE("price reduction and repair cost for one defect are counted twice") {
    CaseBuilder builder = ready_case();
    const auto defect = first_defect(builder).id;
    const auto repair =
        builder.add_claim(builder.dispute().heads[0].id, {defect}, quoted_repair(builder.money(2'000)));
    builder.at(repair).remedy = Remedy::RepairCost;
    CHECK(finding_in(builder).kind == ProblemKind::RepairCostAndReduction);
    CHECK(finding_in(builder).uid == defect.uid);
    builder.at(repair).alternative_to = first_claim(builder).id;
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("repair cost in another head is not counted twice") {
    CaseBuilder builder = ready_case();
    const auto repair = builder.add_claim(builder.add_head(HeadKind::Damages), {first_defect(builder).id},
                                          quoted_repair(builder.money(2'000)));
    builder.at(repair).remedy = Remedy::RepairCost;
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("reductions above the price are named with what falls away") {
    CaseBuilder builder = ready_case();
    builder.at(builder.item).price = builder.money(10'000);
    builder.at(builder.dispute().payments[0].id).amount = builder.money(10'000);
    CHECK(finding_in(builder).kind == ProblemKind::ReductionAbovePrice);
    CHECK(finding_in(builder).amount == builder.money(2'500));
    CHECK(finding_in(builder).uid == builder.item.uid);
}

TEST_CASE("a lower head that asks for more is named") {
    CaseBuilder builder = ready_case();
    const auto second = builder.add_head(HeadKind::Damages);
    const auto claim = builder.add_claim(second, {}, quoted_repair(builder.money(12'500)));
    CHECK(readiness(builder) == Kinds{});
    builder.at(claim).basis.stated = builder.money(12'500, 1);
    builder.at(claim).remedy = Remedy::Damages;
    CHECK(finding_in(builder).kind == ProblemKind::LowerHeadAsksMore);
    CHECK(finding_in(builder).uid == second.uid);
    CHECK(finding_in(builder).amount == builder.money(12'500));
}

TEST_CASE("a set-off or a counterclaim is not compared with what it is raised against") {
    CaseBuilder builder = ready_case();
    const auto other = builder.add_head(HeadKind::Price);
    builder.at(other).asked_by = Side::Trader;
    const auto claim = builder.add_claim(other, {}, quoted_repair(builder.money(20'000)));
    builder.at(claim).remedy = Remedy::Damages;
    CHECK(readiness(builder) == Kinds{}); // above the 12 500 of the consumer's head
    builder.at(other).asked_by = Side::Consumer;
    CHECK(readiness(builder) == Kinds{ProblemKind::LowerHeadAsksMore});
    builder.at(other).use = HeadUse::SetOff;
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a head that asks for no money is not compared") {
    CaseBuilder builder = ready_case();
    builder.at(builder.dispute().heads[0].id).rank = 2;
    const auto repair = builder.add_head(HeadKind::Repair);
    builder.at(repair).rank = 1;
    CHECK(readiness(builder) == Kinds{});
}

// Konsumenttjänstlag 22 §.
TEST_CASE("a proportional reduction does not fit a service") {
    CaseBuilder builder = ready_case();
    builder.at(builder.item).kind = ItemKind::Service;
    CHECK(readiness(builder) == Kinds{});
    first_claim(builder).basis = redress::test::proportional(builder.money(120'000), builder.money(110'000));
    const auto problems = only(ProblemKind::ProportionalForService, readiness_of(builder));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == "method");
}

TEST_CASE("a withdrawn defect that is still claimed is named by its number") {
    CaseBuilder builder = ready_case();
    first_defect(builder).status = DefectStatus::Withdrawn;
    CHECK(finding_in(builder).kind == ProblemKind::WithdrawnDefectClaimed);
    CHECK(finding_in(builder).uid == first_claim(builder).id.uid);
    CHECK(finding_in(builder).detail == "1");
}

TEST_CASE("a remedied defect gives no reduction but its cost may be asked") {
    CaseBuilder builder = ready_case();
    first_defect(builder).status = DefectStatus::Remedied;
    CHECK(finding_in(builder).kind == ProblemKind::WithdrawnDefectClaimed);
    first_claim(builder).remedy = Remedy::RepairCost;
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("withdrawn and remedied defects need nothing themselves") {
    CaseBuilder builder = ready_case();
    builder.at(builder.add_defect()).status = DefectStatus::Withdrawn;
    builder.at(builder.add_defect()).status = DefectStatus::Remedied;
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a party that can be reached neither by post nor by e-mail is named") {
    CaseBuilder builder = ready_case();
    builder.at(builder.trader).address = {};
    CHECK(finding_in(builder).kind == ProblemKind::PartyWithoutAddress);
    CHECK(finding_in(builder).uid == builder.trader.uid);
    builder.at(builder.trader).email = "butiken@brasbutiken.example";
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a notice to the maker alone is no notice to the seller") {
    CaseBuilder builder = ready_case();
    const auto maker = builder.add_party(PartyRole::Producer, "Tillverkaren AB");
    builder.at(builder.dispute().notices[0].id).recipient = maker;
    CHECK(finding_in(builder).kind == ProblemKind::DefectWithoutNotice);
    builder.at(maker).roles.insert(PartyRole::Branch);
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("a notice to who represents the seller reaches him") {
    CaseBuilder builder = ready_case();
    const auto lawyer = builder.add_party(PartyRole::Representative, "Advokat Alm");
    builder.at(builder.dispute().notices[0].id).recipient = lawyer;
    CHECK(finding_in(builder).kind == ProblemKind::DefectWithoutNotice);
    builder.at(lawyer).represents = builder.trader;
    CHECK(readiness(builder) == Kinds{});
}

TEST_CASE("an estate needs an address as the buyer did") {
    CaseBuilder builder = ready_case();
    builder.at(builder.consumer).roles = {PartyRole::Estate};
    builder.at(builder.consumer).address = {};
    CHECK(finding_in(builder).kind == ProblemKind::PartyWithoutAddress);
}

TEST_CASE("defects from two sellers do not go into one letter") {
    CaseBuilder builder = ready_case();
    const auto other = builder.add_party(PartyRole::Trader, "Vitvaruhuset AB");
    const auto purchase = builder.add_purchase();
    builder.at(purchase).seller = other;
    const auto fridge = builder.add_item("Kylskåp", builder.money(9'000));
    builder.at(fridge).purchase = purchase;
    builder.at(builder.add_payment(PaymentKind::PricePaid, builder.money(9'000))).purchase = purchase;
    builder.at(builder.dispute().defects[1].item).purchase = builder.purchase;
    builder.at(builder.dispute().defects[1].id).item = fridge;
    builder.at(builder.dispute().notices[1].id).recipient = other;
    CHECK(finding_in(builder).kind == ProblemKind::SeveralSellers);
    CHECK(finding_in(builder).detail == "Brasbutiken i Väst AB");
}
