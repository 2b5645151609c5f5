// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ready_case.h"

#include <redress/domain/ledger/ledger.h>
#include <redress/domain/totals.h>

using namespace redress::domain;
using namespace redress::test;

namespace {

/// 117 000 of 129 000 were paid; the trader asks for the rest and the consumer for nothing.
struct Unpaid : CaseBuilder {
    Id<ClaimItem> claim;
    Unpaid() {
        add_payment(PaymentKind::PricePaid, money(117'000));
        const auto head = add_head(HeadKind::Price);
        at(head).asked_by = Side::Trader;
        claim = add_claim(head, {}, lump_sum(money(12'000)));
        at(claim).remedy = Remedy::Price;
        at(claim).creditor = trader;
        at(claim).debtor = consumer;
    }
};

} // namespace

TEST_CASE("a trader who asks for the unpaid price needs nothing but the purchase") {
    CHECK(readiness(Unpaid()).empty());
}

TEST_CASE("what is asked for beside what was paid comes to the price") {
    Unpaid made;
    made.at(made.claim).basis.stated = money(11'000);
    REQUIRE(readiness(made) == Kinds{ProblemKind::PaymentsDifferFromPrice});
    made.at(made.add_payment(PaymentKind::PriceWithheld, money(12'000))).payer = made.consumer;
    CHECK(readiness(made).empty()); // paid and withheld: how much of it is asked is the trader's affair
}

TEST_CASE("a price that is paid already is not asked for again") {
    Unpaid made;
    made.add_payment(PaymentKind::PricePaid, money(12'000)); // 117 000 + 12 000: all of it
    const auto found = finding_in(made);
    CHECK(found.kind == ProblemKind::PaymentsDifferFromPrice);
    CHECK(found.amount == money(12'000)); // 129 000 paid + 12 000 asked − 129 000
    CHECK(found.detail == "price");       // told as too high a claim
}

TEST_CASE("more of the price is asked than is unpaid") {
    Unpaid made;
    made.at(made.claim).basis.stated = money(15'000);
    CHECK(finding_in(made).amount == money(3'000)); // 117 000 + 15 000 − 129 000
    CHECK(finding_in(made).detail == "price");
}

TEST_CASE("what the consumer pays on the claim for the price leaves the claim as it is") {
    Unpaid made;
    made.at(made.add_payment(PaymentKind::PricePaid, money(12'000))).towards = {{made.claim, money(12'000)}};
    CHECK(readiness(made).empty());
}

TEST_CASE("the unpaid price is in dispute and no price limits it") {
    Unpaid made;
    made.at(made.claim).basis.stated = money(140'000); // with a fee, above the price of the item
    const HeadTotal total = total_of(made, made.dispute().heads[0]);
    CHECK(total.stated == money(140'000));
    CHECK(total.caps.empty());
    CHECK(total.outside.is_zero());
}

TEST_CASE("a price asked for under the first head is neither an estimate nor without its defect") {
    CaseBuilder builder = ready_case();
    const auto claim = builder.add_claim(builder.dispute().heads[0].id, {}, lump_sum(money(500)));
    builder.at(claim).remedy = Remedy::Price;
    CHECK(readiness(builder) == Kinds{ProblemKind::PaymentsDifferFromPrice}); // all of it is paid
}
