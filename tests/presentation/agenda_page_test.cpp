// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/agenda_page.h>
#include <redress/presentation/due_notice.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::Consequence;
using domain::RuleKind;
using presentation::AgendaList;
using presentation::AgendaPage;
using presentation::Tone;

namespace {

struct Dated : CaseBuilder {
    domain::Deadline& add(std::string title, std::string_view iso, std::string who = "Ylva") {
        const auto id = add_deadline(std::move(title), iso);
        domain::Deadline& made = at(id);
        made.legal = made.safe;
        made.consequence = Consequence::ClaimLost;
        made.responsible = std::move(who);
        return made;
    }
};

std::vector<std::string> titles_in(AgendaPage& page, AgendaList list) {
    page.choose(list);
    std::vector<std::string> titles;
    for (const auto& row : page.rows()) titles.push_back(row.cells.at(1));
    return titles;
}

using Titles = std::vector<std::string>;

} // namespace

TEST_CASE("the agenda sorts what waits by day and calls only acts overdue") {
    Dated builder;
    builder.add("Appeal", "2026-11-18");
    builder.add("Answer", "2026-11-21");
    builder.add("Remind", "2026-12-05");
    builder.add("Write off", "2026-12-06");
    auto& window = builder.add("Presumption", "2026-11-01");
    window.kind = RuleKind::Window;
    window.consequence = Consequence::BurdenShifts;
    OpenCase open(builder);
    AgendaPage page(*open.session);
    CHECK(titles_in(page, AgendaList::Overdue) == Titles{"Appeal"});
    CHECK(titles_in(page, AgendaList::Today) == Titles{"Answer"});
    CHECK(titles_in(page, AgendaList::Soon) == Titles{"Remind"});
    CHECK(titles_in(page, AgendaList::Later) == Titles{"Write off"});
    CHECK(titles_in(page, AgendaList::Passed) == Titles{"Presumption"});
    CHECK(titles_in(page, AgendaList::Month) == Titles{"Presumption", "Appeal", "Answer"});
}

TEST_CASE("the agenda opens with what is late and else with what comes") {
    Dated late;
    late.add("Appeal", "2026-11-18");
    CHECK(AgendaPage(*OpenCase(late).session).chosen() == AgendaList::Overdue);
    Dated soon;
    soon.add("Remind", "2026-11-30");
    CHECK(AgendaPage(*OpenCase(soon).session).chosen() == AgendaList::Soon);
}

TEST_CASE("the agenda is searched without accents and by one person") {
    Dated builder;
    builder.add("Överklaga", "2026-11-25", "Åke");
    builder.add("Remind", "2026-11-26", "Ylva");
    OpenCase open(builder);
    AgendaPage page(*open.session);
    CHECK(page.people() == std::vector<std::string>{"Åke", "Ylva"});
    page.search("overklaga ake");
    CHECK(titles_in(page, AgendaList::Soon) == Titles{"Överklaga"});
    page.search("");
    page.choose_person("Ylva");
    CHECK(titles_in(page, AgendaList::Soon) == Titles{"Remind"});
    page.search("överklaga");
    CHECK(titles_in(page, AgendaList::Soon).empty());
    CHECK(page.empty_text() == "Nothing fits the search.");
}

TEST_CASE("a case with nothing to come is named as such") {
    OpenCase open;
    AgendaPage page(*open.session);
    page.choose(AgendaList::Unscheduled);
    REQUIRE(page.rows().size() == 1);
    CHECK(page.rows().at(0).dispute == open.id);
    CHECK(page.rows().at(0).record.is_none());
}

TEST_CASE("a notice without an answer for thirty days is a silent claim") {
    CaseBuilder builder;
    const auto defect = builder.add_defect();
    builder.add_notice({defect});
    OpenCase open(builder);
    AgendaPage page(*open.session);
    page.choose(AgendaList::Silent);
    REQUIRE(page.rows().size() == 1);
    // From 5 December 2025 to 21 November 2026.
    CHECK(page.rows().at(0).cells.at(1) == "No answer for 351 days");
}

TEST_CASE("a day of the calendar shows its own dates and a turned month its month's") {
    Dated builder;
    builder.add("Remind", "2026-12-05");
    builder.add("Appeal", "2026-12-07");
    OpenCase open(builder);
    AgendaPage page(*open.session);
    page.turn_month(1);
    CHECK(page.month().title == "December 2026");
    CHECK(page.chosen() == AgendaList::Month);
    CHECK(page.rows().size() == 2);
    page.choose_day(day("2026-12-07"));
    REQUIRE(page.rows().size() == 1);
    CHECK(page.rows().at(0).cells.at(1) == "Appeal");
    CHECK(page.title() == "7 December 2026");
    page.choose(AgendaList::Today);
    CHECK(page.month().title == "November 2026");
}

TEST_CASE("a month has whole weeks from a Monday and marks its days") {
    const auto sheet =
        presentation::month_sheet(day("2026-11-21"), day("2026-11-21"),
                                  {{day("2026-11-23"), Tone::Plain}, {day("2026-11-23"), Tone::Bad}}, {});
    REQUIRE(sheet.days.size() == 42);
    CHECK(sheet.days.front().day == day("2026-10-26")); // 1 November 2026 is a Sunday
    CHECK(sheet.days.back().day == day("2026-12-06"));
    CHECK_FALSE(sheet.days.front().in_month);
    CHECK(sheet.days.at(26).is_today);
    CHECK(sheet.days.at(28).dates == 2);
    CHECK(sheet.days.at(28).tone == Tone::Bad);
    CHECK(sheet.days.at(28).spoken == "Monday 23 November 2026: 2 dates");
}

TEST_CASE("months are turned over the years and stop where the calendar ends") {
    CHECK(presentation::month_after(day("2026-12-31"), 1) == day("2027-01-01"));
    CHECK(presentation::month_after(day("2026-01-31"), -1) == day("2025-12-01"));
    CHECK(presentation::month_after(day("2199-12-31"), 1) == day("2199-12-01"));
    CHECK(presentation::month_after(day("1900-01-05"), -1) == day("1900-01-01"));
    CHECK(presentation::month_sheet(day("2199-12-05"), day("2026-11-21"), {}, {}).days.size() < 42);
}

TEST_CASE("what falls due is counted in one sentence that names no case") {
    Dated builder;
    builder.add("Appeal", "2026-11-18");
    builder.add("Answer", "2026-11-21");
    builder.add("Remind", "2026-11-28");
    builder.add("Later", "2026-11-29");
    builder.add("Presumption", "2026-11-22").kind = RuleKind::Window;
    OpenCase open(builder);
    const auto notice = presentation::due_notice(*open.session);
    REQUIRE(notice.has_value());
    CHECK(notice->sentence == "1 deadline is overdue. 2 deadlines fall due within 7 days.");
    CHECK(notice->tone == Tone::Warning);
    CHECK_FALSE(presentation::due_notice(*OpenCase().session).has_value());
}

TEST_CASE("the same notice is told once a day") {
    ScratchFolder folder;
    const presentation::ToldNotices told(folder / "told.txt");
    CHECK_FALSE(told.was_told(day("2026-11-21"), "a"));
    told.remember(day("2026-11-21"), "a");
    told.remember(day("2026-11-21"), "b");
    CHECK(told.was_told(day("2026-11-21"), "a"));
    CHECK(told.was_told(day("2026-11-21"), "b"));
    CHECK_FALSE(told.was_told(day("2026-11-22"), "a"));
    told.remember(day("2026-11-22"), "c");
    CHECK_FALSE(told.was_told(day("2026-11-21"), "a"));
}

TEST_CASE("the calendar of a case holds its dates and is called by its number") {
    Dated builder;
    builder.add("Remind", "2026-12-05");
    OpenCase open(builder);
    const auto one = presentation::calendar_file(*open.session, open.id);
    CHECK(one.name == "redress-2026-0001.ics");
    CHECK(one.bytes.find("20261205") != std::string::npos);
    CHECK(presentation::calendar_file(*open.session, std::nullopt).name == "redress.ics");
}

TEST_CASE("the agenda on paper is made for the chosen person and dated today") {
    Dated builder;
    builder.add("Overklaga domen", "2026-11-25", "Ylva");
    builder.add("Remind", "2026-11-26", "Bo");
    OpenCase open(builder);
    AgendaPage page(*open.session);
    page.choose_person("Ylva");
    const auto made = page.paper(documents::FontSet());
    CHECK(made.problems.empty());
    CHECK(made.pdf.starts_with("%PDF"));
    CHECK(made.text.find("Overklaga domen") != std::string::npos);
    CHECK(made.text.find("Remind") == std::string::npos);
    CHECK(page.paper_name() == "agenda-2026-11-21.pdf");
}

TEST_CASE("a week goes from Monday to Sunday and is numbered as ISO 8601 does") {
    Dated builder;
    builder.add("Sunday before", "2026-11-15");
    builder.add("Monday", "2026-11-16");
    builder.add("Sunday", "2026-11-22");
    builder.add("Monday after", "2026-11-23");
    OpenCase open(builder);
    AgendaPage page(*open.session); // on Saturday 21 November 2026
    CHECK(titles_in(page, AgendaList::Week) == Titles{"Monday", "Sunday"});
    CHECK(page.title() == "Week 47");
    // 1 January 2027 is a Friday and belongs to week 53; 29 December 2025 is the Monday of week 1.
    CHECK(presentation::week_number(day("2027-01-01")) == 53);
    CHECK(presentation::week_number(day("2025-12-29")) == 1);
}

TEST_CASE("an empty list says in words what it has nothing of") {
    Dated builder;
    builder.add("Later", "2027-05-01");
    OpenCase open(builder);
    AgendaPage page(*open.session);
    page.choose(AgendaList::Overdue);
    CHECK(page.empty_text() == "Nothing is overdue.");
    page.choose(AgendaList::Today);
    CHECK(page.empty_text() == "Nothing is due today.");
    page.search("nobody");
    CHECK(page.empty_text() == "Nothing fits the search.");
}
