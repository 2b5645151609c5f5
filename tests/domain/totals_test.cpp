// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/totals.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::lump_sum;
using redress::test::proportional;

namespace {

/// One head with a lump sum for each amount, each for a defect of its own.
CaseBuilder itemised(std::int64_t price, std::initializer_list<std::int64_t> amounts) {
    CaseBuilder builder;
    builder.at(builder.item).price = builder.money(price);
    const auto head = builder.add_head();
    for (std::int64_t amount : amounts)
        builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(amount)));
    return builder;
}

HeadTotal first_total(const Case& dispute) {
    return totals_of(dispute).heads.at(0);
}

} // namespace

TEST_CASE("PR-10 itemised defects add up") {
    const CaseBuilder builder = itemised(129'000, {8'000, 4'500, 12'000, 7'750});
    const CaseTotals totals = totals_of(builder);
    CHECK(totals.stated == builder.money(32'250));
    CHECK(totals.maximum == builder.money(32'250));
    CHECK(totals.minimum == builder.money(32'250));
    CHECK(totals.heads.at(0).caps.empty());
}

TEST_CASE("PR-11 reductions above the price are capped in a line of their own") {
    const CaseBuilder builder = itemised(30'000, {14'000, 12'000, 9'000});
    const HeadTotal total = first_total(builder);
    CHECK(total.stated == builder.money(30'000));
    REQUIRE(total.caps.size() == 1);
    CHECK(total.caps[0].item == builder.item);
    CHECK(total.caps[0].price == builder.money(30'000));
    CHECK(total.caps[0].reductions == builder.money(35'000));
    CHECK(total.caps[0].excess == builder.money(5'000));
}

TEST_CASE("the cap is the price after the discount") {
    CaseBuilder builder = itemised(30'000, {14'000, 12'000});
    builder.at(builder.item).discount = builder.money(10'000);
    CHECK(first_total(builder).stated == builder.money(20'000));
}

TEST_CASE("an item without a price caps nothing") {
    CaseBuilder builder = itemised(30'000, {25'000, 25'000});
    builder.at(builder.item).price.reset();
    CHECK(first_total(builder).stated == builder.money(50'000));
}

TEST_CASE("damages and repair costs are not capped") {
    CaseBuilder builder = itemised(30'000, {25'000, 25'000});
    for (const ClaimItem& item : builder.dispute().claim_items) builder.at(item.id).remedy = Remedy::Damages;
    CHECK(first_total(builder).stated == builder.money(50'000));
    CHECK(first_total(builder).caps.empty());
}

TEST_CASE("each purchased item is capped by itself") {
    CaseBuilder builder = itemised(30'000, {40'000});
    const auto pipe = builder.add_item("Skorsten", builder.money(20'000));
    const auto rust = builder.add_defect("Rost");
    builder.at(rust).item = pipe;
    builder.add_claim(builder.dispute().heads[0].id, {rust}, lump_sum(builder.money(5'000)));
    CHECK(first_total(builder).stated == builder.money(35'000)); // 30 000 + 5 000
}

TEST_CASE("shares fall on the item of their defect") {
    CaseBuilder builder = itemised(10'000, {});
    const auto here = builder.add_defect();
    const auto there = builder.add_defect();
    builder.at(there).item = builder.add_item("Skorsten", builder.money(20'000));
    const auto claim =
        builder.add_claim(builder.dispute().heads[0].id, {here, there}, lump_sum(builder.money(24'000)));
    builder.at(claim).defects[0].share = builder.money(14'000);
    const HeadTotal total = first_total(builder);
    CHECK(total.stated == builder.money(20'000)); // 14 000 capped at 10 000, and 10 000
    REQUIRE(total.caps.size() == 1);
    CHECK(total.caps[0].item == builder.item);
}

TEST_CASE("an undivided sum falls on several items by their prices") {
    CaseBuilder builder = itemised(10'000, {});
    const auto here = builder.add_defect();
    const auto there = builder.add_defect();
    builder.at(there).item = builder.add_item("Skorsten", builder.money(20'000));
    const auto claim =
        builder.add_claim(builder.dispute().heads[0].id, {here, there}, lump_sum(builder.money(30'000)));
    CHECK(first_total(builder).stated == builder.money(30'000)); // 10 000 + 20 000: just within both
    builder.at(claim).basis.stated = builder.money(36'000);      // 12 000 + 24 000
    CHECK(first_total(builder).stated == builder.money(30'000));
    CHECK(first_total(builder).caps.size() == 2);
}

TEST_CASE("an alternative counts only when its item falls") {
    CaseBuilder builder = itemised(129'000, {8'000, 4'500});
    const auto first = builder.dispute().claim_items[0].id;
    const auto lower = builder.add_alternative(first, lump_sum(builder.money(5'000)));
    const Head& head = builder.dispute().heads[0];
    const HeadTotal total = first_total(builder);
    CHECK(total.stated == builder.money(12'500));
    CHECK_FALSE(total.lines.at(2).counts);
    CHECK(total.lines.at(2).amount == builder.money(5'000));
    CHECK(total_without(builder, head, first) == builder.money(9'500));
    CHECK(total_without(builder, head, lower) == builder.money(12'500));
}

TEST_CASE("without an item the rest is left") {
    const CaseBuilder builder = itemised(129'000, {8'000, 4'500, 12'000});
    const Case& dispute = builder;
    CHECK(total_without(dispute, dispute.heads[0], dispute.claim_items[1].id) == builder.money(20'000));
    CHECK(total_without(dispute, dispute.heads[0], {}) == builder.money(24'500));
}

TEST_CASE("a fallen item makes room under the cap") {
    const CaseBuilder builder = itemised(30'000, {14'000, 12'000, 9'000});
    const Case& dispute = builder;
    CHECK(total_without(dispute, dispute.heads[0], dispute.claim_items[2].id) == builder.money(26'000));
}

TEST_CASE("costs and interest stay outside the amount in dispute") {
    CaseBuilder builder = itemised(129'000, {8'000});
    const auto head = builder.dispute().heads[0].id;
    const auto costs = builder.add_claim(head, {}, lump_sum(builder.money(900)));
    const auto interest = builder.add_claim(head, {}, {});
    builder.at(costs).remedy = Remedy::Costs;
    builder.at(interest).remedy = Remedy::Interest;
    const HeadTotal total = first_total(builder);
    CHECK(total.stated == builder.money(8'000));
    CHECK(total.maximum == builder.money(8'000));
    CHECK(total.outside == builder.money(900));
    CHECK(total.open_items.empty());
}

TEST_CASE("an item without an amount counts as nothing and is listed") {
    CaseBuilder builder = itemised(129'000, {8'000});
    const auto head = builder.dispute().heads[0].id;
    const auto open = builder.add_claim(head, {builder.add_defect()}, {});
    const auto repair = builder.add_claim(head, {builder.add_defect()}, {});
    builder.at(repair).remedy = Remedy::Repair;
    const HeadTotal total = first_total(builder);
    CHECK(total.stated == builder.money(8'000));
    CHECK(total.open_items == std::vector{open}); // a repair asks for no money
}

TEST_CASE("heads are never added to each other") {
    CaseBuilder builder = itemised(129'000, {8'000});
    const auto second = builder.add_head(HeadKind::Rescission);
    const auto refund = builder.add_claim(second, {}, lump_sum(builder.money(129'000)));
    builder.at(refund).remedy = Remedy::Refund;
    const CaseTotals totals = totals_of(builder);
    CHECK(totals.stated == builder.money(8'000));
    CHECK(totals.maximum == builder.money(129'000));
    CHECK(totals.minimum == builder.money(8'000));
}

TEST_CASE("the first rank states the total wherever it stands") {
    CaseBuilder builder = itemised(129'000, {8'000});
    const auto lump = builder.add_head();
    builder.add_claim(lump, {}, lump_sum(builder.money(6'000)));
    builder.at(lump).rank = 1;
    builder.at(builder.dispute().heads[0].id).rank = 2;
    CHECK(totals_of(builder).stated == builder.money(6'000));
}

TEST_CASE("a case without heads asks for nothing") {
    CaseBuilder builder;
    CHECK(totals_of(builder).heads.empty());
    CHECK(totals_of(builder).stated == builder.money(0));
    CHECK(total_of(builder, Head{}).stated == builder.money(0));
}
