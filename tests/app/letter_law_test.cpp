// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

#include <redress/app/case_findings.h>
#include <redress/app/sentences.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::ItemKind;
using domain::ProblemKind;
using domain::SecondTierCondition;

namespace {

std::string field(const domain::Case& dispute, const char* name,
                  text::Language language = text::Language::Swedish) {
    return app::letter_fields(dispute, choices(claim, language), resources()).values().at(name);
}

bool is_found(const domain::Case& dispute, ProblemKind kind) {
    const auto findings = app::findings_for_letter(dispute, claim, day("2026-11-21"), resources());
    return std::any_of(findings.begin(), findings.end(),
                       [&](const domain::Problem& problem) { return problem.kind == kind; });
}

/// One refused defect of a thing of that kind.
CaseBuilder refused_case(ItemKind kind = ItemKind::Goods) {
    CaseBuilder builder;
    builder.at(builder.item).kind = kind;
    const auto defect = builder.add_defect();
    builder.at(defect).second_tier = SecondTierCondition::Refused;
    builder.add_claim(builder.add_head(), {defect}, lump_sum(builder.money(5'000)));
    return builder;
}

} // namespace

TEST_CASE("a section about goods is printed for goods and for goods with installation only") {
    const std::string section = "5 kap. 8 § första stycket konsumentköplagen (2022:260)";
    CHECK(field(refused_case(), "law.second_tier") == section);
    CHECK(field(refused_case(ItemKind::GoodsWithInstallation), "law.second_tier") == section);
    CHECK_FALSE(is_found(refused_case(), ProblemKind::NoSectionForItem));
    const CaseBuilder builder = refused_case(ItemKind::Digital);
    for (const char* name : {"law.second_tier", "law.notice", "law.repair_first", "law.rescission"})
        CHECK(field(builder, name).empty());
    CHECK(is_found(builder, ProblemKind::NoSectionForItem));
}

TEST_CASE("what a private person sold lies under no consumer law and before no board for consumers") {
    CaseBuilder builder = refused_case();
    CHECK(holds(flat_text_of(builder, choices(claim)), "Allmänna reklamationsnämnden"));
    builder.at(builder.purchase).channel = domain::SalesChannel::PrivateParty;
    CHECK(field(builder, "law.second_tier").empty());
    CHECK(field(builder, "law.notice").empty());
    CHECK(is_found(builder, ProblemKind::BoughtFromPrivatePerson));
    CHECK_FALSE(is_found(builder, ProblemKind::NoSectionForItem));
    CHECK_FALSE(holds(flat_text_of(builder, choices(claim)), "Allmänna reklamationsnämnden"));
    CHECK(holds(flat_text_of(builder, choices(claim)), "begära prövning i domstol"));
}

// Consumer Rights Act 2015 s. 24(5) has no ground like Directive (EU) 2019/771 art 13(4)(c).
TEST_CASE("a serious defect opens no section of the English act") {
    CaseBuilder builder = refused_case();
    builder.sheet().jurisdiction = "EW";
    const auto english = text::Language::English;
    CHECK(field(builder, "law.second_tier", english) == "section 24(5) of the Consumer Rights Act 2015");
    CHECK_FALSE(is_found(builder, ProblemKind::GroundNotInLaw));
    builder.at(builder.dispute().defects[0].id).second_tier = SecondTierCondition::Serious;
    CHECK(field(builder, "law.second_tier", english).empty());
    CHECK(is_found(builder, ProblemKind::GroundNotInLaw));
    builder.sheet().jurisdiction = "SE";
    CHECK_FALSE(is_found(builder, ProblemKind::GroundNotInLaw));
}

TEST_CASE("a service is under the sections about services") {
    const CaseBuilder builder = refused_case(ItemKind::Service);
    CHECK(field(builder, "law.second_tier") == "21 och 22 §§ konsumenttjänstlagen (1985:716)");
    CHECK(field(builder, "law.notice") == "17 § konsumenttjänstlagen (1985:716)");
    CHECK(field(builder, "law.repair_first") == "20 § konsumenttjänstlagen (1985:716)");
    CHECK(field(builder, "law.rescission").empty());
    CHECK_FALSE(is_found(builder, ProblemKind::NoSectionForItem));
}

TEST_CASE("a section that holds for some of the defects is printed with them") {
    CaseBuilder builder = refused_case();
    builder.item = builder.add_item("Målning", builder.money(5'000));
    builder.at(builder.item).kind = ItemKind::Service;
    const auto painted = builder.add_defect("Färgen flagnar");
    CHECK_FALSE(field(builder, "law.second_tier").empty()); // the service has no claim
    CHECK(field(builder, "law.notice") ==                   // but it is told of
          "5 kap. 2 § första stycket konsumentköplagen (2022:260) (fel\u00A01) och "
          "17 § konsumenttjänstlagen (1985:716) (fel\u00A02)");
    builder.add_claim(builder.dispute().heads[0].id, {painted}, lump_sum(builder.money(100)));
    CHECK(field(builder, "law.second_tier") ==
          "5 kap. 8 § första stycket konsumentköplagen (2022:260) (fel\u00A01) och "
          "21 och 22 §§ konsumenttjänstlagen (1985:716) (fel\u00A02)");
}

TEST_CASE("the screen names the same law as the letter") {
    CaseBuilder builder = refused_case();
    const auto messages = resources().messages(text::Language::Swedish);
    const auto reason = [&](ProblemKind kind) {
        const domain::Defect& defect = builder.dispute().defects[0];
        const domain::Problem problem{
            kind, domain::Severity::Warning, domain::RecordKind::Defect, defect.id.uid, "", {}, "1"};
        return app::legal_reason(problem, builder, resources(), messages);
    };
    CHECK(holds(reason(ProblemKind::NoSecondTierCondition), "2022:260"));
    builder.at(builder.purchase).contract_date.reset();
    CHECK(reason(ProblemKind::NoSecondTierCondition).empty());
    CHECK(holds(reason(ProblemKind::DefectWithoutAmount), "rättegångsbalken")); // whatever the day
    builder.at(builder.purchase).contract_date = day("2025-10-01");
    builder.at(builder.item).kind = ItemKind::Service;
    CHECK(reason(ProblemKind::NoSecondTierCondition).empty());
}

TEST_CASE("a repair by somebody the buyer chose is no failed attempt of the seller") {
    CaseBuilder builder = refused_case();
    const auto defect = builder.dispute().defects[0].id;
    builder.at(defect).second_tier = SecondTierCondition::None;
    const auto smith = builder.add_party(domain::PartyRole::Expert, "Smeden");
    const auto attempt = builder.add_repair_attempt({defect}, domain::RepairOutcome::Remains);
    CHECK(holds(flat_text_of(builder, choices(claim)), "Ert försök att avhjälpa fel 1 har inte lyckats"));
    builder.at(attempt).performer = smith;
    CHECK_FALSE(holds(flat_text_of(builder, choices(claim)), "har inte lyckats"));
    CHECK(is_found(builder, ProblemKind::NoSecondTierCondition));
}

TEST_CASE("the remedy and not the head decides whether the second tier is needed") {
    CaseBuilder builder = refused_case();
    builder.at(builder.dispute().defects[0].id).second_tier = SecondTierCondition::None;
    builder.at(builder.dispute().heads[0].id).kind = domain::HeadKind::Damages;
    CHECK(is_found(builder, ProblemKind::NoSecondTierCondition));
    builder.at(builder.dispute().claim_items[0].id).remedy = domain::Remedy::Damages;
    builder.at(builder.dispute().heads[0].id).kind = domain::HeadKind::PriceReduction;
    CHECK_FALSE(is_found(builder, ProblemKind::NoSecondTierCondition));
}
