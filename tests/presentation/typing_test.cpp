// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/case_list.h>
#include <redress/presentation/new_case.h>

using namespace redress;
using namespace redress::test;
using domain::RecordKind;
using presentation::Outcome;

namespace {

/// A form with a typed title, and another window that saves a title of its own first.
struct TwoWriters {
    CaseBuilder builder;
    domain::Id<domain::Defect> defect = builder.add_defect("Rost");
    OpenCase open{builder};
    presentation::RecordForm mine = open.page.form_for(defect.uid);

    Outcome save_after(const std::string& field, const std::string& text, const std::string& who) {
        auto ports = fixed_ports(2'000'000);
        ports.who = who;
        const auto session = presentation::open_session(open.folder / "book.redress", shipped_resources(),
                                                        text::Language::English, ports);
        presentation::CasePage page(*session, open.id);
        auto theirs = page.form_for(defect.uid);
        theirs.type(field, text);
        REQUIRE(page.save(theirs).kind == Outcome::Kind::Done);
        return open.page.save(mine);
    }
    std::string error(std::string_view field) const { return mine.field(field)->error; }
};

std::string error_in(OpenCase& open, RecordKind kind, std::string_view field, const std::string& typed) {
    auto form = open.page.form_for_new(kind);
    form.type(field, typed);
    CHECK(open.page.save(form).kind != Outcome::Kind::Done);
    return form.field(field)->error;
}

} // namespace

TEST_CASE("a field that both have written says what the other wrote") {
    TwoWriters two;
    two.mine.type("title", "Rost på luckan");
    REQUIRE(two.save_after("title", "Rostig lucka", "Eva").kind == Outcome::Kind::Conflict);
    CHECK(two.error("title") == "The other wrote: Rostig lucka");
    CHECK(two.mine.has_clash());
    CHECK(two.mine.field("title")->text == "Rost på luckan");
    REQUIRE(two.open.page.save(two.mine).kind == Outcome::Kind::Done);
    CHECK(two.open.page.dispute().defects.at(0).title == "Rost på luckan");
}

TEST_CASE("fields that only one has written do not clash") {
    TwoWriters two;
    two.mine.type("title", "Rost på luckan");
    REQUIRE(two.save_after("description", "By Eva", "Eva").kind == Outcome::Kind::Conflict);
    CHECK_FALSE(two.mine.has_clash());
    CHECK(two.error("title").empty());
}

TEST_CASE("typing into a clashing field answers it") {
    TwoWriters two;
    two.mine.type("title", "Rost på luckan");
    two.save_after("title", "Rostig lucka", "Eva");
    two.mine.type("title", "Rostig lucka, också på gångjärnet");
    CHECK_FALSE(two.mine.has_clash());
    CHECK(two.error("title").empty());
}

TEST_CASE("a change by the same person in another window is not called somebody else's") {
    TwoWriters two;
    two.mine.type("title", "Rost på luckan");
    const Outcome outcome = two.save_after("title", "Rostig lucka", "Test");
    CHECK(outcome.sentences.at(0).find("by you, in another window") != std::string::npos);
}

TEST_CASE("typing goes on over a step that this window took back") {
    CaseBuilder builder;
    const auto defect = builder.add_defect("Rost");
    OpenCase open(builder);
    auto saved = open.page.form_for(defect.uid);
    saved.type("title", "Rostig lucka");
    REQUIRE(open.page.save(saved).kind == Outcome::Kind::Done);
    auto form = open.page.form_for(defect.uid);
    form.type("description", "Sedan i våras");
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    open.page.bring_up_to_date(form);
    CHECK(form.field("title")->text == "Rost");
    CHECK(form.field("description")->text == "Sedan i våras");
    CHECK(open.page.save(form).kind == Outcome::Kind::Done);
}

TEST_CASE("the first claim item brings its head of claim in the same step") {
    CaseBuilder builder;
    builder.add_defect("Rost");
    OpenCase open(builder);
    const domain::Case before = open.page.dispute();
    auto form = open.page.form_for_new(RecordKind::ClaimItem);
    CHECK(form.field("head")->options.at(1).label == "1 Price reduction");
    form.type("title", "Ny lucka");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    REQUIRE(open.page.dispute().heads.size() == 1);
    CHECK(open.page.dispute().claim_items.at(0).head == open.page.dispute().heads.at(0).id);
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute() == before);
}

TEST_CASE("a head that came meanwhile takes the first claim item") {
    OpenCase open;
    auto item = open.page.form_for_new(RecordKind::ClaimItem);
    item.type("title", "Ny lucka");
    auto head = open.page.form_for_new(RecordKind::Head);
    REQUIRE(open.page.save(head).kind == Outcome::Kind::Done);
    REQUIRE(open.page.save(item).kind == Outcome::Kind::Done);
    REQUIRE(open.page.dispute().heads.size() == 1);
    CHECK(open.page.dispute().claim_items.at(0).head == open.page.dispute().heads.at(0).id);
}

TEST_CASE("a date is asked for as this window writes dates") {
    OpenCase english;
    CHECK(error_in(english, RecordKind::Defect, "discovered", "4/3/26") ==
          "It is not clear which day this is. Write it like 21/11/2026.");
    OpenCase swedish(CaseBuilder(), text::Language::Swedish);
    CHECK(error_in(swedish, RecordKind::Defect, "discovered", "igår").find("2026-11-21") !=
          std::string::npos);
    CHECK(english.page.form_for_new(RecordKind::Defect).field("discovered")->placeholder == "DD/MM/YYYY");
}

TEST_CASE("a negative amount says what to do and not which record it is in") {
    OpenCase open;
    CHECK(error_in(open, RecordKind::Payment, "amount", "-5") ==
          "An amount is never below zero. Write it without the minus.");
}

TEST_CASE("the currency stands behind an amount") {
    OpenCase english;
    OpenCase swedish(CaseBuilder(), text::Language::Swedish);
    CHECK(english.page.form_for_new(RecordKind::Payment).field("amount")->unit == "SEK");
    CHECK(swedish.page.form_for_new(RecordKind::Payment).field("amount")->unit == "kr");
    CHECK(swedish.page.form_for_new(RecordKind::ClaimItem).field("defects")->unit == "kr");
}

TEST_CASE("the currency of a new case follows its law") {
    OpenCase open;
    presentation::NewCase questions(*open.session);
    const auto unit = [&] {
        for (const auto& field : questions.fields())
            if (field.name == "price") return field.unit;
        return std::string();
    };
    CHECK(unit() == "SEK");
    questions.select("jurisdiction", {"EW"});
    CHECK(unit() == "£");
}

TEST_CASE("a new case knows whether anything was typed into it") {
    OpenCase open;
    presentation::NewCase questions(*open.session);
    CHECK_FALSE(questions.has_typing());
    questions.select("jurisdiction", {"EW"});
    CHECK_FALSE(questions.has_typing());
    questions.type("trader_city", "Lund");
    CHECK(questions.has_typing());
}
