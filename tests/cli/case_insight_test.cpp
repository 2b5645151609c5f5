// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

using redress::test::WorkFolder;

// Defect 9 stands for 2 837.50 of 43 117.50.
TEST_CASE("totals say what is left if one item falls") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const auto line = folder.cli("claim totals 1 --json").json()["heads"][0]["lines"][8];
    CHECK(line["total_without"]["amount"] == "40280.00");
    CHECK(folder.cli("claim totals 1").out.find("SEK\u00a040,280.00") != std::string::npos);
}

TEST_CASE("the history of a case is told with who and what") {
    const WorkFolder folder;
    folder.casebook_with({"sofa_online.json"});
    const auto steps = folder.cli("case history 1 --json").json();
    REQUIRE(steps.size() == 1);
    CHECK(steps[0]["step"] == 1);
    CHECK(steps[0]["verb"] == "Import case");
    CHECK_FALSE(steps[0]["changes"].empty());
    CHECK(folder.cli("case history 1").out.find("Import case") != std::string::npos);
    CHECK(folder.cli("case history 7").code == 3);
}
