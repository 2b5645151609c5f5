// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/schedule_panel.h>

#include <fstream>
#include <sstream>

using namespace redress;
using namespace redress::test;
using presentation::Outcome;
using presentation::ReturnedSchedule;
using presentation::SchedulePanel;

namespace {

/// A schedule in English, as a text table that the trader gets.
struct SentSchedule : OpenLedger {
    documents::FontSet fonts;
    SchedulePanel panel;
    std::filesystem::path file = folder / "schedule.csv";

    explicit SentSchedule(const domain::Case& dispute) : OpenLedger(dispute), panel(*session, fonts, page) {
        panel.select("language", {"en"});
        panel.select("form", {"csv"});
        panel.save(file);
    }

    /// What the other side writes into the row of that number, below a heading.
    void fill(const std::string& number, const std::string& heading, const std::string& words) {
        auto sheet = std::get<exchange::Sheet>(exchange::read_sheet(bytes()));
        auto& rows = sheet.rows;
        std::size_t column = 0;
        while (!rows.front().at(column).text.starts_with(heading)) ++column;
        for (auto& row : rows)
            if (row.front().text == number) row.at(column) = {words};
        std::ofstream(file, std::ios::binary) << exchange::write_csv(sheet);
    }
    std::string bytes() const {
        std::ostringstream all;
        all << std::ifstream(file, std::ios::binary).rdbuf();
        return all.str();
    }
};

} // namespace

TEST_CASE("a schedule is laid out for a court until an instance says otherwise") {
    TwoItems items;
    const SentSchedule open{items};
    CHECK(open.panel.fields().front().selected.front() == "court");
    items.add_instance(domain::InstanceKind::Board);
    const SentSchedule before_board{items};
    CHECK(before_board.panel.fields().front().selected.front() == "board");
}

TEST_CASE("the file is named by its form and asks who fills it in") {
    SentSchedule open{TwoItems()};
    CHECK(open.panel.file_name().ends_with("-defect-schedule.csv"));
    const auto is_asked = [&open](const std::string& name) {
        for (const auto& field : open.panel.fields())
            if (field.name == name) return field.visible;
        return false;
    };
    CHECK(is_asked("answered_by"));
    open.panel.select("form", {"pdf"});
    CHECK_FALSE(is_asked("answered_by"));
    CHECK(open.panel.file_name().ends_with("-defect-schedule.pdf"));
}

TEST_CASE("a schedule that came back untouched has nothing to agree to") {
    SentSchedule open{TwoItems()};
    const ReturnedSchedule returned(*open.session, open.page, open.file);
    CHECK(returned.refusal() == "Nothing was filled in.");
}

TEST_CASE("what was filled in is agreed to one by one and only that is entered") {
    SentSchedule open{TwoItems()};
    open.fill("1", "Answer: position", "Conceded in part");
    open.fill("1", "Amount conceded", "4000");
    open.fill("2", "Answer: position", "Disputed");
    ReturnedSchedule returned(*open.session, open.page, open.file);
    const auto sheet = returned.sheet();
    REQUIRE(sheet.size() == 3);
    REQUIRE(sheet.groups.size() == 2);
    CHECK(sheet.groups[0].title == "1 · Price reduction");
    REQUIRE(returned.take({0, 1}).kind == Outcome::Kind::Done);
    CHECK(open.row("1 · ").at(2) == "in part 4,000");
    CHECK(open.row("2 · ").at(2) == "–");
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().answers.empty());
}

TEST_CASE("the answers of a file bear the day that was given, today unless another is") {
    SentSchedule open{TwoItems()};
    open.fill("1", "Answer: position", "Disputed");
    ReturnedSchedule returned(*open.session, open.page, open.file);
    const auto sheet = returned.sheet();
    REQUIRE(sheet.dated);
    CHECK(sheet.dated->text == "21/11/2026");
    CHECK(sheet.read_dated("3/11/2026").is_right);
    REQUIRE(returned.take({0}, "3/11/2026").kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().answers.at(0).date == day("2026-11-03"));
    open.page.undo();
    REQUIRE(returned.take({0}, sheet.dated->text).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().answers.at(0).date == day("2026-11-21"));
}

TEST_CASE("no answers are entered of a day that is none or has not come") {
    SentSchedule open{TwoItems()};
    open.fill("1", "Answer: position", "Disputed");
    ReturnedSchedule returned(*open.session, open.page, open.file);
    const auto sheet = returned.sheet();
    for (const char* typed : {"", "yesterday", "31/11/2026", "22/11/2026"}) {
        CHECK_FALSE(sheet.read_dated(typed).is_right);
        CHECK_FALSE(sheet.read_dated(typed).words.empty());
        const Outcome outcome = returned.take({0}, typed);
        CHECK(outcome.kind == Outcome::Kind::NotUnderstood);
        CHECK(outcome.sentences == std::vector{sheet.read_dated(typed).words});
    }
    CHECK(open.page.dispute().answers.empty());
}

TEST_CASE("a change of our own columns is named and not among what can be ticked") {
    SentSchedule open{TwoItems()};
    open.fill("1", "Answer: position", "Disputed");
    open.fill("2", "Defect", "Another defect");
    const auto sheet = ReturnedSchedule(*open.session, open.page, open.file).sheet();
    CHECK(sheet.size() == 1);
    CHECK(sheet.groups.back().lines.empty());
    CHECK(sheet.groups.back().remarks.size() == 1);
}

TEST_CASE("a file that is no schedule is refused in words and one that is not there throws") {
    SentSchedule open{TwoItems()};
    std::ofstream(open.file, std::ios::binary) << "a,b\n1,2\n";
    CHECK_FALSE(ReturnedSchedule(*open.session, open.page, open.file).refusal().empty());
    CHECK_THROWS_AS(ReturnedSchedule(*open.session, open.page, open.folder / "none.ods"), domain::Error);
}

TEST_CASE("an amount alone shows the position that it will enter") {
    SentSchedule open{TwoItems()};
    open.fill("1", "Amount conceded", "500"); // of 12 000
    const ReturnedSchedule returned(*open.session, open.page, open.file);
    const auto lines = returned.sheet().groups.front().lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().label == "Answer: position: nothing → Conceded in part");
}
