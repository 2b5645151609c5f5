// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

#include <redress/app/case_findings.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::HeadKind;
using domain::ItemKind;
using domain::ProblemKind;
using domain::Remedy;
using domain::SecondTierCondition;
using text::Language;

namespace {

/// Goods under English law with one defect, rejected for their price. Letters are dated 21 November 2026.
CaseBuilder rejected_case(std::string_view delivered) {
    CaseBuilder builder("GBP");
    builder.sheet().jurisdiction = "EW";
    builder.at(builder.item).delivered = day(delivered);
    const auto defect = builder.add_defect();
    builder.at(defect).second_tier = SecondTierCondition::Serious;
    const auto refund =
        builder.add_claim(builder.add_head(HeadKind::Rescission), {defect}, lump_sum(builder.money(129'000)));
    builder.at(refund).remedy = Remedy::Refund;
    return builder;
}

bool is_found(const domain::Case& dispute, ProblemKind kind) {
    const auto findings = app::findings_for_letter(dispute, claim, day("2026-11-21"), resources());
    return std::any_of(findings.begin(), findings.end(),
                       [&](const domain::Problem& problem) { return problem.kind == kind; });
}

/// One defect claimed by a price reduction, with a notice on that day.
CaseBuilder complained_on(std::string_view notice) {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.add_claim(builder.add_head(), {defect}, lump_sum(builder.money(5'000)));
    builder.at(builder.add_notice({defect})).date = day(notice);
    return builder;
}

CaseBuilder service_case() {
    CaseBuilder builder = complained_on("2026-11-01");
    builder.at(builder.item).kind = ItemKind::Service;
    return builder;
}

} // namespace

// CRA 2015 s. 22(3): thirty days beginning with the day after delivery; 22 October + 30 is 21 November.
TEST_CASE("goods are rejected without a reason within thirty days of delivery") {
    const CaseBuilder builder = rejected_case("2026-10-22");
    const std::string text = english(builder);
    CHECK(holds(text, "under sections 20 and 22 of the Consumer Rights Act 2015"));
    CHECK(holds(text, "The short-term right to reject runs until 21 November 2026."));
    CHECK_FALSE(holds(text, "seriousness"));
    CHECK_FALSE(is_found(builder, ProblemKind::GroundNotInLaw));
}

TEST_CASE("after thirty days a rejection needs a reason that the law knows") {
    CaseBuilder builder = rejected_case("2026-10-21");
    CHECK_FALSE(holds(english(builder), "seriousness"));
    CHECK_FALSE(holds(english(builder), "short-term"));
    CHECK(is_found(builder, ProblemKind::GroundNotInLaw));
    builder.at(builder.dispute().defects[0].id).second_tier = SecondTierCondition::None;
    CHECK(is_found(builder, ProblemKind::NoSecondTierCondition));
    builder.at(builder.item).delivered = day("2026-10-22");
    CHECK_FALSE(is_found(builder, ProblemKind::NoSecondTierCondition));
}

TEST_CASE("installed goods are rejected within thirty days of the installation") {
    CaseBuilder builder = rejected_case("2026-01-10");
    builder.at(builder.item).kind = ItemKind::GoodsWithInstallation;
    CHECK_FALSE(holds(english(builder), "short-term"));
    builder.at(builder.item).installed = day("2026-11-10");
    CHECK(holds(english(builder), "runs until 10 December 2026"));
}

// Förordning (2015:739) 8 § 3: one year from the complaint. The letter is to be answered by 4 December 2026.
TEST_CASE("the board is named only while it may still be asked after the day for the answer") {
    CHECK(holds(swedish(complained_on("2025-12-04")), "Allmänna reklamationsnämnden"));
    const std::string late = swedish(complained_on("2025-12-03"));
    CHECK_FALSE(holds(late, "Allmänna reklamationsnämnden"));
    CHECK(holds(late, "begära prövning i domstol"));
    CHECK_FALSE(holds(english(complained_on("2025-12-03")), "dispute resolution body"));
}

TEST_CASE("the first complaint to the seller decides and one without a day leaves the board out") {
    CaseBuilder builder = complained_on("2026-11-01");
    const auto defect = builder.dispute().defects[0].id;
    const auto earlier = builder.add_notice({defect});
    builder.at(earlier).date = day("2024-10-28");
    CHECK_FALSE(holds(swedish(builder), "Allmänna reklamationsnämnden"));
    builder.at(earlier).recipient = builder.add_party(domain::PartyRole::Producer, "Fabriken");
    CHECK(holds(swedish(builder), "Allmänna reklamationsnämnden"));
    builder.at(earlier).recipient = builder.trader;
    builder.at(earlier).date.reset();
    CHECK_FALSE(holds(swedish(builder), "Allmänna reklamationsnämnden"));
}

TEST_CASE("a service is neither replaced nor delivered") {
    for (const char* kind : {"notice_of_defect", "repair_or_replacement", "price_reduction_claim"}) {
        const std::string text = swedish(service_case(), kind);
        CHECK_FALSE(holds(text, "mleverans"));
        CHECK_FALSE(holds(text, "levererar"));
        CHECK_FALSE(holds(text, "Leverans"));
        CHECK(holds(text, "Utförd den"));
    }
}

TEST_CASE("a service under English law is performed again and not rejected") {
    CaseBuilder builder = service_case();
    builder.sheet().jurisdiction = "EW";
    const std::string repair = english(builder, "repair_or_replacement");
    CHECK(
        holds(repair, "Under section 55 of the Consumer Rights Act 2015, I ask you to perform the service"));
    CHECK_FALSE(holds(repair, "reject"));
    CHECK(holds(english(builder, "notice_of_defect"), "claim repeat performance"));
    CHECK(holds(english(builder), "sections 54 to 56") == false); // no reason is recorded
    builder.at(builder.dispute().defects[0].id).second_tier = SecondTierCondition::Impossible;
    CHECK(holds(english(builder), "sections 54 to 56"));
    CHECK(holds(english(builder), "It is not possible to remedy defect 1."));
}

TEST_CASE("repair under English law rests on the section about repair") {
    CaseBuilder builder = rejected_case("2026-10-22");
    CHECK(
        holds(english(builder, "repair_or_replacement"), "Under section 23 of the Consumer Rights Act 2015"));
}

TEST_CASE("damages and refunds name their section") {
    CaseBuilder builder = rejected_case("2025-11-03");
    builder.sheet().jurisdiction = "SE";
    const auto ticket = builder.add_claim(builder.dispute().heads[0].id, {}, lump_sum(builder.money(1'250)));
    builder.at(ticket).remedy = Remedy::Damages;
    const std::string text = swedish(builder);
    CHECK(holds(text, "Jag begär skadestånd enligt 6 kap. 1–4 §§ konsumentköplagen (2022:260)."));
    CHECK(holds(text, "Jag begär återbetalning enligt 8 kap. 2 § andra stycket"));
    CHECK_FALSE(holds(english(rejected_case("2025-11-03")), "claim damages"));
}

TEST_CASE("an estimate by the court names the code once") {
    CaseBuilder builder = complained_on("2026-11-01");
    const auto head = builder.add_head();
    domain::Basis estimate;
    estimate.method = domain::Method::CourtEstimate;
    builder.add_claim(head, {builder.dispute().defects[0].id}, estimate);
    CHECK(holds(swedish(builder), "skäligt belopp. Avser fel 1. Se 35 kap. 5 § rättegångsbalken"));
    builder.at(head).title = "Skäligt prisavdrag enligt 35 kap. 5 § rättegångsbalken";
    const std::string text = swedish(builder);
    CHECK(holds(text, "I andra hand: Skäligt prisavdrag enligt 35 kap. 5 § rättegångsbalken. Avser"));
    CHECK_FALSE(holds(text, "skäligt belopp"));
    CHECK_FALSE(holds(text, "Se 35 kap."));
}
