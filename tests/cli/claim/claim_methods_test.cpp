// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sample_folder.h"

using nlohmann::json;
using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::Ran;
using redress::test::sum;

namespace {

/// The repair shop: the second item is a quote of 1 950, exhibits 2 and 3 are free for others.
struct Methods : LedgerDesk {
    Methods() : LedgerDesk("repair_shop.json") {}

    /// Beside the 1 950, quotes of 2 100 and 1 801.
    const Methods& with_quotes() const {
        must("claim estimate 1 2 quoted_repair --amount 2100 --source 'Batteribolaget' --evidence 1");
        must("claim estimate 1 2 quoted_repair --amount 1801 --source 'Cellbytarna' --evidence 3");
        return *this;
    }
    json item(int number) const {
        const json matrix = must("claim items 1 --json").json();
        for (const json& head : matrix["heads"])
            for (const json& row : head["rows"])
                if (row["number"] == number) return row;
        return {};
    }
};

std::vector<bool> used(const json& quotes) {
    std::vector<bool> list;
    for (const json& quote : quotes) list.push_back(quote["used"]);
    return list;
}

} // namespace

TEST_CASE("an average of quotes is recorded as a way and chosen") {
    const Methods test;
    test.with_quotes();
    const json ways = test.must("claim estimate 1 2 average_quote --json").json();
    CHECK(sum(ways.at(2)["calculation"]["amount"]) == "1950.33"); // (2 100 + 1 801 + 1 950) / 3
    const json chosen = test.must("claim choose 1 3 --json").json();
    REQUIRE(chosen.size() == 4); // the quote that the item was is kept
    CHECK(chosen[2]["chosen"] == true);
    const json made = test.item(2);
    CHECK(sum(made["claimed"]) == "1950.33");
    REQUIRE(made["calculation"]["quotes"].size() == 3);
    CHECK(made["calculation"]["quotes"][1]["source"] == "Cellbytarna");
    CHECK(made["calculation"]["quotes"][1]["evidence"] == json::array({3}));
}

TEST_CASE("the lowest quote is chosen with one change and without an amount") {
    const Methods test;
    test.with_quotes();
    const json made = test.must("claim change 1 2 --method lowest_quote --json").json();
    CHECK(sum(made["amount"]) == "1801.00");
    CHECK(made["stated"].is_null());
    CHECK(made["evidence"] == json::array({3}));
    CHECK(used(made["calculation"]["quotes"]) == std::vector{false, true, false});
    CHECK(test.cli("claim change 1 2 --amount 5").code == 2);
    CHECK(test.cli("claim estimate 1 2 average_quote --amount 5").code == 2);
}

TEST_CASE("the items tell how an amount was worked out and from whom") {
    const Methods test;
    test.with_quotes().must("claim change 1 2 --method average_quote");
    const std::string text = test.must("claim items 1").out;
    CHECK(holds(text, "2: (2,100 + 1,801 + 1,950) / 3 = "));
    CHECK(holds(text, "1,950.33, average of 3 quotes. Batteribolaget; Cellbytarna;"));
    CHECK_FALSE(holds(text, "\n1: ")); // one quote is the sum that the table shows
}

TEST_CASE("quotes that are missing are asked for") {
    const Methods test;
    test.must("claim add 1 'Ny laddare' --defect 2 --method lowest_quote");
    const Ran ran = test.cli("claim check 1");
    CHECK(holds(ran.out, "no quote with its sum is recorded"));
    CHECK(test.item(3)["calculation"]["missing"] == json::array({"quotes"}));
}

TEST_CASE("a comparison takes the price of other goods") {
    const Methods test;
    const json cheaper =
        test.must("claim add 1 a --defect 2 --method comparable_goods --price 24990 --amount 18500 --json")
            .json();
    CHECK(sum(cheaper["amount"]) == "6490.00");
    CHECK(sum(cheaper["calculation"]["price"]) == "24990.00");
    const json dearer = test.must("claim add 1 b --defect 2 --remedy damages --method cover_purchase --price "
                                  "19000 --amount 20500 --json")
                            .json();
    CHECK(sum(dearer["amount"]) == "1500.00");
    CHECK(sum(test.must("claim add 1 c --method expert_estimate --amount 700 --json").json()["amount"]) ==
          "700.00");
}

TEST_CASE("an estimate that nothing shows is warned about with its reason in law") {
    const Methods test;
    test.must("claim change 1 2 --method lump_sum --amount 1950 --evidence none");
    const Ran ran = test.cli("claim check 1");
    CHECK(ran.code == 1);
    CHECK(holds(ran.out, "is an estimate"));
    CHECK(holds(ran.out, "Chapter 35, Section 5"));
}

TEST_CASE("the trader asks for the price that is not paid") {
    const Methods test;
    test.must("head add 1 price --title 'Obetald lagning' --asked-by trader");
    const json item = test.must("claim add 1 'Obetald lagning' --head 2 --amount 900 --json").json();
    CHECK(item["remedy"] == "price");
    CHECK(item["creditor"]["name"] == "Verkstaden Låtsascykel AB");
}
