// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sample_folder.h"

using nlohmann::json;
using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::Ran;
using redress::test::sum;

namespace {

struct Stove : LedgerDesk {
    Stove() : LedgerDesk("stove_itemised.json") {}

    json row(std::size_t number) const {
        return must("claim items 1 --json").json()["heads"][0]["rows"][number - 1];
    }
    /// Ten items before the first court; of two of them 5 000 and 1 000 are agreed.
    void settled() const {
        must("instance open 1 first_court --item 1-10 --on 2026-03-02");
        must("offer add 1 --line 1=5000 --line 2=1000 --on 2026-03-20");
        must("offer accept 1 1 --on 2026-03-21");
    }
};

} // namespace

TEST_CASE("an older offer does not settle anew what a newer one has settled") {
    const LedgerDesk test("repair_shop.json");
    test.must("offer add 1 --line 1=1000 --on 2026-03-01");
    test.must("offer add 1 --line 1=1500 --on 2026-03-05");
    test.must("offer accept 1 2 --on 2026-03-06");
    const Ran again = test.cli("offer accept 1 1 --on 2026-03-07");
    CHECK(again.code == 3);
    CHECK(holds(again.err, "settled already"));
    CHECK(sum(test.must("claim items 1 --json").json()["heads"][0]["rows"][0]["awarded"]) == "1500.00");
}

TEST_CASE("a ruling on all items passes over what is settled") {
    const Stove test;
    test.settled();
    test.must("instance rule 1 1 --on 2026-04-15 --item all=refused --defect all=found");
    CHECK(sum(test.row(1)["awarded"]) == "5000.00");
    CHECK(test.row(1)["outcome"] == "settled");
    CHECK(test.row(3)["outcome"] == "refused");
    test.must("instance close 1 1 --on 2026-04-16"); // nothing is missing
}

TEST_CASE("a ruling that names a settled item is refused unless it confirms the settlement") {
    const Stove test;
    test.settled();
    const Ran ran = test.cli("instance rule 1 1 --on 2026-04-15 --item all=refused --item 1=granted");
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "was settled before the ruling, by offer 1"));
    test.must("instance rule 1 1 --on 2026-04-15 --item all=refused --item 1=settled:5000");
    CHECK(sum(test.row(1)["awarded"]) == "5000.00");
}

TEST_CASE("a ruling from before the settlement is recorded as it was and the settlement stands") {
    const Stove test;
    test.settled();
    test.must("instance rule 1 1 --on 2026-03-10 --item all=refused --item 1=granted");
    CHECK(sum(test.row(1)["instances"][0]["awarded"]) == "7800.00");
    CHECK(sum(test.row(1)["awarded"]) == "5000.00");
}

TEST_CASE("what was paid too much is told once and gone when it is given back") {
    const Stove test;
    test.must("instance open 1 first_court --item 1-10 --on 2026-03-02");
    test.must("instance rule 1 1 --on 2026-04-15 --item all=refused --item 1=granted --defect all=found");
    test.must("payment add 1 9000 --on 2026-05-01"); // 9 000 − 7 800
    const Ran before = test.cli("payment balance 1 --for trader --on 2026-05-02");
    CHECK(holds(before.out, "The consumer has been paid"));
    CHECK(holds(before.out, "1,200.00"));
    test.must("payment add 1 1200 --by consumer --kind refund --on 2026-05-10");
    for (const char* side : {"trader", "consumer"}) {
        INFO(side);
        const Ran after = test.cli("payment balance 1 --on 2026-05-11 --json --for " + std::string(side));
        CHECK(sum(after.json()["costs"]) == "0.00");
        CHECK(sum(after.json()["total"]) == "0.00");
    }
    CHECK(sum(test.must("claim items 1 --json").json()["unallocated"]) == "0.00");
}

TEST_CASE("what a board says cannot be appealed") {
    const Stove test;
    test.must("instance open 1 board --on 2026-03-02");
    test.must("instance rule 1 1 --on 2026-04-15 --item all=refused --defect all=found");
    test.must("instance close 1 1 --on 2026-04-16");
    const Ran ran = test.cli("instance open 1 appeal --from 1 --on 2026-05-01");
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "binds nobody"));
}

TEST_CASE("a claim that one court has before it is told before another") {
    const Stove test;
    test.must("instance open 1 first_court --item 1-10 --on 2026-03-02");
    const Ran second = test.cli("instance open 1 first_court --item 1-3 --on 2026-03-09");
    CHECK(second.code == 1); // opened, and something to look at
    CHECK(holds(second.err, "Another court dismisses what is pending"));
}

TEST_CASE("an answer to all is to whatever the other side asks in every head") {
    const Stove test; // ten items of the first head and three of the second
    CHECK(test.must("answer add 1 all disputed --json").json().size() == 13);
    test.must("head add 1 price --asked-by trader");
    test.must("claim add 1 Restpris --head 3 --amount 500 --remedy price");
    CHECK(test.must("answer add 1 all disputed --by consumer --json").json().size() == 1);
    CHECK(test.must("answer add 1 all disputed --by trader --json").json().size() == 13);
}
