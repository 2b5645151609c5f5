// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dates/dated_case.h"

#include <redress/app/agenda.h>
#include <redress/app/deadline_log.h>

using namespace redress;
using namespace redress::test;

namespace {

/// Deadlines of the case on these days, each by consequence.
struct WaitingWorkspace : DatedWorkspace {
    domain::Deadline add(const char* iso, domain::Consequence consequence = domain::Consequence::ClaimLost) {
        domain::Deadline deadline;
        deadline.id.uid = anna.ports().uid();
        deadline.position = static_cast<int>(loaded().dispute.deadlines.size()) + 1;
        deadline.title = iso;
        deadline.consequence = consequence;
        deadline.safe = deadline.legal = day(iso);
        apply({id(), "Add deadline", {domain::adding(deadline)}});
        return deadline;
    }
    app::Agenda agenda(int silent_days = 30) const {
        return app::agenda_on(anna.casebook(), {.today = day("2026-03-02"), .silent_days = silent_days});
    }
};

std::vector<std::string> titles(const std::vector<app::AgendaLine>& lines) {
    std::vector<std::string> found;
    for (const app::AgendaLine& line : lines) found.push_back(line.entry.title);
    return found;
}

using Titles = std::vector<std::string>;

} // namespace

TEST_CASE("the agenda has what is overdue what is due today and the next fourteen days") {
    WaitingWorkspace test;
    for (const char* iso : {"2026-03-01", "2026-03-02", "2026-03-03", "2026-03-16", "2026-03-17"})
        test.add(iso);
    const app::Agenda agenda = test.agenda();
    CHECK(titles(agenda.overdue) == Titles{"2026-03-01"});
    CHECK(titles(agenda.today) == Titles{"2026-03-02"});
    CHECK(titles(agenda.soon) == Titles{"2026-03-03", "2026-03-16"});
    CHECK(agenda.overdue.front().days == -1);
    CHECK(agenda.unscheduled.empty());
}

TEST_CASE("a presumption or a harbour that has ended is not overdue") {
    WaitingWorkspace test;
    test.add("2026-02-01", domain::Consequence::BurdenShifts);
    test.add("2026-02-02", domain::Consequence::SafeHarbourEnds);
    CHECK(test.agenda().overdue.empty());
    CHECK(test.agenda().passed.size() == 2);
}

TEST_CASE("an open case without a day to come is listed until it has one") {
    WaitingWorkspace test;
    REQUIRE(test.agenda().unscheduled.size() == 1);
    CHECK(test.agenda().unscheduled.front().number == "2026-0001");
    const auto kept = test.add("2026-05-01");
    CHECK(test.agenda().unscheduled.empty());
    test.apply(app::drop_edit(test.loaded(), kept.id).edit);
    CHECK(test.agenda().unscheduled.size() == 1);
}

TEST_CASE("a case whose presumption has ended and whose hearing is past has no day to come") {
    WaitingWorkspace test;
    test.add("2026-02-01", domain::Consequence::BurdenShifts);
    domain::Hearing held;
    held.id.uid = uid(702);
    held.date = day("2026-02-20");
    test.apply({test.id(), "Add hearing", {domain::adding(held)}});
    CHECK(test.agenda().unscheduled.size() == 1);
    test.add("2026-02-28"); // an act that somebody should have done is still to be done
    CHECK(test.agenda().unscheduled.empty());
}

TEST_CASE("a case with a past day and one to come is scheduled") {
    WaitingWorkspace test;
    test.add("2026-02-01", domain::Consequence::BurdenShifts);
    test.add("2027-02-01", domain::Consequence::BurdenShifts);
    CHECK(test.agenda().unscheduled.empty());
}

TEST_CASE("what has to be posted is due on the day to post it") {
    WaitingWorkspace test;
    auto posted = test.add("2026-03-09");
    posted.post_by = day("2026-03-02");
    test.apply({test.id(), "Change", {domain::altering(test.loaded(), posted)}});
    test.add("2026-03-05");
    CHECK(titles(test.agenda().today) == Titles{"2026-03-09"});
    CHECK(test.agenda().today[0].entry.post_by == day("2026-03-02"));
    const auto late = app::agenda_on(test.anna.casebook(), {.today = day("2026-03-03")});
    CHECK(titles(late.overdue) == Titles{"2026-03-09"});
    CHECK(app::is_overdue(posted, day("2026-03-03")));
    CHECK_FALSE(app::is_overdue(posted, day("2026-03-02")));
}

TEST_CASE("a line of the agenda says when its day is uncertain or cannot be judged") {
    WaitingWorkspace test;
    auto kept = test.add("2026-03-05");
    const auto is_uncertain = [&](const char* warnings) {
        kept.warnings = warnings;
        test.apply({test.id(), "Change", {domain::altering(test.loaded(), kept)}});
        return test.agenda().soon.at(0).uncertain;
    };
    CHECK(is_uncertain("low_confidence"));
    CHECK(is_uncertain("half a line; nothing"));
    CHECK_FALSE(is_uncertain("letter_does_not_interrupt"));
}

TEST_CASE("a refused repair is an answer") {
    WaitingWorkspace test;
    domain::RepairAttempt attempt;
    attempt.id.uid = uid(703);
    attempt.requested = day("2026-01-20");
    test.apply({test.id(), "Add attempt", {domain::adding(attempt)}});
    CHECK(test.agenda(30).silent.size() == 1);
    attempt.outcome = domain::RepairOutcome::Refused;
    test.apply({test.id(), "Change attempt", {domain::altering(test.loaded(), attempt)}});
    CHECK(test.agenda(30).silent.empty());
    CHECK_FALSE(app::unanswered_on(test.loaded().dispute, day("2026-03-02")));
}

TEST_CASE("a closed case is in no list") {
    WaitingWorkspace test;
    test.add("2026-03-02");
    auto sheet = test.loaded().dispute.sheet;
    sheet.status = domain::CaseStatus::Closed;
    test.apply({test.id(), "Close case", {domain::altering(test.loaded(), sheet)}});
    CHECK(test.agenda().today.empty());
    CHECK(test.agenda().unscheduled.empty());
}

TEST_CASE("a claim is silent from the last notice until an answer is recorded") {
    WaitingWorkspace test;
    domain::Notice notice;
    notice.id.uid = uid(700);
    notice.date = day("2026-01-31"); // 30 days before the agenda's day
    test.apply({test.id(), "Add notice", {domain::adding(notice)}});
    CHECK(test.agenda(31).silent.empty());
    REQUIRE(test.agenda(30).silent.size() == 1);
    CHECK(test.agenda(30).silent.front().since == day("2026-01-31"));
    CHECK(app::unanswered_on(test.loaded().dispute, day("2026-03-02"))->asked == day("2026-01-31"));
    domain::Event refusal;
    refusal.id.uid = uid(701);
    refusal.date = day("2026-02-10");
    test.apply({test.id(), "Add event", {domain::adding(refusal)}});
    CHECK(test.agenda(30).silent.empty());
    CHECK_FALSE(app::unanswered_on(test.loaded().dispute, day("2026-03-02")));
}

TEST_CASE("the lines of one case are those of the agenda") {
    WaitingWorkspace test;
    test.add("2026-03-05");
    test.add("2026-03-01");
    const auto lines = app::agenda_of(test.loaded().dispute, day("2026-03-02"));
    CHECK(titles(lines) == Titles{"2026-03-01", "2026-03-05"});
    CHECK(lines[0].entry == test.agenda().overdue[0].entry);
}

TEST_CASE("the log says what was entered changed and ticked off and by whom") {
    WaitingWorkspace test;
    test.keep("presumption");
    test.deliver("2025-12-01");
    test.apply(app::move_edit(test.loaded(), test.moves()));
    const auto seen = test.loaded();
    test.apply(app::tick_off_edit(seen, seen.dispute.deadlines[0].id, day("2026-03-02")).edit);
    const auto log = app::deadline_log(test.anna.casebook().history(test.id()));
    REQUIRE(log.size() == 3);
    CHECK(log[0].kind == app::LogKind::Entered);
    CHECK(log[0].day == "2027-11-03");
    CHECK(log[1].kind == app::LogKind::Changed);
    CHECK(log[1].day == "2027-12-01");
    CHECK(log[2].kind == app::LogKind::TickedOff);
    CHECK(log[2].note.who == "anna");
    CHECK(log[2].title == "Presumtion för ursprungligt fel");
}

TEST_CASE("the log tells an extension a drop and a removal and keeps the title") {
    WaitingWorkspace test;
    const auto kept = test.add("2026-03-05");
    domain::DateOverride change;
    change.deadline = kept.id;
    change.new_date = day("2026-03-12");
    test.apply(app::extend_edit(test.loaded(), change, test.law(), test.anna.ports()));
    test.apply(app::drop_edit(test.loaded(), kept.id).edit);
    const auto seen = test.loaded();
    test.apply({test.id(),
                "Remove",
                {domain::removing(seen, seen.dispute.date_overrides[0].id.uid),
                 domain::removing(seen, kept.id.uid)}});
    const auto log = app::deadline_log(test.anna.casebook().history(test.id()));
    REQUIRE(log.size() == 4);
    CHECK(log[1].kind == app::LogKind::Extended);
    CHECK(log[1].day == "2026-03-12");
    CHECK(log[2].kind == app::LogKind::Dropped);
    CHECK(log[3].kind == app::LogKind::Removed);
    CHECK(log[3].title == "2026-03-05");
}
