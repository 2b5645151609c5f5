// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/own_date_form.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using presentation::FieldState;
using presentation::Outcome;
using presentation::OwnDateForm;

namespace {

const FieldState& field(const presentation::CountingForm& form, const std::string& name) {
    return *std::ranges::find(form.fields(), name, &FieldState::name);
}

std::string option_with(const presentation::CountingForm& form, const std::string& words) {
    for (const auto& option : field(form, "trigger").options)
        if (option.label.find(words) != std::string::npos) return option.value;
    return {};
}

} // namespace

TEST_CASE("a date of one's own is counted from something that happened and kept as one step") {
    OpenCase open; // delivered on 3 November 2025
    OwnDateForm form(*open.session, open.page);
    form.select("trigger", {option_with(form, "3 November 2025")});
    form.type("title", "Remind the seller");
    form.count_days(30);
    // 3 December 2025 is a Wednesday.
    CHECK(form.preview() == std::vector<std::string>{"Day to keep: Wednesday 3 December 2025"});
    REQUIRE(form.keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().deadlines.at(0).safe == day("2025-12-03"));
    CHECK(open.page.dispute().deadlines.at(0).period == "30 days");
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().deadlines.empty());
}

TEST_CASE("a date can be counted back from a day that is typed") {
    OpenCase open;
    OwnDateForm form(*open.session, open.page);
    CHECK_FALSE(field(form, "day").visible);
    form.select("trigger", {"day"});
    CHECK(field(form, "day").visible);
    form.type("title", "Send the list of evidence");
    form.type("day", "2027-03-10");
    form.type("count", "7");
    form.select("unit", {"before"});
    REQUIRE(form.keep().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().deadlines.at(0).safe == day("2027-03-03"));
    CHECK(open.page.dispute().deadlines.at(0).days_before == 7);
}

TEST_CASE("nothing is kept while a field is not understood") {
    OpenCase open;
    OwnDateForm form(*open.session, open.page);
    CHECK(form.keep().kind == Outcome::Kind::NotUnderstood);
    form.type("title", "Remind");
    for (const char* bad : {"", "0", "-3", "7.5", "1000", "sju", "99999999999999999999"}) {
        form.type("count", bad);
        CHECK_FALSE(field(form, "count").error.empty());
        CHECK(form.keep().kind == Outcome::Kind::NotUnderstood);
    }
    form.type("count", "7");
    form.select("trigger", {"day"});
    form.type("day", "31 February 2027");
    CHECK_FALSE(field(form, "day").error.empty());
    CHECK(form.keep().kind == Outcome::Kind::NotUnderstood);
    CHECK(open.page.dispute().deadlines.empty());
}

TEST_CASE("a count that leaves the calendar is refused with a sentence") {
    OpenCase open;
    OwnDateForm form(*open.session, open.page);
    form.type("title", "Remind");
    form.type("count", "999");
    form.select("unit", {"years"});
    CHECK_FALSE(field(form, "count").error.empty());
    CHECK_FALSE(form.is_complete());
}

TEST_CASE("the quick buttons count an own date anew from its trigger") {
    OpenCase open;
    OwnDateForm form(*open.session, open.page);
    form.select("trigger", {option_with(form, "3 November 2025")});
    form.type("title", "Remind the seller");
    REQUIRE(form.keep().kind == Outcome::Kind::Done);
    presentation::DeadlinePanel panel(*open.session, open.page);
    const domain::Uid uid = open.page.dispute().deadlines.at(0).id.uid;
    CHECK(panel.explanation(uid)->counts_from_day);
    REQUIRE(panel.count_from_trigger(uid, 7).kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().deadlines.at(0).safe == day("2025-11-10"));
    CHECK(open.page.dispute().deadlines.at(0).period == "7 days");
    CHECK(panel.moved_words().empty());
}

TEST_CASE("a plan shows its days before they are kept") {
    OpenCase open;
    presentation::PlanForm form(*open.session, open.page);
    form.select("plan", {"demand"});
    form.select("trigger", {"today"});
    REQUIRE(form.preview().size() > 2);
    CHECK(open.page.dispute().deadlines.empty());
    REQUIRE(form.keep().kind == Outcome::Kind::Done);
    const auto& dates = open.page.dispute().deadlines;
    CHECK(dates.size() == form.preview().size());
    CHECK(dates.at(1).after == dates.at(0).id);
    REQUIRE(open.page.undo().kind == Outcome::Kind::Done);
    CHECK(open.page.dispute().deadlines.empty());
}
