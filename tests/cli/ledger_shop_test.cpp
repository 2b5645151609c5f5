// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_folder.h"

using nlohmann::json;
using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::sum;

namespace {

struct Counter : LedgerDesk {
    Counter() : LedgerDesk("repair_shop.json") {}
};

} // namespace

TEST_CASE("goods are taken in with a loan unit and given back") {
    const Counter test;
    test.must(
        "shop intake 1 --complaint 'Laddar inte' --loan-unit 'Cykel 7' --fee 450 --received 2026-02-20");
    const json shown = test.must("shop returned 1 --on 2026-02-27 --json").json();
    REQUIRE(shown["intakes"].size() == 2);
    CHECK(shown["intakes"][1]["returned"] == "2026-02-27");
    CHECK(shown["intakes"][1]["loan_unit"] == "Cykel 7");
    CHECK(sum(shown["intakes"][1]["inspection_fee"]) == "450.00");
    CHECK(shown["intakes"][0]["returned"] == "2025-11-28"); // the sample's own stays
    CHECK(test.cli("shop returned 1 --intake 9").code == 2);
}

TEST_CASE("an attempt to repair that found no fault is told with its defects") {
    const Counter test;
    const auto before = test.must("shop show 1 --json").json()["attempts"].size();
    const json shown = test.must("shop attempt 1 --defect 2 --requested 2026-02-20 --finished 2026-02-25 "
                                 "--outcome no_fault_found --json")
                           .json();
    REQUIRE(shown["attempts"].size() == before + 1);
    const json& last = shown["attempts"].back();
    CHECK(last["outcome"] == "no_fault_found");
    CHECK(last["defects"] == json::array({2}));
    CHECK(last["performer"]["name"] == "Verkstaden Låtsascykel AB");
    CHECK(holds(test.must("shop show 1").out, "No fault found"));
    CHECK(test.cli("shop attempt 1 --defect 9").code == 2);
    CHECK(test.cli("shop attempt 1 --defect 1 --outcome broken").code == 2);
}

TEST_CASE("the balance on a day counts the interest from the day that is named") {
    const Counter test;
    const json asked = test.must("payment balance 1 --from 2025-07-01 --on 2025-12-31 --json").json();
    CHECK(asked["is_awarded"] == false);
    CHECK(sum(asked["principal"]) == "4350.00");
    CHECK(sum(asked["interest"]) == "218.10"); // 4 350 × 10 % × 183 / 365 = 218.0958…
    CHECK(sum(asked["total"]) == "4568.10");
    CHECK(sum(asked["per_further_day"]) == "1.19"); // 4 350 × 10 % / 365
}

TEST_CASE("the balance stops at what was paid and knows when it knows no first day") {
    const Counter test;
    test.must("offer add 1 --line all --lump 3000 --on 2026-01-10");
    test.must("offer accept 1 1 --on 2026-01-10");
    test.must("payment add 1 1000 --on 2026-01-20");
    const json left = test.must("payment balance 1 --from 2026-01-15 --on 2026-02-01 --json").json();
    CHECK(left["is_awarded"] == true);
    CHECK(sum(left["principal"]) == "2000.00");
    // 3 000 for 5 days and 2 000 for 12 at 10 %: 4.1096… + 6.5753…, each rounded once
    CHECK(sum(left["interest"]) == "10.69");
    CHECK(test.cli("payment balance 1 --from 2026-02-02 --on 2026-02-01").code == 2);
}
