// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

#include <algorithm>

using redress::test::Ran;
using redress::test::WorkFolder;

TEST_CASE("the kinds are objects with kind and title") {
    const Ran ran = WorkFolder().shell("redress-cli letter kinds --json");
    CHECK(ran.code == 0);
    std::vector<std::string> kinds;
    for (const auto& kind : ran.json()) {
        kinds.push_back(kind["kind"]);
        CHECK_FALSE(kind["title"].get<std::string>().empty());
    }
    for (const char* wanted :
         {"notice_of_defect", "repair_or_replacement", "price_reduction_claim", "case_summary"})
        CHECK(std::find(kinds.begin(), kinds.end(), wanted) != kinds.end());
}

TEST_CASE("a letter is a PDF in a file named after the case and the paper") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const Ran ran = folder.cli("letter make 1 price_reduction_claim");
    CHECK(ran.code == 0);
    CHECK(ran.out == "Wrote 2026-0001-claim-letter.pdf\n");
    CHECK(folder.text("2026-0001-claim-letter.pdf").starts_with("%PDF-"));
}

TEST_CASE("the same letter twice has the same bytes") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const auto made = [&](const char* to) {
        return folder.cli(std::string("letter make 1 price_reduction_claim --json --to ") + to).json();
    };
    const auto first = made("a.pdf");
    CHECK(first["sha256"] == made("b.pdf")["sha256"]);
    CHECK(folder.text("a.pdf") == folder.text("b.pdf"));
    CHECK(first["bytes"] == folder.text("a.pdf").size());
    CHECK(first["written"] == "a.pdf");
    CHECK(folder.shell("sha256sum a.pdf").out.substr(0, 64) == first["sha256"]);
}

TEST_CASE("the text of a letter goes to the standard output") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const Ran ran = folder.cli("letter make 1 price_reduction_claim --text");
    CHECK(ran.out.find("43 117,50 kr") != std::string::npos);
    CHECK(ran.out.find("7 800,00 kr") != std::string::npos);
    CHECK(ran.out.find("Märta vill inte gå under") == std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder.file("2026-0001-claim-letter.pdf")));
}

TEST_CASE("a letter's days and language and paper can be chosen") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const std::string text =
        folder
            .cli("letter make 1 price_reduction_claim --text --language en --dated 2026-04-01 "
                 "--reply-by 2026-04-24")
            .out;
    CHECK(text.find("1 April 2026") != std::string::npos);
    CHECK(text.find("Friday 24 April 2026") != std::string::npos);
    const auto a4 = folder.cli("letter make 1 price_reduction_claim --json --to a4.pdf").json();
    const auto letter =
        folder.cli("letter make 1 price_reduction_claim --json --paper letter --to us.pdf").json();
    CHECK(a4["sha256"] != letter["sha256"]);
}

TEST_CASE("the usual days for an answer count from the day on the letter") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    // Two weeks after Wednesday 1 April 2026.
    CHECK(folder.cli("letter make 1 price_reduction_claim --text --language en --dated 2026-04-01")
              .out.find("Wednesday 15 April 2026") != std::string::npos);
}

TEST_CASE("a letter that is not ready is written with code 1 and warnings") {
    const WorkFolder folder;
    folder.casebook_with({"stove_as_pleaded.json"});
    const Ran ran = folder.cli("letter make 1 price_reduction_claim --to claim.pdf");
    CHECK(ran.code == 1);
    CHECK(ran.err.find("Warning: ") != std::string::npos);
    CHECK(std::filesystem::exists(folder.file("claim.pdf")));
}

TEST_CASE("a character that no font has is refused in a PDF and printed in plain text") {
    const WorkFolder folder;
    folder.casebook_with({});
    std::string json =
        R"({"redress":"case","version":1,"case":{"title":"x","currency":"SEK","jurisdiction":"SE",)"
        R"("language":"sv","place":"Y"},"parties":[{"key":"c","roles":["consumer"],"name":"日本"},)"
        R"({"key":"t","roles":["trader"],"name":"B AB"}],"purchases":[{"key":"p","seller":"t","buyers":["c"]}],)"
        R"("items":[{"key":"i","purchase":"p","description":"Z"}],"defects":[{"item":"i","title":"Q"}]})";
    folder.write("glyph.json", json);
    REQUIRE(folder.cli("case add --from glyph.json").code == 0);
    folder.write("old.pdf", "old");
    const Ran ran = folder.cli("letter make 1 notice_of_defect --to old.pdf");
    CHECK(ran.code == 3);
    CHECK(ran.err.find("日") != std::string::npos);
    CHECK(folder.text("old.pdf") == "old");
    const Ran text = folder.cli("letter make 1 notice_of_defect --text");
    CHECK(text.code == 1);
    CHECK(text.out.find("日本") != std::string::npos);
}

TEST_CASE("a letter that lacks what it must say is refused and nothing is written") {
    const WorkFolder folder;
    folder.casebook_with({});
    folder.write(
        "bare.json",
        R"({"redress":"case","version":1,"case":{"title":"x","currency":"SEK","jurisdiction":"SE"}})");
    REQUIRE(folder.cli("case add --from bare.json").code == 0);
    const Ran ran = folder.cli("letter make 1 price_reduction_claim --to bare.pdf");
    CHECK(ran.code == 3);
    CHECK_FALSE(ran.err.empty());
    CHECK_FALSE(std::filesystem::exists(folder.file("bare.pdf")));
}

TEST_CASE("a place that cannot be written leaves a sentence and code 3") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    for (const char* target : {"/dev/full", "missing/claim.pdf", "/proc/claim.pdf"}) {
        INFO(target);
        const Ran ran = folder.cli(std::string("letter make 1 price_reduction_claim --to ") + target);
        CHECK(ran.code == 3);
        CHECK_FALSE(ran.err.empty());
    }
}

TEST_CASE("an unknown kind is answered with the known ones") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    const Ran ran = folder.cli("letter make 1 love_letter");
    CHECK(ran.code == 2);
    CHECK(ran.err.find("price_reduction_claim") != std::string::npos);
}

TEST_CASE("an answer cannot be due before the letter") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    CHECK(folder.cli("letter make 1 price_reduction_claim --dated 2026-04-01 --reply-by 2026-03-31").code ==
          2);
}

TEST_CASE("the summary of a case is a paper of its own") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const Ran ran = folder.cli("summary make 1 --json");
    CHECK(ran.code == 0);
    CHECK(ran.json()["kind"] == "case_summary");
    CHECK(folder.text(ran.json()["written"].get<std::string>()).starts_with("%PDF-"));
}
