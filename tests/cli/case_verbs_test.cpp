// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

using redress::test::Ran;
using redress::test::sample;
using redress::test::WorkFolder;

TEST_CASE("an added case gets the next number of the year") {
    const WorkFolder folder;
    folder.casebook_with({});
    const auto first = folder.cli("case add --json --from " + sample("stove_itemised.json")).json();
    const auto second = folder.cli("case add --json --from " + sample("sofa_online.json")).json();
    CHECK(first["number"] == "2026-0001");
    CHECK(first["title"] == "Braskamin med tio fel");
    CHECK(second["number"] == "2026-0002");
    CHECK(first["key"] != second["key"]);
}

TEST_CASE("a case file is read from the standard input") {
    const WorkFolder folder;
    folder.casebook_with({});
    CHECK(folder.cli("case add --from - <" + sample("sofa_online.json")).code == 0);
    CHECK(folder.cli("case list --json").json().size() == 1);
}

TEST_CASE("a file that is no case changes nothing") {
    const WorkFolder folder;
    folder.casebook_with({});
    folder.write("cut.json", R"({"redress":"case","vers)");
    folder.write("field.json", R"({"redress":"case","version":1,"case":{"currency":"SEK","title":"x"},)"
                               R"("items":[{"price":4800}]})");
    folder.write("untitled.json", R"({"redress":"case","version":1,"case":{"currency":"SEK"}})");
    for (const char* name : {"cut.json", "field.json", "untitled.json", "missing.json", ".", "/dev/null"}) {
        INFO(name);
        const Ran ran = folder.cli(std::string("case add --from ") + name);
        CHECK(ran.code == 3);
        CHECK_FALSE(ran.err.empty());
        CHECK(folder.cli("case list --json").out == "[]\n");
    }
}

TEST_CASE("the sentence about a wrong field names the file and the path") {
    const WorkFolder folder;
    folder.casebook_with({});
    folder.write("field.json", R"({"redress":"case","version":1,"case":{"currency":"SEK","title":"x"},)"
                               R"("items":[{},{"price":"4 800"}]})");
    const Ran ran = folder.cli("case add --from field.json");
    CHECK(ran.err.find("field.json") != std::string::npos);
    CHECK(ran.err.find("items[1].price") != std::string::npos);
    CHECK(ran.err.find("4 800") != std::string::npos);
}

TEST_CASE("an exported case comes back the same in another casebook") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    REQUIRE(folder.cli("case export 1 --to case.json").code == 0);
    REQUIRE(folder.shell("redress-cli casebook new other.redress --jurisdiction SE").code == 0);
    REQUIRE(folder.shell("redress-cli --casebook other.redress case add --from case.json").code == 0);
    CHECK(folder.shell("redress-cli --casebook other.redress case export 1").out == folder.text("case.json"));
    CHECK(folder.cli("case show 1 --json").out == folder.text("case.json"));
}

TEST_CASE("a case that is there already is not added again") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    REQUIRE(folder.cli("case export 1 --to case.json").code == 0);
    CHECK(folder.cli("case add --from case.json").code == 3);
    CHECK(folder.cli("case list --json").json().size() == 1);
}

TEST_CASE("a number that is taken can be replaced by the next") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    REQUIRE(folder.cli("case export 1 --to case.json").code == 0);
    REQUIRE(folder.shell("redress-cli casebook new other.redress --jurisdiction SE").code == 0);
    const std::string other = "redress-cli --today 2026-03-02 --casebook other.redress case add --from ";
    REQUIRE(folder.shell(other + sample("stove_itemised.json")).code == 0);
    const Ran taken = folder.shell(other + "case.json");
    CHECK(taken.code == 3);
    CHECK(taken.err.find("--new-number") != std::string::npos);
    CHECK(folder.shell(other + "case.json --new-number --json").json()["number"] == "2026-0002");
}

TEST_CASE("the list finds cases by the beginnings of words whatever their accents") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json", "sofa_online.json"});
    const auto found = [&](const std::string& words) {
        return folder.cli("case list --json " + words).json();
    };
    CHECK(found("").size() == 2);
    CHECK(found("marta")[0]["consumer"] == "Märta Exempelgren");
    CHECK(found("PÅHITT").size() == 1);
    CHECK(found("'sofa online'")[0]["title"] == "Online sofa with three defects");
    CHECK(found("sofa braskamin").empty());
}

TEST_CASE("the list states number and parties and the stated total") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const auto row = folder.cli("case list --json").json()[0];
    CHECK(row["number"] == "2026-0001");
    CHECK(row["trader"] == "Kaminhuset Påhitt AB");
    CHECK(row["stated"]["amount"] == "43117.50");
    CHECK(row["stated"]["currency"] == "SEK");
    CHECK(row["defects"] == 10);
    CHECK(row["opened"] == "2025-12-01");
}

TEST_CASE("a case is named by its number or its place") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json", "sofa_online.json"});
    CHECK(folder.cli("case show 2").out == folder.cli("case show 2026-0002").out);
    CHECK(folder.cli("case show 2").out.find("Split seam on the left seat cushion") != std::string::npos);
    const Ran unknown = folder.cli("case show 2026-0077");
    CHECK(unknown.code == 3);
    CHECK(unknown.err.find("2026-0077") != std::string::npos);
}

TEST_CASE("a case that asks for a repair alone has no sum in the list") {
    const WorkFolder folder;
    folder.casebook_with({});
    folder.write("repair.json",
                 R"({"redress": "case", "version": 1, "case": {"title": "TV", "currency": "SEK"},
        "defects": [{"key": "d", "title": "Rand"}], "heads": [{"key": "h", "kind": "repair"}],
        "claim_items": [{"head": "h", "remedy": "repair", "defects": ["d"]}]})");
    folder.cli("case add --from repair.json");
    CHECK(folder.cli("case list").out.find("SEK") == std::string::npos);
    CHECK(folder.cli("claim totals 1").out.find("0.00") == std::string::npos);
}
