// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dates/dated_case.h"

#include <redress/app/undo.h>
#include <redress/law/step_text.h>

using namespace redress;
using namespace redress::test;

TEST_CASE("a kept proposal is a deadline with its rule its trigger and its steps") {
    DatedWorkspace test;
    const auto seen = test.keep("presumption");
    REQUIRE(seen.dispute.deadlines.size() == 1);
    const domain::Deadline& kept = seen.dispute.deadlines.front();
    CHECK(kept.title == "Presumtion för ursprungligt fel");
    CHECK(kept.rule == "presumption");
    CHECK(kept.pack == "SE");
    CHECK(kept.rule_version == day("2022-05-01"));
    CHECK(kept.trigger_record == test.builder.item.uid.hex());
    CHECK(kept.legal == day("2027-11-03"));
    CHECK(kept.pack_fingerprint == resources().pack("SE")->fingerprint());
    CHECK(law::steps_from(kept.steps)->front().kind == law::StepKind::Trigger);
    CHECK(proposals_by(seen.dispute, "presumption").front().kept == kept.id);
}

TEST_CASE("deadlines of several items and defects are told apart by their titles") {
    CaseBuilder builder;
    builder.add_item("Rör", builder.money(500));
    builder.at(builder.add_defect("Sprucken lucka")).discovered = day("2025-12-01");
    builder.at(builder.add_defect("Rost")).discovered = day("2026-01-07");
    std::uint32_t next = 900;
    app::Ports ports = fixed_ports("anna");
    ports.uid = [&next] { return uid(next++); };
    std::vector<std::string> titles;
    for (const auto& change : app::keep_edit({builder, {}}, proposals_in(builder), ports).changes)
        titles.push_back(std::get<domain::Deadline>(*change.after).title);
    CHECK(std::ranges::count(titles, "Reklamation, alltid i tid: 2 Rost") == 1);
    CHECK(std::ranges::count(titles, "Presumtion för ursprungligt fel: Braskamin Norrsken 5, Rör") == 1);
}

TEST_CASE("a notice that was given in time is kept as done") {
    CaseBuilder builder;
    builder.add_notice({builder.add_defect()}); // discovered on 1 and told on 5 December 2025
    const auto found = proposals_by(builder, "notice_safe_harbour");
    REQUIRE(found.size() == 1);
    CHECK(found[0].met_on == day("2025-12-05"));
    const auto edit = app::keep_edit({builder, {}}, found, fixed_ports("anna"));
    const auto& kept = std::get<domain::Deadline>(*edit.changes.front().after);
    CHECK(kept.state == domain::DeadlineState::Done);
    CHECK(kept.done_on == day("2025-12-05"));
}

TEST_CASE("keeping twice changes nothing") {
    DatedWorkspace test;
    const auto seen = test.keep("presumption");
    const auto again = app::keep_edit(seen, proposals_by(seen.dispute, "presumption"), test.anna.ports());
    CHECK(again.changes.empty());
}

TEST_CASE("a changed delivery moves nothing until the person agrees") {
    DatedWorkspace test;
    test.keep("presumption");
    CHECK(test.moves().empty());
    test.deliver("2025-12-01");
    CHECK(test.loaded().dispute.deadlines.front().legal == day("2027-11-03"));
    const auto moves = test.moves();
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].reasons.contains(app::MoveReason::TriggerMoved));
    CHECK(moves[0].after->legal == day("2027-12-01"));
    test.apply(app::move_edit(test.loaded(), moves));
    CHECK(test.loaded().dispute.deadlines.front().legal == day("2027-12-01"));
    CHECK(test.moves().empty());
}

TEST_CASE("a contract day under the old law moves the date to the old version") {
    DatedWorkspace test;
    const auto seen = test.keep("presumption");
    domain::Purchase purchase = *domain::find(seen.dispute, test.builder.purchase);
    purchase.contract_date = day("2022-04-30");
    test.apply({test.id(), "Change purchase", {domain::altering(seen, purchase)}});
    const auto moves = test.moves();
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].reasons.contains(app::MoveReason::VersionChanged));
    CHECK(moves[0].after->legal == day("2026-05-03"));
}

TEST_CASE("a trigger that is gone leaves the kept date and says so") {
    DatedWorkspace test;
    test.keep("presumption");
    const auto seen = test.loaded();
    domain::Item item = *domain::find(seen.dispute, test.builder.item);
    item.delivered.reset();
    test.apply({test.id(), "Change item", {domain::altering(seen, item)}});
    const auto moves = test.moves();
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].reasons.contains(app::MoveReason::TriggerGone));
    CHECK_FALSE(moves[0].after);
    CHECK(app::move_edit(test.loaded(), moves).changes.empty());
}

TEST_CASE("another file of the law is said even where it gives the same dates") {
    DatedWorkspace test;
    const auto seen = test.keep("presumption");
    domain::Deadline older = seen.dispute.deadlines.front();
    older.pack_fingerprint = "0000000000000000";
    test.apply({test.id(), "Older", {domain::altering(seen, older)}});
    const auto moves = test.moves();
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].reasons == domain::ChoiceSet{app::MoveReason::PackChanged});
    CHECK_FALSE(moves[0].moves_a_day());
}

TEST_CASE("ticking off the last open deadline says that nothing is left") {
    DatedWorkspace test;
    test.keep("presumption");
    auto seen = test.keep("liability");
    const auto first = app::tick_off_edit(seen, seen.dispute.deadlines[0].id, day("2026-03-02"));
    CHECK_FALSE(first.leaves_nothing_open);
    seen = test.apply(first.edit);
    CHECK(seen.dispute.deadlines[0].done_on == day("2026-03-02"));
    CHECK(app::tick_off_edit(seen, seen.dispute.deadlines[0].id, day("2026-03-02")).edit.changes.empty());
    CHECK(app::drop_edit(seen, seen.dispute.deadlines[1].id).leaves_nothing_open);
}

TEST_CASE("an extension moves the deadline and stays its last step") {
    DatedWorkspace test;
    auto seen = test.keep("notice_safe_harbour");
    domain::DateOverride change;
    change.deadline = seen.dispute.deadlines.front().id;
    change.who = "Brasbutiken";
    change.made_on = day("2026-01-20");
    change.new_date = day("2026-03-01"); // a Sunday
    seen = test.apply(app::extend_edit(seen, change, test.law(), test.anna.ports()));
    const domain::Deadline& kept = seen.dispute.deadlines.front();
    CHECK(kept.legal == day("2026-03-01"));
    CHECK(kept.safe == day("2026-02-27"));
    const auto steps = *law::steps_from(kept.steps);
    CHECK(std::ranges::count(steps, law::StepKind::ExtensionGranted, &law::Step::kind) == 1);
    CHECK(test.moves().empty());
}

TEST_CASE("an extension holds when what the date was counted from is gone") {
    DatedWorkspace test;
    auto seen = test.keep("notice_safe_harbour");
    domain::Deadline orphan = seen.dispute.deadlines.front();
    orphan.trigger_record = uid(4711).hex();
    seen = test.apply({test.id(), "Orphan", {domain::altering(seen, orphan)}});
    domain::DateOverride change;
    change.deadline = orphan.id;
    change.new_date = day("2026-03-04");
    seen = test.apply(app::extend_edit(seen, change, test.law(), test.anna.ports()));
    CHECK(seen.dispute.deadlines.front().safe == day("2026-03-04"));
    CHECK(seen.dispute.deadlines.front().steps.find("trigger 2025-12-01") == 0);
}

TEST_CASE("a plan is a chain of ordinary deadlines counted from its day") {
    DatedWorkspace test;
    const auto edit = app::plan_edit(test.loaded(), test.plan("demand"), day("2026-03-02"), {}, test.law(),
                                     test.anna.ports());
    REQUIRE(edit);
    const auto days = test.apply(*edit).dispute.deadlines;
    REQUIRE(days.size() == 6);
    CHECK(days[0].safe == day("2026-03-16")); // 14 days from the letter
    CHECK(days[1].safe == day("2026-03-17"));
    CHECK(days[2].safe == day("2026-03-27")); // 10 days later, a Friday
    CHECK(days[3].safe == day("2026-04-10"));
    CHECK(days[1].after == days[0].id);
    CHECK(days[0].plan == "Krav, påminnelse, ARN, tingsrätt");
    CHECK(test.moves().empty());
}

TEST_CASE("a step of a plan that was done late asks whether the next ones move") {
    DatedWorkspace test;
    const auto edit = app::plan_edit(test.loaded(), test.plan("demand"), day("2026-03-02"), {}, test.law(),
                                     test.anna.ports());
    const auto seen = test.apply(*edit);
    const auto end = app::tick_off_edit(seen, seen.dispute.deadlines[0].id, day("2026-03-23"));
    CHECK(end.next == std::vector{seen.dispute.deadlines[1].id});
    test.apply(end.edit);
    const auto moves = test.moves();
    REQUIRE(moves.size() == 5);
    CHECK(moves[0].reasons == domain::ChoiceSet{app::MoveReason::PlanMoved});
    CHECK(moves[0].after->safe == day("2026-03-24"));
    CHECK(moves[1].after->safe == day("2026-04-03")); // Good Friday: the other side's ten days run to it
    test.apply(app::move_edit(test.loaded(), moves));
    CHECK(test.moves().empty());
}

TEST_CASE("days of a plan in any order and chains that end in themselves are compared") {
    CaseBuilder builder;
    domain::Case dispute = builder;
    for (std::uint32_t i = 0; i < 300; ++i) {
        domain::Deadline deadline;
        deadline.id.uid = uid(1000 + i);
        deadline.after.uid = uid(1000 + (i + 1) % 300);
        deadline.trigger_date = deadline.safe = day("2026-03-02");
        deadline.period = "1 day";
        dispute.deadlines.push_back(deadline);
    }
    // Each stands on the day that it counts one day from.
    CHECK(app::date_moves(dispute, test::law_of(dispute)).size() == 300);
}

TEST_CASE("a date whose day the person named by a rule is left alone") {
    CaseBuilder builder;
    domain::Case dispute = builder;
    domain::Deadline deadline;
    deadline.id.uid = uid(1000);
    deadline.rule = "reopening";
    deadline.pack = "SE";
    deadline.safe = day("2026-03-02");
    dispute.deadlines.push_back(deadline);
    CHECK(app::date_moves(dispute, test::law_of(dispute)).empty());
}

TEST_CASE("days before a hearing follow when the hearing is moved") {
    DatedWorkspace test;
    auto seen = test.loaded();
    domain::Hearing hearing;
    hearing.id.uid = uid(600);
    hearing.forum = "Göteborgs tingsrätt";
    hearing.date = day("2026-06-01");
    seen = test.apply({test.id(), "Add hearing", {domain::adding(hearing)}});
    const auto edit = app::plan_edit(seen, test.plan("hearing"), day("2026-06-01"), hearing.id.uid,
                                     test.law(), test.anna.ports());
    seen = test.apply(*edit);
    CHECK(seen.dispute.deadlines[2].safe == day("2026-05-18")); // 14 days before
    hearing.date = day("2026-06-15");
    test.apply({test.id(), "Move hearing", {domain::altering(seen, hearing)}});
    const auto moves = test.moves();
    REQUIRE(moves.size() == 4);
    CHECK(moves[2].after->safe == day("2026-06-01"));
}

TEST_CASE("a person's own day is counted from the trigger and kept on an open day") {
    DatedWorkspace test;
    const app::OwnDate wanted{"Ring Sotarn",
                              {.happening = {domain::EventKind::Refusal, day("2026-03-01")}},
                              law::Period{7, law::PeriodUnit::Days}};
    const auto own = app::own_date(wanted, test.law());
    REQUIRE(own);
    CHECK(own->computed == day("2026-03-08")); // a Sunday
    CHECK(own->safe == day("2026-03-06"));
    const auto seen = test.apply(app::own_date_edit(test.loaded(), *own, test.anna.ports()));
    CHECK(seen.dispute.deadlines.front().title == "Ring Sotarn");
    CHECK(test.moves().empty());
}

TEST_CASE("keeping and ticking off are undone as a whole") {
    DatedWorkspace test;
    app::UndoStack undo(test.anna);
    const auto seen = test.loaded();
    REQUIRE(is_applied(undo.apply(app::keep_edit(seen, proposals_in(seen.dispute), test.anna.ports()))));
    CHECK(test.loaded().dispute.deadlines.size() > 2);
    REQUIRE(is_applied(undo.undo()));
    CHECK(test.loaded().dispute == seen.dispute);
}

TEST_CASE("a deadline that the case does not have is refused") {
    DatedWorkspace test;
    CHECK_THROWS_AS(app::drop_edit(test.loaded(), {uid(4711)}), domain::Error);
}
