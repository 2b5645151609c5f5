// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"
#include "ledger_walk.h"
#include "support/domain_printing.h"

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// Walks on until something is wrong, and says at which step.
std::string walked(std::uint64_t seed, int steps, int& applied, int& refused) {
    LedgerWalk walk(seed);
    for (int step = 1; step <= steps; ++step)
        if (const std::string wrong = walk.step(); !wrong.empty())
            return "seed " + std::to_string(seed) + ", step " + std::to_string(step) + ": " + wrong;
    applied += walk.applied();
    refused += walk.refused();
    return {};
}

} // namespace

TEST_CASE("whatever is done to the ledger its totals agree and undo brings the document back") {
    int applied = 0, refused = 0;
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U, 6U})
        CHECK(walked(seed, 350, applied, refused) == "");
    CHECK(applied > 700); // the walk does something,
    CHECK(refused > 20);  // and tries what may not be done
}

// Run by name: test_app "[.long]".
TEST_CASE("a long walk through the ledger finds nothing either", "[.long]") {
    int applied = 0, refused = 0;
    for (std::uint64_t seed = 100; seed < 160; ++seed) CHECK(walked(seed, 2'000, applied, refused) == "");
}

TEST_CASE("the model tries every choice of alternatives within the price") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    const auto head = builder.add_head();
    builder.at(builder.item).price = money(1'000);
    const auto first = builder.add_claim(head, {defect}, lump_sum(money(700)));
    builder.add_alternative(first, lump_sum(money(400)));
    builder.add_claim(head, {defect}, lump_sum(money(500)));
    const BruteTotal total = brute_total(builder, head);
    CHECK(total.stated == 100'000); // 700 + 500 within the price
    CHECK(total.most == 100'000);
    CHECK(total.least == 90'000); // 400 + 500
}

TEST_CASE("the model notices a payment that nobody counts") {
    CaseBuilder builder;
    builder.add_head();
    CHECK(disagreement(builder).empty());
    builder.at(builder.add_payment(PaymentKind::Compensation, money(5))).payer = builder.trader;
    CHECK(disagreement(builder).empty());
    builder.at(builder.add_payment(PaymentKind::Compensation, money(5))).amount = money(-5);
    CHECK_FALSE(disagreement(builder).empty());
}
