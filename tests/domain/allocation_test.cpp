// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/amount.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::lump_sum;

namespace {

using Shares = std::vector<std::optional<Money>>;

/// The shares of a sum of 10 000 over as many defects as shares are stated.
Shares shares_of_ten_thousand(const Shares& stated) {
    CaseBuilder builder;
    std::vector<Id<Defect>> defects;
    for (std::size_t i = 0; i < stated.size(); ++i) defects.push_back(builder.add_defect());
    const auto claim = builder.add_claim(builder.add_head(), defects, lump_sum(builder.money(10'000)));
    for (std::size_t i = 0; i < stated.size(); ++i) builder.at(claim).defects[i].share = stated[i];
    Shares shares;
    for (const Allocation& part : allocation_of(builder, builder.at(claim))) shares.push_back(part.share);
    return shares;
}

std::optional<Money> kronor(std::int64_t major) {
    return redress::test::money(major);
}

} // namespace

TEST_CASE("one defect carries the whole amount") {
    CHECK(shares_of_ten_thousand({std::nullopt}) == Shares{kronor(10'000)});
}

TEST_CASE("stated shares stand as they are") {
    CHECK(shares_of_ten_thousand({kronor(7'000), kronor(3'000)}) == Shares{kronor(7'000), kronor(3'000)});
}

TEST_CASE("the last defect gets the rest") {
    CHECK(shares_of_ten_thousand({kronor(7'000), std::nullopt, kronor(1'000)}) ==
          Shares{kronor(7'000), kronor(2'000), kronor(1'000)});
}

TEST_CASE("two open shares stay undivided") {
    CHECK(shares_of_ten_thousand({kronor(7'000), std::nullopt, std::nullopt}) ==
          Shares{kronor(7'000), std::nullopt, std::nullopt});
}

TEST_CASE("shares above the amount leave no rest") {
    CHECK(shares_of_ten_thousand({kronor(12'000), std::nullopt}) == Shares{kronor(12'000), std::nullopt});
}

TEST_CASE("a claim item for no defect is divided over none") {
    CHECK(shares_of_ten_thousand({}).empty());
}

TEST_CASE("a sum that is not known has no rest") {
    CaseBuilder builder;
    const auto claim =
        builder.add_claim(builder.add_head(), {builder.add_defect(), builder.add_defect()}, {});
    builder.at(claim).defects[0].share = builder.money(100);
    const auto parts = allocation_of(builder, builder.at(claim));
    CHECK(parts[0].share == builder.money(100));
    CHECK_FALSE(parts[1].share);
}
