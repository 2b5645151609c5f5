// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

#include <redress/app/case_findings.h>
#include <redress/app/sentences.h>

using namespace redress;
using namespace redress::test;
using namespace redress::domain;

namespace {

/// 1 000 + 600 + 400 asked, 300 of the price withheld: 1 700 would be due.
CourtCase withheld_case() {
    CourtCase made;
    made.add_payment(PaymentKind::PricePaid, money(128'700));
    made.add_payment(PaymentKind::PriceWithheld, money(300));
    return made;
}

Offer& settle(CourtCase& made) {
    Offer& offer = made.offer({{made.a, money(731)}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-03-20");
    return offer;
}

bool demands_the_claim(const Case& dispute) {
    const std::string letter = swedish(dispute);
    const std::string summary = swedish(dispute, "case_summary");
    const bool in_letter = holds(letter, "Kvar för er att betala") || holds(letter, "er betala 1 700,00 kr");
    CHECK(in_letter == holds(summary, "Att få av säljaren"));
    return in_letter;
}

std::vector<Problem> doubts(const Case& dispute, ProblemKind kind, const std::string& paper = claim) {
    auto found = app::findings_for_letter(dispute, paper, day("2026-11-21"), resources());
    std::erase_if(found, [&](const Problem& problem) { return problem.kind != kind; });
    return found;
}

} // namespace

TEST_CASE("what the claim comes to is no demand once something of it is settled") {
    CourtCase made = withheld_case();
    CHECK(demands_the_claim(made));
    Offer& offer = made.offer({{made.a, money(731)}});
    CHECK(demands_the_claim(made)); // nobody has accepted it
    offer.outcome = OfferOutcome::Accepted;
    CHECK_FALSE(demands_the_claim(made));
    CHECK(holds(swedish(made, "case_summary"), "Hållet inne 300,00 kr"));
}

TEST_CASE("what a court has decided is not demanded and what a board recommends is") {
    CourtCase made = withheld_case();
    const auto board = made.instance(InstanceKind::Board, {{made.a, money(1'000)}});
    made.result(made.ruling(board, "2026-05-01"), made.a, ItemOutcome::Refused);
    CHECK(demands_the_claim(made));
    made.first_court();
    CHECK_FALSE(demands_the_claim(made));
}

TEST_CASE("a settlement that was not released takes the demand away and is not told") {
    CourtCase made = withheld_case();
    settle(made).without_prejudice = true;
    CHECK_FALSE(demands_the_claim(made));
    CHECK_FALSE(holds(swedish(made, "case_summary"), "731,00"));
}

TEST_CASE("before a claim letter is made the settled items are named") {
    CourtCase made;
    CHECK(doubts(made, ProblemKind::ItemSettled).empty());
    settle(made);
    const auto found = doubts(made, ProblemKind::ItemSettled);
    REQUIRE(found.size() == 1);
    CHECK(found[0].uid == made.a.uid);
    CHECK(found[0].severity == Severity::Advice); // the letter leaves it out
    CHECK(doubts(made, ProblemKind::ItemSettled, "notice_of_defect").empty());
}

TEST_CASE("only what was tried and is final is decided for good") {
    CourtCase made;
    made.first_court();
    CHECK(doubts(made, ProblemKind::ItemDecidedForGood).empty()); // it can still be appealed
    made.records().rulings.back().final_since = day("2026-06-22");
    CHECK(doubts(made, ProblemKind::ItemDecidedForGood).size() == 3);
    made.records().item_results.back().outcome = ItemOutcome::Dismissed;
    CHECK(doubts(made, ProblemKind::ItemDecidedForGood).size() == 2);
}

TEST_CASE("that a thing decided is not tried again has its reason in Swedish law") {
    CourtCase made;
    made.first_court();
    made.records().rulings.back().final_since = day("2026-06-22");
    const auto found = doubts(made, ProblemKind::ItemDecidedForGood);
    REQUIRE_FALSE(found.empty());
    const auto reason =
        app::legal_reason(found[0], made, resources(), resources().messages(text::Language::English));
    CHECK(holds(reason, "Chapter 17, Section 11"));
    made.sheet().jurisdiction = "DK";
    CHECK_FALSE(
        holds(app::legal_reason(found[0], made, resources(), resources().messages(text::Language::English)),
              "Section 11"));
}
