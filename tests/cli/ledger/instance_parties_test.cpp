// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sample_folder.h"

using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::Ran;

TEST_CASE("an instance that somebody brings against himself is refused") {
    const LedgerDesk test("stove_itemised.json");
    const Ran ran = test.cli("instance open 1 first_court --by consumer --against consumer");
    CHECK(ran.code != 0);
    CHECK(holds(ran.err, "cannot be the same"));
    CHECK(test.must("instance list 1 --json").json().empty());
}

TEST_CASE("costs of a ruling are refused until it says who gets them") {
    const LedgerDesk test("stove_itemised.json");
    test.must("instance open 1 first_court --item 1-10 --on 2026-03-02");
    const Ran ran = test.cli("instance rule 1 1 --item all=granted --defect all=found --costs 2800");
    CHECK(ran.code != 0);
    CHECK(holds(ran.err, "--costs-to"));
}
