// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/case_list.h>
#include <redress/presentation/new_case.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::RecordKind;
using presentation::Outcome;
using presentation::Section;

namespace {

void add_defect(presentation::CasePage& page, const std::string& title) {
    auto form = page.form_for_new(RecordKind::Defect);
    form.type("title", title);
    REQUIRE(page.save(form).kind == Outcome::Kind::Done);
}

} // namespace

TEST_CASE("undo and redo give back each step and say its name") {
    OpenCase open;
    const domain::Case before = open.page.dispute();
    add_defect(open.page, "Rost");
    const domain::Case after = open.page.dispute();
    CHECK(open.page.state().undo_label == "Undo: Add defect");
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute() == before);
    CHECK(open.page.state().redo_label == "Redo: Add defect");
    REQUIRE(open.page.redo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute() == after);
}

TEST_CASE("a number that was undone is never given again") {
    OpenCase open;
    add_defect(open.page, "Rost");
    open.page.undo();
    add_defect(open.page, "Spricka");
    CHECK(open.page.dispute().defects.at(0).number == 2);
}

TEST_CASE("a record that is cited lists its places and is not removed") {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Rost");
    const auto head = builder.add_head();
    builder.add_claim(head, {defect}, lump_sum(money(100)));
    OpenCase open(builder);
    CHECK(open.page.places_citing(defect.uid).size() == 1);
    CHECK(open.page.remove(defect.uid).kind == Outcome::Kind::Refused);
    CHECK(open.page.dispute().defects.size() == 1);
}

TEST_CASE("another window's change of the same defect is a conflict that names it and loses nothing") {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Rost");
    OpenCase open(builder);
    auto mine = open.page.form_for(defect.uid);
    mine.type("title", "Rost på luckan");

    const auto other_window = open.second_window();
    presentation::CasePage other(*other_window, open.id);
    auto theirs = other.form_for(defect.uid);
    theirs.type("description", "Found by the installer");
    REQUIRE(other.save(theirs).kind == Outcome::Kind::Done);

    const Outcome outcome = open.page.save(mine);
    CHECK(outcome.kind == Outcome::Kind::Conflict);
    CHECK(outcome.sentences.at(0).find("1 Rost") != std::string::npos);
    CHECK(mine.field("title")->text == "Rost på luckan");
    CHECK(mine.field("description")->text == "Found by the installer");
    REQUIRE(open.page.save(mine).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().defects.at(0).title == "Rost på luckan");
    CHECK(open.page.dispute().defects.at(0).description == "Found by the installer");
}

TEST_CASE("two windows that begin a defect at once get two numbers") {
    OpenCase open;
    auto mine = open.page.form_for_new(RecordKind::Defect);
    mine.type("title", "Spricka");
    const auto other_window = open.second_window();
    presentation::CasePage other(*other_window, open.id);
    add_defect(other, "Rost");
    REQUIRE(open.page.save(mine).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().defects.at(0).title == "Rost");
    CHECK(open.page.dispute().defects.at(1).number == 2);
}

TEST_CASE("undo on one case leaves the steps of another alone") {
    OpenCase open;
    CaseBuilder second("SEK", 500);
    second.sheet().number = "2026-0002";
    const auto added = open.session->workspace.add_case(second, "New case");
    presentation::CasePage other(*open.session, std::get<domain::Id<domain::CaseSheet>>(added));
    add_defect(other, "Rost");
    CHECK(open.page.state().undo_label.empty());
    open.page.undo();
    CHECK(open.page.dispute().sheet.number == "2026-0001");
    CHECK(other.state().undo_label == "Undo: Add defect");
}

TEST_CASE("claim items move up and down and the order is kept") {
    CaseBuilder builder;
    const auto head = builder.add_head();
    const auto first = builder.add_claim(head, {}, lump_sum(money(100)));
    const auto second = builder.add_claim(head, {}, lump_sum(money(200)));
    OpenCase open(builder);
    REQUIRE(open.page.move(second.uid, -1).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().claim_items.at(0).id == second);
    CHECK(open.page.dispute().claim_items.at(1).id == first);
}

TEST_CASE("every section but the overview and the letters has tables with columns and words for emptiness") {
    OpenCase open;
    for (Section section : presentation::all_sections) {
        const auto tables = open.page.tables(section);
        CHECK(tables.empty() == (section == Section::Overview || section == Section::Letters));
        for (const auto& table : tables) {
            CHECK_FALSE(table.columns.empty());
            CHECK_FALSE(table.empty_text.empty());
            for (const auto& row : table.rows) CHECK(row.cells.size() == table.columns.size());
        }
    }
}

TEST_CASE("the money lines add up as counted by hand") {
    CaseBuilder builder; // one stove for 129 000
    const auto a = builder.add_defect("A");
    const auto b = builder.add_defect("B");
    const auto head = builder.add_head();
    builder.add_claim(head, {a}, lump_sum(money(8000)));
    builder.add_claim(head, {b}, lump_sum(money(4500)));
    OpenCase open(builder);
    const auto state = open.page.state();
    CHECK(state.stated == "SEK\u00a012,500.00");
    CHECK(state.money.at(0).value == state.stated);
}

TEST_CASE("a new case is made from a few answers and its title from two of them") {
    OpenCase open;
    presentation::NewCase questions(*open.session);
    questions.type("consumer", "Ann Lee");
    questions.type("trader", "Sofas Ltd");
    questions.type("description", "Sofa");
    questions.type("price", "1,299.00");
    questions.type("delivered", "2026-03-05");
    const auto id = questions.create();
    REQUIRE(id.has_value());
    presentation::CasePage page(*open.session, *id);
    CHECK(page.dispute().sheet.title == "Sofa, Sofas Ltd");
    CHECK(page.dispute().items.at(0).price->minor == 129900);
    CHECK(page.state().parties == "Ann Lee against Sofas Ltd");
}

TEST_CASE("a new case with nothing answered asks for a title and writes nothing") {
    OpenCase open;
    presentation::NewCase questions(*open.session);
    CHECK_FALSE(questions.create().has_value());
    const auto& fields = questions.fields();
    const auto title =
        std::find_if(fields.begin(), fields.end(), [](const auto& field) { return field.name == "title"; });
    CHECK_FALSE(title->error.empty());
    CHECK(presentation::CaseList(*open.session).size() == 1);
}

TEST_CASE("the case list finds a case by words without their accents") {
    OpenCase open;
    presentation::CaseList list(*open.session);
    list.search("asa oberg");
    CHECK(list.size() == 1);
    list.search("asa nobody");
    CHECK(list.size() == 0);
    CHECK(list.summary() == "0 of 1 cases");
}
