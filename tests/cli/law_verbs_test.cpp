// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

#include <algorithm>

using redress::test::holds;
using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

Ran cli(const std::string& arguments) {
    return WorkFolder().shell("redress-cli --today 2026-03-02 " + arguments);
}

std::vector<std::string> days_of(const nlohmann::json& list) {
    std::vector<std::string> days;
    for (const auto& day : list["days"]) days.push_back(day["date"]);
    return days;
}

nlohmann::json entry_of(const nlohmann::json& list, const char* field, const char* value) {
    for (const auto& entry : list)
        if (entry[field] == value) return entry;
    return {};
}

nlohmann::json money(const char* amount, const char* currency) {
    return {{"amount", amount}, {"currency", currency}};
}

} // namespace

TEST_CASE("Swedish holidays of 2026 with the eves that courts are closed on") {
    const Ran ran = cli("holiday list --jurisdiction SE --year 2026 --json");
    CHECK(ran.code == 0);
    const auto list = ran.json();
    CHECK(entry_of(list["days"], "date", "2026-06-06")["kind"] == "public_holiday");
    CHECK(entry_of(list["days"], "date", "2026-06-19")["kind"] == "closed_day"); // Midsummer Eve
    CHECK(entry_of(list["days"], "date", "2026-06-19")["name"] == "Midsummer Eve");
    CHECK(list["warnings"].empty());
}

TEST_CASE("the Danish day of prayer is gone from 2024") {
    const auto days_in = [](const std::string& year) {
        return days_of(cli("holiday list --jurisdiction DK --json --year " + year).json());
    };
    CHECK(std::ranges::count(days_in("2023"), "2023-05-05") == 1);
    CHECK(std::ranges::count(days_in("2024"), "2024-04-26") == 0);
}

TEST_CASE("days of one German state are listed with the state and asked for without") {
    const Ran bavaria = cli("holiday list --jurisdiction DE --state BY --year 2026 --json");
    CHECK(bavaria.code == 0);
    CHECK(std::ranges::count(days_of(bavaria.json()), "2026-01-06") == 1);
    const Ran federal = cli("holiday list --jurisdiction DE --year 2026 --json");
    CHECK(federal.code == 1);
    CHECK(std::ranges::count(days_of(federal.json()), "2026-01-06") == 0);
    CHECK(holds(federal.json()["warnings"][0].get<std::string>(), "Name a state with --state"));
}

TEST_CASE("a year without data is listed by rule with a warning") {
    const Ran screen = cli("holiday list --jurisdiction HU --year 2027");
    CHECK(screen.code == 1);
    CHECK(holds(screen.out, "Warning: The closed days of 2027 are not all known here."));
    const Ran json = cli("holiday list --jurisdiction HU --year 2027 --json");
    CHECK(json.json()["warnings"].size() == 1);
    CHECK(std::ranges::count(days_of(json.json()), "2027-08-20") == 1);
}

TEST_CASE("interest is that of the worked example SE-I01") {
    const Ran ran = cli("interest compute --jurisdiction SE --principal 50000 --from 2024-12-21 "
                        "--until 2026-06-30 --json");
    CHECK(ran.code == 0);
    const auto json = ran.json();
    CHECK(json["total"] == money("7894.52", "SEK"));
    CHECK(json["segments"][0]["rate"] == "12.00");
    CHECK(json["segments"][0]["days"] == 11);
    CHECK(json["assumed_from"].is_null());
    CHECK(json["per_further_day"] == money("13.70", "SEK")); // 50,000 × 10 % / 365 = 13.698…
}

TEST_CASE("interest after rescission changes its rate when it becomes late") {
    // SE-I05 and SE-I06: 4,955.01 until 15 January 2026 and 5,336.71 after it. Rounded once it may differ by
    // a cent.
    const auto json =
        cli("interest compute --jurisdiction SE --kind refund_after_rescission --principal 129000 "
            "--from 2025-03-01 --late-from 2026-01-15 --until 2026-06-15 --json")
            .json();
    const std::string total = json["total"]["amount"];
    CHECK((total == "10291.72" || total == "10291.73" || total == "10291.71"));
}

TEST_CASE("days beyond the last known rate are told apart on screen and in JSON") {
    const std::string question = "interest compute --jurisdiction SE --principal 50000 --from 2026-01-01 "
                                 "--until 2026-12-30";
    const Ran screen = cli(question);
    CHECK(screen.code == 1);
    CHECK(holds(screen.out,
                "Warning: No rate is known from Wednesday 1 July 2026: the one before is assumed."));
    const auto json = cli(question + " --json").json();
    CHECK(json["assumed_from"] == "2026-07-01");
    CHECK(json["known_total"] == money("2479.45", "SEK")); // 50,000 × 10 % × 181 / 365
    CHECK(json["warnings"].size() == 1);
}

TEST_CASE("amounts may be typed as people write them") {
    const auto total = [](const std::string& arguments) {
        return cli("interest compute --jurisdiction SE --from 2024-12-21 --until 2026-06-30 --json " +
                   arguments)
            .json()["total"];
    };
    CHECK(total("--language sv --principal '50 000,00 kr'") == money("7894.52", "SEK"));
    CHECK(total("--principal 50000.00") == money("7894.52", "SEK"));
}

TEST_CASE("wrong questions about holidays and interest are refused in one sentence") {
    const std::string interest = "interest compute --jurisdiction SE --from 2026-01-01 --until 2026-02-01 ";
    const std::pair<std::string, const char*> questions[] = {
        {"holiday list --year 2026", "Name the law with --jurisdiction"},
        {"holiday list --jurisdiction EU --year 2026", "has no holidays of its own"},
        {"holiday list --jurisdiction SE --year 2200", "2200"},
        {"holiday list --jurisdiction SE --year soon", "soon"},
        {"holiday list --jurisdiction DE --state ZZ --year 2026", "has no state ZZ"},
        {interest + "--principal many", "--principal: This is not an amount."},
        {interest + "--principal -5", "cannot be below zero"},
        {interest + "--principal 99999999999999999999", "too large"},
        {interest + "--principal 5 --kind judgment_debt", "There is: late_payment, refund_after_rescission."},
        {interest + "--principal 5 --kind usury", "--kind"},
        {"interest compute --jurisdiction EU --principal 5 --from 2026-01-01 --until 2026-02-01",
         "has no rules of interest"},
        {"interest compute --jurisdiction SE --principal 5 --from 2026-02-01 --until 2026-01-01",
         "before it begins on 2026-02-01"}};
    for (const auto& [arguments, words] : questions) {
        const Ran ran = cli(arguments);
        INFO(arguments << "\n" << ran.err);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK(holds(ran.err, words));
        CHECK(std::ranges::count(ran.err, '\n') == 1);
    }
}

TEST_CASE("forums of a case are closed by the amount with the limit of the year") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const auto json = folder.cli("forum list 1 --json").json();
    CHECK(json["claim"] == money("43117.50", "SEK"));
    const auto small = entry_of(json["forums"], "forum", "small_claims");
    CHECK(small["open"] == "no");
    // Half of the prisbasbelopp of 2026, 59,200.
    CHECK(entry_of(small["conditions"], "kind", "claim_at_most")["limit"] == money("29600.00", "SEK"));
    const auto court = entry_of(json["forums"], "forum", "district_court");
    CHECK(court["open"] == "unknown");
    CHECK(court["fees"][0]["amount"] == money("2800.00", "SEK"));
    CHECK(court["appeals"][0] == "appeal_district_court");
}

TEST_CASE("answers that the case does not hold open a court") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const auto json = folder.cli("forum list 1 --answer pending_elsewhere=no --json").json();
    CHECK(entry_of(json["forums"], "forum", "district_court")["open"] == "yes");
    CHECK(holds(folder.cli("forum list 1 --answer pending_elsewhere=no").out,
                "Open: Ordinary civil case in the district court (T)\n"));
}

TEST_CASE("a limit in another currency is not compared") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    const auto small =
        entry_of(folder.cli("forum list 1 --json").json()["forums"], "forum", "eu_small_claims");
    CHECK(entry_of(small["conditions"], "kind", "claim_at_most")["doubt"] == "other_currency");
}

TEST_CASE("wrong questions about forums are refused in one sentence") {
    const WorkFolder folder;
    folder.casebook_with({"stove_itemised.json"});
    CHECK(folder.cli("forum list 7").code == 3);
    CHECK(folder.cli("forum list 1 --trade plumbing").code == 2);
    CHECK(folder.cli("forum list 1 --on 2026-13-01").code == 2);
    const Ran ran = folder.cli("forum list 1 --answer pending=perhaps");
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "pending_elsewhere"));
}

TEST_CASE("English interest needs no kind and a small judgment debt is told the least sum") {
    const std::string sum = "interest compute --jurisdiction EW --principal 4999 --from 2026-01-01 "
                            "--until 2026-02-01 --json";
    const Ran usual = cli(sum);
    CHECK(usual.code == 0);
    CHECK(usual.json()["kind"] == "discretionary");
    const Ran debt = cli(sum + " --kind judgment_debt");
    CHECK(debt.code == 1);
    CHECK(debt.json()["least_principal"] == money("5000.00", "GBP"));
}

TEST_CASE("days without a known rate have no rate and say where the gap ends") {
    const std::string sum = "interest compute --jurisdiction DK --principal 5000 --from 2018-12-01 "
                            "--until 2019-03-01";
    const auto segment = cli(sum + " --json").json()["segments"][0];
    CHECK(segment["rate"].is_null());
    const Ran ran = cli(sum);
    CHECK(holds(ran.out, "to Monday 31 December 2018"));
    CHECK_FALSE(holds(ran.out, "DKK 0.00"));
}
