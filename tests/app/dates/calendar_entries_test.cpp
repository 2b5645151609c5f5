// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"
#include "support/holds.h"

#include <redress/app/calendar_entries.h>

using namespace redress;
using namespace redress::test;
using domain::DeadlineState;
using exchange::CalendarEntry;
using exchange::CalendarState;

namespace {

domain::Deadline complaint() {
    domain::Deadline deadline;
    deadline.id.uid = uid(71);
    deadline.title = "Complain to the trader";
    deadline.rule = "notice_safe_harbour";
    deadline.pack = "SE";
    deadline.source = "KKL 5:2";
    deadline.consequence = domain::Consequence::SafeHarbourEnds;
    deadline.trigger_kind = domain::EventKind::Discovery;
    deadline.trigger_date = day("2025-12-01");
    deadline.computed = deadline.legal = day("2026-02-01");
    deadline.safe = day("2026-01-30");
    deadline.reminder_days = 3;
    deadline.note = "SECRET";
    return deadline;
}

domain::Hearing hearing() {
    domain::Hearing made;
    made.id.uid = uid(72);
    made.forum = "Göteborgs tingsrätt";
    made.file_number = "T 123-26";
    made.room = "Sal 7";
    made.link = "https://video.example.org/7";
    made.date = day("2026-05-04");
    made.time = domain::TimeOfDay::from_text("09:30");
    made.duration = 180;
    made.zone = "Europe/Stockholm";
    made.bring = "The originals";
    made.note = made.outcome = "SECRET";
    return made;
}

domain::LoadedCase loaded_with(domain::Deadline deadline, domain::Hearing session) {
    CaseBuilder builder;
    domain::Case dispute = builder;
    dispute.deadlines = {std::move(deadline)};
    dispute.hearings = {std::move(session)};
    return {std::move(dispute), {{uid(71), 3}, {uid(72), 1}}};
}

std::vector<CalendarEntry> entries(const domain::LoadedCase& loaded) {
    return app::calendar_entries(loaded, {}, {});
}
CalendarEntry entry(domain::Deadline deadline) {
    return entries(loaded_with(std::move(deadline), hearing())).at(0);
}
CalendarEntry entry(domain::Hearing session) {
    return entries(loaded_with(complaint(), std::move(session))).at(1);
}

/// An open casebook whose calendar is made after each change.
struct OpenCalendar : OpenWorkspace {
    OpenCalendar() { apply("Keep date", domain::adding(complaint())); }

    void apply(const char* name, domain::Change change) {
        REQUIRE(is_applied(anna.apply({id(), name, {std::move(change)}})));
    }
    void change(void (*how)(domain::Deadline&)) {
        domain::Deadline changed = loaded().dispute.deadlines.at(0);
        how(changed);
        apply("Change date", domain::altering(loaded(), changed));
    }
    CalendarEntry only() { return app::calendar_of(anna, id(), {}).entries.at(0); }
    CalendarEntry last() { return app::calendar_of(anna, id(), {}).entries.back(); }
};

} // namespace

TEST_CASE("a deadline stands in the calendar on its safe day") {
    const CalendarEntry made = entry(complaint());
    CHECK(made.uid == uid(71).hex() + "@redress.local");
    CHECK(made.when.day == day("2026-01-30"));
    CHECK_FALSE(made.when.time);
    CHECK(made.title == "Complain to the trader (2026-0001)");
    CHECK(made.state == CalendarState::Confirmed);
    CHECK(made.sequence == 2);
}

TEST_CASE("the description has the legal day and the rule with its source") {
    const std::string text = entry(complaint()).description;
    CHECK(holds(text, "Legal date: Sunday 1 February 2026"));
    CHECK(holds(text, "Rule: notice_safe_harbour (SE). Source: KKL 5:2."));
    CHECK(holds(text, "afterwards it may still be in time"));
    CHECK(holds(text, "Braskamin (2026-0001)"));
}

TEST_CASE("no note is ever in a calendar") {
    for (const CalendarEntry& made : entries(loaded_with(complaint(), hearing())))
        CHECK_FALSE(holds(made.title + made.description + made.place, "SECRET"));
}

TEST_CASE("what makes a day uncertain stands in its description") {
    domain::Deadline deadline = complaint();
    deadline.warnings = "low_confidence";
    CHECK(holds(entry(deadline).description, "Warning: Nobody has confirmed this rule."));
    deadline.warnings = "half a line; nothing";
    CHECK(holds(entry(deadline).description, "Warning: half a line; nothing"));
}

TEST_CASE("a reminder rings at eight on its morning and on that of the day") {
    const auto alarms = entry(complaint()).alarms;
    REQUIRE(alarms.size() == 2);
    CHECK(alarms[0].minutes_before == 3 * 24 * 60 - 8 * 60);
    CHECK(alarms[1].minutes_before == -8 * 60);
    domain::Deadline silent = complaint();
    silent.reminder_days = 0;
    CHECK(entry(silent).alarms.empty());
}

TEST_CASE("what is done stays without an alarm and what is dropped is cancelled") {
    domain::Deadline deadline = complaint();
    deadline.state = DeadlineState::Done;
    CHECK(entry(deadline).title == "Done: Complain to the trader (2026-0001)");
    CHECK(entry(deadline).alarms.empty());
    CHECK(entry(deadline).state == CalendarState::Confirmed);
    deadline.state = DeadlineState::Dropped;
    CHECK(entry(deadline).state == CalendarState::Cancelled);
}

TEST_CASE("a closed case rings no more") {
    domain::LoadedCase loaded = loaded_with(complaint(), hearing());
    loaded.dispute.sheet.status = domain::CaseStatus::Closed;
    for (const CalendarEntry& made : entries(loaded)) CHECK(made.alarms.empty());
}

TEST_CASE("a hearing has its time and zone and its place") {
    const CalendarEntry made = entry(hearing());
    CHECK(made.when.time == domain::TimeOfDay::from_text("09:30"));
    CHECK(made.when.zone == "Europe/Stockholm");
    CHECK(made.when.minutes == 180);
    CHECK(made.title == "Hearing: Göteborgs tingsrätt (2026-0001)");
    CHECK(made.place == "Göteborgs tingsrätt, Sal 7");
    CHECK(made.link == "https://video.example.org/7");
    CHECK(holds(made.description, "Time: 09:30 (Europe/Stockholm)"));
    CHECK(holds(made.description, "File number: T 123-26"));
}

TEST_CASE("a hearing that was put off or called off is cancelled") {
    for (const auto state : {domain::HearingState::Postponed, domain::HearingState::Cancelled}) {
        domain::Hearing off = hearing();
        off.state = state;
        CHECK(entry(off).state == CalendarState::Cancelled);
        CHECK(entry(off).alarms.empty());
    }
    domain::Hearing held = hearing();
    held.state = domain::HearingState::Held;
    CHECK(entry(held).state == CalendarState::Confirmed);
}

TEST_CASE("without a day there is no entry") {
    domain::Deadline deadline = complaint();
    deadline.safe.reset();
    domain::Hearing session = hearing();
    session.date.reset();
    CHECK(entries(loaded_with(deadline, session)).empty());
}

TEST_CASE("an own date has no rule and claims none") {
    domain::Deadline own;
    own.id.uid = uid(71);
    own.safe = day("2026-03-09");
    const CalendarEntry made = entry(own);
    CHECK(made.title == "Deadline (2026-0001)");
    CHECK(holds(made.description, "Own date, not set by a rule of law."));
    CHECK_FALSE(holds(made.description, "Source"));
}

TEST_CASE("a changed date keeps its name in the calendar and has a higher sequence") {
    OpenCalendar calendar;
    const CalendarEntry first = calendar.only();
    calendar.change([](domain::Deadline& deadline) { deadline.safe = day("2026-01-29"); });
    const CalendarEntry second = calendar.only();
    CHECK(second.uid == first.uid);
    CHECK(second.sequence > first.sequence);
    CHECK(second.when.day == day("2026-01-29"));
}

TEST_CASE("a removed date is cancelled and one that comes back is there again") {
    OpenCalendar calendar;
    const CalendarEntry first = calendar.only();
    const domain::Deadline deadline = calendar.loaded().dispute.deadlines.at(0);
    calendar.apply("Remove date", domain::removing(calendar.loaded(), deadline.id.uid));
    const CalendarEntry gone = calendar.only();
    CHECK(gone.uid == first.uid);
    CHECK(gone.state == CalendarState::Cancelled);
    CHECK(gone.when.day == first.when.day);
    CHECK(gone.sequence > first.sequence);
    calendar.apply("Keep date", domain::adding(deadline));
    CHECK(calendar.only().state == CalendarState::Confirmed);
    CHECK(calendar.only().sequence > gone.sequence);
}

TEST_CASE("a hearing that lost its day is cancelled on the day that it had") {
    OpenCalendar calendar;
    calendar.apply("Add hearing", domain::adding(hearing()));
    const CalendarEntry first = calendar.last();
    domain::Hearing waiting = hearing();
    waiting.date.reset();
    waiting.time.reset();
    calendar.apply("Clear day", domain::altering(calendar.loaded(), waiting));
    const CalendarEntry gone = calendar.last();
    CHECK(gone.uid == first.uid);
    CHECK(gone.state == CalendarState::Cancelled);
    CHECK(gone.when.day == day("2026-05-04"));
    CHECK(gone.sequence > first.sequence);
    calendar.apply("Remove", domain::removing(calendar.loaded(), uid(72)));
    CHECK(calendar.last().when.day == day("2026-05-04"));
    CHECK(calendar.last().sequence > gone.sequence);
}

TEST_CASE("a case that is taken into another casebook goes on with higher sequences") {
    OpenCalendar calendar;
    for (int i = 0; i < 3; ++i) calendar.change([](domain::Deadline& d) { d.reminder_days += 1; });
    const CalendarEntry before = calendar.only();
    app::Ports later = fixed_ports("bo");
    later.now = [] { return "2026-03-03T08:00:00Z"; };
    app::Workspace other{
        storage::Casebook::create(calendar.folder / "b.redress", "SE", uid(998), "2026-03-03T08:00:00Z"),
        later};
    other.add_case(calendar.loaded().dispute, "Import case");
    const auto after = app::calendar_of(other, calendar.id(), {}).entries.at(0);
    CHECK(after.uid == before.uid);
    CHECK(after.sequence > before.sequence);
}

TEST_CASE("the calendar of a casebook holds every case and is stamped with the clock") {
    OpenCalendar calendar;
    CaseBuilder other("SEK", 500);
    domain::Case dispute = other;
    dispute.sheet.number = "2026-0002";
    dispute.hearings = {hearing()};
    std::get<domain::Id<domain::CaseSheet>>(calendar.anna.add_case(dispute, "Add case"));
    const auto sheet = app::calendar_of(calendar.anna, std::nullopt, {});
    CHECK(sheet.name == "Redress");
    CHECK(sheet.stamp.starts_with("2026-03-02T12:00:"));
    REQUIRE(sheet.entries.size() == 2);
    CHECK(sheet.entries[0].title == "Complain to the trader (2026-0001)");
    CHECK(sheet.entries[1].title == "Hearing: Göteborgs tingsrätt (2026-0002)");
    CHECK(app::calendar_of(calendar.anna, dispute.sheet.id, {}).name == "Redress 2026-0002");
}
