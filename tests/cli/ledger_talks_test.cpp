// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_folder.h"

using nlohmann::json;
using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::Ran;
using redress::test::sum;
using redress::test::WorkFolder;

namespace {

/// The repair shop: 2 400 for the motor, 1 950 for the battery.
struct Shop : LedgerDesk {
    Shop() : LedgerDesk("repair_shop.json") {}

    json row(int number) const {
        return must("claim items 1 --json").json()["heads"][0]["rows"][static_cast<std::size_t>(number) - 1];
    }
};

} // namespace

TEST_CASE("an answer stands on its item until a newer one comes") {
    const Shop test;
    test.must("answer add 1 2 disputed --on 2026-03-10");
    test.must("answer add 1 2 part --amount 1500 --on 2026-03-12 --reason 'En cell var trasig'");
    CHECK(test.row(2)["answer"] == "part");
    CHECK(sum(test.row(2)["conceded"]) == "1500.00");
    const json answers = test.must("answer list 1 --json").json();
    REQUIRE(answers.size() == 2);
    CHECK(answers[0]["respondent"]["name"] == "Verkstaden Låtsascykel AB");
    CHECK(answers[1]["reason"] == "En cell var trasig");
}

TEST_CASE("an answer in part says how much and a denial has no amount") {
    const Shop test;
    CHECK(test.cli("answer add 1 2 part").code == 2);
    CHECK(test.cli("answer add 1 2 disputed --amount 5").code == 2);
    CHECK(test.cli("answer add 1 2 maybe").code == 2);
    CHECK(test.cli("answer add 1 3 disputed").code == 2);
    CHECK(test.cli("answer add 1 1 part --amount lots").code == 2);
    CHECK(test.cli("answer add 1 1 disputed --by witness").code == 2);
    CHECK(test.must("answer list 1 --json").json().empty());
}

TEST_CASE("a lump sum offered for all items falls on them by what is claimed") {
    const Shop test;
    const json offer = test.must("offer add 1 --line all --lump 2500 --expires 2026-03-31 --on 2026-03-12 "
                                 "--conditions 'Cykeln hämtas' --without-prejudice --json")
                           .json()[0];
    CHECK(offer["without_prejudice"] == true);
    CHECK(offer["audience"] == "own_side");
    CHECK(sum(offer["lines"][0]["amount"]) == "1379.31"); // 2 500 × 2 400 / 4 350
    CHECK(sum(offer["lines"][1]["amount"]) == "1120.69");
    CHECK(sum(test.row(1)["offered"]) == "1379.31");
}

TEST_CASE("an accepted offer settles its items") {
    const Shop test;
    test.must("offer add 1 --line 1=1200 --line 2=1800 --on 2026-03-18");
    const json offer = test.must("offer accept 1 1 --on 2026-03-20 --json").json()[0];
    CHECK(offer["outcome"] == "accepted");
    CHECK(offer["answered"] == "2026-03-20");
    CHECK(test.row(1)["outcome"] == "settled");
    CHECK(sum(test.row(2)["balance"]) == "1800.00");
    CHECK(test.cli("offer refuse 1 1").code == 2);
}

TEST_CASE("a counter-offer comes from the other end and ends the first") {
    const Shop test;
    test.must("offer add 1 --line all --lump 2500 --on 2026-03-12");
    const json both = test.must("offer counter 1 1 --line all --lump 3500 --on 2026-03-15 --json").json();
    REQUIRE(both.size() == 2);
    CHECK(both[0]["outcome"] == "countered");
    CHECK(both[0]["offeror"]["name"] == "Verkstaden Låtsascykel AB");
    CHECK(both[1]["counter_to"] == 1);
    CHECK(both[1]["offeror"]["name"] == "Tage Exempelsson");
}

TEST_CASE("an offer that had expired is accepted with a warning") {
    const Shop test;
    test.must("offer add 1 --line all --lump 2500 --on 2026-03-01 --expires 2026-03-15");
    const Ran ran = test.cli("offer accept 1 1 --on 2026-03-16");
    CHECK(ran.code == 1);
    CHECK(holds(ran.err, "could be accepted until"));
}

TEST_CASE("an offer without lines or amounts is wrong usage") {
    const Shop test;
    for (const char* words :
         {"", "--lump 500", "--line 1", "--line 1=", "--line 9=5", "--line all --lump x",
          "--line 1=5 --on 2026-03-10 --expires 2026-03-01", "--line 1=5 --open --without-prejudice"}) {
        INFO(words);
        CHECK(test.cli("offer add 1 " + std::string(words)).code == 2);
    }
    CHECK(test.cli("offer accept 1 1").code == 2);
    CHECK(test.must("offer list 1 --json").json().empty());
}

TEST_CASE("an offer beside the claim and what the shop reckons with") {
    const Shop test;
    test.must("offer add 1 --line all --lump 2500 --on 2026-03-12");
    const json found = test.must("offer compare 1 1 --json").json();
    CHECK(sum(found["offered"]) == "2500.00");
    CHECK(sum(found["claimed"]) == "4350.00");
    CHECK(found["is_reckoned"] == true);
    CHECK(sum(found["likely_most"]) == "3150.00"); // the reserves say 1 200 and 1 950
}

TEST_CASE("a lump sum is divided over its defects to the last öre") {
    const WorkFolder test;
    test.casebook_with({"stove_as_pleaded.json"});
    const Ran ran = test.cli("claim split 1 2 --weights 1,1,1,1,1,1,1,1,1,2 --json");
    REQUIRE(ran.code == 0);
    const json shares = ran.json()["shares"];
    // 30 000 / 11 = 2 727.2727…: nine of 2 727.27 come to 24 545.43; the tenth 5 454.5454…, and 3 öre are
    // left for the largest rests: 5 454.55 and the first two 2 727.28
    CHECK(sum(shares[9]["share"]) == "5454.55");
    CHECK(sum(shares[0]["share"]) == "2727.28");
    CHECK(sum(shares[1]["share"]) == "2727.28");
    CHECK(sum(shares[2]["share"]) == "2727.27");
    CHECK(test.cli("claim split 1 2 --weights 1,2").code == 2);
    CHECK(test.cli("claim split 1 2 --equally --by-price").code == 2);
    CHECK(test.cli("claim split 1 3 --equally").code == 2);
}

TEST_CASE("of several estimates the chosen one is claimed") {
    const Shop test;
    test.must("claim estimate 1 1 percentage --percent 50 --source 'Egen bedömning'");
    test.must("claim estimate 1 1 quoted_repair --stated 2750.50 --source 'Annan offert' --evidence 3");
    const json listed = test.must("claim choose 1 2 --json").json();
    CHECK(listed[0]["chosen"] == false);
    CHECK(listed[0]["percent"] == "50.00");
    CHECK(listed[1]["chosen"] == true);
    CHECK(sum(test.row(1)["claimed"]) == "2750.50");
    CHECK(test.cli("claim choose 1 4").code == 2);
}

TEST_CASE("the shop's side shows what the case has cost and may come to") {
    const Shop test;
    const json before = test.must("shop show 1 --json").json();
    CHECK(sum(before["handling"]) == "1420.00"); // 320 + 650 + 450
    CHECK(sum(before["items"][0]["likely"]) == "1200.00");
    test.must("shop cost 1 2 99.50 --kind transport --on 2026-03-01");
    test.must("shop reserve 1 1 --likely 1000 --reserved 1000 --on 2026-03-01");
    test.must("shop recovered 1 800");
    const json after = test.must("shop show 1 --json").json();
    CHECK(sum(after["handling"]) == "1519.50");
    CHECK(sum(after["items"][0]["reserved"]) == "1000.00");
    CHECK(sum(after["recourses"][0]["recovered"]) == "800.00");
}

TEST_CASE("goods taken in and recourse are recorded for what there is") {
    const Shop test;
    const json shown =
        test.must("shop intake 1 --item 2 --received 2026-03-01 --complaint 'Igen' --json").json();
    CHECK(shown["intakes"].size() == 2);
    CHECK(shown["intakes"][1]["item"] == "Ombyggnad av elcykelns batteripaket");
    CHECK(test.cli("shop intake 1 --item 3").code == 2);
    CHECK(test.cli("shop recourse 1 500 --against guarantor --defect 1").code == 2);
    CHECK(test.cli("shop cost 1 1 -5").code == 2);
    CHECK(test.cli("shop reserve 1 1").code == 2);
}

TEST_CASE("each change of the ledger is a step of the history") {
    const Shop test;
    test.must("answer add 1 1 disputed");
    test.must("offer add 1 --line all --lump 2500");
    test.must("offer accept 1 1");
    std::vector<std::string> steps;
    for (const json& step : test.must("case history 1 --json").json()) steps.push_back(step["verb"]);
    CHECK(steps == std::vector<std::string>{"Import case", "Add answer", "Add offer", "Answer offer"});
}

TEST_CASE("a schedule goes out as a paper and as a file and nothing comes back unchanged") {
    const Shop test;
    CHECK(test.must("schedule make 1 --to schedule.pdf --json").json()["kind"] == "defect_schedule");
    CHECK(test.text("schedule.pdf").starts_with("%PDF"));
    test.must("schedule make 1 --format csv --to schedule.csv");
    const json nothing = test.must("schedule read 1 schedule.csv --json").json();
    CHECK(nothing["applied"] == false);
    CHECK(nothing["changes"].empty());
    CHECK(test.cli("schedule read 1 missing.csv").code == 3);
    test.write("other.csv", "a,b\n1,2\n");
    CHECK(test.cli("schedule read 1 other.csv").code == 3);
}
