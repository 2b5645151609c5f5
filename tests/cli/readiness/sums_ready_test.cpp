// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_case.h"
#include "support/court_case.h"

// What the check says of sums and of time, a case for each, with the reason that Swedish law gives.

using namespace redress;
using namespace redress::test;
using domain::InstanceKind;
using domain::InstanceState;
using domain::ProblemKind;

namespace {

constexpr const char* no_more_sv = "(17 kap. 3 § rättegångsbalken)";
constexpr const char* no_more_en = "(Chapter 17, Section 3 of the Swedish Code of Judicial Procedure)";

/// With the first court, which has all three items before it.
struct InCourt : CourtCase {
    domain::Id<domain::Instance> court =
        instance(InstanceKind::FirstCourt, {{a, money(1'000)}, {b, money(600)}, {c, money(400)}});
};

/// The first court has ruled, and the consumer has appealed what he lost of the second item.
struct OnAppeal : CourtCase {
    OnAppeal() {
        const auto court = first_court();
        records().rulings.back().reference = "Dom";
        instance(InstanceKind::Appeal, {{b, money(350)}}, court);
    }
};

} // namespace

TEST_CASE("one sum for several defects is found with its reason") {
    ReadyStove made;
    made.first_item().defects.push_back({made.glass, {}});
    check_found(made, ProblemKind::LumpSumForSeveralDefects, "35 kap. 5 § samma balk, tillämpad analogt",
                "by analogy, Chapter 35, Section 5 of the Swedish Code of Judicial Procedure");
}

TEST_CASE("more asked than the parts add up to is found with its reason") {
    ReadyStove made;
    made.first_item().defects[0].share = money(7'999);
    check_found(made, ProblemKind::SharesBelowAmount, "42 kap. 2 § och 17 kap. 3 § rättegångsbalken",
                "Chapter 17, Section 3 of the Swedish Code of Judicial Procedure");
}

TEST_CASE("a lower head that asks more than a higher one is found with its reason") {
    ReadyStove made;
    made.add_claim(made.add_head(), {made.door}, quoted_repair(money(12'501)));
    check_found(made, ProblemKind::LowerHeadAsksMore, no_more_sv, no_more_en);
}

TEST_CASE("a claim above the price is found with its reason") {
    ReadyStove made;
    made.first_item().basis.stated = money(130'000);
    check_found(made, ProblemKind::ReductionAbovePrice, "38 § köplagen (1990:931), tillämpad analogt",
                "Section 38 of the Swedish Sale of Goods Act (1990:931), applied by analogy");
}

TEST_CASE("a new claim while a court looks at the others is found with its reason") {
    InCourt made;
    made.add_claim(made.head, {made.smoke}, quoted_repair(money(90)));
    check_found(
        made, ProblemKind::ClaimOutsideProceedings, "väsentligen samma grund. (13 kap. 3 § rättegångsbalken)",
        "essentially the same ground. (Chapter 13, Section 3 of the Swedish Code of Judicial Procedure)");
}

TEST_CASE("a claim that was raised while a court looks at it is found with its reason") {
    InCourt made;
    made.at(made.c).basis.stated = money(450);
    check_found(
        made, ProblemKind::ClaimRaisedInProceedings,
        "väsentligen samma grund. (13 kap. 3 § rättegångsbalken)",
        "essentially the same ground. (Chapter 13, Section 3 of the Swedish Code of Judicial Procedure)");
}

TEST_CASE("a new claim on appeal is measured by narrower limits that nobody has confirmed") {
    OnAppeal made;
    made.add_claim(made.head, {made.smoke}, quoted_repair(money(90)));
    check_found(
        made, ProblemKind::ClaimOutsideProceedings,
        "i högre rätt är de snävare. (13 kap. 3 § rättegångsbalken) (obekräftat)",
        "narrower. (Chapter 13, Section 3 of the Swedish Code of Judicial Procedure) (not confirmed)");
}

TEST_CASE("a claim that was raised on appeal is measured by narrower limits that nobody has confirmed") {
    OnAppeal made;
    made.at(made.b).basis.stated = money(650);
    check_found(
        made, ProblemKind::ClaimRaisedInProceedings,
        "i högre rätt är de snävare. (13 kap. 3 § rättegångsbalken) (obekräftat)",
        "narrower. (Chapter 13, Section 3 of the Swedish Code of Judicial Procedure) (not confirmed)");
}

TEST_CASE("more before the court than the item asks is found with its reason") {
    InCourt made;
    made.records().instances.back().before[0].amount = money(1'001);
    check_found(made, ProblemKind::DisputeAboveClaim, no_more_sv, no_more_en);
}

TEST_CASE("more awarded for an item than it asks is found with its reason") {
    CourtCase made;
    made.first_court();
    made.records().item_results[1].amount = money(700); // 600 is asked
    check_found(made, ProblemKind::ItemAwardedAboveClaim, no_more_sv, no_more_en);
}

TEST_CASE("a prescription that is near is found with its reason until a court has the claim") {
    InCourt made;
    made.add_event(domain::EventKind::ClaimDue, "2016-04-01");
    const auto court = made.records().instances.back();
    made.records().instances.clear();
    check_found(made, ProblemKind::LossNear, "Preskriptionslagen (1981:130) 2, 5–7 §§",
                "A claim is barred ten years after it arose unless limitation is interrupted.");
    made.records().instances = {court};
    CHECK_FALSE(CheckedCase(made).finds(ProblemKind::LossNear));
}

TEST_CASE("a board that soon takes the claim no more is named with its day and reason") {
    const ReadyStove made; // told of on 5 December 2025: a year later is a Saturday, so Friday is safe
    const char* sv = "8 § 3";
    const char* en = "The application must be made within one year of the complaint to the trader.";
    CHECK_FALSE(CheckedCase(made, "2026-10-04").finds(ProblemKind::ForumTimeNear));
    check_found(made, ProblemKind::ForumTimeNear, sv, en, "2026-10-05"); // 60 days before 4 December
    check_found(made, ProblemKind::ForumTimeNear, sv, en, "2026-12-07"); // Monday, the legal day
    check_found(made, ProblemKind::ForumTimePassed, sv, en, "2026-12-08");
    const auto words = CheckedCase(made, "2026-10-05").ran("claim check 1 --language sv").out;
    CHECK(holds(words, "Allmänna reklamationsnämnden (ARN): sista dag för anmälan är fredagen den 4 december"));
}
