// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_folder.h"

using nlohmann::json;
using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::Ran;
using redress::test::sum;

namespace {

/// The itemised stove: items 1–10 of the first head, 11–13 of a second one that asks for less.
struct Forum : LedgerDesk {
    Forum() : LedgerDesk("stove_itemised.json") {}

    /// 7 800 and the costs of the first court.
    void judged() const {
        must("instance open 1 first_court --item 1-10 --on 2026-04-01");
        must("instance rule 1 1 --on 2026-10-15 --defect all=not_found --defect 1=found --item all=refused "
             "--item 1=granted --costs 2800 --costs-to consumer");
    }
    /// 7 800 of a board.
    void recommended() const {
        must("instance open 1 board --forum ARN --item 1-10 --on 2026-04-01");
        must("instance rule 1 1 --on 2026-09-01 --defect all=not_found --defect 1=found --item all=refused "
             "--item 1=granted");
    }
};

/// Exit code 1 is that the rate is not known so far ahead.
json balance_of(const Forum& test) {
    return test.cli("payment balance 1 --from 2026-10-15 --on 2026-11-30 --json").json();
}

json outcomes(const json& ruling) {
    json found = json::array();
    for (const json& result : ruling["results"]) found.push_back(result["outcome"]);
    return found;
}

} // namespace

TEST_CASE("a ruling on appeal may take away what was said about costs below") {
    const Forum test;
    test.judged();
    CHECK(sum(test.must("claim items 1 --json").json()["costs_awarded"]) == "2800.00");
    test.must("instance open 1 appeal --from 1 --item 2 --on 2026-11-01");
    const std::string rule = "instance rule 1 2 --on 2027-05-01 --defect 2=not_found --item 2=refused";
    const json ruling = test.must(rule + " --costs 900 --costs-to trader --lift-costs-below --json").json();
    CHECK(ruling["lifts_costs_below"] == true);
    CHECK(sum(test.must("claim items 1 --json").json()["costs_awarded"]) == "-900.00");
    CHECK(
        holds(test.must("instance list 1").out, "What the rulings below said about costs no longer holds."));
}

TEST_CASE("what a board recommends is never called awarded") {
    const Forum test;
    test.recommended();
    const json balance = balance_of(test);
    CHECK(balance["basis"] == "recommended");
    CHECK(balance["is_awarded"] == false);
    CHECK(sum(balance["principal"]) == "7800.00");
    const std::string words = test.cli("payment balance 1 --from 2026-10-15 --on 2026-11-30").out;
    CHECK(holds(words, "Recommended by a board"));
    CHECK(holds(words, "To be paid if the recommendation is followed"));
    CHECK_FALSE(holds(words, "Awarded"));
}

TEST_CASE("a judgment takes the place of what a board has recommended") {
    const Forum test;
    test.recommended();
    test.must("instance close 1 1 --on 2026-09-01");
    test.must("instance open 1 first_court --item 1-10 --on 2026-10-01");
    CHECK(balance_of(test)["basis"] == "recommended"); // the court has said nothing yet
    test.must("instance rule 1 2 --on 2027-02-01 --item all=refused --item 2=in_part:2000");
    CHECK(balance_of(test)["is_awarded"] == true);
    CHECK(sum(balance_of(test)["principal"]) == "2000.00");
}

TEST_CASE("granting all leaves a lower head untried") {
    const Forum test;
    test.must("instance open 1 first_court --item 1-10 --item 11-13 --on 2026-04-01");
    const json ruling = test.must("instance rule 1 1 --on 2026-10-15 --item all=granted --json").json();
    json wanted(10, "granted");
    for (int lower = 0; lower < 3; ++lower) wanted.push_back("not_examined");
    CHECK(outcomes(ruling) == wanted);
}

TEST_CASE("granting all reaches a lower head where the higher one is refused") {
    const Forum test;
    test.must("instance open 1 first_court --item 1-10 --item 11-13 --on 2026-04-01");
    const json ruling =
        test.must("instance rule 1 1 --on 2026-10-15 --item all=granted --item 1-10=refused --json").json();
    CHECK(outcomes(ruling)[0] == "refused");
    CHECK(outcomes(ruling)[10] == "granted");
}

TEST_CASE("granting all leaves an alternative untried unless the first one falls") {
    const Forum test;
    test.must(
        "claim add 1 'Lagning i stället' --defect 1 --method quoted_repair --amount 5000 --instead-of 1 "
        "--head 1");
    test.must("instance open 1 first_court --item 1 --item 11 --on 2026-04-01");
    const std::string rule = "instance rule 1 1 --on 2026-10-15 --json --item all=granted";
    CHECK(outcomes(test.must(rule).json()) == json({"granted", "not_examined"}));
    const json corrected = test.must(rule + " --corrects 1 --item 1=refused").json();
    CHECK(outcomes(corrected) == json({"refused", "granted"}));
    CHECK(test.cli("instance rule 1 1 --corrects 2 --item 11=not_examined --on 2026-10-15").code == 0);
}

TEST_CASE("more than an item asks is recorded with code 1 and more than its head asks is refused") {
    const Forum test;
    test.must("instance open 1 first_court --item 1-10 --on 2026-04-01");
    const Ran above = test.cli("instance rule 1 1 --item all=refused --item 1=in_part:9000 --on 2026-10-15");
    CHECK(above.code == 1); // 9 000 of 7 800, within 43 117.50
    CHECK(test.cli("instance rule 1 1 --corrects 1 --item 1=in_part:43118 --on 2026-10-15").code == 3);
}

TEST_CASE("a kind of interest that the law of the case has not is refused with those there are") {
    const Forum test;
    test.judged();
    const Ran ran = test.cli("payment balance 1 --kind discretionary --from 2026-10-15 --on 2026-11-30");
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(holds(ran.err, "late_payment"));
    CHECK(holds(ran.err, "discretionary from 2026-10-15"));
}

TEST_CASE("the list marks a ruling that was corrected and says what became of leave to appeal") {
    const Forum test;
    test.judged();
    test.must("instance rule 1 1 --on 2026-10-15 --corrects 1 --item 2=in_part:500");
    test.must("instance open 1 appeal --from 1 --item 3 --leave refused --on 2026-11-01");
    const std::string list = test.must("instance list 1").out;
    CHECK(holds(list, "It no longer holds: replaced by ruling 2."));
    CHECK(holds(list, "Leave to appeal refused"));
    const json rulings = test.must("instance list 1 --json").json()[0]["rulings"];
    CHECK(rulings[0]["replaced_by"] == 2);
    CHECK(rulings[1]["replaced_by"].is_null());
}

TEST_CASE("an appeal after the last day to appeal is recorded and said with code 1") {
    const Forum test;
    test.judged(); // on Thursday 15 October 2026: three weeks end on 5 November
    const Ran late = test.cli("instance open 1 appeal --from 1 --item 3 --on 2026-11-06");
    CHECK(late.code == 1);
    CHECK(holds(late.err, "5 November 2026"));
    CHECK(test.cli("instance open 1 appeal --from 1 --item 4 --on 2026-11-05").code == 0);
}

TEST_CASE("a supreme court does not look at what a first court has decided") {
    const Forum test;
    test.judged();
    const Ran skipped = test.cli("instance open 1 supreme_court --from 1 --item 3 --on 2026-11-01");
    CHECK(skipped.code == 1);
    CHECK(holds(skipped.err, "first instance"));
}
