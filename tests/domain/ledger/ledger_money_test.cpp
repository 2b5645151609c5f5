// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

using namespace redress;
using namespace redress::domain;
using redress::test::CourtCase;
using redress::test::day;
using redress::test::money;
using redress::test::quoted_repair;
using redress::test::row_for;

namespace {

Payment paid_by(Id<Party> payer, Money amount) {
    Payment payment;
    payment.kind = PaymentKind::Compensation;
    payment.payer = payer;
    payment.amount = amount;
    return payment;
}

/// The trader asks for 30 000 of the price; the consumer sets off what the defects are worth.
struct PriceCase : CourtCase {
    Id<Head> price;
    Id<ClaimItem> unpaid;
    PriceCase() {
        price = add_head(HeadKind::Other);
        at_head(price).asked_by = Side::Trader;
        at_head(head).use = HeadUse::SetOff;
        unpaid = add_claim(price, {}, quoted_repair(money(30'000)));
        at(unpaid).remedy = Remedy::Damages;
        at(unpaid).creditor = trader;
        at(unpaid).debtor = consumer;
    }
    Head& at_head(Id<Head> id) {
        for (Head& found : records().heads)
            if (found.id == id) return found;
        throw std::logic_error("no such head");
    }
    /// The court grants the trader this much of the price and the consumer's first item as set-off.
    void judged(Money price_granted) {
        const auto court = instance(InstanceKind::FirstCourt, {{unpaid, {}}, {a, {}}, {b, {}}, {c, {}}});
        records().instances.back().claimant = trader;
        const auto judgment = ruling(court, "2026-06-01");
        result(judgment, unpaid, ItemOutcome::InPart, price_granted);
        result(judgment, a, ItemOutcome::Granted);
        result(judgment, b, ItemOutcome::Refused);
        result(judgment, c, ItemOutcome::Refused);
    }
};

} // namespace

TEST_CASE("what was paid before the action is no payment of the award") {
    CourtCase made;
    made.paid(money(100), {{made.c, money(100)}}, "2026-02-01");
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.c, money(300)}});
    made.records().instances.back().opened = day("2026-04-01");
    made.result(made.ruling(court, "2026-06-01"), made.c, ItemOutcome::Granted, money(300));
    CHECK(row_for(made, made.c).balance == money(300));
    made.paid(money(300), {{made.c, money(300)}}, "2026-07-01");
    CHECK(row_for(made, made.c).paid == money(400));
    CHECK(row_for(made, made.c).paid_before == money(100));
    CHECK(row_for(made, made.c).balance == money(0));
}

TEST_CASE("a payment before the action of which the whole is asked all the same counts") {
    CourtCase made;
    made.paid(money(100), {{made.c, money(100)}}, "2026-02-01");
    const auto court = made.instance(InstanceKind::FirstCourt, {{made.c, money(400)}});
    made.records().instances.back().opened = day("2026-04-01");
    made.result(made.ruling(court, "2026-06-01"), made.c, ItemOutcome::Granted, money(400));
    CHECK(row_for(made, made.c).balance == money(300));
}

TEST_CASE("an offer is of what is still to be paid on the day it is accepted") {
    CourtCase made;
    made.paid(money(200), {{made.a, money(200)}}, "2026-02-01");
    auto& offer = made.offer({{made.a, money(500)}});
    offer.outcome = OfferOutcome::Accepted;
    offer.answered = day("2026-03-12");
    CHECK(row_for(made, made.a).balance == money(500));
    made.paid(money(500), {{made.a, money(500)}}, "2026-03-20");
    CHECK(row_for(made, made.a).balance == money(0));
    CHECK(row_for(made, made.a).paid == money(700));
}

TEST_CASE("what an appeal takes away is to be paid back and is once it was") {
    CourtCase made;
    const auto court = made.first_court();
    made.paid(money(250), {{made.b, money(250)}}, "2026-07-01");
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.b, money(250)}}, court);
    made.records().instances.back().claimant = made.trader;
    made.result(made.ruling(appeal, "2026-10-20"), made.b, ItemOutcome::Refused);
    CHECK(row_for(made, made.b).balance == money(-250));
    made.paid(money(250), {{made.b, money(250)}}, "2026-11-01").payer = made.consumer;
    CHECK(row_for(made, made.b).balance == money(0));
    CHECK(row_for(made, made.b).paid == money(0));
}

TEST_CASE("price that is withheld for an item pays it") {
    CourtCase made;
    made.first_court();
    auto& held = made.paid(money(250), {{made.b, money(250)}}, "2026-07-01");
    held.kind = PaymentKind::PriceWithheld;
    held.payer = made.consumer;
    CHECK(row_for(made, made.b).balance == money(0));
}

TEST_CASE("a voucher and a refund pay like money and their rest is shown as unallocated") {
    CourtCase made;
    made.first_court();
    auto& voucher = made.paid(money(400), {{made.b, money(250)}}, "2026-07-01");
    voucher.means = PaymentMeans::Voucher;
    voucher.kind = PaymentKind::Refund;
    voucher.interest = money(30);
    const Ledger ledger = ledger_of(made);
    CHECK(ledger.totals[0].paid == money(250));
    CHECK(ledger.interest_paid == money(30));
    CHECK(ledger.unallocated == money(120)); // 400 − 30 − 250
}

TEST_CASE("costs stand by their side until they are paid") {
    CourtCase made;
    made.first_court();
    made.records().rulings.front().costs = money(2'800);
    made.records().rulings.front().costs_to = made.trader;
    CHECK(ledger_of(made).costs_awarded == money(-2'800));
    CHECK(net_of(made).left == money(-1'550)); // 1 250 − 2 800
    auto& paid = made.at(made.add_payment(PaymentKind::Costs, money(2'800)));
    paid.payer = made.consumer;
    CHECK(ledger_of(made).costs_paid == money(-2'800));
    CHECK(net_of(made).left == money(1'250));
}

TEST_CASE("of two alternatives that are offered the sum has the better one") {
    CourtCase made;
    const auto other = made.add_alternative(made.a, quoted_repair(money(700)));
    made.offer({{made.a, money(100)}, {other, money(300)}, {made.b, money(50)}});
    made.answer(made.a, Stance::Part, money(200));
    made.answer(other, Stance::Part, money(200));
    const Ledger ledger = ledger_of(made);
    CHECK(ledger.totals[0].offered == money(350));
    CHECK(ledger.totals[0].conceded == money(200));
    CHECK(ledger.defects[0].offered == money(325)); // 300 and half of 50
}

TEST_CASE("nobody concedes more than is asked") {
    CourtCase made;
    made.answer(made.b, Stance::Part, money(5'000));
    CHECK(row_for(made, made.b).conceded == money(600));
}

TEST_CASE("what hangs on no defect has a row so that the columns add up") {
    CourtCase made;
    const auto loss = made.add_claim(made.head, {}, quoted_repair(money(300)));
    made.at(loss).remedy = Remedy::Damages;
    made.first_court();
    made.records().instances[0].before.push_back({loss, money(300)});
    made.result(made.dispute().rulings[0].id, loss, ItemOutcome::InPart, money(70));
    const Ledger ledger = ledger_of(made);
    CHECK(ledger.without_defect.claimed == money(300));
    CHECK(ledger.without_defect.at_instance == std::vector{money(70)});
    CHECK(ledger.defects[0].awarded + ledger.defects[1].awarded + ledger.without_defect.awarded ==
          ledger.totals[0].awarded);
}

TEST_CASE("what a lower head was granted is the defects' too") {
    CourtCase made;
    const auto second = made.add_head(HeadKind::Damages);
    const auto item = made.add_claim(second, {made.smoke}, quoted_repair(money(500)));
    made.at(item).remedy = Remedy::Damages;
    const auto court = made.instance(InstanceKind::FirstCourt, {{item, money(500)}});
    made.result(made.ruling(court, "2026-06-01"), item, ItemOutcome::Granted);
    const Ledger ledger = ledger_of(made);
    CHECK(ledger.defects[1].claimed == money(700)); // of the first head
    CHECK(ledger.defects[1].awarded == money(500));
    const auto use =
        use_of_payment(made, paid_by(made.trader, money(900)), PaymentOrder::PrincipalFirst, money(0));
    CHECK(use.towards == std::vector<ItemAmount>{{item, money(500)}});
}

TEST_CASE("the recovered share is what was paid of what is claimed within the caps") {
    CourtCase made;
    CHECK(recovered_share(ledger_of(made).totals[0]) == Percent{0});
    made.paid(money(500), {{made.a, money(500)}}, "2026-07-01");
    CHECK(recovered_share(ledger_of(made).totals[0]) == Percent{2500}); // of 2 000
    made.at(made.item).price = money(1'500);
    CHECK(recovered_share(ledger_of(made).totals[0]) == Percent{3333});
    CHECK_FALSE(recovered_share({.head = {},
                                 .claimed = money(0),
                                 .excess = money(0),
                                 .conceded = money(0),
                                 .offered = money(0),
                                 .awarded = money(0),
                                 .paid = money(5),
                                 .paid_before = money(0),
                                 .balance = money(0),
                                 .at_instance = {},
                                 .outside_awarded = money(0)}));
}

TEST_CASE("a set-off lowers what the other side gets") {
    PriceCase made;
    made.judged(money(20'000));
    const NetAward net = net_of(made);
    CHECK(net.to_trader == money(20'000));
    CHECK(net.set_off_by_consumer == money(1'000));
    CHECK(net.left == money(-19'000));
}

TEST_CASE("a set-off takes no more than the other side gets") {
    PriceCase made;
    made.judged(money(400));
    CHECK(net_of(made).set_off_by_consumer == money(400));
    CHECK(net_of(made).left == money(0));
}

TEST_CASE("a counterclaim asks for itself") {
    PriceCase made;
    made.at_head(made.head).use = HeadUse::Counterclaim;
    made.judged(money(400));
    CHECK(net_of(made).left == money(600)); // 1 000 − 400
}

TEST_CASE("an action of the trader brings his claim and the set-off against it") {
    const PriceCase made;
    const std::vector<ItemAmount> expected{
        {made.a, money(1'000)}, {made.b, money(600)}, {made.c, money(400)}, {made.unpaid, money(30'000)}};
    CHECK(still_in_dispute(made, {}, made.trader) == expected);
    CHECK(still_in_dispute(made, {}, made.consumer).empty()); // a set-off is not brought by itself
}

TEST_CASE("set-off does not raise the amount in dispute") {
    PriceCase made;
    made.at(made.a).basis.stated = money(90'000);
    made.judged(money(400));
    made.records().instances[0].before = {{made.a, money(90'000)}, {made.unpaid, money(30'000)}};
    CHECK(dispute_at(made, made.dispute().instances[0]) == money(30'000));
}

TEST_CASE("what the trader was paid goes by his items") {
    PriceCase made;
    made.judged(money(20'000));
    const auto use =
        use_of_payment(made, paid_by(made.consumer, money(500)), PaymentOrder::PrincipalFirst, money(0));
    CHECK(use.towards == std::vector<ItemAmount>{{made.unpaid, money(500)}});
    // the consumer's 1 000 are set off, and nobody enforces a set-off
    CHECK(still_to_be_paid(made, made.trader) == std::vector<ItemAmount>{{made.unpaid, money(19'000)}});
    CHECK(still_to_be_paid(made, made.consumer).empty());
}

TEST_CASE("the state of an action by the trader is that of his claim") {
    PriceCase made;
    made.judged(money(20'000));
    const CaseState state = state_of(made);
    CHECK(state.head == made.price);
    CHECK(state.items == 1);
    CHECK(state.outcomes == std::map<ItemOutcome, int>{{ItemOutcome::InPart, 1}});
}

TEST_CASE("an item on appeal is before the court of appeal and no longer refused") {
    CourtCase made;
    const auto court = made.first_court();
    const auto appeal = made.instance(InstanceKind::Appeal, {{made.c, money(400)}}, court);
    const CaseState state = state_of(made);
    CHECK(state.items == 3);
    CHECK(state.outcomes == std::map<ItemOutcome, int>{{ItemOutcome::Granted, 1}, {ItemOutcome::InPart, 1}});
    CHECK(state.pending == std::map<Id<Instance>, int>{{appeal, 1}});
    made.result(made.ruling(appeal, "2026-10-20"), made.c, ItemOutcome::Granted);
    CHECK(state_of(made).outcomes[ItemOutcome::Granted] == 2);
}

TEST_CASE("an item and its alternative are one in the state of the case") {
    CourtCase made;
    const auto other = made.add_alternative(made.c, quoted_repair(money(200)));
    made.first_court();
    CHECK(state_of(made).items == 3);
    made.records().instances[0].before.push_back({other, money(200)});
    made.result(made.dispute().rulings[0].id, other, ItemOutcome::Granted);
    CHECK(state_of(made).outcomes[ItemOutcome::Granted] ==
          2); // the first item, and the third by its alternative
}
