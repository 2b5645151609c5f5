// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

nlohmann::json money(const char* amount, const char* currency) {
    return {{"amount", amount}, {"currency", currency}};
}

} // namespace

TEST_CASE("totals give each head with its lines and what is left to pay") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const auto totals = folder.cli("claim totals 1 --json").json();
    CHECK(totals["stated"] == money("43117.50", "SEK"));
    CHECK(totals["heads"][0]["lines"].size() == 10);
    CHECK(totals["heads"][0]["lines"][8]["amount"] == money("2837.50", "SEK"));
    CHECK(totals["heads"][0]["lines"][8]["defects"] == nlohmann::json::array({9}));
    CHECK(totals["heads"][1]["stated"] == money("35640.00", "SEK"));
    CHECK(totals["settlement"]["refund_due"] == money("43117.50", "SEK"));
}

TEST_CASE("totals tell what is awarded and left only once something is decided") {
    const WorkFolder folder;
    folder.casebook_with({"repair_shop.json"});
    CHECK(folder.cli("claim totals 1 --json").json()["outcome"].is_null());
    folder.cli("offer add 1 --line 1=1500 --on 2026-03-12");
    folder.cli("offer accept 1 1 --on 2026-03-20");
    const auto outcome = folder.cli("claim totals 1 --json").json()["outcome"];
    CHECK(outcome["heads"][0]["claimed"] == money("4350.00", "SEK"));
    CHECK(outcome["heads"][0]["awarded"] == money("1500.00", "SEK"));
    CHECK(outcome["heads"][0]["left"] == money("1500.00", "SEK"));
    CHECK(outcome["left"] == money("1500.00", "SEK"));
    CHECK(outcome["left_to"] == "consumer");
    CHECK(folder.cli("claim totals 1").out.find("Left in all to the consumer") != std::string::npos);
}

TEST_CASE("the list of cases tells how the items stand once one is decided") {
    const WorkFolder folder;
    folder.casebook_with({"repair_shop.json"});
    CHECK(folder.cli("case list --json").json()[0]["state"].is_null());
    CHECK(folder.cli("case list").out.find("State\n") == std::string::npos);
    folder.cli("offer add 1 --line 1=1500 --on 2026-03-12");
    folder.cli("offer accept 1 1 --on 2026-03-20");
    const auto state = folder.cli("case list --json").json()[0]["state"];
    CHECK(state["items"] == 2);
    CHECK(state["outcomes"]["settled"] == 1);
    CHECK(state["undecided"] == 1);
    CHECK(folder.cli("case list").out.find("State\n") != std::string::npos);
    CHECK(folder.cli("case list").out.find("1 settled, 1 undecided") != std::string::npos);
}

TEST_CASE("an item left to the court has no amount and is listed as open") {
    const WorkFolder folder;
    folder.casebook_with({"stove_as_pleaded.json"});
    const auto head = folder.cli("claim totals 1 --json").json()["heads"][2];
    CHECK(head["lines"][0]["amount"].is_null());
    CHECK(head["open_items"].size() == 1);
}

TEST_CASE("totals for people are in their language") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    CHECK(folder.cli("claim totals 1").out.find("SEK\u00a043,117.50") != std::string::npos);
    CHECK(folder.cli("--language sv claim totals 1").out.find("43\u00a0117,50\u00a0kr") != std::string::npos);
}

TEST_CASE("an itemised claim passes the check") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const Ran ran = folder.cli("claim check 1 --json");
    CHECK(ran.code == 0);
    CHECK(ran.json()["ready"] == true);
}

TEST_CASE("a claim in one lump sum gets code 1 and says why for each defect") {
    const WorkFolder folder;
    folder.casebook_with({"stove_as_pleaded.json"});
    const Ran ran = folder.cli("claim check 1 --json");
    CHECK(ran.code == 1);
    const auto check = ran.json();
    int without_amount = 0;
    for (const auto& problem : check["problems"]) {
        without_amount += problem["kind"] == "defect_without_amount";
        CHECK_FALSE(problem["sentence"].get<std::string>().empty());
    }
    CHECK(without_amount == 10);
    CHECK(check["ready"] == false);
}

TEST_CASE("the legal reason stands once below the findings that share it") {
    const WorkFolder folder;
    folder.casebook_with({"stove_as_pleaded.json"});
    const std::string out = folder.cli("claim check 1").out;
    const std::string reason = "Chapter 17, Section 3";
    REQUIRE(out.find(reason) != std::string::npos);
    CHECK(out.find(reason) == out.rfind(reason));
    CHECK(out.find("Warning: ") < out.find("Advice: "));
}

TEST_CASE("where the law has no duty of notice its missing proof is advice and a call is not sent") {
    const WorkFolder folder;
    folder.casebook_with({});
    folder.write("ew.json", R"({"redress": "case", "version": 1,
        "case": {"title": "Bath", "currency": "GBP", "jurisdiction": "EW"},
        "defects": [{"key": "d", "title": "Chipped"}],
        "notices": [{"date": "2026-02-20", "means": "telephone", "defects": ["d"]},
                    {"date": "2026-02-21", "means": "email", "defects": ["d"]}]})");
    folder.cli("case add --from ew.json");
    int found = 0;
    const auto check = folder.cli("claim check 1 --json").json();
    for (const auto& problem : check["problems"]) {
        const std::string kind = problem["kind"];
        if (kind != "notice_without_proof" && kind != "spoken_notice_without_proof") continue;
        ++found;
        CHECK(problem["severity"] == "advice");
        const bool speaks_of_sending =
            problem["sentence"].get<std::string>().find("sending") != std::string::npos;
        CHECK(speaks_of_sending == (kind == "notice_without_proof"));
    }
    CHECK(found == 2);
}
