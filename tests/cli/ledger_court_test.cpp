// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_folder.h"

using nlohmann::json;
using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::Ran;
using redress::test::sum;

namespace {

/// The itemised stove: ten items, 43 117.50.
struct Stove : LedgerDesk {
    Stove() : LedgerDesk("stove_itemised.json") {}

    void brought() const {
        must("instance open 1 first_court --forum 'Göteborgs tingsrätt' --item 1-10 --fee 2800 "
             "--on 2026-04-01");
    }
    /// Awards 7 800 + 2 000 + 4 350.
    void ruled() const {
        brought();
        must("instance rule 1 1 --on 2026-10-15 --defect all=not_found --defect 1-2=found --defect 6=found "
             "--item all=refused --item 1=granted --item 2=in_part:2000 --item 6=granted --costs 2800 "
             "--costs-to consumer");
    }
    json matrix() const { return must("claim items 1 --json").json(); }
};

} // namespace

TEST_CASE("an instance opens with the items that are named and says what is in dispute") {
    const Stove test;
    const json opened = test.must("instance open 1 first_court --item 1-10 --on 2026-04-01 --json").json();
    CHECK(sum(opened["in_dispute"]) == "43117.50");
    CHECK(opened["before"].size() == 10);
    CHECK(opened["claimant"]["name"] == "Märta Exempelgren");
    CHECK(opened["respondent"]["name"] == "Kaminhuset Påhitt AB");
}

TEST_CASE("a ruling has a finding for each defect and a result for each item") {
    const Stove test;
    test.ruled();
    const json matrix = test.matrix();
    const json& rows = matrix["heads"][0]["rows"];
    CHECK(sum(rows[0]["awarded"]) == "7800.00"); // granted without an amount: all that was asked
    CHECK(sum(rows[1]["awarded"]) == "2000.00");
    CHECK(sum(rows[2]["awarded"]) == "0.00");
    CHECK(sum(matrix["heads"][0]["totals"]["awarded"]) == "14150.00"); // 7 800 + 2 000 + 4 350
    CHECK(matrix["defects"][0]["findings"][0] == "found");
    CHECK(matrix["defects"][2]["findings"][0] == "not_found");
    CHECK(sum(matrix["costs_awarded"]) == "2800.00");
    CHECK(matrix["state"]["outcomes"]["refused"] == 7);
}

TEST_CASE("an instance closes only when each defect and item has its result") {
    const Stove test;
    test.brought();
    test.must("instance rule 1 1 --on 2026-10-15 --defect 1-9=found --item 1-9=refused");
    const Ran early = test.cli("instance close 1 1");
    CHECK(early.code == 3);
    CHECK_FALSE(early.err.empty());
    test.must("instance rule 1 1 --on 2026-10-15 --corrects 1 --defect 10=not_found --item 10=refused");
    CHECK(test.must("instance close 1 1 --on 2026-10-15 --json").json()["state"] == "closed");
}

TEST_CASE("a correction takes over what it does not say and lists what rests on the old ruling") {
    const Stove test;
    test.ruled();
    test.must("instance close 1 1 --on 2026-10-15");
    test.must("instance open 1 appeal --from 1 --item 3 --on 2026-11-05");
    const Ran ran = test.cli("instance rule 1 1 --on 2026-10-15 --corrects 1 --item 3=in_part:900 --json");
    CHECK(ran.code == 1);
    const json ruling = ran.json();
    CHECK(ruling["replaces"] == 1);
    CHECK(ruling["results"].size() == 10);
    REQUIRE(ruling["dependents"].size() == 1);
    CHECK(ruling["dependents"][0]["record"] == "instance");
    CHECK(sum(test.matrix()["heads"][0]["totals"]["awarded"]) == "15050.00"); // 14 150 + 900
}

TEST_CASE("an appeal brings what the first court refused") {
    const Stove test;
    test.ruled();
    const json opened =
        test.must("instance open 1 appeal --from 1 --item 3 --item 10 --on 2026-11-05 --json").json();
    CHECK(sum(opened["in_dispute"]) == "14020.00"); // 6 900 + 7 120
    CHECK(opened["appeal_from"] == 1);
    test.must("instance rule 1 2 --on 2027-06-01 --defect 3=found --defect 10=not_found --item 3=granted "
              "--item 10=refused --final 2027-07-01");
    CHECK(sum(test.matrix()["heads"][0]["totals"]["awarded"]) == "21050.00"); // 14 150 + 6 900
    const json rulings = test.must("instance list 1 --json").json()[1]["rulings"];
    CHECK(rulings[0]["final_since"] == "2027-07-01");
}

TEST_CASE("a payment without items pays costs and their interest first, then the items in their order") {
    const Stove test;
    test.ruled();
    const json paid = test.must("payment add 1 8500 --on 2026-11-01 --json").json();
    CHECK(sum(paid["costs"]) == "2800.00");
    // on the costs from 15 October: 2 800 × 10 % × 17 / 365, the rate of the half-year before assumed
    CHECK(sum(paid["interest"]) == "13.04");
    REQUIRE(paid["towards"].size() == 1);
    CHECK(sum(paid["towards"][0]["amount"]) == "5686.96");   // 8 500 − 2 800 − 13.04
    CHECK(sum(paid["balances"][0]["balance"]) == "2113.04"); // 7 800 − 5 686.96
    const json totals = test.matrix()["heads"][0]["totals"];
    CHECK(sum(totals["paid"]) == "5686.96");
    CHECK(sum(totals["balance"]) == "8463.04"); // 14 150 − 5 686.96
}

TEST_CASE("a payment may say what part of it is costs") {
    const Stove test;
    test.ruled();
    const json paid = test.must("payment add 1 7150 --towards 6 --costs 2800 --on 2026-11-01 --json").json();
    CHECK(sum(paid["costs"]) == "2800.00");
    CHECK(sum(paid["balances"][0]["balance"]) == "0.00"); // 4 350 of 4 350
    CHECK(sum(test.matrix()["costs_paid"]) == "2800.00");
    CHECK(test.cli("payment add 1 100 --costs 200").code == 3);
}

TEST_CASE("a ruling has one result for each item of an instance") {
    const Stove test;
    test.ruled();
    const Ran again = test.cli("instance rule 1 1 --item 1=refused --on 2026-10-16");
    CHECK(again.code == 2);
    CHECK(holds(again.err, "--corrects 1"));
    CHECK(test.cli("instance rule 1 1 --corrects 1 --item 1=refused --on 2026-03-01").code == 2);
    CHECK(test.cli("instance close 1 1 --on 2026-03-01").code == 2); // before it was opened
    CHECK(test.cli("instance open 1 appeal").code == 2);             // of which ruling?
}

TEST_CASE("what is probably a slip is done and said with code 1") {
    const Stove test;
    const Ran above = test.cli("instance open 1 first_court --item 1=9000 --on 2026-04-01");
    CHECK(above.code == 1);
    CHECK(holds(above.err, "7,800.00"));
    const Ran early = test.cli("payment add 1 100 --on 2020-01-01");
    CHECK(early.code == 1);
    CHECK(holds(early.err, "before the contract"));
    CHECK(test.cli("payment add 1 0").code == 2);
}

TEST_CASE("a payment towards named items leaves its interest out") {
    const Stove test;
    test.ruled();
    const json paid =
        test.must("payment add 1 4400.25 --towards 6 --interest 50.25 --on 2026-11-01 --json").json();
    CHECK(sum(paid["balances"][0]["balance"]) == "0.00"); // 4 350 of 4 350
    CHECK(sum(test.matrix()["interest_paid"]) == "50.25");
}

TEST_CASE("what was not claimed cannot be awarded and nothing is changed by trying") {
    const Stove test;
    test.brought();
    const Ran ran = test.cli("instance rule 1 1 --item all=in_part:9000");
    CHECK(ran.code == 3);
    CHECK_FALSE(ran.err.empty());
    CHECK(test.must("instance list 1 --json").json()[0]["rulings"].empty());
}

TEST_CASE("a ruling that is typed wrong is wrong usage") {
    const Stove test;
    test.brought();
    for (const char* words :
         {"--item 1=won", "--item 1", "--item 1=in_part", "--item 0=refused", "--item 3-1=refused",
          "--item x=refused", "--defect 1=seen", "--defect 11=found", "--item 14=refused",
          "--item 1=in_part:many", "--costs 100 --item 1=refused", "--corrects 5 --item 1=refused", ""}) {
        INFO(words);
        const Ran ran = test.cli("instance rule 1 1 " + std::string(words));
        CHECK(ran.code == 2);
        CHECK_FALSE(ran.err.empty());
    }
}

TEST_CASE("the matrix for people has a line for each item and its sums") {
    const Stove test;
    test.ruled();
    const std::string out = test.must("claim items 1").out;
    CHECK(holds(out, "43,117.50"));
    CHECK(holds(out, "14,150.00"));
    CHECK(holds(out, "Göteborgs"));
    CHECK(holds(test.must("--language sv claim items 1").out, "43\u00a0117,50"));
}

TEST_CASE("an instance may end without a ruling") {
    const Stove test;
    test.brought();
    CHECK(test.must("instance close 1 1 --as withdrawn --on 2026-05-01 --json").json()["state"] ==
          "withdrawn");
    CHECK(test.cli("instance close 1 7").code == 2);
    CHECK(test.cli("instance open 1 beheading").code == 2);
}
