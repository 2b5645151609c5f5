// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_case.h"

// What DESIGN part 4 names under "Readiness", a case for each, with the reason that Swedish law gives.

using namespace redress;
using namespace redress::test;
using domain::ProblemKind;

TEST_CASE("a case of which nothing is missing is told to be ready") {
    const CheckedCase checked(ReadyStove{});
    CHECK(checked.problems().empty());
    CHECK(checked.ran("claim check 1").code == 0);
}

TEST_CASE("a defect without an amount of its own is found with its reason") {
    ReadyStove made;
    made.at(made.add_defect("Ryker in")).second_tier = domain::SecondTierCondition::Refused;
    check_found(made, ProblemKind::DefectWithoutAmount, "42 kap. 2 § och 17 kap. 3 § rättegångsbalken",
                "Chapter 42, Section 2 and Chapter 17, Section 3 of the Swedish Code of Judicial Procedure");
}

TEST_CASE("a defect whose amount nobody says how to find is found with its reason") {
    ReadyStove made;
    made.first_item().basis.method = domain::Method::None;
    check_found(made, ProblemKind::DefectWithoutMethod, "(42 kap. 2 § rättegångsbalken)",
                "(Chapter 42, Section 2 of the Swedish Code of Judicial Procedure)");
}

TEST_CASE("an amount without evidence is found with its reason") {
    ReadyStove made;
    made.first_item().evidence.clear();
    check_found(made, ProblemKind::DefectWithoutEvidence, "(42 kap. 2 § rättegångsbalken)",
                "the evidence with what each piece is to prove");
}

TEST_CASE("evidence that nobody else may see is found with its reason") {
    ReadyStove made;
    for (auto& exhibit : made.records().exhibits) exhibit.audience = domain::Audience::OwnSide;
    check_found(made, ProblemKind::EvidenceKeptBack, "(42 kap. 2 § rättegångsbalken)",
                "the evidence with what each piece is to prove");
}

TEST_CASE("a defect that nobody told the trader of is found with its reason") {
    ReadyStove made;
    made.records().notices.clear();
    check_found(made, ProblemKind::DefectWithoutNotice, "5 kap. 2 § konsumentköplagen (2022:260)",
                "notice within two months of noticing it is always in time");
}

TEST_CASE("a notice that came too late is found with its reason") {
    ReadyStove made;
    made.at(made.purchase).contract_date = day("2022-06-01");
    made.at(made.item).delivered = day("2022-06-15");
    made.records().payments[0].date = day("2022-06-15");
    for (auto& defect : made.records().defects) defect.discovered = day("2025-07-01");
    made.records().notices.clear();
    // three years from delivery, and two months: 15 August 2025
    check_found(made, ProblemKind::DeadlineOverdue, "Konsumentköplagen (2022:260) 5 kap. 2 § andra stycket",
                "Konsumentköplagen (2022:260) 5 kap. 2 § andra stycket");
}

TEST_CASE("a notice that nothing proves is found with its reason") {
    ReadyStove made;
    made.records().notices[0].proof.clear();
    check_found(made, ProblemKind::NoticeWithoutProof, "8 kap. 6 § konsumentköplagen (2022:260)",
                "Chapter 8, Section 6 of the Swedish Consumer Sales Act (2022:260)");
}

TEST_CASE("a spoken notice that nothing proves is found with its reason") {
    ReadyStove made;
    made.records().notices[0].proof.clear();
    made.records().notices[0].means = domain::NoticeMeans::Telephone;
    check_found(made, ProblemKind::SpokenNoticeWithoutProof, "5 kap. 2 § konsumentköplagen (2022:260)",
                "Chapter 5, Section 2 of the Swedish Consumer Sales Act (2022:260)");
}

TEST_CASE("an estimate with nothing behind it if it is not believed is found with its reason") {
    ReadyStove made;
    made.first_item().basis = proportional(money(100'000), money(93'000));
    made.first_item().basis.price = money(129'000);
    check_found(made, ProblemKind::NoFallback, "35 kap. 5 § rättegångsbalken, tillämpad analogt",
                "Chapter 35, Section 5 of the Swedish Code of Judicial Procedure, applied by analogy");
}

TEST_CASE("money before the seller had his chance to cure is found with its reason") {
    ReadyStove made;
    made.first_defect().second_tier = domain::SecondTierCondition::None;
    check_found(made, ProblemKind::NoSecondTierCondition, "5 kap. 4, 5 och 8 §§ konsumentköplagen (2022:260)",
                "Chapter 5, Sections 4, 5 and 8 of the Swedish Consumer Sales Act (2022:260)");
}

TEST_CASE("a price reduction beside the cost of repair is found with its reason") {
    ReadyStove made;
    const auto repair = made.add_claim(made.head, {made.door}, quoted_repair(money(900)));
    made.at(repair).remedy = domain::Remedy::RepairCost;
    check_found(made, ProblemKind::RepairCostAndReduction,
                "5 kap. 8 § andra stycket konsumentköplagen (2022:260)",
                "Chapter 5, Section 8, second paragraph, of the Swedish Consumer Sales Act (2022:260)");
}

TEST_CASE("two price reductions for one defect are found with their reason") {
    ReadyStove made;
    made.add_claim(made.head, {made.door}, quoted_repair(money(900)));
    check_found(made, ProblemKind::DefectReducedTwice,
                "5 kap. 8 § första stycket konsumentköplagen (2022:260)",
                "Chapter 5, Section 8, first paragraph, of the Swedish Consumer Sales Act (2022:260)");
}

TEST_CASE("a refund beside a price reduction is found with its reason") {
    ReadyStove made;
    made.second_item().remedy = domain::Remedy::Refund;
    check_found(made, ProblemKind::RefundAndReduction,
                "5 kap. 8 § första stycket konsumentköplagen (2022:260)",
                "Chapter 5, Section 8, first paragraph, of the Swedish Consumer Sales Act (2022:260)");
}

TEST_CASE("a proportion for a service is found with its reason") {
    ReadyStove made;
    made.at(made.item).kind = domain::ItemKind::Service;
    made.first_item().basis = proportional(money(100'000), money(93'000));
    check_found(made, ProblemKind::ProportionalForService, "22 § konsumenttjänstlagen (1985:716)",
                "Section 22 of the Swedish Consumer Services Act (1985:716)");
}
