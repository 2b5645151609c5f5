// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/domain_printing.h"

#include <redress/domain/readiness.h>

using namespace redress::domain;
using redress::test::CaseBuilder;
using redress::test::day;
using redress::test::kinds_of;
using redress::test::only;

namespace {

using Kinds = std::vector<ProblemKind>;

Kinds contradictions(const Case& dispute) {
    return kinds_of(contradictions_in(dispute));
}

CaseBuilder with_deadline() {
    CaseBuilder builder;
    builder.add_deadline("Svara", "2026-05-15");
    return builder;
}

Deadline& only_deadline(CaseBuilder& builder) {
    return builder.at(builder.dispute().deadlines.at(0).id);
}

} // namespace

TEST_CASE("events, deadlines, overrides and hearings that fit are accepted") {
    CaseBuilder builder = with_deadline();
    builder.add_event(EventKind::Refusal, "2026-03-16");
    builder.add_override(only_deadline(builder).id, "2026-06-01");
    builder.add_hearing("2026-09-01");
    CHECK(contradictions(builder).empty());
}

TEST_CASE("an event needs its day and ends after it began") {
    CaseBuilder builder;
    const auto event = builder.add_event(EventKind::Negotiation, "2026-03-16");
    builder.at(event).until = day("2026-03-16");
    CHECK(contradictions(builder).empty());
    builder.at(event).until = day("2026-03-15");
    CHECK(contradictions(builder) == Kinds{ProblemKind::DatesOutOfOrder});
    builder.at(event).date.reset();
    CHECK(contradictions(builder) == Kinds{ProblemKind::MissingDate});
}

TEST_CASE("what another record says is no event") {
    CaseBuilder builder;
    for (const auto kind :
         {EventKind::Contract, EventKind::Delivery, EventKind::Notice, EventKind::Hearing}) {
        CaseBuilder twice = builder;
        twice.add_event(kind, "2026-03-16");
        CHECK(contradictions(twice) == Kinds{ProblemKind::EventHasOwnRecord});
    }
    for (const auto kind : {EventKind::Refusal, EventKind::DemandReceived, EventKind::CourtEvent})
        builder.add_event(kind, "2026-03-16");
    CHECK(contradictions(builder).empty());
}

TEST_CASE("a deadline needs a day to keep") {
    CaseBuilder builder = with_deadline();
    only_deadline(builder).safe.reset();
    CHECK(contradictions(builder) == Kinds{ProblemKind::MissingDate});
}

TEST_CASE("a deadline that is done says on which day") {
    CaseBuilder builder = with_deadline();
    only_deadline(builder).state = DeadlineState::Done;
    CHECK(contradictions(builder) == Kinds{ProblemKind::DoneWithoutDay});
    only_deadline(builder).done_on = day("2026-05-01");
    CHECK(contradictions(builder).empty());
    only_deadline(builder).state = DeadlineState::Dropped;
    CHECK(contradictions(builder).empty());
}

TEST_CASE("the day to post, the day to keep and the last day follow each other") {
    CaseBuilder builder = with_deadline();
    only_deadline(builder).legal = day("2026-05-15");
    only_deadline(builder).post_by = day("2026-05-15");
    CHECK(contradictions(builder).empty());
    only_deadline(builder).legal = day("2026-05-14");
    only_deadline(builder).post_by = day("2026-05-16");
    const auto problems = contradictions_in(builder);
    REQUIRE(kinds_of(problems) == Kinds{ProblemKind::DatesOutOfOrder, ProblemKind::DatesOutOfOrder});
    CHECK(problems[0].field == "legal");
    CHECK(problems[1].field == "post_by");
}

TEST_CASE("an override belongs to a deadline of the case and states a day") {
    CaseBuilder builder = with_deadline();
    const auto entry = builder.add_override(only_deadline(builder).id, "2026-06-01");
    builder.at(entry).new_date.reset();
    CHECK(contradictions(builder) == Kinds{ProblemKind::MissingDate});
    builder.at(entry).deadline = {};
    CHECK(contradictions(builder) == Kinds{ProblemKind::UnknownReference, ProblemKind::MissingDate});
    builder.at(entry).deadline = {redress::test::uid(77'777)};
    CHECK(contradictions(builder) == Kinds{ProblemKind::UnknownReference, ProblemKind::MissingDate});
}

TEST_CASE("overrides stand in the order in which they were made") {
    CaseBuilder builder = with_deadline();
    const auto deadline = only_deadline(builder).id;
    const auto first = builder.add_override(deadline, "2026-06-01");
    const auto second = builder.add_override(deadline, "2026-07-01");
    builder.add_override(builder.add_deadline("Annat", "2026-05-20"), "2026-08-01");
    const auto found = overrides_of(builder, deadline);
    REQUIRE(found.size() == 2);
    CHECK(found[0]->id == first);
    CHECK(found[1]->id == second);
}

TEST_CASE("the steps of a plan do not run in a circle") {
    CaseBuilder builder = with_deadline();
    const auto first = only_deadline(builder).id;
    const auto second = builder.add_deadline("Påminn", "2026-05-20");
    builder.at(second).after = first;
    CHECK(contradictions(builder).empty());
    builder.at(first).after = second;
    CHECK(contradictions(builder) == Kinds{ProblemKind::AfterItself, ProblemKind::AfterItself});
}

TEST_CASE("a hearing may wait for its day until it is held") {
    CaseBuilder builder;
    const auto hearing = builder.add_hearing("2026-09-01");
    builder.at(hearing).date.reset();
    CHECK(contradictions(builder).empty());
    builder.at(hearing).state = HearingState::Held;
    CHECK(contradictions(builder) == Kinds{ProblemKind::MissingDate});
}

TEST_CASE("days and minutes are counted from zero to 9999") {
    CaseBuilder builder = with_deadline();
    only_deadline(builder).reminder_days = -1;
    only_deadline(builder).days_before = 10'000;
    builder.at(builder.add_hearing("2026-09-01")).duration = 9'999;
    const auto problems = contradictions_in(builder);
    REQUIRE(kinds_of(problems) == Kinds{ProblemKind::NumberOutOfRange, ProblemKind::NumberOutOfRange});
    CHECK(problems[0].detail == "10000");
    CHECK(problems[1].detail == "-1");
}

TEST_CASE("what is to come lies ahead and what was done does not") {
    CaseBuilder builder = with_deadline();
    only_deadline(builder).done_on = day("2026-05-01");
    builder.add_hearing("2026-09-01");
    const auto entry = builder.add_override(only_deadline(builder).id, "2026-06-01");
    builder.at(entry).made_on = day("2026-05-01");
    builder.add_event(EventKind::Refusal, "2026-05-01");
    const auto found = only(ProblemKind::DateInFuture, doubts_in(builder, day("2026-04-30")));
    REQUIRE(found.size() == 3);
    CHECK(found[0].field == "date");
    CHECK(found[1].field == "done_on");
    CHECK(found[2].field == "made_on");
}

TEST_CASE("the next date is the first that still waits") {
    CaseBuilder builder;
    CHECK_FALSE(next_date(builder));
    const auto early = builder.add_deadline("Svara", "2026-05-15");
    builder.add_deadline("Påminn", "2026-06-15");
    const auto hearing = builder.add_hearing("2026-05-01");
    CHECK(next_date(builder) == day("2026-05-01"));
    builder.at(hearing).state = HearingState::Cancelled;
    CHECK(next_date(builder) == day("2026-05-15"));
    builder.at(early).state = DeadlineState::Dropped;
    CHECK(next_date(builder) == day("2026-06-15"));
    CHECK(open_deadlines(builder) == 1);
}
