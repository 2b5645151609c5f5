// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using domain::RecordKind;
using presentation::Control;
using presentation::Outcome;
using presentation::Section;

namespace {

bool offers(const presentation::RecordForm& form, std::string_view field, std::string_view value) {
    const auto& options = form.field(field)->options;
    return std::any_of(options.begin(), options.end(), [&](const auto& o) { return o.value == value; });
}

} // namespace

TEST_CASE("deadlines, hearings, events and changed dates have a section of their own") {
    OpenCase open;
    CHECK(presentation::section_label(Section::Deadlines, open.session->messages) == "Deadlines");
    CHECK(open.page.tables(Section::Deadlines).size() == 4);
    for (const auto kind :
         {RecordKind::Event, RecordKind::Deadline, RecordKind::DateOverride, RecordKind::Hearing})
        CHECK(presentation::section_of(kind) == Section::Deadlines);
}

TEST_CASE("a date of one's own needs a title and a day and is counted as open") {
    OpenCase open;
    auto form = open.page.form_for_new(RecordKind::Deadline);
    CHECK(open.page.save(form).kind == Outcome::Kind::NotUnderstood);
    form.type("title", "Remind the trader");
    form.type("safe", "2026-12-01");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().deadlines.at(0).safe == day("2026-12-01"));
    CHECK(open.page.dispute().deadlines.at(0).reminder_days == 7);
    const auto row = open.session->workspace.casebook().list({}).at(0);
    CHECK(row.next_date == "2026-12-01");
    CHECK(row.open_deadlines == 1);
    CHECK(open.session->workspace.verify().empty());
}

TEST_CASE("a case is found by the words of its dates but not by their codes") {
    CaseBuilder builder;
    const auto deadline = builder.add_deadline("Complain", "2026-12-01");
    builder.at(deadline).steps = "trigger 2026-03-16";
    builder.at(deadline).rule = "short_rejection";
    builder.add_hearing("2026-09-01");
    OpenCase open(builder);
    const auto found = [&](const std::string& word) {
        return open.session->workspace.casebook().list({{word}, {}, false, {}, {}}).size();
    };
    CHECK(found("complain") == 1);
    CHECK(found("tingsratt") == 1);
    for (const char* code : {"trigger", "short_rejection", "stockholm"}) CHECK(found(code) == 0);
}

TEST_CASE("a deadline is done on a day and asks for it only then") {
    CaseBuilder builder;
    const auto deadline = builder.add_deadline("Remind", "2026-12-01");
    OpenCase open(builder);
    auto form = open.page.form_for(deadline.uid);
    CHECK_FALSE(form.field("done_on")->visible);
    form.select("state", {"done"});
    CHECK(form.field("done_on")->visible);
    CHECK(open.page.save(form).kind == Outcome::Kind::NotUnderstood);
    form.type("done_on", "2026-11-20");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    CHECK(open.session->workspace.casebook().list({}).at(0).open_deadlines == 0);
}

TEST_CASE("the dates that a rule gives are not typed over") {
    CaseBuilder builder;
    const auto deadline = builder.add_deadline("Complain", "2026-12-01");
    builder.at(deadline).rule = "notice";
    OpenCase open(builder);
    auto form = open.page.form_for(deadline.uid);
    for (const char* field : {"safe", "legal", "rule", "consequence", "kind"}) {
        INFO(field);
        CHECK_FALSE(form.field(field)->visible);
    }
    for (const char* field : {"steps", "warnings", "computed", "pack_fingerprint", "trigger_record"})
        CHECK(form.field(field) == nullptr);
    form.type("note", "Ask Bo");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().deadlines.at(0).safe == day("2026-12-01"));
}

TEST_CASE("what other records say is not offered as an event") {
    OpenCase open;
    const auto form = open.page.form_for_new(RecordKind::Event);
    for (const char* kind : {"refusal", "demand_received", "judgment_served", "negotiation"})
        CHECK(offers(form, "kind", kind));
    for (const char* kind : {"contract", "delivery", "notice", "repair", "payment", "hearing"})
        CHECK_FALSE(offers(form, "kind", kind));
}

TEST_CASE("a time is typed as people write it and shown with two digits each") {
    OpenCase open;
    auto form = open.page.form_for_new(RecordKind::Hearing);
    CHECK(form.field("time")->control == Control::Time);
    CHECK(form.field("zone")->text == "Europe/Stockholm");
    form.type("forum", "Göteborgs tingsrätt");
    form.type("time", "kl. 9.05");
    REQUIRE(open.page.save(form).kind == Outcome::Kind::Done);
    const auto& hearing = open.page.dispute().hearings.at(0);
    CHECK(hearing.time == domain::TimeOfDay::from_text("09:05"));
    auto again = open.page.form_for(hearing.id.uid);
    CHECK(again.field("time")->text == "09:05");
    CHECK_FALSE(again.is_changed());
}

TEST_CASE("a time that is none says how to write it") {
    OpenCase open;
    auto form = open.page.form_for_new(RecordKind::Hearing);
    form.type("time", "after lunch");
    form.type("duration", "-5");
    CHECK(open.page.save(form).kind == Outcome::Kind::NotUnderstood);
    CHECK(form.field("time")->error == "This is not a time. Write it like 13:30.");
    CHECK_FALSE(form.field("duration")->error.empty());
    form.type("time", "");
    form.type("duration", "");
    CHECK(open.page.save(form).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().hearings.at(0).duration == 0);
}

TEST_CASE("an event without a day and an override without a deadline are not saved") {
    OpenCase open;
    auto event = open.page.form_for_new(RecordKind::Event);
    CHECK(open.page.save(event).kind == Outcome::Kind::NotUnderstood);
    auto change = open.page.form_for_new(RecordKind::DateOverride);
    change.type("new_date", "2026-12-01");
    CHECK(open.page.save(change).kind == Outcome::Kind::NotUnderstood);
    CHECK_FALSE(change.field("deadline")->error.empty());
}

TEST_CASE("every field of the new records has a label in words") {
    OpenCase open;
    for (const auto kind :
         {RecordKind::Event, RecordKind::Deadline, RecordKind::DateOverride, RecordKind::Hearing}) {
        const auto form = open.page.form_for_new(kind);
        for (const auto& field : form.fields()) {
            INFO(field.name);
            CHECK(field.label.find('_') == std::string::npos);
            CHECK(std::isupper(static_cast<unsigned char>(field.label.at(0))));
            for (const auto& option : field.options) CHECK(option.label.find('_') == std::string::npos);
        }
    }
}
