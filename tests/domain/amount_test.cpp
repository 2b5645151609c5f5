// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/amount.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::lump_sum;
using redress::test::percentage;
using redress::test::proportional;
using redress::test::quoted_repair;

namespace {

/// One claim item with this basis for one defect of the builder's item.
Calculation calculated(CaseBuilder& builder, Basis basis) {
    const auto claim = builder.add_claim(builder.add_head(), {builder.add_defect()}, std::move(basis));
    return calculation_of(builder, builder.at(claim));
}

CaseBuilder with_price(Money price) {
    CaseBuilder builder(price.currency.code());
    builder.at(builder.item).price = price;
    return builder;
}

CaseBuilder with_price(std::int64_t kronor) {
    return with_price(redress::test::money(kronor));
}

std::optional<Money> reduction(CaseBuilder builder, std::int64_t conforming, std::int64_t delivered) {
    return calculated(builder, proportional(builder.money(conforming), builder.money(delivered))).amount;
}

} // namespace

// Ids and expected amounts PR-… stand in the project's table of worked examples of the law.

TEST_CASE("PR-01 a reduction follows the ratio of values and not their difference") {
    CHECK(reduction(with_price(129'000), 120'000, 90'000) == redress::test::money(32'250));
}

TEST_CASE("PR-03 a bargain stays a bargain") {
    CHECK(reduction(with_price(80'000), 100'000, 60'000) == redress::test::money(32'000));
}

TEST_CASE("PR-05 worthless goods give the whole price back") {
    CHECK(reduction(with_price(50'000), 40'000, 0) == redress::test::money(50'000));
}

TEST_CASE("PR-06 the amount is rounded once at the end") {
    CaseBuilder builder = with_price(redress::test::money(999, 99, "EUR"));
    const Basis basis = proportional(builder.money(1100), builder.money(733, 33));
    CHECK(calculated(builder, basis).amount == builder.money(333, 33));
}

TEST_CASE("PR-08 a service is reduced by what it costs to remedy") {
    CaseBuilder builder = with_price(60'000);
    builder.at(builder.item).kind = ItemKind::Service;
    CHECK(calculated(builder, quoted_repair(builder.money(18'500))).amount == builder.money(18'500));
}

TEST_CASE("a value above the conforming one gives no reduction and no debt") {
    CHECK(reduction(with_price(10'000), 8'000, 9'000) == redress::test::money(0));
}

TEST_CASE("the net price is used where none is stated") {
    CaseBuilder builder = with_price(24'000);
    builder.at(builder.item).discount = builder.money(4'000);
    const Calculation sum = calculated(builder, percentage(10));
    CHECK(sum.amount == builder.money(2'000)); // 10 % of 20 000
    CHECK(sum.price == builder.money(20'000));
}

TEST_CASE("a stated price goes before the price of the item") {
    CaseBuilder builder = with_price(24'000);
    Basis basis = percentage(50);
    basis.price = builder.money(1'001);
    CHECK(calculated(builder, basis).amount == builder.money(500, 50));
}

TEST_CASE("a percentage is rounded half away from zero to the smallest unit") {
    CaseBuilder ore = with_price(redress::test::money(0, 25));
    CHECK(calculated(ore, percentage(50)).amount == ore.money(0, 13)); // 12.5 öre
    CaseBuilder forint = with_price(redress::test::money(1'005, 0, "HUF"));
    CHECK(calculated(forint, percentage(10)).amount == forint.money(101)); // 100.5 Ft
}

TEST_CASE("each method names the figures it still needs") {
    CaseBuilder builder;
    builder.at(builder.item).price.reset();
    Basis basis;
    CHECK(calculated(builder, basis).missing == std::vector{MissingInput::Method});
    basis.method = Method::Proportional;
    CHECK(calculated(builder, basis).missing ==
          std::vector{MissingInput::Price, MissingInput::ValueConforming, MissingInput::ValueDelivered});
    basis.method = Method::Percentage;
    CHECK(calculated(builder, basis).missing == std::vector{MissingInput::Price, MissingInput::Percent});
    basis.method = Method::Invoice;
    CHECK(calculated(builder, basis).missing == std::vector{MissingInput::Stated});
    basis.method = Method::CourtEstimate;
    CHECK(calculated(builder, basis).missing == std::vector{MissingInput::OpenToTheCourt});
}

TEST_CASE("an incomplete calculation has no amount") {
    CaseBuilder builder;
    for (Method method : {Method::None, Method::LumpSum, Method::Proportional, Method::Percentage,
                          Method::QuotedRepair, Method::PaidRepair, Method::Invoice, Method::CourtEstimate}) {
        Basis basis;
        basis.method = method;
        CHECK_FALSE(calculated(builder, basis).amount);
    }
}

TEST_CASE("a sum that is stated is asked also where no method is named") {
    CaseBuilder builder;
    Basis basis;
    basis.stated = redress::test::money(799, 99);
    CHECK(calculated(builder, basis).amount == builder.money(799, 99));
    CHECK(calculated(builder, basis).missing.empty());
}

TEST_CASE("a court estimate has no amount even if one is written beside it") {
    CaseBuilder builder;
    Basis basis = lump_sum(builder.money(5'000));
    basis.method = Method::CourtEstimate;
    CHECK_FALSE(calculated(builder, basis).amount);
}

TEST_CASE("a conforming value of zero measures nothing") {
    CaseBuilder builder;
    const Calculation sum = calculated(builder, proportional(builder.money(0), builder.money(0)));
    CHECK_FALSE(sum.amount);
    CHECK(sum.missing == std::vector{MissingInput::ValueConforming});
}

TEST_CASE("defects of several items need a stated price") {
    CaseBuilder builder;
    const auto here = builder.add_defect();
    const auto there = builder.add_defect();
    builder.at(there).item = builder.add_item("Skorsten", builder.money(20'000));
    const auto claim = builder.add_claim(builder.add_head(), {here, there}, percentage(10));
    CHECK(calculation_of(builder, builder.at(claim)).missing == std::vector{MissingInput::Price});
    builder.at(claim).basis.price = builder.money(149'000);
    CHECK(calculation_of(builder, builder.at(claim)).amount == builder.money(14'900));
}

TEST_CASE("a defect without an item means the only item there is") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.at(defect).item = {};
    const auto claim = builder.add_claim(builder.add_head(), {defect}, percentage(10));
    CHECK(calculation_of(builder, builder.at(claim)).amount == builder.money(12'900));
    builder.add_item("Skorsten", builder.money(20'000));
    CHECK_FALSE(calculation_of(builder, builder.at(claim)).amount);
}
