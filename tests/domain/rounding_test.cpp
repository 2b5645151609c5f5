// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/totals.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::lump_sum;

namespace {

/// One lump sum for the defects of several things, the builder's first one among them.
struct OneSum : CaseBuilder {
    explicit OneSum(Money first_price, Money asked) {
        at(item).price = first_price;
        claim = add_claim(add_head(), {add_defect()}, lump_sum(asked));
    }
    /// Another thing with a defect under the same sum.
    void add_thing(Money price) {
        item = add_item("Stol", price);
        const auto defect = add_defect();
        at(claim).defects.push_back({defect, std::nullopt});
    }
    Id<ClaimItem> claim;
};

} // namespace

// 500.00 / 6 = 83.333…: each part rounded by itself comes to 499.98 and leaves 0.02 for the free thing.
TEST_CASE("a sum over six chairs and a free thing is neither lowered nor capped") {
    OneSum builder(redress::test::money(900), redress::test::money(500));
    for (int i = 0; i < 5; ++i) builder.add_thing(builder.money(900));
    builder.add_thing(builder.money(0));
    const HeadTotal total = totals_of(builder).heads.at(0);
    CHECK(total.stated == builder.money(500));
    CHECK(total.caps.empty());
}

// 500.00 / 3 = 166.666…: three parts rounded up come to 500.01.
TEST_CASE("a sum over three chairs and a free thing is a price reduction alone") {
    OneSum builder(redress::test::money(900), redress::test::money(500));
    for (int i = 0; i < 2; ++i) builder.add_thing(builder.money(900));
    builder.add_thing(builder.money(0));
    CHECK(settlement_of(builder).reduction == builder.money(500));
    CHECK(settlement_of(builder).other == builder.money(0));
}

// 0.20 over forty things of one price: 0.005 each. Thirty-nine of them are one seller's: 0.195, so 0.20.
TEST_CASE("no seller is left with less than nothing of a sum over forty things") {
    OneSum builder(redress::test::money(100), redress::test::money(0, 20));
    for (int i = 0; i < 38; ++i) builder.add_thing(builder.money(100));
    const auto other = builder.add_party(PartyRole::Trader, "Andra AB");
    builder.purchase = builder.add_purchase();
    builder.at(builder.purchase).seller = other;
    builder.add_thing(builder.money(100));
    const auto settlements = settlements_of(builder);
    REQUIRE(settlements.size() == 2);
    CHECK(settlements[0].money.refund_due == builder.money(0, 20));
    CHECK(settlements[1].money.refund_due == builder.money(0));
    CHECK(settlements[1].money.other == builder.money(0));
}

// 1.00 over 7, 2 and 1 of 10: 0.70, 0.20, 0.10. The caps of the smaller ones stay untouched.
TEST_CASE("the parts of a sum follow the prices") {
    OneSum builder(redress::test::money(7), redress::test::money(1));
    builder.add_thing(builder.money(2));
    builder.add_thing(builder.money(1));
    const auto more = builder.add_defect();
    builder.add_claim(builder.dispute().heads[0].id, {more}, lump_sum(builder.money(0, 95)));
    const HeadTotal total = totals_of(builder).heads.at(0);
    REQUIRE(total.caps.size() == 1); // the last thing for 1.00 bears 0.10 and 0.95
    CHECK(total.caps[0].excess == builder.money(0, 5));
    CHECK(total.stated == builder.money(1, 90));
}

TEST_CASE("as much or more delivered than was due reduces nothing however large the numbers") {
    CaseBuilder builder;
    const Money large = builder.money(9'000'000'000);
    builder.at(builder.item).price = large;
    builder.add_claim(builder.add_head(), {builder.add_defect()},
                      redress::test::proportional(builder.money(0, 1), large));
    CHECK(totals_of(builder).stated == builder.money(0));
}

TEST_CASE("a stored amount beyond every limit counts as none in the sums") {
    CaseBuilder builder;
    const auto head = builder.add_head();
    builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(4'000)));
    const Money beyond{std::numeric_limits<std::int64_t>::max(), builder.money(0).currency};
    builder.add_claim(head, {builder.add_defect()}, lump_sum(beyond));
    builder.add_claim(head, {builder.add_defect()}, lump_sum(-builder.money(7)));
    builder.at(builder.add_payment(PaymentKind::PriceWithheld, builder.money(1))).amount = beyond;
    CHECK(totals_of(builder).stated == builder.money(4'000));
    CHECK(settlement_of(builder).withheld == builder.money(0));
    builder.at(builder.item).price = beyond;
    CHECK(totals_of(builder).stated == builder.money(4'000));
}

TEST_CASE("a trade-in for a thing of unknown price does not lower the price of the others") {
    CaseBuilder builder;
    const auto thing = builder.add_item("Sten", builder.money(1));
    builder.at(thing).price.reset();
    builder.at(thing).trade_in = builder.money(3'000);
    CHECK(settlement_of(builder).price == builder.money(129'000));
}
