// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

#include <redress/app/case_findings.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::ProblemKind;

namespace {

/// One defect of the builder's seller for 5 000, and one of another seller for 3 000 with all that belongs to
/// it.
struct TwoSellers : CaseBuilder {
    domain::Id<domain::Party> other;
    domain::Id<domain::Defect> ours;
    domain::Id<domain::Defect> theirs;
    domain::Id<domain::Head> head;

    TwoSellers() {
        ours = add_defect("Sprucken lucka");
        other = add_party(domain::PartyRole::Trader, "Vitvaruhuset AB");
        purchase = add_purchase();
        at(purchase).seller = other;
        item = add_item("Kylskåp", money(9'000));
        theirs = add_defect("Kylen brummar");
        at(theirs).second_tier = domain::SecondTierCondition::Refused;
        head = add_head();
        add_claim(head, {ours}, lump_sum(money(5'000)));
        at(add_claim(head, {theirs}, lump_sum(money(3'000)))).debtor = other;
        at(add_notice({theirs})).recipient = other;
        add_repair_attempt({theirs}, domain::RepairOutcome::Refused);
    }
};

std::ptrdiff_t found(const domain::Case& dispute, ProblemKind kind) {
    const auto findings = app::findings_in(dispute, day("2026-11-21"), resources());
    return std::count_if(findings.begin(), findings.end(),
                         [&](const domain::Problem& problem) { return problem.kind == kind; });
}

} // namespace

TEST_CASE("a letter to one seller says nothing of what another one sold") {
    const TwoSellers builder;
    for (const char* kind : {"notice_of_defect", "repair_or_replacement", "price_reduction_claim"}) {
        const std::string text = flat_text_of(builder, choices(kind));
        CHECK(holds(text, "Sprucken lucka"));
        CHECK(holds(text, "Brasbutiken i Väst AB"));
        for (const char* foreign : {"Kyl", "Vitvaruhuset", "fel 2", "Fel 2", "3 000,00"})
            CHECK_FALSE(holds(text, foreign));
    }
    CHECK(holds(flat_text_of(builder, choices(claim)), "sammanlagt 5 000,00 kr"));
}

TEST_CASE("a summary holds the purchases from every seller") {
    const std::string text = flat_text_of(TwoSellers(), choices("case_summary"));
    CHECK(holds(text, "Kylen brummar"));
    CHECK(holds(text, "Vitvaruhuset AB"));
    CHECK(holds(text, "8 000,00 kr"));
}

TEST_CASE("of an item for defects of two sellers each is asked the divided part") {
    TwoSellers builder;
    const auto both =
        builder.add_claim(builder.head, {builder.ours, builder.theirs}, lump_sum(builder.money(1'000)));
    CHECK(holds(flat_text_of(builder, choices(claim)), "sammanlagt 5 000,00 kr"));
    builder.at(both).defects[0].share = builder.money(400);
    CHECK(holds(flat_text_of(builder, choices(claim)), "sammanlagt 5 400,00 kr"));
}

TEST_CASE("what cannot be attributed to one seller is asked in no letter and found") {
    TwoSellers builder;
    const auto damages = builder.add_claim(builder.head, {}, lump_sum(builder.money(700)));
    builder.at(damages).remedy = domain::Remedy::Damages;
    builder.at(damages).debtor = {};
    builder.add_claim(builder.head, {builder.ours, builder.theirs}, lump_sum(builder.money(1'000)));
    CHECK(holds(flat_text_of(builder, choices(claim)), "sammanlagt 5 000,00 kr"));
    CHECK(found(builder, ProblemKind::NoSingleSeller) == 2);
    builder.at(damages).debtor = builder.trader;
    CHECK(holds(flat_text_of(builder, choices(claim)), "sammanlagt 5 700,00 kr"));
    CHECK(found(builder, ProblemKind::NoSingleSeller) == 1);
}

TEST_CASE("a demand on the other seller without defects is not asked of this one") {
    TwoSellers builder;
    const auto damages = builder.add_claim(builder.head, {}, lump_sum(builder.money(700)));
    builder.at(damages).remedy = domain::Remedy::Damages;
    builder.at(damages).debtor = builder.other;
    CHECK(holds(flat_text_of(builder, choices(claim)), "sammanlagt 5 000,00 kr"));
    CHECK(found(builder, ProblemKind::NoSingleSeller) == 0);
}

TEST_CASE("a chain of alternatives to a demand on the other seller is left out whole") {
    TwoSellers builder;
    const auto second = builder.add_claim(builder.head, {builder.ours}, lump_sum(builder.money(800)));
    const auto third = builder.add_claim(builder.head, {builder.ours}, lump_sum(builder.money(900)));
    const auto foreign = builder.dispute().claim_items[1].id;
    // The last stands before the one it is an alternative to, so that one pass over the list would keep it.
    builder.at(second).alternative_to = third;
    builder.at(third).alternative_to = foreign;
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(holds(text, "sammanlagt 5 000,00 kr"));
    CHECK_FALSE(holds(text, "800,00"));
    CHECK_FALSE(holds(text, "900,00"));
}

TEST_CASE("a payment of no purchase is counted for none of two sellers") {
    TwoSellers builder;
    builder.at(builder.add_payment(domain::PaymentKind::PriceWithheld, builder.money(600))).purchase = {};
    CHECK_FALSE(holds(flat_text_of(builder, choices(claim)), "600,00"));
    CHECK(found(builder, ProblemKind::NoSingleSeller) == 1);
}

TEST_CASE("a guarantor's promise is not claimed from the seller") {
    CaseBuilder builder = bare_case();
    const auto guarantor = builder.add_party(domain::PartyRole::Guarantor, "Fabriken AB");
    const auto item = builder.add_claim(builder.dispute().heads[0].id, {}, lump_sum(builder.money(700)));
    builder.at(item).remedy = domain::Remedy::Damages;
    builder.at(item).debtor = guarantor;
    CHECK(holds(flat_text_of(builder, choices(claim)), "sammanlagt 5 000,00 kr"));
}

TEST_CASE("a notice to the producer is no notice to the seller") {
    CaseBuilder builder = bare_case();
    const auto producer = builder.add_party(domain::PartyRole::Producer, "Fabriken AB");
    const auto notice = builder.add_notice({builder.dispute().defects[0].id});
    CHECK(holds(flat_text_of(builder, choices(claim)), "Fel 1 reklamerades den 5 december 2025"));
    builder.at(notice).recipient = producer;
    CHECK_FALSE(holds(flat_text_of(builder, choices(claim)), "reklamerades"));
    CHECK(holds(flat_text_of(builder, choices("case_summary")), "via e-post, till Fabriken AB"));
    builder.at(producer).roles = {domain::PartyRole::Intermediary};
    CHECK(holds(flat_text_of(builder, choices(claim)), "Fel 1 reklamerades den 5 december 2025"));
}

TEST_CASE("a letter names no withdrawn defect among the notices") {
    CaseBuilder builder = bare_case();
    const auto gone = builder.add_defect("Bortfallet fel");
    builder.at(gone).status = domain::DefectStatus::Withdrawn;
    builder.add_notice({builder.dispute().defects[0].id, gone});
    CHECK(holds(flat_text_of(builder, choices(claim)), "Fel 1 reklamerades"));
    CHECK(holds(flat_text_of(builder, choices("case_summary")), "Fel 1 och 2 reklamerades"));
}

TEST_CASE("a claim letter encloses what it cites and what proves a notice") {
    CaseBuilder builder = bare_case();
    for (const char* title : {"Kvitto", "Offert", "Mottagningsbevis"}) builder.add_exhibit(title);
    CHECK(document_of(builder, choices(claim)).letter.enclosures.size() == 3);
    const auto& exhibits = builder.dispute().exhibits;
    builder.at(builder.dispute().claim_items[0].id).evidence = {exhibits[1].id};
    builder.add_notice({builder.dispute().defects[0].id}, "Brev (bilaga 3)");
    const auto enclosures = document_of(builder, choices(claim)).letter.enclosures;
    CHECK(enclosures == std::vector<std::string>{"Bilaga\u00A02: Offert", "Bilaga\u00A03: Mottagningsbevis"});
    CHECK(document_of(builder, choices("repair_or_replacement")).letter.enclosures.size() == 1);
}
