// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/totals.h>

#include <random>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::lump_sum;

namespace {

HeadTotal first_total(const Case& dispute) {
    return totals_of(dispute).heads.at(0);
}

Id<Defect> defect_of(CaseBuilder& builder, Id<Item> item) {
    const auto defect = builder.add_defect();
    builder.at(defect).item = item;
    return defect;
}

} // namespace

TEST_CASE("maximum and minimum take the best and the worst of each group") {
    CaseBuilder builder;
    const auto head = builder.add_head();
    const auto a = builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(8'000)));
    const auto b = builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(3'000)));
    builder.add_alternative(builder.add_alternative(a, lump_sum(builder.money(6'000))),
                            lump_sum(builder.money(5'000)));
    builder.add_alternative(b, lump_sum(builder.money(4'000)));
    const HeadTotal total = first_total(builder);
    CHECK(total.stated == builder.money(11'000));
    CHECK(total.maximum == builder.money(12'000)); // 8 000 + 4 000
    CHECK(total.minimum == builder.money(8'000));  // 5 000 + 3 000
}

TEST_CASE("two alternatives to one item are one group") {
    CaseBuilder builder;
    const auto head = builder.add_head();
    const auto a = builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(8'000)));
    builder.add_alternative(a, lump_sum(builder.money(6'000)));
    builder.add_alternative(a, lump_sum(builder.money(5'000)));
    const HeadTotal total = first_total(builder);
    CHECK(total.maximum == builder.money(8'000));
    CHECK(total.minimum == builder.money(5'000));
}

TEST_CASE("an alternative that is left to the court makes the minimum zero") {
    CaseBuilder builder;
    const auto a =
        builder.add_claim(builder.add_head(), {builder.add_defect()}, lump_sum(builder.money(8'000)));
    Basis open;
    open.method = Method::CourtEstimate;
    builder.add_alternative(a, open);
    const HeadTotal total = first_total(builder);
    CHECK(total.minimum == builder.money(0));
    CHECK(total.open_items.size() == 1);
}

// Reductions on the stove fill its price; the alternative lies on the pipe, where there is room. Taking the
// larger member of each group by itself would give 10 000 + 0 instead of 10 000 + 7 000.
TEST_CASE("the maximum looks past the larger alternative when the cap swallows it") {
    CaseBuilder builder;
    builder.at(builder.item).price = builder.money(10'000);
    const auto pipe = builder.add_item("Skorsten", builder.money(20'000));
    const auto head = builder.add_head();
    builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(10'000)));
    const auto a = builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(8'000)));
    const auto b = builder.add_alternative(a, lump_sum(builder.money(7'000)));
    builder.at(b).defects = {{defect_of(builder, pipe), std::nullopt}};
    const HeadTotal total = first_total(builder);
    CHECK(total.stated == builder.money(10'000));
    CHECK(total.maximum == builder.money(17'000));
    CHECK(total.minimum == builder.money(10'000));
}

TEST_CASE("damages as an alternative to a capped reduction keep their worth") {
    CaseBuilder builder;
    builder.at(builder.item).price = builder.money(10'000);
    const auto head = builder.add_head();
    const auto a = builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(9'000)));
    const auto b = builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(9'000)));
    for (const auto item : {a, b}) {
        const auto damages = builder.add_alternative(item, lump_sum(builder.money(5'000)));
        builder.at(damages).remedy = Remedy::Damages;
    }
    const HeadTotal total = first_total(builder);
    CHECK(total.stated == builder.money(10'000));
    CHECK(total.maximum == builder.money(14'000)); // 9 000 + 5 000
    CHECK(total.minimum == builder.money(10'000)); // both reductions capped, or twice 5 000
}

namespace {

/// A claim item as the reckoning by hand below sees it: an amount on item 0, 1 or 2, or outside every cap
/// (3).
struct Option {
    std::size_t place;
    std::int64_t amount;
};
using Groups = std::vector<std::vector<Option>>;
constexpr std::int64_t prices[] = {9'000, 14'000, 21'000};

std::int64_t reckoned(const std::vector<Option>& chosen) {
    std::int64_t sums[4] = {};
    for (const Option& option : chosen) sums[option.place] += option.amount;
    std::int64_t total = sums[3];
    for (std::size_t i = 0; i < 3; ++i) total += std::min(sums[i], prices[i]);
    return total;
}

/// Every choice of one option from each group, one by one.
void try_all(const Groups& groups, std::vector<Option>& chosen, std::vector<std::int64_t>& totals) {
    if (chosen.size() == groups.size()) {
        totals.push_back(reckoned(chosen));
        return;
    }
    for (const Option& option : groups[chosen.size()]) {
        chosen.push_back(option);
        try_all(groups, chosen, totals);
        chosen.pop_back();
    }
}

Groups random_groups(std::mt19937& random) {
    Groups groups(1 + random() % 6);
    for (auto& group : groups)
        for (std::size_t i = 0; i < 1 + random() % 3; ++i)
            group.push_back({random() % 4, static_cast<std::int64_t>(random() % 12'000)});
    for (auto& group : groups)
        if (group.empty()) group.push_back({0, 1});
    return groups;
}

CaseBuilder case_of(const Groups& groups) {
    CaseBuilder builder;
    builder.at(builder.item).price = builder.money(prices[0]);
    const std::vector<Id<Item>> items{builder.item, builder.add_item("Rör", builder.money(prices[1])),
                                      builder.add_item("Sten", builder.money(prices[2])), builder.item};
    const auto head = builder.add_head();
    for (const auto& group : groups) {
        Id<ClaimItem> before;
        for (const Option& option : group) {
            const auto defect = defect_of(builder, items[option.place]);
            const auto claim = builder.add_claim(head, {defect}, lump_sum(builder.money(option.amount)));
            builder.at(claim).alternative_to = before;
            if (option.place == 3) builder.at(claim).remedy = Remedy::Damages;
            before = claim;
        }
    }
    return builder;
}

} // namespace

TEST_CASE("maximum and minimum agree with trying every choice") {
    std::mt19937 random(20161020);
    for (int round = 0; round < 300; ++round) {
        const Groups groups = random_groups(random);
        std::vector<Option> chosen;
        std::vector<std::int64_t> totals;
        try_all(groups, chosen, totals);
        const HeadTotal total = first_total(case_of(groups));
        INFO("round " << round);
        REQUIRE(total.maximum.minor == 100 * *std::max_element(totals.begin(), totals.end()));
        REQUIRE(total.minimum.minor == 100 * *std::min_element(totals.begin(), totals.end()));
        REQUIRE(total.stated.minor == 100 * totals.front()); // the first of each group
    }
}

TEST_CASE("hundreds of crossing alternatives are reckoned with bounds that hold") {
    std::mt19937 random(7);
    Groups groups(200);
    for (auto& group : groups)
        for (std::size_t place = 0; place < 4; ++place)
            group.push_back({place, static_cast<std::int64_t>(1 + random() % 900)});
    const HeadTotal total = first_total(case_of(groups));
    CHECK(total.maximum >= total.stated);
    CHECK(total.minimum <= total.stated);
    CHECK(total.minimum.minor > 0);
}

TEST_CASE("a circle of alternatives does not hang and counts once") {
    CaseBuilder builder;
    const auto head = builder.add_head();
    const auto a = builder.add_claim(head, {builder.add_defect()}, lump_sum(builder.money(8'000)));
    const auto b = builder.add_alternative(a, lump_sum(builder.money(6'000)));
    const auto c = builder.add_alternative(b, lump_sum(builder.money(5'000)));
    builder.add_alternative(c, lump_sum(builder.money(1'000))); // hangs on the circle
    builder.at(a).alternative_to = c;
    const HeadTotal total = first_total(builder);
    CHECK(total.stated == builder.money(8'000));
    CHECK(total.maximum == builder.money(8'000));
    CHECK(total.minimum == builder.money(1'000));
    CHECK(total_without(builder, builder.dispute().heads[0], a) == builder.money(6'000));
}

TEST_CASE("an item that is an alternative to itself counts once") {
    CaseBuilder builder;
    const auto a =
        builder.add_claim(builder.add_head(), {builder.add_defect()}, lump_sum(builder.money(8'000)));
    builder.at(a).alternative_to = a;
    CHECK(first_total(builder).stated == builder.money(8'000));
    CHECK(total_without(builder, builder.dispute().heads[0], a) == builder.money(0));
}
