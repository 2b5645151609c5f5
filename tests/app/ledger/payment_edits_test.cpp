// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter_case.h"
#include "app/open_workspace.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger/balance_view.h>
#include <redress/app/ledger_edits.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

using Parts = std::vector<ItemAmount>;

LoadedCase loaded(const CourtCase& made) {
    LoadedCase all{made.dispute(), {}};
    for (const Record& record : records_of(made.dispute())) all.revisions[uid_of(record)] = 1;
    return all;
}

Payment compensation(Money amount) {
    Payment payment;
    payment.kind = PaymentKind::Compensation;
    payment.date = day("2026-07-01");
    payment.amount = amount;
    return payment;
}

/// The payment as it is written.
Payment entered(const CourtCase& made, const Payment& payment) {
    const Edit edit = app::payment_edit(loaded(made), payment, PaymentOrder::CostsInterestPrincipal,
                                        resources(), fixed_ports("anna"));
    return with_changes(made.dispute(), edit.changes).payments.back();
}

Answer answered(const CourtCase& made, Stance stance, Money amount) {
    Answer answer;
    answer.item = made.b; // 600
    answer.stance = stance;
    answer.amount = amount;
    const Edit edit = app::answer_edit(loaded(made), answer, fixed_ports("anna"));
    return with_changes(made.dispute(), edit.changes).answers.back();
}

/// The first court's 1 250 with interest from 31 March 2026, thirty days after the demand.
struct Demanded : CourtCase {
    Demanded() {
        first_court();
        add_event(EventKind::DemandSent, "2026-03-01");
    }
};

} // namespace

TEST_CASE("a payment of an award pays the interest that has run to its day") {
    const Demanded made;
    const Payment paid = entered(made, compensation(money(1'000)));
    // 1 250 × 10 % × 92 days ÷ 365 = 31.5068…
    CHECK(paid.interest == money(31, 51));
    CHECK(paid.towards == Parts{{made.a, money(968, 49)}});
    CHECK_FALSE(paid.costs);
}

TEST_CASE("interest that was paid is not taken again") {
    Demanded made;
    made.records().payments.push_back(entered(made, compensation(money(1'000))));
    made.records().payments.back().id.uid = uid(8'700);
    CHECK(entered(made, compensation(money(100))).towards ==
          Parts{{made.a, money(31, 51)}, {made.b, money(68, 49)}});
    CHECK_FALSE(entered(made, compensation(money(100))).interest);
}

TEST_CASE("no interest is taken that nobody knows of") {
    Demanded undecided;
    undecided.records().rulings.clear();
    undecided.records().item_results.clear();
    CHECK_FALSE(entered(undecided, compensation(money(1'000))).interest);
    CourtCase undated;
    undated.first_court();
    CHECK_FALSE(entered(undated, compensation(money(1'000))).interest);
    const Demanded made;
    Payment some_day = compensation(money(1'000));
    some_day.date.reset();
    CHECK_FALSE(entered(made, some_day).interest);
}

TEST_CASE("what the parties settled on is paid without interest from the demand") {
    CourtCase made;
    made.add_event(EventKind::DemandSent, "2026-03-01");
    auto& offer = made.offer({{made.a, money(500)}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-06-20");
    const Payment paid = entered(made, compensation(money(500)));
    CHECK_FALSE(paid.interest);
    CHECK(paid.towards == Parts{{made.a, money(500)}});
}

TEST_CASE("costs that a ruling awarded are written into the payment") {
    CourtCase made;
    made.first_court();
    made.records().rulings.front().costs = money(300);
    made.records().rulings.front().costs_to = made.consumer;
    const Payment paid = entered(made, compensation(money(1'100)));
    CHECK(paid.costs == money(300));
    CHECK(paid.interest == money(2, 47)); // on them since 1 June: 300 × 10 % × 30 ÷ 365 = 2.4657…
    CHECK(paid.towards == Parts{{made.a, money(797, 53)}});
}

TEST_CASE("a payment keeps what each named item got on the day it was entered") {
    CourtCase made;
    made.first_court();
    Payment payment = compensation(money(625));
    payment.towards = {{made.a, {}}, {made.b, {}}};
    const Payment paid = entered(made, payment);
    CHECK(paid.towards == Parts{{made.a, money(500)}, {made.b, money(125)}}); // of 1 000 and 250 open
}

TEST_CASE("the price that is paid names its items itself") {
    CourtCase made;
    made.first_court();
    Payment payment = compensation(money(625));
    payment.kind = PaymentKind::PricePaid;
    CHECK(entered(made, payment).towards.empty());
}

TEST_CASE("an accepted lump sum keeps its division when the claim changes") {
    CourtCase made;
    made.offer({{made.a, {}}, {made.b, {}}}).lump = money(800);
    const auto id = made.dispute().offers.back().id;
    const Edit accepted = app::answer_offer_edit(loaded(made), id, OfferOutcome::Accepted, day("2026-03-20"));
    const Edit refused = app::answer_offer_edit(loaded(made), id, OfferOutcome::Refused, day("2026-03-20"));
    CHECK_FALSE(with_changes(made.dispute(), refused.changes).offers.back().lines[0].amount);
    Case after = with_changes(made.dispute(), accepted.changes);
    for (ClaimItem& item : after.claim_items)
        if (item.id == made.a) item.basis = quoted_repair(money(600));
    CHECK(amounts_of(after, after.offers.back()) ==
          Parts{{made.a, money(500)}, {made.b, money(300)}}); // 10 to 6
}

TEST_CASE("an item conceded with less than is asked is conceded in part") {
    const CourtCase made;
    CHECK(answered(made, Stance::Conceded, money(100)).stance == Stance::Part);
    CHECK(answered(made, Stance::Conceded, money(600)).stance == Stance::Conceded);
    CHECK(answered(made, Stance::Disputed, money(100)).stance == Stance::Disputed); // which is refused
}

TEST_CASE("without a name the one who is asked for the item pays") {
    CourtCase made;
    const auto head = made.add_head();
    made.at(head).asked_by = Side::Trader;
    const auto hire = made.add_claim(head, {}, quoted_repair(money(700)));
    made.at(hire).debtor = {};
    const auto other = made.add_party(PartyRole::Trader, "Montör AB");
    made.at(made.b).debtor = other;
    Payment payment = compensation(money(100));
    CHECK(app::usual_payer(made, payment) == made.trader);
    payment.towards = {{made.b, {}}};
    CHECK(app::usual_payer(made, payment) == other);
    payment.kind = PaymentKind::PriceWithheld;
    CHECK(app::usual_payer(made, payment) == made.consumer);
    payment.kind = PaymentKind::Compensation;
    payment.towards = {{hire, {}}};
    CHECK(app::usual_payer(made, payment) == made.consumer);
}
