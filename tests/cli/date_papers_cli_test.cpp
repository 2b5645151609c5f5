// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"
#include "support/catch_compat.h"

#include <fstream>

using nlohmann::json;
using redress::test::holds;
using redress::test::Ran;
using redress::test::WorkFolder;

namespace {

/// A casebook with one case of two own dates, one dropped, and one hearing.
struct DatedCasebook : WorkFolder {
    DatedCasebook() {
        std::ifstream in(std::string(REDRESS_SOURCE_DIR) + "/assets/samples/sofa_online.json");
        json file = json::parse(in);
        file["deadlines"] = {{{"title", "Call the shop"}, {"safe", "2026-03-09"}},
                             {{"title", "Old plan"}, {"safe", "2026-03-10"}, {"state", "dropped"}}};
        file["hearings"] = {{{"forum", "County Court"},
                             {"date", "2026-07-15"},
                             {"time", "09:30"},
                             {"zone", "Europe/London"},
                             {"note", "SECRET"}}};
        write("dated.json", file.dump());
        cli("casebook new my.redress --jurisdiction EW");
        cli("case add --from dated.json");
    }
};

} // namespace

TEST_CASE("a calendar goes to the standard output or to a file") {
    const DatedCasebook folder;
    const Ran shown = folder.cli("deadline ics 1");
    CHECK(shown.code == 0);
    CHECK(holds(shown.out, "DTSTART:20260715T083000Z\r\n"));
    CHECK(holds(shown.out, "DTSTART;VALUE=DATE:20260309\r\n"));
    CHECK_FALSE(holds(shown.out, "SECRET"));
    CHECK(folder.cli("deadline ics --out dates.ics").out == "Wrote dates.ics\n");
    CHECK(holds(folder.text("dates.ics"), "X-WR-CALNAME:Redress\r\n"));
}

TEST_CASE("the calendar in JSON counts what is cancelled") {
    const json made = DatedCasebook().cli("--json deadline ics").json();
    CHECK(made["entries"] == 3);
    CHECK(made["cancelled"] == 1);
    CHECK(made["written"].is_null());
    CHECK(holds(made["text"].get<std::string>(), "STATUS:CANCELLED"));
}

TEST_CASE("a calendar of no such case and to no such place changes nothing") {
    const DatedCasebook folder;
    CHECK(folder.cli("deadline ics 7").code == 3);
    CHECK(folder.cli("deadline ics --out nowhere/dates.ics").code == 3);
}

TEST_CASE("a hearing has its sheet and a number that is too high is wrong usage") {
    const DatedCasebook folder;
    const Ran made = folder.cli("hearing sheet 1 1 --text");
    CHECK(made.code == 0);
    CHECK(holds(made.out, "Wednesday 15 July 2026, 09:30 (UK time)"));
    CHECK(folder.cli("hearing sheet 1 2 --text").code == 2);
    CHECK(folder.cli("hearing sheet 1 --to sheet.pdf").out == "Wrote sheet.pdf\n");
    CHECK(folder.text("sheet.pdf").starts_with("%PDF"));
}

TEST_CASE("an annex without a date by a rule is not written") {
    const Ran made = DatedCasebook().cli("deadline annex 1 --to annex.pdf");
    CHECK(made.code == 3);
    CHECK(holds(made.err, "explanations"));
}

TEST_CASE("the log and the agenda are papers of the casebook") {
    const DatedCasebook folder;
    CHECK(holds(folder.cli("deadline logsheet 1 --text").out, "Call the shop"));
    const Ran agenda = folder.cli("--json agenda make --text --days 14");
    CHECK(agenda.code == 0);
    CHECK(holds(agenda.json()["text"].get<std::string>(), "Call the shop"));
    CHECK_FALSE(holds(agenda.json()["text"].get<std::string>(), "Old plan"));
    CHECK(holds(folder.cli("agenda make --text --who Nobody").out, "Agenda for Nobody"));
}

TEST_CASE("papers of the office are not among the letters of a case") {
    const DatedCasebook folder;
    const std::string kinds = folder.cli("--json letter kinds").out;
    CHECK(holds(kinds, "\"hearing_sheet\""));
    CHECK_FALSE(holds(kinds, "\"deadline_log\""));
    CHECK(folder.cli("letter make 1 agenda --text").code == 2);
}
