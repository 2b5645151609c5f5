// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file.h"
#include "dates/date_paper.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"
#include "print/aligned_text.h"

#include <redress/app/schedule/schedule_file.h>

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

struct ScheduleOptions : PaperOptions {
    std::string layout;
    std::string answered_by = "trader";
    std::string format = "pdf";
    std::string seller;
};
struct ReadingOptions {
    std::string name;
    std::filesystem::path file;
    std::vector<int> take;
    bool all = false;
    std::string received;
};

/// The only one; of several the one that is named.
domain::Id<domain::Party> counterpart_for(Desk& desk, const domain::Case& dispute,
                                          const std::string& seller) {
    const auto counterparts = app::schedule_counterparts(dispute);
    if (seller.empty() && counterparts.size() < 2)
        return counterparts.empty() ? domain::Id<domain::Party>{} : counterparts.front();
    const auto named = seller.empty() ? domain::Id<domain::Party>{} : party_named(desk, dispute, seller);
    if (std::ranges::find(counterparts, named) != counterparts.end()) return named;
    std::string names;
    for (std::size_t i = 0; i < dispute.parties.size(); ++i)
        if (std::ranges::find(counterparts, dispute.parties[i].id) != counterparts.end())
            names += (names.empty() ? "" : "; ") + std::to_string(i + 1) + " " + dispute.parties[i].name;
    throw UsageError(text::filled(
        desk.messages().tr("A schedule shows what is claimed of one counterpart and nothing of the others. "
                           "Name one with --seller: {0}."),
        {names}));
}

app::ScheduleChoices choices_for(Desk& desk, const domain::Case& dispute, const ScheduleOptions& options) {
    auto choices = app::default_schedule_choices(dispute, day_of(desk, options), desk.resources());
    if (const auto layout = domain::choice_from<app::ScheduleLayout>(options.layout))
        choices.layout = *layout;
    if (const auto language = text::language_from(options.language)) choices.language = *language;
    choices.answered_by = *domain::choice_from<domain::Side>(options.answered_by);
    choices.paper = size_of(options);
    choices.counterpart = counterpart_for(desk, dispute, options.seller);
    return choices;
}

ExitCode write_sheet(Desk& desk, const ScheduleOptions& options, const domain::Case& dispute,
                     const app::ScheduleChoices& choices) {
    const auto format = *domain::choice_from<exchange::SheetFormat>(options.format);
    const auto target = options.to.empty()
                            ? std::filesystem::path(app::schedule_file_name(dispute, options.format))
                            : options.to;
    app::write_file_safely(target, app::schedule_file(dispute, choices, format, desk.resources()));
    desk.tell_done(text::filled(desk.messages().tr("Wrote {0}"), {target.string()}),
                   {{"written", target.string()}, {"format", options.format}});
    return ExitCode::Done;
}

/// An offer that settled an item and may not be named leaves a gap in the paper; so does an item of which
/// nobody can tell whom it is asked of.
ExitCode tell_gaps(Desk& desk, const app::Schedule& schedule) {
    if (schedule.unreleased > 0)
        desk.warn(
            text::filled(desk.messages().tr("Claim items settled by an offer that is not released to "
                                            "the forum: {0}. The schedule does not say how they ended."),
                         {std::to_string(schedule.unreleased)}));
    if (schedule.unattributed > 0)
        desk.warn(
            text::filled(desk.messages().tr(
                             "Claim items that stand in no schedule, because it is not recorded which seller "
                             "they concern: {0}. Divide them on their defects, or name their debtor."),
                         {std::to_string(schedule.unattributed)}));
    const bool has_gaps = schedule.unreleased > 0 || schedule.unattributed > 0;
    return has_gaps ? ExitCode::ProblemsFound : ExitCode::Done;
}

ExitCode make(Desk& desk, const ScheduleOptions& options) {
    const domain::Case dispute = desk.load(options.dispute);
    const auto choices = choices_for(desk, dispute, options);
    const app::Schedule schedule = app::schedule_of(dispute, choices, desk.resources());
    if (schedule.sections.empty()) {
        desk.warn(
            desk.messages().tr("There is no defect to put into a schedule. Record one first; nothing was "
                               "written."));
        return ExitCode::BadInput;
    }
    const documents::FontSet fonts({desk.resources().share() / "fonts"});
    const ExitCode code = options.format != "pdf"
                              ? write_sheet(desk, options, dispute, choices)
                              : deliver(desk, options,
                                        {"defect_schedule", app::schedule_file_name(dispute, "pdf"),
                                         app::make_schedule(dispute, choices, desk.resources(), fonts)});
    if (code != ExitCode::Done) return code;
    return tell_gaps(desk, schedule);
}

Json change_json(const domain::Case& dispute, const app::ProposedAnswer& change, std::size_t place) {
    return {{"change", place},
            {"item", item_number(dispute, change.item)},
            {"row", change.row},
            {"column", domain::choice_name(change.column)},
            {"before", text_or_null(change.before)},
            {"after", text_or_null(change.after)},
            {"inferred", change.is_inferred}};
}

Json problem_json(const app::ScheduleProblem& problem, Desk& desk) {
    return {{"kind", domain::choice_name(problem.kind)},
            {"row", text_or_null(problem.row)},
            {"column", problem.column ? Json(domain::choice_name(*problem.column)) : Json()},
            {"expected", text_or_null(problem.expected)},
            {"found", text_or_null(problem.found)},
            {"sentence", app::sentence(problem, desk.messages())}};
}

/// A file that cannot be read, or is of something else, has nothing but problems.
bool is_unreadable(const app::ScheduleReading& reading) {
    return std::ranges::any_of(reading.problems, [](const app::ScheduleProblem& problem) {
        return problem.kind <= app::ScheduleProblemKind::NothingToRead;
    });
}

void show(Desk& desk, const domain::Case& dispute, const app::ScheduleReading& reading, bool is_applied) {
    const auto& messages = desk.messages();
    Json changes = Json::array();
    Json problems = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const app::ProposedAnswer& change : reading.changes) {
        changes.push_back(change_json(dispute, change, changes.size() + 1));
        rows.push_back({std::to_string(changes.size()), change.row, app::label(change.column, messages),
                        change.before, change.after});
    }
    for (const app::ScheduleProblem& problem : reading.problems)
        problems.push_back(problem_json(problem, desk));
    if (desk.options().json) {
        print(desk.out(), {{"applied", is_applied}, {"changes", changes}, {"problems", problems}});
        return;
    }
    if (!rows.empty() || !is_unreadable(reading))
        desk.out() << (rows.empty() ? messages.tr("Nothing was filled in.") + "\n"
                                    : aligned_text({{messages.tr("No."), true},
                                                    {messages.tr("Row")},
                                                    {messages.tr("Column"), false, 26},
                                                    {messages.tr("Before"), false, 36},
                                                    {messages.tr("After"), false, 36}},
                                                   rows));
    for (const app::ScheduleProblem& problem : reading.problems) desk.warn(app::sentence(problem, messages));
}

std::vector<app::ProposedAnswer> approved_in(Desk& desk, const app::ScheduleReading& reading,
                                             const ReadingOptions& options) {
    if (options.all) return reading.changes;
    std::vector<app::ProposedAnswer> approved;
    for (const int number : options.take) {
        if (number < 1 || static_cast<std::size_t>(number) > reading.changes.size())
            throw UsageError(text::filled(desk.messages().tr("There is no change {0}: the file has {1}."),
                                          {std::to_string(number), std::to_string(reading.changes.size())}));
        approved.push_back(reading.changes[static_cast<std::size_t>(number) - 1]);
    }
    return approved;
}

ExitCode read(Desk& desk, const ReadingOptions& options) {
    const auto loaded = opened_case(desk, options.name);
    const std::string bytes = case_text(options.file, desk.messages()).json;
    const auto reading = app::read_schedule(loaded.dispute, bytes, desk.resources());
    const auto approved = approved_in(desk, reading, options);
    if (!approved.empty()) {
        const auto edit = app::schedule_answers_edit(loaded, approved, reading.language,
                                                     day_or_today(desk, options.received), desk.resources(),
                                                     desk.session().workspace.ports());
        if (!written(desk, loaded, edit)) return ExitCode::BadInput;
    }
    show(desk, loaded.dispute, reading, !approved.empty());
    if (is_unreadable(reading)) return ExitCode::BadInput;
    const bool waits = approved.size() < reading.changes.size();
    if (waits && !desk.options().json)
        desk.say(
            desk.messages().tr("What is not taken over changes nothing. Take it with --yes or --take N."));
    return waits || !reading.problems.empty() ? ExitCode::ProblemsFound : ExitCode::Done;
}

void describe_make(CLI::App& verb, ScheduleOptions& options) {
    take_case_of(verb, options.dispute);
    take_choice<app::ScheduleLayout>(verb, "--layout", options.layout,
                                     "For whom; without it the forum before which the case is");
    verb.add_option("--format", options.format, "A paper, or a file for the other side to fill in")
        ->check(CLI::IsMember({"pdf", "ods", "csv"}));
    take_choice<domain::Side>(verb, "--answered-by", options.answered_by,
                              "Whose answers the file leaves open; without it the trader's");
    verb.add_option("--seller", options.seller,
                    "With whom, by number or role, where the case has several counterparts")
        ->type_name("PARTY");
    add_paper_options(verb, options);
    verb.footer("Example: redress-cli --casebook my.redress schedule make 1 --format ods");
}

void describe_read(CLI::App& verb, ReadingOptions& options) {
    take_case_of(verb, options.name);
    verb.add_option("file", options.file, "The file that came back")->required()->type_name("FILE");
    auto* all = verb.add_flag("--yes", options.all, "Take every change over into the answers");
    verb.add_option("--take", options.take, "Take these changes over, by their numbers")
        ->excludes(all)
        ->type_name("N");
    take_day(verb, "--received", options.received, "The day on which it came; without it today");
    verb.footer("Exit code 1 when something is not taken over or was wrong with the file.\n"
                "Example: redress-cli --casebook my.redress schedule read 1 schedule.ods --yes");
}

} // namespace

void add_schedule(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "schedule",
                              "One row a defect with both sides' columns: on paper, or as a file to fill in");
    add_verb<ScheduleOptions>(noun, chosen, "make", "Make the defect schedule", describe_make, make);
    add_verb<ReadingOptions>(noun, chosen, "read", "Read the other side's answers from a file that came back",
                             describe_read, read);
}

} // namespace redress::cli
