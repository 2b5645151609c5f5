// SPDX-License-Identifier: GPL-3.0-or-later
#include "nouns.h"
#include "print/aligned_text.h"
#include "print/deadline_print.h"
#include "statute/law_choice.h"

namespace redress::cli {

namespace {

struct YearAsked {
    std::string jurisdiction;
    std::string state;
    int year = 0;
};

using ListedDay = law::Calendar::ClosedDay;

std::string name_of(const ListedDay& day, const text::Messages& messages) {
    if (day.status.holiday) return app::holiday_words(*day.status.holiday, day.date, messages);
    return day.status.kind == law::DayKind::MovedWorkingDay ? messages.tr("Working day moved by decree")
                                                            : messages.tr("Day of rest moved by decree");
}

/// Where a day is closed when it is not everywhere.
std::string note_of(const ListedDay& day, const text::Messages& messages) {
    if (day.status.only_in_some_places) return messages.tr("in some places only");
    if (day.status.kind == law::DayKind::ClosedDay) return messages.tr("closed, no public holiday");
    return {};
}

std::vector<std::string> warnings_about(const law::Calendar& calendar, const YearAsked& asked,
                                        const text::Messages& messages) {
    std::vector<std::string> warnings;
    if (!calendar.knows(asked.year))
        warnings.push_back(app::sentence(
            law::Warning{.kind = law::WarningKind::HolidayYearUnknown, .number = asked.year}, messages));
    if (!calendar.source().states.empty() && asked.state.empty())
        warnings.push_back(
            text::filled(messages.tr("Days that only some states have are left out. Name a state "
                                     "with --state: one of {0}."),
                         {listed(calendar.source().states)}));
    return warnings;
}

Json json_of(const ListedDay& day, const text::Messages& messages) {
    Json states = Json::array();
    if (day.status.holiday)
        for (const std::string& state : day.status.holiday->states) states.push_back(state);
    return {{"date", day.date.iso()},
            {"name", name_of(day, messages)},
            {"kind", domain::choice_name(day.status.kind)},
            {"key", day.status.holiday ? Json(day.status.holiday->key) : Json()},
            {"states", states},
            {"only_in_some_places", day.status.only_in_some_places}};
}

Json list_json(const LawChoice& law, const YearAsked& asked, const std::vector<ListedDay>& days,
               const std::vector<std::string>& warnings, const text::Messages& messages) {
    Json list = Json::array();
    for (const ListedDay& day : days) list.push_back(json_of(day, messages));
    return {{"jurisdiction", law.pack->code()},
            {"state", asked.state.empty() ? Json() : Json(asked.state)},
            {"year", asked.year},
            {"days", list},
            {"warnings", warnings}};
}

std::string list_text(const std::vector<ListedDay>& days, const text::Messages& messages) {
    std::vector<std::vector<std::string>> rows;
    for (const ListedDay& day : days)
        rows.push_back({day.date.iso(), app::day_words(day.date, messages), name_of(day, messages),
                        note_of(day, messages)});
    return aligned_text({{}, {}, {}, {}}, rows);
}

ExitCode list(Desk& desk, const YearAsked& asked) {
    const auto& messages = desk.messages();
    const LawChoice law = law_choice(desk, asked.jurisdiction, asked.state);
    const law::Calendar& calendar = law.calendar(desk);
    const auto days = calendar.listed_days(asked.year, asked.state);
    const auto warnings = warnings_about(calendar, asked, messages);
    if (desk.options().json) {
        print(desk.out(), list_json(law, asked, days, warnings, messages));
    } else {
        desk.out() << list_text(days, messages);
        for (const std::string& words : warnings) desk.say(messages.tr("Warning") + ": " + words);
    }
    return warnings.empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

void describe_list(CLI::App& verb, YearAsked& asked) {
    add_jurisdiction(verb, asked.jurisdiction);
    verb.add_option("--year", asked.year, "The year")->required()->check(CLI::Range(1900, 2199));
    verb.add_option("--state", asked.state, "Only the days of one state, such as BY in Germany")
        ->type_name("XX");
    verb.footer("Exit code 1 when the list is not complete: an unknown year, or no state named.\n"
                "Example: redress-cli holiday list --jurisdiction SE --year 2026");
}

} // namespace

void add_holiday(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "holiday", "Days on which courts and offices are closed");
    add_verb<YearAsked>(noun, chosen, "list", "List the holidays, closed days and moved days of a year",
                        describe_list, list);
}

} // namespace redress::cli
