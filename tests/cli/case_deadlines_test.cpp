// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

#include <algorithm>
#include <fstream>

using nlohmann::json;
using redress::test::holds;
using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

json sample() {
    std::ifstream in(std::string(REDRESS_SOURCE_DIR) + "/assets/samples/stove_itemised.json");
    return json::parse(in);
}

/// A casebook with one Swedish case of two purchases: of the last day of the old law and of the first of the
/// new one, both delivered on 1 June 2022.
struct TwoPurchases : WorkFolder {
    TwoPurchases() {
        json file = sample();
        file["purchases"][0]["contract_date"] = "2022-04-30";
        file["items"][0]["kind"] = "goods";
        file["items"][0]["delivered"] = "2022-06-01";
        file["items"][0].erase("installed");
        add_second(file, "purchases", {{"key", "sale2"}, {"contract_date", "2022-05-01"}});
        add_second(file, "items", {{"key", "stove2"}, {"purchase", "sale2"}, {"description", "Vedställ"}});
        write("two.json", file.dump());
        cli("casebook new my.redress --jurisdiction SE");
        cli("case add --from two.json");
    }

private:
    static void add_second(json& file, const char* list, const json& changes) {
        json second = file[list][0];
        second.update(changes);
        file[list].push_back(second);
    }
};

/// The first sample with nothing kept yet.
struct OneCase : WorkFolder {
    OneCase() { casebook_with({"stove_itemised.json"}); }
    json deadlines() const { return cli("deadline list 1 --json").json(); }
};

std::vector<std::string> days_by(const json& proposals, const std::string& rule) {
    std::vector<std::string> days;
    for (const json& proposal : proposals)
        if (proposal["rule"] == rule) days.push_back(proposal["legal"]);
    return days;
}

} // namespace

TEST_CASE("two purchases in one case have their own presumptions on the command line") {
    const TwoPurchases test;
    const json proposals = test.cli("deadline propose 1 --json").json();
    CHECK(days_by(proposals, "presumption") == std::vector<std::string>{"2022-12-01", "2024-06-01"});
    const json second = test.cli("deadline propose 1 --purchase 2 --json").json();
    CHECK(days_by(second, "presumption") == std::vector<std::string>{"2024-06-01"});
    const json kept = test.cli("deadline keep 1 presumption --json").json();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0]["rule_version"] == "2002-07-01"); // the Act of 1990 as amended from that day
    CHECK(kept[1]["rule_version"] == "2022-05-01");
    CHECK(kept[1]["purchase"] == 2);
}

TEST_CASE("a kept date has steps warnings and its standing in JSON and nothing in it is late") {
    const OneCase test;
    CHECK(test.cli("deadline keep 1 presumption notice_safe_harbour").code == 0);
    for (const json& deadline : test.deadlines()) {
        CHECK(deadline["steps"].size() >= 3);
        CHECK(deadline["warnings"].is_array());
        CHECK(deadline["standing"] != "passed");
        CHECK(deadline["pack_fingerprint"].get<std::string>().size() == 16);
    }
    const Ran text = test.cli("deadline list 1");
    CHECK(text.code == 0);
    CHECK(holds(text.out, "Presumption ended"));
    CHECK_FALSE(holds(text.out, "late"));
}

TEST_CASE("a letter that does not stop limitation says so where the date is listed") {
    const WorkFolder test;
    json file = sample();
    file["case"]["jurisdiction"] = "DE";
    file["items"][0]["kind"] = "goods";
    test.write("de.json", file.dump());
    test.cli("casebook new my.redress --jurisdiction DE");
    test.cli("case add --from de.json");
    CHECK(test.cli("deadline keep 1 limitation").code == 0);
    CHECK(holds(test.cli("deadline list 1").out, "Warning: "));
    const json kept = test.cli("deadline list 1 --json").json();
    CHECK(kept[0]["warnings"].back()["kind"] == "letter_does_not_interrupt");
    CHECK(kept[0]["letter_note"].is_string());
}

TEST_CASE("done drop and extend change one deadline and say when none is left") {
    const OneCase test;
    test.cli("deadline keep 1 liability_installed presumption");
    const Ran extended =
        test.cli("deadline extend 1 1 --to 2026-12-01 --who Handlaren --kind agreement --json");
    CHECK(extended.code == 0);
    CHECK(extended.json()["deadline"]["legal"] == "2026-12-01");
    const Ran done = test.cli("deadline done 1 2 --on 2026-03-01 --json");
    CHECK(done.code == 0);
    CHECK(done.json()["deadline"]["done_on"] == "2026-03-01");
    const Ran dropped = test.cli("deadline drop 1 1");
    CHECK(dropped.code == 1);
    CHECK(holds(dropped.err, "no open deadline any more"));
    CHECK(holds(test.cli("deadline drop 1 1").err, "Nothing was changed"));
}

TEST_CASE("a plan adds its days and a late step asks before the others move") {
    const OneCase test;
    const json plan = test.cli("deadline plan 1 demand --on 2026-03-02 --json").json();
    REQUIRE(plan.size() == 6);
    CHECK(plan[0]["safe"] == "2026-03-16");
    CHECK(plan[1]["after"] == 1);
    CHECK(test.cli("deadline move 1").code == 0);
    test.cli("deadline done 1 1 --on 2026-03-23");
    const Ran asked = test.cli("deadline move 1");
    CHECK(asked.code == 1);
    CHECK(holds(asked.out, "--yes"));
    CHECK(test.deadlines()[1]["safe"] == "2026-03-17");
    CHECK(test.cli("deadline move 1 --yes").code == 0);
    CHECK(test.deadlines()[1]["safe"] == "2026-03-24");
}

TEST_CASE("the log has a line for each step with who did it") {
    const OneCase test;
    test.cli("deadline keep 1 presumption");
    test.cli("deadline done 1 1");
    const json log = test.cli("deadline log 1 --json").json();
    REQUIRE(log.size() == 2);
    CHECK(log[0]["kind"] == "entered");
    CHECK(log[1]["kind"] == "ticked_off");
    CHECK(log[1]["changes"].size() == 2);
    CHECK(holds(test.cli("deadline log 1").out, "Ticked off"));
}

TEST_CASE("without a case the lists are those of all open cases") {
    const OneCase test;
    json agenda = test.cli("deadline list --json").json();
    CHECK(agenda["unscheduled"].size() == 1);
    test.cli("deadline plan 1 demand --on 2026-02-16");
    const Ran all = test.cli("deadline list --json");
    CHECK(all.json()["due_today"].size() == 1);
    CHECK(all.json()["unscheduled"].empty());
    CHECK(test.cli("deadline list --days 1 --json").json()["soon"].size() == 1);
    CHECK(all.code == 0);
    const Ran later =
        test.shell("redress-cli --today 2026-03-04 --casebook my.redress deadline list --overdue");
    CHECK(later.code == 1);
    CHECK(holds(later.out, "Overdue"));
}

TEST_CASE("deadlines that do not exist are refused in one sentence and change nothing") {
    const OneCase test;
    static constexpr std::pair<const char*, const char*> mistakes[] = {
        {"keep 1 presumtion", "What follows: "},
        {"keep 1 presumption --purchase 2", "There is no purchase 2: the case has 1."},
        {"keep 1 presumption --period soon", "soon is not a period"},
        {"done 1 1", "There is no deadline 1: the case has 0."},
        {"done 1 -1", "There is no deadline -1"},
        {"extend 1 1 --to 2026-02-30 --who A --kind agreement", "is not a day"},
        {"extend 1 1 --to 2026-02-20 --who A --kind wish", "wish"},
        {"plan 1 nothing --on 2026-03-02", "Choose one of demand, hearing."},
        {"plan 1 demand --on 2199-12-30", "1900 to 2199"},
        {"list 1 --days -1", "--days"}};
    for (const auto& [arguments, words] : mistakes) {
        const Ran ran = test.cli("deadline " + std::string(arguments));
        INFO(arguments << "\n" << ran.err);
        CHECK(ran.code == 2);
        CHECK(holds(ran.err, words));
        CHECK(std::ranges::count(ran.err, '\n') == 1);
    }
    CHECK(test.cli("deadline propose 9").code == 3);
    CHECK(test.deadlines().empty());
}
