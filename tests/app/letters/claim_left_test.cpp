// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

#include <redress/app/case_findings.h>

using namespace redress;
using namespace redress::test;
using namespace redress::domain;

namespace {

/// 1 000 for the first defect, 600 for both and 400 for the second; the whole price of 129 000 is paid.
CourtCase paid_case() {
    CourtCase made;
    made.add_payment(PaymentKind::PricePaid, money(129'000));
    return made;
}

/// Accepted on 20 March 2026, and released so that a paper may name the sum.
Offer& settle(CourtCase& made, Id<ClaimItem> item, Money amount) {
    Offer& offer = made.offer({{item, amount}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-03-20");
    offer.audience = Audience::Forum;
    return offer;
}

/// A second head with one item for those defects.
Id<ClaimItem> fall_back(CourtCase& made, std::vector<Id<Defect>> defects, Money amount) {
    return made.add_claim(made.add_head(), std::move(defects), lump_sum(amount));
}

std::optional<app::LetterRefusal> refusal(const Case& dispute) {
    return app::refusal_of(dispute, choices(claim), resources());
}

} // namespace

TEST_CASE("a settled item is named with its day and is out of the sum") {
    CourtCase made = paid_case();
    CHECK(holds(swedish(made), "sammanlagt 2 000,00 kr"));
    settle(made, made.a, money(731));
    const std::string letter = swedish(made);
    CHECK(holds(letter, "Prisavdrag för fel 1 har reglerats genom överenskommelse den 20 mars 2026 och ingår "
                        "inte i kravet."));
    CHECK(holds(letter, "sammanlagt 1 000,00 kr")); // 600 + 400
    CHECK(holds(letter, "er betala 1 000,00 kr"));
    CHECK_FALSE(holds(letter, "2 000,00"));
    CHECK_FALSE(holds(letter, "731"));
    CHECK(holds(english(made), "A price reduction for defect 1 has been settled by an agreement of 20 March "
                               "2026 and is not part of this claim."));
}

TEST_CASE("an agreement without prejudice is not told and its item is out all the same") {
    CourtCase made = paid_case();
    settle(made, made.a, money(731)).without_prejudice = true;
    const std::string letter = swedish(made);
    CHECK(holds(letter, "Prisavdrag för fel 1 ingår inte i kravet."));
    CHECK(holds(letter, "sammanlagt 1 000,00 kr"));
    CHECK_FALSE(holds(letter, "överenskommelse"));
}

TEST_CASE("what was paid of a settlement is not taken off the rest") {
    CourtCase made = paid_case();
    settle(made, made.a, money(731));
    Payment& paid = made.paid(money(731), {{made.a, money(731)}}, "2026-04-01");
    CHECK(holds(swedish(made), "er betala 1 000,00 kr"));
    // What names nothing pays the 731 that were agreed, and 69 of the rest.
    paid.towards.clear();
    paid.amount = money(800);
    CHECK(holds(swedish(made), "er betala 931,00 kr"));
}

TEST_CASE("a payment that divides nothing between its items pays of each by what is claimed") {
    CourtCase made = paid_case();
    settle(made, made.a, money(731));
    made.paid(money(1'000), {{made.a, {}}, {made.b, {}}, {made.c, {}}}, "2026-04-01");
    // 1 000 : 600 : 400 of 1 000 are 500, 300 and 200; 600 + 400 - 300 - 200 is left.
    CHECK(holds(swedish(made), "er betala 500,00 kr"));
}

TEST_CASE("what the consumer pays himself is nothing that was paid of a settlement") {
    CourtCase made = paid_case();
    settle(made, made.a, money(731));
    made.paid(money(800), {}, "2026-04-01");
    // 800 - 731 is left of it for 600 + 400.
    CHECK(holds(swedish(made), "er betala 931,00 kr"));
    made.paid(money(69), {}, "2026-04-02").payer = made.consumer;
    CHECK(holds(swedish(made), "er betala 1 000,00 kr"));
}

TEST_CASE("a settled defect is not reserved where a further head names it among others") {
    CourtCase made = paid_case();
    std::erase_if(made.records().claim_items, [&](const ClaimItem& item) { return item.id == made.b; });
    fall_back(made, {made.crack, made.smoke}, money(1'500));
    settle(made, made.a, money(731));
    const std::string letter = swedish(made);
    CHECK_FALSE(holds(letter, "förbehålls"));
    CHECK(holds(letter, "769,00 kr")); // 1 500 - 731
}

TEST_CASE("of two agreements the one that was answered last is named") {
    CourtCase made = paid_case();
    settle(made, made.a, money(731));
    settle(made, made.a, money(500)).answered = day("2026-03-10");
    CHECK(holds(swedish(made), "överenskommelse den 20 mars 2026"));
}

TEST_CASE("what was had is taken off a lower head that asks for more than it") {
    CourtCase made = paid_case();
    fall_back(made, {made.crack, made.smoke}, money(1'500));
    Offer& offer = settle(made, made.a, money(731));
    std::string letter = swedish(made);
    CHECK(holds(letter, "769,00 kr")); // 1 500 - 731
    CHECK(holds(letter, "Avgår det som redan är avgjort: −731,00 kr."));
    offer.audience = Audience::OwnSide;
    letter = swedish(made);
    CHECK(holds(letter, "Avgår det som redan har reglerats."));
    CHECK(holds(letter, "1 500,00 kr"));
    CHECK_FALSE(holds(letter, "731"));
}

TEST_CASE("a lower head asks nothing more for a settled defect alone") {
    CourtCase made = paid_case();
    fall_back(made, {made.crack}, money(888));
    CHECK(holds(swedish(made), "888,00 kr"));
    settle(made, made.a, money(731));
    CHECK_FALSE(holds(swedish(made), "888,00"));
}

TEST_CASE("what was had under a lower head comes off the first one") {
    CourtCase made = paid_case();
    const auto lower = fall_back(made, {made.crack}, money(888));
    settle(made, lower, money(500));
    const std::string letter = swedish(made);
    // The item of 1 000 was for that defect alone; of 600 + 400 for both, 500 was had.
    CHECK(holds(letter, "sammanlagt 500,00 kr"));
    CHECK(holds(letter, "−500,00 kr"));
    CHECK(holds(letter, "Avgår: det som"));
}

TEST_CASE("an item that was refused for good lets its alternative move up") {
    CourtCase made = paid_case();
    made.add_alternative(made.a, lump_sum(money(700)));
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}});
    const auto judgment = made.ruling(court, "2026-06-01");
    made.result(judgment, made.a, ItemOutcome::Refused);
    made.records().instances.back().forum = "Göteborgs tingsrätt";
    made.records().rulings.back().final_since = day("2026-06-22");
    const std::string letter = swedish(made);
    CHECK(holds(letter, "sammanlagt 1 700,00 kr")); // 700 + 600 + 400
    CHECK(holds(letter, "Prisavdrag för fel 1 har avgjorts av Göteborgs tingsrätt den 1 juni 2026 och ingår "
                        "inte i kravet."));
}

TEST_CASE("a price of which a part was had caps the rest") {
    CourtCase made;
    made.at(made.item).price = money(1'700);
    made.add_payment(PaymentKind::PricePaid, money(1'700));
    settle(made, made.a, money(800));
    const std::string letter = swedish(made);
    // 1 700 - 800 leaves 900 for 600 + 400.
    CHECK(holds(letter, "kan inte överstiga priset, 1 700,00 kr, varav 800,00 kr redan är avgjort"));
    CHECK(holds(letter, "sammanlagt 900,00 kr"));
    CHECK(holds(letter, "−100,00 kr"));
}

TEST_CASE("a defect of which nothing is asked any longer is not in the letter's table") {
    CourtCase made = paid_case();
    std::erase_if(made.records().claim_items, [&](const ClaimItem& item) { return item.id == made.b; });
    settle(made, made.c, money(300));
    const std::string letter = swedish(made);
    CHECK(holds(letter, "Prisavdrag för fel 2 har reglerats"));
    CHECK_FALSE(holds(letter, "Ryker in"));
    CHECK(holds(letter, "sammanlagt 1 000,00 kr"));
}

TEST_CASE("a letter with nothing left to ask is refused") {
    CourtCase made = paid_case();
    CHECK_FALSE(refusal(made));
    settle(made, made.a, money(1));
    CHECK_FALSE(refusal(made));
    settle(made, made.b, money(1));
    settle(made, made.c, money(1));
    CHECK(refusal(made) == app::LetterRefusal::NothingLeft);
}

TEST_CASE("what a judgment leaves can be claimed until it is final") {
    CourtCase made = paid_case();
    made.first_court();
    CHECK_FALSE(refusal(made)); // it can still be appealed
    made.records().rulings.back().final_since = day("2026-06-22");
    CHECK(refusal(made) == app::LetterRefusal::NothingLeft);
}

TEST_CASE("a consumer's letter has nothing of the price that the trader asks for") {
    CourtCase made = paid_case();
    const auto head = made.add_head();
    made.at(head).asked_by = Side::Trader;
    made.at(head).kind = HeadKind::Price;
    const auto price = made.add_claim(head, {}, lump_sum(money(77'000)));
    made.at(price).remedy = Remedy::Price;
    for (const std::string& letter : {swedish(made), english(made)}) {
        CHECK_FALSE(holds(letter, "77 000"));
        CHECK_FALSE(holds(letter, "77,000"));
    }
    CHECK(holds(swedish(made), "sammanlagt 2 000,00 kr"));
    // The summary tells it as the trader's.
    CHECK(holds(swedish(made, "case_summary"), "Prisavdrag"));
}

TEST_CASE("a set-off for an unpaid price is called what it is") {
    CourtCase made;
    auto& only = made.at(made.a);
    only.remedy = Remedy::Price;
    made.at(made.head).kind = HeadKind::Price;
    CHECK(holds(swedish(made), "Betalning av köpeskilling"));
    CHECK(holds(english(made), "Payment of the price"));
}
