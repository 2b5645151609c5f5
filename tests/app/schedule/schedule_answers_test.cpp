// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"
#include "schedule_case.h"

using namespace redress;
using namespace redress::test;
using domain::Stance;

namespace {

domain::LoadedCase loaded(const domain::Case& dispute) {
    domain::LoadedCase made{dispute, {}};
    for (const domain::Record& record : domain::records_of(dispute))
        made.revisions[domain::uid_of(record)] = 1;
    return made;
}

/// The case after all that a file proposes was approved, received on 5 May 2026.
domain::Case answered(const domain::Case& dispute, FilledSchedule& filled) {
    const auto reading = filled.read();
    const auto edit = app::schedule_answers_edit(loaded(dispute), reading.changes, reading.language,
                                                 day("2026-05-05"), resources(), fixed_ports("anna"));
    return domain::with_changes(dispute, edit.changes);
}

} // namespace

TEST_CASE("approved cells become one answer for each item") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "Medges delvis");
    filled.fill("1", "Svar: belopp", "300", "300");
    filled.fill("1", "Svar: bevis", "Bilaga 1");
    filled.fill("3", "Svar: ståndpunkt", "Bestrids");
    const domain::Case after = answered(builder, filled);
    REQUIRE(after.answers.size() == 2);
    CHECK(after.answers[0].item == builder.one);
    CHECK(after.answers[0].stance == Stance::Part);
    CHECK(after.answers[0].amount == builder.money(300));
    CHECK(after.answers[0].date == day("2026-05-05"));
    CHECK(after.answers[0].respondent == builder.trader);
    CHECK(after.answers[0].evidence == builder.dispute().claim_items[0].evidence);
    CHECK(after.answers[1].stance == Stance::Disputed);
}

TEST_CASE("a new answer keeps what the file left as it was") {
    ScheduleCase builder;
    builder.answer(builder.one, Stance::Part, builder.money(200), "Som skrivet");
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: belopp", "450", "450");
    const domain::Case after = answered(builder, filled);
    REQUIRE(after.answers.size() == 2);
    CHECK(after.answers[1].amount == builder.money(450));
    CHECK(after.answers[1].reason == "Som skrivet");
    CHECK(after.answers[1].stance == Stance::Part);
    CHECK(after.answers[0].amount == builder.money(200));
}

TEST_CASE("who disputes what he conceded in part before no longer admits the amount") {
    ScheduleCase builder;
    builder.answer(builder.one, Stance::Part, builder.money(200), "");
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "Bestrids");
    const domain::Answer last = answered(builder, filled).answers.back();
    CHECK(last.stance == Stance::Disputed);
    CHECK_FALSE(last.amount);
}

TEST_CASE("conceded with less than is asked is conceded in part") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "Medges");
    filled.fill("1", "Svar: belopp", "300", "300");
    const domain::Answer last = answered(builder, filled).answers.back();
    CHECK(last.stance == Stance::Part);
    CHECK(last.amount == builder.money(300));
}

TEST_CASE("evidence in words is kept in the reason") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("3", "Svar: skäl", "Inget fel");
    filled.fill("3", "Svar: bevis", "vår besiktning 2026, bilaga 1");
    const domain::Case after = answered(builder, filled);
    REQUIRE(after.answers.size() == 1);
    CHECK(after.answers[0].reason == "Inget fel\nBevis: vår besiktning 2026, bilaga 1");
    CHECK(after.answers[0].evidence.empty());
}

TEST_CASE("a number of an exhibit that nobody else may see is no evidence of the other side") {
    ScheduleCase builder;
    const auto secret = builder.add_exhibit("GEHEIM");
    builder.at(secret).audience = domain::Audience::OwnSide;
    FilledSchedule filled(builder);
    filled.fill("3", "Svar: bevis", "2");
    const domain::Case after = answered(builder, filled);
    CHECK(after.answers.at(0).evidence.empty());
    CHECK(after.answers.at(0).reason == "Bevis: 2");
}

TEST_CASE("a schedule read once proposes nothing when it is read again") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "Bestrids");
    filled.fill("1", "Svar: skäl", "  Två rader \n och en till  ");
    filled.fill("A", "Svar: belopp", "600");
    const domain::Case after = answered(builder, filled);
    const auto again = app::read_schedule(after, exchange::write_ods(filled.sheet), resources());
    CHECK(proposed(again) == "");
}

TEST_CASE("what is not approved stays out") {
    const ScheduleCase builder;
    FilledSchedule filled(builder);
    filled.fill("1", "Svar: ståndpunkt", "Bestrids");
    filled.fill("3", "Svar: ståndpunkt", "Medges");
    auto changes = filled.read().changes;
    changes.erase(changes.begin());
    const auto edit = app::schedule_answers_edit(loaded(builder), changes, text::Language::Swedish,
                                                 day("2026-05-05"), resources(), fixed_ports("anna"));
    REQUIRE(edit.changes.size() == 1);
    CHECK(std::get<domain::Answer>(*edit.changes[0].after).item == builder.third);
}

TEST_CASE("answers from a file pass the gate of the workspace as one step") {
    OpenWorkspace open;
    const auto head = open.builder.add_head();
    const auto claim = open.builder.add_claim(head, {open.defect}, lump_sum(open.builder.money(500)));
    domain::LoadedCase before = open.loaded();
    domain::Edit first{open.id(),
                       "Add claim",
                       {domain::adding(*domain::find(open.builder.dispute(), head)),
                        domain::adding(*domain::find(open.builder.dispute(), claim))}};
    REQUIRE(is_applied(open.anna.apply(first)));
    before = open.loaded();
    FilledSchedule filled(before.dispute);
    filled.fill("1", "Svar: ståndpunkt", "Medges");
    const auto reading = filled.read();
    CHECK(is_applied(open.anna.apply(app::schedule_answers_edit(
        before, reading.changes, reading.language, day("2026-03-02"), resources(), fixed_ports("bo")))));
    REQUIRE(open.loaded().dispute.answers.size() == 1);
    CHECK(open.loaded().dispute.answers[0].stance == Stance::Conceded);
}
