// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_builder.h"
#include "support/catch_compat.h"

#include <redress/domain/error.h>
#include <redress/exchange/icalendar.h>
#include <redress/text/unicode.h>

#include <algorithm>

using namespace redress;
using exchange::CalendarEntry;
using exchange::CalendarState;

namespace {

const std::string stamp = "2026-11-21T08:00:00Z";

std::string text_of(const CalendarEntry& entry) {
    return exchange::calendar_text({"Redress", stamp, {entry}});
}

std::vector<std::string> raw_lines(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

/// RFC 5545, 3.1: a line that begins with a blank goes on the one before.
std::vector<std::string> lines_of(const CalendarEntry& entry) {
    std::vector<std::string> lines;
    for (const std::string& line : raw_lines(text_of(entry)))
        if (line.front() == ' ')
            lines.back() += line.substr(1);
        else
            lines.push_back(line);
    return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::ranges::find(lines, line) != lines.end();
}

std::ptrdiff_t starting(const std::vector<std::string>& lines, const std::string& start) {
    return std::ranges::count_if(lines, [&](const auto& line) { return line.starts_with(start); });
}

CalendarEntry whole_day() {
    return {.uid = "00a1@redress.local", .when = {.day = test::day("2026-12-31")}, .title = "Last day"};
}

CalendarEntry at_time(const char* day, const char* time, const char* zone) {
    CalendarEntry entry = whole_day();
    entry.when = {test::day(day), domain::TimeOfDay::from_text(time), 120, zone};
    return entry;
}

} // namespace

TEST_CASE("a whole day begins on its day and ends before the next") {
    const auto lines = lines_of(whole_day());
    CHECK(has(lines, "UID:00a1@redress.local"));
    CHECK(has(lines, "DTSTAMP:20261121T080000Z"));
    CHECK(has(lines, "DTSTART;VALUE=DATE:20261231"));
    CHECK(has(lines, "DTEND;VALUE=DATE:20270101"));
    CHECK(has(lines, "TRANSP:TRANSPARENT"));
    CHECK(has(lines, "STATUS:CONFIRMED"));
    CHECK(has(lines, "SEQUENCE:0"));
}

TEST_CASE("a time is written as the instant that the clocks of its zone mean") {
    // Stockholm is two hours before UTC in July and one in December; London one and none; Python's zoneinfo
    // agrees.
    CHECK(has(lines_of(at_time("2026-07-15", "09:30", "Europe/Stockholm")), "DTSTART:20260715T073000Z"));
    CHECK(has(lines_of(at_time("2026-12-15", "09:30", "Europe/Stockholm")), "DTSTART:20261215T083000Z"));
    CHECK(has(lines_of(at_time("2026-07-15", "09:30", "Europe/London")), "DTSTART:20260715T083000Z"));
    CHECK(has(lines_of(at_time("2040-07-15", "09:30", "Europe/Budapest")), "DTSTART:20400715T073000Z"));
    CHECK(has(lines_of(at_time("2026-12-15", "09:30", "Europe/Stockholm")), "DTEND:20261215T103000Z"));
    CHECK(has(lines_of(at_time("2026-12-15", "09:30", "UTC")), "DTSTART:20261215T093000Z"));
}

TEST_CASE("a time that lasts past midnight ends on the next day") {
    CHECK(has(lines_of(at_time("2026-12-31", "23:30", "Europe/London")), "DTEND:20270101T013000Z"));
}

TEST_CASE("a time in a zone nobody knows stays the time on the clock") {
    for (const char* zone : {"", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "europe stockholm"}) {
        INFO(zone);
        const auto lines = lines_of(at_time("2026-12-15", "09:30", zone));
        CHECK(has(lines, "DTSTART:20261215T093000"));
        CHECK(has(lines, "DTEND:20261215T113000"));
    }
}

TEST_CASE("a length that nobody knows is not made up") {
    CalendarEntry entry = at_time("2026-12-15", "09:30", "Europe/Stockholm");
    entry.when.minutes = 0;
    CHECK(starting(lines_of(entry), "DTEND") == 0);
}

TEST_CASE("an alarm rings before the entry or after its begin") {
    CalendarEntry entry = whole_day();
    entry.alarms = {{3 * 24 * 60, "In three days"}, {-8 * 60, "Today"}};
    const auto lines = lines_of(entry);
    CHECK(has(lines, "TRIGGER:-P3D"));
    CHECK(has(lines, "TRIGGER:PT8H"));
    CHECK(has(lines, "DESCRIPTION:In three days"));
    CHECK(std::ranges::count(lines, "ACTION:DISPLAY") == 2);
}

TEST_CASE("a cancelled entry says so under its old name with a higher sequence") {
    CalendarEntry entry = whole_day();
    entry.state = CalendarState::Cancelled;
    entry.sequence = 4;
    const auto lines = lines_of(entry);
    CHECK(has(lines, "STATUS:CANCELLED"));
    CHECK(has(lines, "SEQUENCE:4"));
    CHECK(has(lines, "UID:00a1@redress.local"));
}

TEST_CASE("long text in many scripts is folded at octets and never inside a character") {
    CalendarEntry entry = whole_day();
    for (int i = 0; i < 200; ++i) entry.title += "Åsa Öberg – ő ű ł 日本 😀 § 21, ";
    entry.description = std::string(10'000, 'x');
    for (const std::string& line : raw_lines(text_of(entry))) {
        CHECK(line.size() <= 75);
        CHECK(text::is_utf8(line));
    }
    CHECK(has(lines_of(entry), "DESCRIPTION:" + entry.description));
}

TEST_CASE("no text can begin a line of its own") {
    CalendarEntry entry = whole_day();
    entry.title = "a;b,c\\n\r\nATTENDEE:x\nBEGIN:VEVENT\r\x01\x7F";
    entry.place = "\xE2\x80\xA8"
                  "DTSTART:1\xC2\x85"
                  "END:VCALENDAR";
    entry.uid = "1\nSTATUS:CANCELLED";
    entry.link = "https://x.example/\nSTATUS:CANCELLED";
    entry.alarms = {{0, "x\nEND:VALARM"}};
    const auto lines = lines_of(entry);
    CHECK(has(lines, "SUMMARY:a\\;b\\,c\\\\n\\nATTENDEE:x\\nBEGIN:VEVENT"));
    CHECK(has(lines, "LOCATION:DTSTART:1END:VCALENDAR"));
    CHECK(starting(lines, "BEGIN:VEVENT") == 1);
    CHECK(starting(lines, "STATUS:CANCELLED") == 0);
    CHECK(starting(lines, "ATTENDEE") == 0);
    CHECK(starting(lines, "URL") == 0);
    CHECK(starting(lines, "END:VALARM") == 1);
}

TEST_CASE("the name of the calendar cannot break its line") {
    const auto lines = raw_lines(exchange::calendar_text({"Ärende 1; a,b\nMETHOD:CANCEL", stamp, {}}));
    CHECK(has(lines, "X-WR-CALNAME:Ärende 1; a,b\\nMETHOD:CANCEL"));
    CHECK(starting(lines, "METHOD:CANCEL") == 0);
}

TEST_CASE("a link is kept when it is an address of the web") {
    CalendarEntry entry = whole_day();
    entry.link = "https://video.example.org/room/7?code=1;2,3";
    CHECK(has(lines_of(entry), "URL:https://video.example.org/room/7?code=1;2,3"));
    entry.link = "javascript:alert(1)";
    CHECK(starting(lines_of(entry), "URL") == 0);
}

TEST_CASE("the same calendar gives the same bytes and an empty one is whole") {
    CalendarEntry entry = at_time("2026-12-15", "09:30", "Europe/Stockholm");
    CHECK(text_of(entry) == text_of(entry));
    const auto lines = raw_lines(exchange::calendar_text({"", stamp, {}}));
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(starting(lines, "X-WR-CALNAME") == 0);
}

TEST_CASE("what is no text and what is no instant are refused") {
    CalendarEntry entry = whole_day();
    entry.title = "\xFF";
    CHECK_THROWS_AS(text_of(entry), domain::Error);
    for (const char* wrong : {"", "2026-11-21", "2026-11-21T08:00:00", "2026-13-21T08:00:00Z",
                              "2026-11-21T08:00:6aZ", "2026-11-21T25:00:00Z"})
        CHECK_THROWS_AS(exchange::calendar_text({"", wrong, {}}), domain::Error);
}

TEST_CASE("an alarm a person cannot mean does not overflow") {
    CalendarEntry entry = whole_day();
    entry.alarms = {{2'000'000'000, "far"}, {-2'000'000'000, "far"}};
    CHECK(starting(lines_of(entry), "TRIGGER:") == 2);
}
