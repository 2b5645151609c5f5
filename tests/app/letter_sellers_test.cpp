// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

#include <redress/app/case_findings.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::PartyRole;

namespace {

/// A stove with a defect from one seller and a refrigerator with another from a second, 5 000 and 3 000.
struct TwoShops : CaseBuilder {
    domain::Id<domain::Defect> ours, theirs;
    domain::Id<domain::ClaimItem> our_claim, their_claim;

    TwoShops() {
        ours = add_defect("Sprucken lucka");
        const auto other = add_party(PartyRole::Trader, "Vitvaruhuset AB");
        purchase = add_purchase();
        at(purchase).seller = other;
        item = add_item("Kylskåp", money(5'000));
        theirs = add_defect("Kylen brummar");
        const auto head = add_head();
        our_claim = add_claim(head, {ours}, lump_sum(money(5'000)));
        their_claim = add_claim(head, {theirs}, lump_sum(money(3'000)));
    }
};

std::ptrdiff_t unattributed(const domain::Case& dispute) {
    const auto findings = app::findings_in(dispute, day("2026-11-21"), resources());
    return std::count_if(findings.begin(), findings.end(), [](const domain::Problem& problem) {
        return problem.kind == domain::ProblemKind::NoSingleSeller;
    });
}

} // namespace

TEST_CASE("a letter to one seller encloses nothing that another's records rest on") {
    TwoShops builder;
    builder.at(builder.their_claim).evidence = {builder.add_exhibit("Utlåtande om kylskåpet")};
    builder.add_notice({builder.theirs}, "Brev (bilaga 2)");
    builder.add_exhibit("Brev till Vitvaruhuset");
    builder.add_exhibit("Av ingen nämnt");
    for (const char* kind : {"price_reduction_claim", "notice_of_defect", "repair_or_replacement"})
        CHECK(document_of(builder, choices(kind)).letter.enclosures.empty());
    builder.at(builder.our_claim).evidence = {builder.add_exhibit("Foto av luckan")};
    CHECK(document_of(builder, choices(claim)).letter.enclosures ==
          std::vector<std::string>{"Bilaga\u00A04: Foto av luckan"});
}

// A tenth of 15 000 is 1 500, of which 1 000 is the stove's.
TEST_CASE("the divided part of a percentage is asked although an old sum stands beside it") {
    TwoShops builder;
    auto& both = builder.at(builder.our_claim);
    both.basis = percentage(10);
    both.basis.price = builder.money(15'000);
    both.basis.stated = builder.money(1);
    both.defects = {{builder.ours, builder.money(1'000)}, {builder.theirs, builder.money(500)}};
    CHECK(holds(flat_text_of(builder, choices(claim)), "sammanlagt 1 000,00 kr"));
}

// A tenth of the stove's 129 000; the totals have it as the first seller's too.
TEST_CASE("a defect of the only thing bought is its seller's beside an empty purchase") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).item = {};
    builder.add_claim(builder.add_head(), {defect}, percentage(10));
    builder.at(builder.add_purchase()).seller = builder.add_party(PartyRole::Trader, "Vitvaruhuset AB");
    CHECK(unattributed(builder) == 0);
    CHECK(holds(flat_text_of(builder, choices(claim)), "sammanlagt 12 900,00 kr"));
}

TEST_CASE("a letter holds the seller to what his attorney was told") {
    CaseBuilder builder = bare_case();
    const auto attorney = builder.add_party(PartyRole::Representative, "Advokat Alm");
    builder.at(builder.add_notice({builder.dispute().defects[0].id})).recipient = attorney;
    CHECK_FALSE(holds(flat_text_of(builder, choices(claim)), "Fel 1 reklamerades"));
    builder.at(attorney).represents = builder.trader;
    const std::string text = flat_text_of(builder, choices(claim));
    CHECK(holds(text, "Fel 1 reklamerades den 5 december 2025"));
    CHECK_FALSE(holds(text, "genom detta brev"));
}

TEST_CASE("with one price unknown no letter says what was to pay") {
    CaseBuilder builder = bare_case();
    builder.at(builder.item).trade_in = builder.money(4'000);
    CHECK(holds(flat_text_of(builder, choices(claim)), "125 000,00")); // 129 000 less 4 000
    builder.at(builder.add_item("Sten", builder.money(1))).price.reset();
    CHECK_FALSE(holds(flat_text_of(builder, choices(claim)), "125 000,00"));
}
