// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/date_paper.h"
#include "dates/date_verbs.h"

#include <redress/app/office_papers.h>

namespace redress::cli {

namespace {

struct SheetOptions : PaperOptions {
    int place = 0; ///< in the case's list; 0: the next
};
struct AgendaOptions : PaperOptions {
    app::AgendaChoices choices{.today = *domain::Date::from_day_number(0)};
};

documents::FontSet fonts_of(Desk& desk) {
    return documents::FontSet({desk.resources().share() / "fonts"});
}

app::LetterChoices choices_for(Desk& desk, const domain::Case& dispute, const PaperOptions& options) {
    auto choices = app::default_choices(dispute, options.kind, day_of(desk, options), desk.resources());
    if (const auto language = text::language_from(options.language)) choices.language = *language;
    choices.paper = size_of(options);
    return choices;
}

ExitCode make_case_paper(Desk& desk, const PaperOptions& options, const domain::Case& dispute,
                         const app::LetterChoices& choices) {
    return deliver(desk, options,
                   {options.kind, app::letter_file_name(dispute, options.kind),
                    app::make_letter(dispute, choices, desk.resources(), fonts_of(desk))});
}

ExitCode make_sheet(Desk& desk, const SheetOptions& options) {
    const domain::Case dispute = desk.load(options.dispute);
    app::LetterChoices choices = choices_for(desk, dispute, options);
    const auto count = static_cast<int>(dispute.hearings.size());
    if (options.place > count)
        throw UsageError(text::filled(desk.messages().tr("The case has no hearing {0}; it has {1}."),
                                      {std::to_string(options.place), std::to_string(count)}));
    if (options.place > 0)
        choices.hearing = dispute.hearings.at(static_cast<std::size_t>(options.place - 1)).id;
    return make_case_paper(desk, options, dispute, choices);
}

ExitCode make_annex(Desk& desk, const PaperOptions& options) {
    const domain::Case dispute = desk.load(options.dispute);
    return make_case_paper(desk, options, dispute, choices_for(desk, dispute, options));
}

ExitCode make_log(Desk& desk, const PaperOptions& options) {
    const auto id = desk.case_named(options.dispute);
    const domain::Case dispute = desk.load(options.dispute);
    const auto log = app::deadline_log(desk.session().workspace.casebook().history(id));
    const app::OfficePaper form{language_of(desk, options), day_of(desk, options), size_of(options)};
    return deliver(desk, options,
                   {options.kind, app::letter_file_name(dispute, options.kind),
                    app::make_deadline_log(dispute.sheet, log, form, desk.resources(), fonts_of(desk))});
}

ExitCode make_agenda(Desk& desk, const AgendaOptions& options) {
    app::AgendaChoices choices = options.choices;
    choices.today = day_of(desk, options);
    const app::OfficePaper form{language_of(desk, options), choices.today, size_of(options)};
    const app::Agenda agenda = app::agenda_on(desk.session().workspace.casebook(), choices);
    return deliver(desk, options,
                   {options.kind, "agenda-" + choices.today.iso() + ".pdf",
                    app::make_agenda(agenda, choices, form, desk.resources(), fonts_of(desk))});
}

void add_case(CLI::App& verb, PaperOptions& options) {
    verb.add_option("case", options.dispute, "Number or place in the list")->required()->type_name("CASE");
}

void describe_sheet(CLI::App& verb, SheetOptions& options) {
    options.kind = "hearing_sheet";
    add_case(verb, options);
    verb.add_option("hearing", options.place, "Its place among the hearings; without it the next planned one")
        ->check(CLI::Range(1, 10'000))
        ->type_name("N");
    add_paper_options(verb, options);
    verb.footer("Example: redress-cli --casebook my.redress hearing sheet 1 --to sheet.pdf");
}

void describe_annex(CLI::App& verb, PaperOptions& options) {
    options.kind = "date_explanation";
    add_case(verb, options);
    add_paper_options(verb, options);
    verb.footer("Example: redress-cli --casebook my.redress deadline annex 1 --to annex.pdf");
}

void describe_log(CLI::App& verb, PaperOptions& options) {
    options.kind = "deadline_log";
    add_case(verb, options);
    add_paper_options(verb, options);
    verb.footer("Example: redress-cli --casebook my.redress deadline logsheet 1 --to log.pdf");
}

void describe_agenda(CLI::App& verb, AgendaOptions& options) {
    options.kind = "agenda";
    verb.add_option("--who", options.choices.who, "The agenda of one person; without it everybody's")
        ->type_name("NAME");
    verb.add_option("--days", options.choices.days, "How many days ahead")->check(CLI::Range(1, 366));
    verb.add_option("--silent", options.choices.silent_days,
                    "After how many days a claim counts as unanswered")
        ->check(CLI::Range(1, 3'660));
    add_paper_options(verb, options);
    verb.footer("Example: redress-cli --casebook my.redress agenda make --who Anna --to agenda.pdf");
}

} // namespace

void add_date_papers(CLI::App& noun, Verb& chosen) {
    add_verb<PaperOptions>(noun, chosen, "annex", "Make the annex that explains the dates of a case",
                           describe_annex, make_annex);
    add_verb<PaperOptions>(noun, chosen, "logsheet",
                           "Make the log of what happened to the deadlines of a case", describe_log,
                           make_log);
}

void add_hearing(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "hearing", "Hearings before a board or court");
    add_verb<SheetOptions>(noun, chosen, "sheet", "Make the sheet for a hearing", describe_sheet, make_sheet);
}

void add_agenda(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "agenda", "What is to be done in all cases");
    add_verb<AgendaOptions>(noun, chosen, "make", "Make the agenda of a person or of everybody",
                            describe_agenda, make_agenda);
}

} // namespace redress::cli
