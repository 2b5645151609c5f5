// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using redress::test::holds;
using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

Ran deadline(const std::string& arguments) {
    return WorkFolder().shell("redress-cli --today 2026-03-02 deadline " + arguments);
}

/// The texts of a list of steps or warnings with this kind.
std::vector<std::string> texts_of(const nlohmann::json& list, const std::string& kind) {
    std::vector<std::string> texts;
    for (const auto& entry : list)
        if (entry["kind"] == kind) texts.push_back(entry["text"]);
    return texts;
}

/// One vector of tests/law/law_vectors.json through the command line; the expected date is read from the
/// file.
struct Vector {
    const char* id;
    const char* arguments;
};

std::string expected_of(const std::string& id) {
    std::ifstream in(std::string(REDRESS_SOURCE_DIR) + "/tests/law/law_vectors.json");
    const auto vectors = nlohmann::json::parse(in);
    for (const auto& vector : vectors["dates"])
        if (vector["id"] == id) return vector["expected"];
    return "no such vector";
}

std::size_t longest_line(const std::string& text) {
    std::size_t longest = 0;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        const auto is_start = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
        longest = std::max(longest, static_cast<std::size_t>(std::ranges::count_if(line, is_start)));
    }
    return longest;
}

} // namespace

TEST_CASE("dates on the command line are those of the worked examples") {
    static constexpr Vector vectors[] = {
        {"SE-D03", "claim_cut_off --jurisdiction SE --on 2024-03-15 --contract 2024-03-01"},
        {"SE-D14", "reopening --jurisdiction SE --on 2026-01-31"},
        {"DK-D10", "limitation --jurisdiction DK --on 2021-04-26"},
        {"HU-D06", "appeal --jurisdiction HU --on 2026-08-05"},
        {"EW-D03", "short_term_reject --jurisdiction EW --on 2026-11-01 --contract 2026-10-30 "
                   "--happened repair=2026-11-30/2026-12-10"},
        {"EW-D12", "before_hearing --jurisdiction EW --on 2023-10-20 --period '3 days'"},
        {"EW-D15", "court_period --jurisdiction EW --on 2026-04-02 --period '5 days'"},
        {"DE-D03", "limitation --jurisdiction DE --on 2024-11-23 --contract 2024-11-01 "
                   "--happened discovery=2026-10-30"},
        {"DE-D08NI", "reopening --jurisdiction DE --state NI --on 2025-10-17"},
        {"EU-D01", "withdrawal --jurisdiction SE --on 2026-11-21"},
        {"EU-D03", "union_period --jurisdiction SE --on 2026-11-20 --period '2 days'"}};
    for (const Vector& vector : vectors) {
        INFO(vector.id);
        CHECK(deadline("compute " + std::string(vector.arguments) + " --json").json()["legal"] ==
              expected_of(vector.id));
    }
}

TEST_CASE("a date has its steps as a list with kind and text") {
    const auto date = deadline("compute notice_safe_harbour --jurisdiction SE --on 2026-10-24 "
                               "--contract 2026-01-01 --json")
                          .json();
    CHECK(date["safe"] == "2026-12-23");
    CHECK(date["post_by"] == "2026-12-23");
    CHECK(date["steps"][0]["kind"] == "trigger");
    CHECK(date["steps"][2]["period"] == "2 months");
    CHECK(texts_of(date["steps"], "passed_over").size() == 4);
    CHECK(texts_of(date["steps"], "rolled").front() ==
          "Moves to the nearest open day: Monday 28 December 2026.");
    CHECK(date["trigger"] == nlohmann::json{{"event", "discovery"}, {"date", "2026-10-24"}});
    CHECK(date["confidence"] == "statute");
    CHECK(holds(date["source"].get<std::string>(), "5 kap. 2 §"));
    CHECK(date["standing"] == "ahead");
}

TEST_CASE("the contract decides between six months and two years in Sweden") {
    const std::string on = "compute presumption --jurisdiction SE --on 2022-06-01 --json --contract ";
    CHECK(deadline(on + "2022-04-30").json()["legal"] == "2022-12-01");
    CHECK(deadline(on + "2022-05-01").json()["legal"] == "2024-06-01");
    const Ran unknown = deadline("compute presumption --jurisdiction SE --on 2022-06-01 --json");
    CHECK(unknown.code == 1);
    CHECK(texts_of(unknown.json()["warnings"], "contract_date_needed").size() == 1);
}

TEST_CASE("what the calendar does not know is said on screen and in JSON") {
    const std::string on = "compute appeal --jurisdiction HU --on 2027-01-05";
    const Ran screen = deadline(on);
    CHECK(screen.code == 1);
    CHECK(holds(screen.out, "Warning: The closed days of 2027 are not all known here."));
    const Ran json = deadline(on + " --json");
    CHECK(json.code == 1);
    CHECK(texts_of(json.json()["warnings"], "holiday_year_unknown").size() == 1);
}

TEST_CASE("a certain date has exit code 0") {
    CHECK(deadline("compute arn_one_year --jurisdiction SE --on 2025-11-21").code == 0);
}

TEST_CASE("a state that would change the date is asked for") {
    const Ran ran = deadline("compute reopening --jurisdiction DE --on 2025-10-17 --json");
    CHECK(ran.code == 1);
    CHECK(ran.json()["legal"] == "2025-10-31");
    CHECK(texts_of(ran.json()["warnings"], "state_needed").size() == 1);
}

TEST_CASE("after a harbour a presumption or a window nothing is called late") {
    for (const char* rule : {"notice_safe_harbour", "presumption", "liability"})
        for (const char* language : {"en", "sv"}) {
            const Ran ran = deadline("compute " + std::string(rule) +
                                     " --jurisdiction SE --on 2023-01-31 "
                                     "--contract 2023-01-01 --language " +
                                     language);
            INFO(ran.out);
            CHECK_FALSE(holds(ran.out, "missed"));
            CHECK_FALSE(holds(ran.out, "Försitts"));
            CHECK_FALSE(holds(ran.out, "late."));
        }
}

TEST_CASE("the table of rules fits 100 columns in both languages") {
    for (const char* code : {"SE", "DK", "HU", "EW", "DE", "EU"})
        for (const char* language : {"en", "sv"}) {
            INFO(code << ' ' << language);
            const Ran ran = deadline("rules --on 2026-03-02 --jurisdiction " + std::string(code) +
                                     " --language " + language);
            CHECK(ran.code == 0);
            CHECK(longest_line(ran.out) <= 100);
            CHECK(longest_line(ran.out) > 60);
        }
}

TEST_CASE("the rules of a day are those in force on it") {
    const auto rules_on = [](const std::string& day) {
        std::vector<std::string> periods;
        for (const auto& rule : deadline("rules --jurisdiction SE --json --on " + day).json())
            if (rule["rule"] == "presumption") periods.push_back(rule["periods"][0]);
        return periods;
    };
    CHECK(rules_on("2022-04-30") == std::vector<std::string>{"6 months"});
    CHECK(rules_on("2022-05-01") == std::vector<std::string>{"2 years"});
}

TEST_CASE("rules of the Union stand beside those of a member and not of England") {
    const auto codes_in = [](const std::string& code) {
        std::vector<std::string> codes;
        for (const auto& rule : deadline("rules --json --on 2026-03-02 --jurisdiction " + code).json())
            codes.push_back(rule["jurisdiction"]);
        return codes;
    };
    CHECK(std::ranges::count(codes_in("SE"), "EU") > 0);
    CHECK(std::ranges::count(codes_in("EW"), "EU") == 0);
}

TEST_CASE("the law is that of the casebook when no other is named") {
    const WorkFolder folder;
    folder.casebook_with({});
    CHECK(folder.cli("deadline compute arn_one_year --on 2025-11-21 --json").json()["legal"] == "2026-11-23");
    const auto danish = folder.cli("deadline compute appeal --jurisdiction DK --on 2026-12-03 --json").json();
    CHECK(danish["jurisdiction"] == "DK");
}

TEST_CASE("questions that cannot be meant are refused in one sentence") {
    static constexpr std::pair<const char*, const char*> questions[] = {
        {"rules", "Name the law with --jurisdiction: one of DE, DK, EW, HU, SE, EU."},
        {"rules --jurisdiction XX", "There is no law pack XX. Choose one of DE, DK, EW, HU, SE, EU."},
        {"compute notise --jurisdiction SE --on 2026-01-01", "has no rule notise"},
        {"compute cross_apeal --jurisdiction SE --on 2026-01-01", "Near it: cross_appeal,"},
        {"compute reopening --jurisdiction SE --on 2026-02-30", "2026-02-30 is not a day"},
        {"compute reopening --jurisdiction SE", "--on"},
        {"compute reopening --jurisdiction DE --state XX --on 2026-01-31",
         "has no state XX. Choose one of BB,"},
        {"compute reopening --jurisdiction SE --state BY --on 2026-01-31", "leave --state out"},
        {"compute defence --jurisdiction SE --on 2026-01-31", "Give it with --period"},
        {"compute defence --jurisdiction SE --on 2026-01-31 --period soon", "soon is not a period"},
        {"compute reopening --jurisdiction SE --on 2026-01-31 --period '2 days'", "Leave --period out"},
        {"compute reopening --jurisdiction SE --on 2026-01-31 --happened repair=2026-02-01",
         "Leave --happened out"},
        {"compute limitation --jurisdiction SE --on 2026-01-31 --happened repair=2026-02-01",
         "repair does not move limitation. What does: demand_received,"},
        {"compute short_term_reject --jurisdiction EW --on 2026-01-31 --happened repair=2026-02-30",
         "write it like repair=2026-11-30/2026-12-10"},
        {"compute short_term_reject --jurisdiction EW --on 2026-01-31 --happened "
         "repair=2026-02-09/2026-02-01",
         "write it like repair="},
        {"compute guarantee_large --jurisdiction HU --on 2026-01-31 --price many", "--price: "},
        {"compute limitation --jurisdiction SE --on 2195-01-31", "1900 to 2199"}};
    for (const auto& [arguments, words] : questions) {
        const Ran ran = deadline(arguments);
        INFO(arguments << "\n" << ran.err);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK(holds(ran.err, words));
        CHECK(std::ranges::count(ran.err, '\n') == 1);
    }
}

TEST_CASE("a pause that has not ended gives the earliest possible date") {
    const Ran ran =
        deadline("compute short_term_reject --jurisdiction EW --on 2026-11-01 --contract 2026-10-30 "
                 "--happened repair=2026-11-20/");
    CHECK(ran.code == 1);
    CHECK(
        holds(ran.out, "Warning: Repair or replacement: not ended. The date is the earliest possible one."));
}

TEST_CASE("a price outside a guarantee's band is refused with the rule that is for it") {
    const std::string guarantee =
        "compute guarantee_middle --jurisdiction HU --on 2025-05-05 --contract 2025-05-02 --price ";
    const Ran large = deadline(guarantee + "300000");
    CHECK(large.code == 2);
    CHECK(holds(large.err, "guarantee_large"));
    CHECK(deadline(guarantee + "5000").code == 2);
    CHECK(deadline(guarantee + "10000").code == 0);
}

TEST_CASE("a court's period of no days is refused") {
    const std::string period = "compute court_period --jurisdiction EW --on 2026-11-20 --period ";
    CHECK(deadline(period + "\"0 days\"").code == 2);
    CHECK(deadline(period + "\"1 day\"").code == 0);
}

TEST_CASE("a delivery that is named caps a notice at the absolute limit") {
    const std::string notice =
        "compute notice_safe_harbour --jurisdiction DK --on 2026-11-20 --contract 2024-10-30 --json";
    CHECK(deadline(notice).json()["computed"] == "2027-01-20");
    const auto capped = deadline(notice + " --happened delivery=2024-11-30").json();
    CHECK(capped["computed"] == "2026-11-30");
    CHECK(texts_of(capped["steps"], "capped").size() == 1);
}
