// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

#include <algorithm>

using nlohmann::json;
using redress::test::holds;
using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

struct OneCase : WorkFolder {
    OneCase() { casebook_with({"stove_itemised.json"}); }
    Ran on(const std::string& today, const std::string& arguments) const {
        return shell("redress-cli --today " + today + " --casebook my.redress " + arguments);
    }
};

json silence_in(const Ran& forums) {
    const json all = forums.json();
    for (const json& forum : all["forums"])
        for (const json& condition : forum["conditions"])
            if (condition["kind"] == "complained_first") return condition["explanation"];
    return {};
}

} // namespace

TEST_CASE("silence that is recorded is explained beside the boards") {
    const OneCase test;
    CHECK(test.cli("event add 1 demand_sent --on 2026-01-27").code == 0);
    CHECK(holds(silence_in(test.cli("forum list 1 --json")).get<std::string>(),
                "no answer is recorded since, 34 days"));
    const Ran added = test.cli("event add 1 no_answer --on 2026-02-10");
    CHECK(added.out == "No answer had come by Tuesday 10 February 2026.\n");
    CHECK(silence_in(test.cli("forum list 1 --json")) ==
          "Asked on Tuesday 27 January 2026, no answer by Tuesday 10 February 2026 nor since, 34 days.");
    test.cli("event add 1 answer --on 2026-02-20");
    CHECK(silence_in(test.cli("forum list 1 --json")).is_null());
}

TEST_CASE("an event that another record says is refused as an event") {
    const OneCase test;
    CHECK(test.cli("event add 1 delivery --on 2026-01-27").code == 2);
    const Ran backwards = test.cli("event add 1 negotiation --on 2026-01-27 --until 2026-01-20");
    CHECK(backwards.code == 3);
    CHECK(test.cli("event list 1 --json").json().empty());
}

TEST_CASE("a region that the law does not know is told and one of a wrong form is refused") {
    const OneCase test;
    const Ran unknown = test.cli("case region 1 BY");
    CHECK(unknown.code == 1);
    CHECK(holds(unknown.err, "knows no region BY"));
    CHECK(test.cli("case region 1 Bayern").code == 3);
    CHECK(test.cli("case show 1 --json").json()["case"]["region"] == "BY");
    CHECK(test.cli("case region 1 ''").code == 0);
}

TEST_CASE("an overdue deadline makes the check of a claim end with 1") {
    const OneCase test;
    test.cli("deadline plan 1 demand --on 2026-02-16");
    const json problems = test.on("2026-06-01", "claim check 1 --json").json()["problems"];
    CHECK(std::any_of(problems.begin(), problems.end(),
                      [](const json& problem) { return problem["kind"] == "deadline_overdue"; }));
}

TEST_CASE("interest at a rate of one's own is simple interest at that rate") {
    const WorkFolder test;
    // 10,000 × 8 % × 365 / 365
    const Ran ran = test.cli("interest compute --jurisdiction SE --principal 10000 --from 2025-01-01 "
                             "--until 2026-01-01 --rate 8 --json");
    REQUIRE(ran.code == 0);
    CHECK(ran.json()["total"]["amount"] == "800.00");
    CHECK(ran.json()["own_rate"] == "8.00");
    CHECK(ran.json()["segments"].size() == 1);
    CHECK(test.cli("interest compute --jurisdiction SE --principal 1 --from 2025-01-01 --until 2026-01-01 "
                   "--rate -1")
              .code == 2);
}

TEST_CASE("a casebook that was brought up to date says where the checked copy lies") {
    const WorkFolder test;
    REQUIRE(test.shell("python3 -c \"import sqlite3; sqlite3.connect('my.redress').executescript(open('" +
                       std::string(REDRESS_SOURCE_DIR) + "/tests/storage/format_1.sql').read())\"")
                .code == 0);
    const Ran first = test.cli("casebook info --json");
    CHECK(holds(first.err, "my.before-5.redress"));
    CHECK(holds(first.json()["copy_before_upgrade"].get<std::string>(), "my.before-5.redress"));
    CHECK(test.cli("casebook info").err.empty());
}
