// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

using redress::test::Ran;
using redress::test::WorkFolder;

TEST_CASE("a new casebook tells where it is and under which law") {
    const WorkFolder folder;
    const auto made = folder.cli("--json casebook new your.redress --jurisdiction EW").json();
    CHECK(made["casebook"] == "your.redress");
    CHECK(made["jurisdiction"] == "EW");
    CHECK(made["cases"] == 0);
    CHECK(made["read_only"] == false);
    CHECK(std::filesystem::exists(folder.file("your.redress")));
}

TEST_CASE("an existing file is never made into a casebook") {
    const WorkFolder folder;
    folder.write("letter.txt", "Dear Sir");
    const Ran ran = folder.cli("casebook new letter.txt --jurisdiction SE");
    CHECK(ran.code == 3);
    CHECK(folder.text("letter.txt") == "Dear Sir");
    CHECK(ran.err.find("letter.txt") != std::string::npos);
}

TEST_CASE("info counts the cases") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json", "sofa_online.json"});
    CHECK(folder.cli("casebook info --json").json()["cases"] == 2);
    CHECK(folder.cli("casebook info").out.find("my.redress") != std::string::npos);
}

TEST_CASE("a casebook straight from the program is sound") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const Ran ran = folder.cli("casebook verify --json");
    CHECK(ran.code == 0);
    CHECK(ran.json()["sound"] == true);
    CHECK(ran.json()["damages"].empty());
}

TEST_CASE("a missing or foreign or damaged casebook is code 3 and stays as it is") {
    const WorkFolder folder;
    folder.write("foreign.redress", "this is no casebook at all, but a text");
    folder.casebook_with({});
    const std::string whole = folder.text("my.redress");
    folder.write("half.redress", whole.substr(0, whole.size() / 2));
    for (const char* name : {"missing.redress", "foreign.redress", "half.redress", "."}) {
        INFO(name);
        const std::string before = folder.text(name);
        const Ran ran = folder.shell(std::string("redress-cli --casebook ") + name + " case list");
        CHECK(ran.code == 3);
        CHECK_FALSE(ran.err.empty());
        CHECK(folder.text(name) == before);
    }
}

namespace {

/// Changes the casebook behind the program's back.
void tamper(const WorkFolder& folder, const std::string& way) {
    const std::string script = std::string(REDRESS_SOURCE_DIR) + "/tests/storage/break_casebook.py";
    REQUIRE(folder.shell("python3 '" + script + "' my.redress " + way).code == 0);
}

} // namespace

TEST_CASE("a casebook whose tables are damaged is verified all the same") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    tamper(folder, "lose-table");
    CHECK(folder.cli("case list").code == 3);
    const Ran ran = folder.cli("casebook verify");
    CHECK(ran.code == 1);
    CHECK(ran.out == "The casebook: the tables are not those of Redress (missing table file_piece).\n");
    const auto json = folder.cli("casebook verify --json").json();
    CHECK(json["sound"] == false);
    CHECK(json["damages"].size() == 1);
}

TEST_CASE("a history that was wiped is found by verify") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    tamper(folder, "wipe-history");
    const Ran ran = folder.cli("casebook verify");
    CHECK(ran.code == 1);
    CHECK(ran.out == "2026-0001: the history has lost steps, from step 1 on.\n"
                     "2026-0001: what is kept beside the case is not what follows from it (case_counter).\n");
}

TEST_CASE("half a casebook is a damage and a text is none") {
    const WorkFolder folder;
    folder.casebook_with({});
    const std::string whole = folder.text("my.redress");
    folder.write("half.redress", whole.substr(0, whole.size() / 2));
    folder.write("text.redress", "Dear Sir");
    CHECK(folder.shell("redress-cli --casebook half.redress casebook verify").code == 1);
    CHECK(folder.shell("redress-cli --casebook text.redress casebook verify").code == 3);
    CHECK(folder.shell("redress-cli --casebook none.redress casebook verify").code == 3);
    CHECK(folder.shell("redress-cli casebook verify").code == 2);
}

TEST_CASE("a casebook that somebody else is writing is code 4") {
    const WorkFolder folder;
    folder.casebook_with({});
    // A lock of another program for the whole time that ours waits.
    const Ran ran = folder.shell(
        "python3 -c \"import sqlite3,subprocess,sys\n"
        "book=sqlite3.connect('my.redress',isolation_level=None)\n"
        "book.execute('begin exclusive')\n"
        "sys.exit(subprocess.call(['redress-cli','--casebook','my.redress','case','add','--from'," +
        redress::test::sample("sofa_online.json") + "]))\"");
    CHECK(ran.code == 4);
    CHECK(ran.err.find("Traceback") == std::string::npos);
}
