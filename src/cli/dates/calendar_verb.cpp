// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/date_verbs.h"
#include "print/json_value.h"

#include <redress/app/calendar_entries.h>
#include <redress/app/letters.h>
#include <redress/storage/digest.h>

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

struct CalendarOptions {
    std::string dispute;
    std::filesystem::path out;
};

Json calendar_json(const CalendarOptions& options, const exchange::CalendarSheet& sheet,
                   const std::string& bytes) {
    const auto cancelled = std::ranges::count(sheet.entries, exchange::CalendarState::Cancelled,
                                              &exchange::CalendarEntry::state);
    Json json{{"written", options.out.empty() ? Json() : Json(options.out.string())},
              {"entries", sheet.entries.size()},
              {"cancelled", cancelled},
              {"bytes", bytes.size()},
              {"sha256", storage::sha256_hex(bytes)}};
    if (options.out.empty()) json["text"] = bytes;
    return json;
}

ExitCode write_calendar(Desk& desk, const CalendarOptions& options) {
    std::optional<domain::Id<domain::CaseSheet>> only;
    if (!options.dispute.empty()) only = desk.case_named(options.dispute);
    const auto sheet = app::calendar_of(desk.session().workspace, only, desk.messages());
    const std::string bytes = exchange::calendar_text(sheet);
    if (!options.out.empty()) app::write_file_safely(options.out, bytes);
    if (desk.options().json)
        print(desk.out(), calendar_json(options, sheet, bytes));
    else if (options.out.empty())
        desk.out() << bytes;
    else
        desk.say(text::filled(desk.messages().tr("Wrote {0}"), {options.out.string()}));
    return ExitCode::Done;
}

void describe(CLI::App& verb, CalendarOptions& options) {
    verb.add_option("case", options.dispute, "Number or place in the list; without it all cases")
        ->type_name("CASE");
    verb.add_option("--out", options.out, "The file to write; without it the standard output")
        ->type_name("FILE");
    verb.footer("Import the file again after a change: entries keep their names, so that the new one "
                "replaces the old.\n"
                "Example: redress-cli --casebook my.redress deadline ics --out dates.ics");
}

} // namespace

void add_calendar_verb(CLI::App& noun, Verb& chosen) {
    add_verb<CalendarOptions>(noun, chosen, "ics",
                              "Write the deadlines and hearings as a calendar for other programs", describe,
                              write_calendar);
}

} // namespace redress::cli
