// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_folder.h"

using namespace redress::test;

namespace {

/// The case as its file says it.
std::string exported(const LedgerDesk& desk) {
    return desk.must("case export 1").out;
}

} // namespace

TEST_CASE("changes are taken back one by one and made again") {
    const LedgerDesk desk("stove_itemised.json");
    const std::string start = exported(desk);
    desk.must("answer add 1 1-3 conceded");
    const std::string answered = exported(desk);
    desk.must("instance open 1 first_court --forum 'Göteborgs tingsrätt'");
    const std::string opened = exported(desk);
    desk.must("case undo 1");
    CHECK(exported(desk) == answered);
    desk.must("case undo 1");
    CHECK(exported(desk) == start);
    desk.must("case redo 1");
    CHECK(exported(desk) == answered);
    desk.must("case redo 1");
    CHECK(exported(desk) == opened);
    CHECK(desk.must("casebook verify").code == 0);
}

TEST_CASE("the making of a case is not taken back") {
    const LedgerDesk desk("sofa_online.json");
    const Ran ran = desk.cli("case undo 1");
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "Nothing is left to take back"));
    CHECK(desk.cli("case redo 1").code == 3);
}

TEST_CASE("a new change ends what could be made again") {
    const LedgerDesk desk("stove_itemised.json");
    desk.must("answer add 1 1 conceded");
    desk.must("case undo 1");
    desk.must("answer add 1 2 disputed");
    CHECK(desk.cli("case redo 1").code == 3);
    const auto undone = desk.must("--json case undo 1").json();
    CHECK(undone["undone"] == "Add answer");
    CHECK(undone["step"].get<int>() > 1);
}

TEST_CASE("a whole ruling is taken back in one step") {
    const LedgerDesk desk("stove_itemised.json");
    desk.must("instance open 1 first_court");
    const std::string before = exported(desk);
    desk.must("instance rule 1 1 --defect all=found --item 1-4=granted --item 5-13=refused --costs 15000 "
              "--costs-to consumer");
    REQUIRE(exported(desk) != before);
    desk.must("case undo 1");
    CHECK(exported(desk) == before);
}
