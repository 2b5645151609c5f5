// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"
#include "support/court_case.h"

#include <redress/presentation/case_list.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::RecordKind;
using presentation::Section;

namespace {

std::vector<presentation::FindingLine> findings_about(const OpenCase& open, const std::string& words) {
    auto lines = open.page.state().findings;
    std::erase_if(lines, [&](const auto& line) { return line.sentence.find(words) == std::string::npos; });
    return lines;
}

} // namespace

TEST_CASE("the same finding about several defects is one line with their numbers") {
    CaseBuilder builder;
    for (const char* title : {"A", "B", "C", "D"}) builder.add_defect(title);
    const OpenCase open(builder);
    const auto lines = findings_about(open, "no notice");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].sentence.find("Defects 1–4") == 0);
}

TEST_CASE("a finding about one defect names it alone") {
    CaseBuilder builder;
    builder.add_defect("A");
    const OpenCase open(builder);
    const auto lines = findings_about(open, "no notice");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].sentence.find("Defect 1 A") == 0);
}

TEST_CASE("the defects of a claim item are told as ranges") {
    CaseBuilder builder;
    std::vector<domain::Id<domain::Defect>> defects;
    for (const char* title : {"A", "B", "C", "D", "E", "F"}) defects.push_back(builder.add_defect(title));
    defects.erase(defects.begin() + 3); // without number 4
    builder.add_claim(builder.add_head(), defects, lump_sum(money(600)));
    const OpenCase open(builder);
    CHECK(open.page.tables(Section::Claims).at(1).rows.at(0).cells.at(2) == "1–3, 5, 6");
}

TEST_CASE("the list of cases says each one's status and sorts by it") {
    OpenCase open;
    CaseBuilder closed("SEK", 500);
    closed.sheet().number = "2026-0002";
    closed.sheet().status = domain::CaseStatus::Closed;
    REQUIRE(std::holds_alternative<domain::Id<domain::CaseSheet>>(
        open.session->workspace.add_case(closed, "New case")));
    presentation::CaseList list(*open.session);
    CHECK(list.columns().at(3).label == "Status");
    list.sort(3, false);
    CHECK(list.cell(0, 3) == "Open");
    list.sort(3, true);
    CHECK(list.cell(0, 0) == "2026-0002");
    CHECK(list.cell(0, 3) == "Closed");
    // Where the list is narrow the titles have the room, and what is not open says so itself.
    CHECK(list.columns().at(3).spare);
    CHECK(list.cell(0, 1).find("Closed: ") == 0);
    CHECK(list.cell(1, 1).find("Open") == std::string::npos);
}

TEST_CASE("the list of cases says how the items of each stand and sorts by it") {
    CourtCase ruled;
    ruled.first_court();
    ruled.finding(ruled.records().rulings.back().id, ruled.crack, domain::Finding::Found);
    ruled.finding(ruled.records().rulings.back().id, ruled.smoke, domain::Finding::NotFound);
    ruled.records().instances.back().state = domain::InstanceState::Closed;
    OpenCase open(ruled);
    CaseBuilder untouched("SEK", 500);
    untouched.sheet().number = "2026-0002";
    open.session->workspace.add_case(untouched, "New case");
    presentation::CaseList list(*open.session);
    CHECK(list.columns().at(2).label == "State");
    CHECK(list.columns().at(2).spare); // the titles come first
    list.sort(2, true);
    CHECK(list.cell(0, 2) == "1 granted, 1 in part, 1 refused");
    list.sort(2, false);
    CHECK(list.cell(0, 0) == "2026-0002");
    CHECK(list.cell(0, 2).empty());
}

TEST_CASE("a form begins with what names its record") {
    const OpenCase open;
    CHECK(open.page.form_for_new(RecordKind::Party).fields().front().name == "name");
    CHECK(open.page.form_for_new(RecordKind::Item).fields().front().name == "description");
    CHECK(open.page.form_for_new(RecordKind::Defect).fields().front().name == "title");
}

TEST_CASE("a refused step back does not speak of typing") {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Rost");
    OpenCase open(builder);
    auto mine = open.page.form_for(defect.uid);
    mine.type("title", "Rost på luckan");
    REQUIRE(open.page.save(mine).kind == presentation::Outcome::Kind::Done);
    const auto other_window = open.second_window();
    presentation::CasePage other(*other_window, open.id);
    auto theirs = other.form_for(defect.uid);
    theirs.type("title", "Rostig lucka");
    REQUIRE(other.save(theirs).kind == presentation::Outcome::Kind::Done);
    const auto outcome = open.page.undo();
    REQUIRE(outcome.kind == presentation::Outcome::Kind::Conflict);
    for (const std::string& sentence : outcome.sentences)
        CHECK(sentence.find("your text") == std::string::npos);
}
