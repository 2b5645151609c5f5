// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"
#include "ledger_walk.h"
#include "support/domain_printing.h"

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

struct Walked {
    std::string wrong; ///< by the first walk that found something
    int applied = 0, refused = 0;
    std::map<std::string, int> done;
};

/// Walks on until something is wrong, and says at which step.
void walk_on(Walked& all, std::uint64_t seed, int steps) {
    LedgerWalk walk(seed);
    std::string wrong;
    for (int step = 1; step <= steps && wrong.empty(); ++step)
        if (wrong = walk.step(); !wrong.empty())
            wrong = "seed " + std::to_string(seed) + ", step " + std::to_string(step) + ": " + wrong +
                    story_of(walk.dispute());
    all.wrong += wrong;
    all.applied += walk.applied();
    all.refused += walk.refused();
    for (const auto& [deed, count] : walk.done()) all.done[deed] += count;
}

/// What the walk must not stop to do, each at least twice.
constexpr const char* deeds_to_reach[] = {"restate",
                                          "reprice",
                                          "split",
                                          "answer",
                                          "remove item",
                                          "alternative",
                                          "item left to the court",
                                          "item of the lowest quote",
                                          "item of the average quote",
                                          "item by comparison",
                                          "quote",
                                          "way chosen",
                                          "quotes chosen",
                                          "item without a defect",
                                          "item of the consumer",
                                          "item of the trader",
                                          "item set off",
                                          "item of a counterclaim",
                                          "offer by lines",
                                          "lines accepted",
                                          "offer of a lump sum",
                                          "lump sum accepted",
                                          "offer answered otherwise",
                                          "compensation",
                                          "refund",
                                          "payment of costs",
                                          "price withheld",
                                          "payment with interest",
                                          "payment with costs",
                                          "payment that names nothing",
                                          "item paid without an amount",
                                          "paid back by the creditor",
                                          "board",
                                          "first court",
                                          "court after a board, named",
                                          "court after a board, unnamed",
                                          "court beside the others",
                                          "court after a remand, named",
                                          "court after a remand, unnamed",
                                          "appeal of the last ruling",
                                          "appeal of an earlier ruling",
                                          "both sides appeal",
                                          "brought in part",
                                          "granted in full at first",
                                          "granted in full where the creditor appeals",
                                          "granted in full where the debtor appeals",
                                          "in_part at first",
                                          "in_part where the creditor appeals",
                                          "in_part where the debtor appeals",
                                          "refused at first",
                                          "refused where the creditor appeals",
                                          "refused where the debtor appeals",
                                          "dismissed where the debtor appeals",
                                          "withdrawn at first",
                                          "settled at first",
                                          "settled where the creditor appeals",
                                          "settled where the debtor appeals",
                                          "withdrawn where the creditor appeals",
                                          "withdrawn where the debtor appeals",
                                          "not_examined at first",
                                          "not_examined where the creditor appeals",
                                          "not_examined where the debtor appeals",
                                          "ruling on a set-off or a counterclaim",
                                          "costs awarded",
                                          "costs below lifted",
                                          "final ruling",
                                          "second ruling",
                                          "correction",
                                          "close",
                                          "remand",
                                          "strike",
                                          "undo",
                                          "redo"};

} // namespace

TEST_CASE("whatever is done to the ledger its totals agree and undo brings the document back") {
    Walked all;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) walk_on(all, seed, 110);
    CHECK(all.wrong == "");
    CHECK(all.applied > 900); // the walk does something,
    CHECK(all.refused > 20);  // and tries what may not be done
    for (const char* deed : deeds_to_reach) {
        INFO(deed);
        REQUIRE(all.done[deed] >= 2);
    }
}

TEST_CASE("other walks through the ledger find nothing either") {
    Walked all;
    for (std::uint64_t seed = 21; seed <= 24; ++seed) walk_on(all, seed, 110);
    CHECK(all.wrong == "");
    CHECK(all.applied > 250);
}

// Run by name: test_app "[.long]".
TEST_CASE("a long walk through the ledger finds nothing either", "[.long]") {
    Walked all;
    for (std::uint64_t seed = 100; seed < 150; ++seed) walk_on(all, seed, 1'000);
    CHECK(all.wrong == "");
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
