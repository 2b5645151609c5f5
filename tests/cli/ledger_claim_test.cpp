// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_folder.h"

using nlohmann::json;
using redress::test::holds;
using redress::test::LedgerDesk;
using redress::test::Ran;
using redress::test::sum;

namespace {

/// The repair shop: one head with 2 400 for defect 1 and 1 950 for defect 2.
struct Claim : LedgerDesk {
    Claim() : LedgerDesk("repair_shop.json") {}

    std::string stated() const { return sum(must("claim totals 1 --json").json()["stated"]); }
    json heads() const { return must("head list 1 --json").json(); }
};

} // namespace

TEST_CASE("a claim item is added to the first head with the parties of its side") {
    const Claim test;
    const json added = test.must("claim add 1 'Ny laddare' --defect 2 --method quoted_repair --amount 795.50 "
                                 "--source 'Offert' --evidence 3 --json")
                           .json();
    CHECK(added["number"] == 3);
    CHECK(added["head"] == 1);
    CHECK(added["remedy"] == "price_reduction");
    CHECK(sum(added["amount"]) == "795.50");
    CHECK(added["defects"][0]["defect"] == 2);
    CHECK(added["evidence"] == json::array({3}));
    CHECK(added["creditor"]["name"] == "Tage Exempelsson");
    CHECK(added["debtor"]["name"] == "Verkstaden Låtsascykel AB");
    CHECK(sum(added["head_stated"]) == "5145.50"); // 2 400 + 1 950 + 795.50
}

TEST_CASE("an item of money without an amount is left to the court and one of interest is not") {
    const Claim test;
    const json open = test.must("claim add 1 'Skäligt belopp' --defect all --json").json();
    CHECK(open["method"] == "court_estimate");
    CHECK(open["amount"].is_null());
    const json interest = test.must("claim add 1 'Ränta' --remedy interest --json").json();
    CHECK(interest["method"] == "none");
    CHECK(test.stated() == "4350.00");
}

TEST_CASE("the method follows from what is typed") {
    const Claim test;
    CHECK(test.must("claim add 1 a --amount 100 --json").json()["method"] == "lump_sum");
    const json percent = test.must("claim add 1 b --defect 1 --percent 10 --price 5000 --json").json();
    CHECK(percent["method"] == "percentage");
    CHECK(sum(percent["amount"]) == "500.00");
    const json values =
        test.must("claim add 1 c --price 9000 --conforming 6000 --delivered 5000 --json").json();
    CHECK(values["method"] == "proportional");
    CHECK(sum(values["amount"]) == "1500.00"); // 9 000 × (1 − 5 000 / 6 000)
}

TEST_CASE("an input of another method is wrong usage and names both") {
    const Claim test;
    const Ran ran = test.cli("claim add 1 a --method percentage --percent 5 --amount 100");
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "--amount does not belong to the method percentage"));
    CHECK(test.cli("claim estimate 1 1 lump_sum --percent 5").code == 2);
    CHECK(test.stated() == "4350.00");
}

TEST_CASE("an alternative counts only if the other item falls") {
    const Claim test;
    const json added = test.must("claim add 1 'Annat batteri' --amount 3000 --instead-of 2 --json").json();
    CHECK(added["alternative_to"] == 2);
    CHECK(test.stated() == "4350.00");
    const json totals = test.must("claim totals 1 --json").json();
    CHECK(sum(totals["maximum"]) == "5400.00"); // 2 400 + 3 000
    test.must("claim change 1 3 --instead-of 0");
    CHECK(test.stated() == "7350.00");
}

TEST_CASE("costs stay beside the sum and another legal ground adds nothing") {
    const Claim test;
    const json costs = test.must("claim add 1 Rättegångskostnad --remedy costs --amount 1500 --json").json();
    CHECK(sum(costs["head_stated"]) == "4350.00");
    const json changed = test.must("claim change 1 1 --ground 'Vårdslöshet' --json").json();
    CHECK(changed["alternative_ground"] == "Vårdslöshet");
    CHECK(test.stated() == "4350.00");
}

TEST_CASE("what is not named stays when an item is changed") {
    const Claim test;
    const json before = test.must("claim change 1 1 --title 'Nytt lager' --json").json();
    CHECK(sum(before["amount"]) == "2400.00");
    CHECK(before["defects"].size() == 1);
    const json after = test.must("claim change 1 1 --amount 2500 --evidence none --json").json();
    CHECK(after["title"] == "Nytt lager");
    CHECK(after["method"] == before["method"]);
    CHECK(after["evidence"].empty());
    CHECK(test.stated() == "4450.00"); // 2 500 + 1 950
    CHECK(test.cli("claim change 1 1").code == 2);
}

TEST_CASE("defects may be named with their shares") {
    const Claim test;
    const json item =
        test.must("claim add 1 'Båda felen' --amount 1000 --defect 1=600.50 --defect 2 --json").json();
    CHECK(sum(item["defects"][0]["share"]) == "600.50");
    CHECK(item["defects"][1]["share"].is_null());
    CHECK(test.cli("claim add 1 x --amount 100 --defect 1=600").code == 3);
    CHECK(test.must("claim change 1 3 --defect none --json").json()["defects"].empty());
}

TEST_CASE("an item is removed with its estimates but not once it was answered") {
    const Claim test;
    test.must("claim add 1 'Ny laddare' --amount 500");
    test.must("claim estimate 1 3 invoice --amount 450");
    test.must("claim remove 1 3");
    CHECK(test.stated() == "4350.00");
    test.must("answer add 1 2 disputed");
    const Ran ran = test.cli("claim remove 1 2");
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "cannot be removed"));
    CHECK(test.stated() == "4350.00");
}

TEST_CASE("heads are added behind the others and give way to a better rank") {
    const Claim test;
    const json two = test.must("head add 1 rescission --title 'Hävning' --json").json();
    REQUIRE(two.size() == 2);
    CHECK(two[1]["title"] == "Hävning");
    CHECK(two[1]["head"] == 2);
    const json turned = test.must("head change 1 2 --rank 1 --json").json();
    CHECK(turned[0]["title"] == "Hävning");
    CHECK(turned[1]["head"] == 2);
    CHECK(sum(turned[1]["stated"]) == "4350.00");
    test.must("head add 1 damages --title 'Först' --rank 1");
    CHECK(test.heads()[0]["title"] == "Först");
    CHECK(test.heads()[2]["title"] == "Prisavdrag för två fel");
}

TEST_CASE("a head with claim items is not removed and an empty one is") {
    const Claim test;
    test.must("head add 1 rescission");
    CHECK(test.cli("head remove 1 1").code == 3);
    CHECK(test.must("head remove 1 2 --json").json().size() == 1);
    CHECK(test.cli("head remove 1 2").code == 2);
}

TEST_CASE("the trader's own demand has its parties the other way round") {
    const Claim test;
    test.must("head add 1 other --title 'Obetald faktura' --asked-by trader --use counterclaim");
    const json item =
        test.must("claim add 1 'Undersökningsavgift' --head 2 --remedy damages --amount 450 --json").json();
    CHECK(item["creditor"]["name"] == "Verkstaden Låtsascykel AB");
    CHECK(item["debtor"]["name"] == "Tage Exempelsson");
    CHECK(test.stated() == "4350.00");
    CHECK(test.cli("claim add 1 'Något' --head 2 --amount 450").code == 2); // what is asked must be said
}

TEST_CASE("hostile claim items are refused in a sentence and change nothing") {
    const Claim test;
    for (const char* words :
         {"--amount -5", "--amount 99999999999999999999", "--amount 12e3", "--amount '5 EUR'", "--defect 9",
          "--defect 0", "--defect 1-99999", "--defect ,", "--evidence 77", "--head 7", "--instead-of 12",
          "--percent 900", "--creditor nobody", "--remedy revenge", "--method magic"}) {
        INFO(words);
        const Ran ran = test.cli("claim add 1 x " + std::string(words));
        CHECK((ran.code == 2 || ran.code == 3));
        CHECK(ran.out.empty());
        CHECK_FALSE(ran.err.empty());
    }
    CHECK(test.stated() == "4350.00");
    CHECK(test.must("case history 1 --json").json().size() == 1);
}

TEST_CASE("each change of the claim is one step of the history") {
    const Claim test;
    test.must("head add 1 rescission --rank 1");
    test.must("claim add 1 'Priset tillbaka' --amount 4800");
    test.must("claim change 1 1 --amount 4900");
    test.must("claim remove 1 1");
    test.must("head remove 1 1");
    std::vector<std::string> steps;
    for (const json& step : test.must("case history 1 --json").json()) steps.push_back(step["verb"]);
    CHECK(steps == std::vector<std::string>{"Import case", "Add head", "Add claim item", "Change claim item",
                                            "Remove claim item", "Remove head"});
}

TEST_CASE("the same answer may be given to several items at once") {
    const Claim test;
    const json answers = test.must("answer add 1 1-2 disputed --reason 'Preskriberat' --json").json();
    REQUIRE(answers.size() == 2);
    CHECK(answers[0]["item"] == 1);
    CHECK(answers[1]["reason"] == "Preskriberat");
    CHECK(test.must("case history 1 --json").json().size() == 2);
    CHECK(test.cli("answer add 1 all part --amount 100").code == 2);
}

TEST_CASE("a ruling gives its reason for each defect and each item") {
    const Claim test;
    test.must("instance open 1 board --forum ARN --on 2026-03-02");
    const json ruling =
        test.must("instance rule 1 1 --defect all=found --item all=granted --reason '1=Utrett' "
                  "--defect-reason '1,2=Fotografierna visar det' --json")
            .json();
    CHECK(ruling["findings"][1]["reason"] == "Fotografierna visar det");
    CHECK(ruling["results"][0]["reason"] == "Utrett");
    CHECK(ruling["results"][1]["reason"].is_null());
    CHECK(test.cli("instance rule 1 1 --item 1=refused --reason '2=Inget'").code == 2);
}
