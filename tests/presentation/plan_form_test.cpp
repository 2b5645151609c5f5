// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_case.h"
#include "support/catch_compat.h"

#include <redress/presentation/own_date_form.h>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using presentation::FieldState;
using presentation::Outcome;
using presentation::PlanForm;

namespace {

const FieldState& field(const PlanForm& form, const std::string& name) {
    return *std::ranges::find(form.fields(), name, &FieldState::name);
}

} // namespace

TEST_CASE("the days of a plan can be changed and a step left out before it is kept") {
    OpenCase open;
    PlanForm form(*open.session, open.page); // counted from Saturday 21 November 2026
    form.select("plan", {"demand"});
    const std::size_t steps = form.preview().size();
    form.type("step_answer", "10");
    form.type("step_reminder", "");
    CHECK(form.preview().size() == steps - 1);
    REQUIRE(form.keep().kind == Outcome::Kind::Done);
    const auto& days = open.page.dispute().deadlines;
    REQUIRE(days.size() == steps - 1);
    CHECK(days.at(0).period == "10 days");
    CHECK(days.at(1).after == days.at(0).id);
}

TEST_CASE("a plan is not kept while a number is not understood") {
    OpenCase open;
    PlanForm form(*open.session, open.page);
    form.select("plan", {"demand"});
    form.type("step_answer", "ten");
    CHECK_FALSE(form.is_complete());
    CHECK_FALSE(field(form, "step_answer").error.empty());
}

TEST_CASE("a plan is counted from the record that it begins with") {
    CaseBuilder builder;
    builder.add_event(domain::EventKind::DemandSent, "2026-11-02");
    builder.add_hearing("2027-03-10");
    OpenCase open(builder);
    PlanForm form(*open.session, open.page);
    form.select("plan", {"demand"});
    const FieldState& trigger = field(form, "trigger");
    const auto chosen =
        std::ranges::find(trigger.options, trigger.selected.front(), &presentation::Option::value);
    REQUIRE(chosen != trigger.options.end());
    CHECK(chosen->label.find("2 November 2026") != std::string::npos);
}
