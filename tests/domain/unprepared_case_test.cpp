// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>
#include <redress/domain/totals.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::only;
using redress::test::percentage;
using redress::test::quoted_repair;

namespace {

/// Two buyers of a sofa (24 000 less 4 000) and an armchair (9 500); 18 000 paid and 11 500 withheld. One
/// quote of 3 200 repairs the seams and the leg (2 000 and the rest); the fading takes 20 % of the armchair
/// and the colour 10 % of the sofa; the creaking has no amount.
struct Sofa {
    CaseBuilder builder;
    Id<Item> sofa = builder.item;
    Id<Item> armchair = builder.add_item("Fåtölj", builder.money(9'500));
    Id<Head> head = builder.add_head();
    Id<Defect> seams = builder.add_defect("Sömmar");
    Id<Defect> leg = builder.add_defect("Ben");
    Id<Defect> fading = builder.add_defect("Blekt tyg");
    Id<Defect> colour = builder.add_defect("Fel färg");
    Id<Defect> creaking = builder.add_defect("Knarrar");
    Id<ClaimItem> quote = builder.add_claim(head, {seams, leg}, quoted_repair(builder.money(3'200)));
    Id<ClaimItem> fabric = builder.add_claim(head, {fading}, percentage(20));
    Id<ClaimItem> shade = builder.add_claim(head, {colour}, percentage(10));

    Sofa() {
        builder.at(builder.purchase).buyers.push_back(builder.add_party(PartyRole::CoBuyer, "Ulf Öberg"));
        builder.at(sofa).price = builder.money(24'000);
        builder.at(sofa).discount = builder.money(4'000);
        builder.at(fading).item = armchair;
        builder.at(quote).defects[0].share = builder.money(2'000);
        builder.add_payment(PaymentKind::PricePaid, builder.money(18'000));
        builder.add_payment(PaymentKind::PriceWithheld, builder.money(11'500));
    }
};

} // namespace

TEST_CASE("the unprepared case contradicts itself nowhere") {
    CHECK(contradictions_in(Sofa().builder).empty());
}

TEST_CASE("the unprepared case adds up") {
    const Sofa made;
    const HeadTotal total = totals_of(made.builder).heads.at(0);
    REQUIRE(total.lines.size() == 3);
    CHECK(total.lines[0].amount == made.builder.money(3'200));
    CHECK(total.lines[1].amount == made.builder.money(1'900)); // 20 % of 9 500
    CHECK(total.lines[2].amount == made.builder.money(2'000)); // 10 % of 20 000, not of 24 000
    CHECK(total.stated == made.builder.money(7'100));
    CHECK(total.maximum == total.stated);
    CHECK(total.minimum == total.stated);
    CHECK(total.caps.empty());
}

TEST_CASE("the unprepared case divides its quote over two defects") {
    Sofa made;
    const auto parts = allocation_of(made.builder, made.builder.at(made.quote));
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].share == made.builder.money(2'000));
    CHECK(parts[1].share == made.builder.money(1'200));
}

TEST_CASE("the unprepared case is settled against what is withheld") {
    const Sofa made;
    const Settlement parts = settlement_of(made.builder);
    CHECK(parts.price == made.builder.money(29'500));
    CHECK(parts.paid == made.builder.money(18'000));
    CHECK(parts.withheld == made.builder.money(11'500));
    CHECK(parts.reduction == made.builder.money(7'100));
    CHECK(parts.refund_due == made.builder.money(0));
    CHECK(parts.still_owed == made.builder.money(4'400));
}

TEST_CASE("the unprepared case without its quote loses both defects") {
    const Sofa made;
    const Case& dispute = made.builder;
    CHECK(total_without(dispute, dispute.heads[0], made.quote) == made.builder.money(3'900));
}

TEST_CASE("the unprepared case says which defect has no amount") {
    const Sofa made;
    const auto problems = readiness_of(made.builder);
    const auto without = only(ProblemKind::DefectWithoutAmount, problems);
    REQUIRE(without.size() == 1);
    CHECK(without[0].uid == made.creaking.uid);
    CHECK(without[0].detail == "5");
    CHECK(only(ProblemKind::AllocationWithoutEvidence, problems).size() == 1);
    CHECK(only(ProblemKind::DefectWithoutNotice, problems).size() == 5);
    CHECK(only(ProblemKind::NoSecondTierCondition, problems).size() == 4);
    CHECK(only(ProblemKind::PaymentsDifferFromPrice, problems).empty());
}
