// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/date_verbs.h"
#include "print/agenda_print.h"
#include "print/case_dates_print.h"

#include <redress/app/case_findings.h>
#include <redress/app/law_sentences.h>
#include <redress/app/sentences.h>

#include <ostream>

namespace redress::cli {

namespace {

constexpr int most_days = 36'500; // the calendar ends in 2199

struct Listing {
    std::string name;
    bool overdue = false;
    int days = -1; ///< below 0: not asked for
    int silent_days = 30;
    std::string who;
};
struct OneCase {
    std::string name;
};

bool is_within(const domain::Deadline& deadline, domain::Date today, int days) {
    const int away = deadline.safe ? domain::days_between(today, *deadline.safe) : -1;
    return deadline.state == domain::DeadlineState::Open && away >= 0 && away <= days;
}

/// Nobody keeps the day, and it has passed, or a board soon takes the claim no more.
bool is_unkept_day(const domain::Problem& problem) {
    const bool is_lost = problem.kind == domain::ProblemKind::DeadlineOverdue &&
                         problem.record != domain::RecordKind::Deadline &&
                         problem.record != domain::RecordKind::Offer;
    return is_lost || problem.kind == domain::ProblemKind::ForumTimeNear ||
           problem.kind == domain::ProblemKind::ForumTimePassed;
}

/// What nobody keeps although a claim is lost by it soon, or was by all that the records show.
void warn_of_losses(Desk& desk, const ChosenCase& chosen) {
    const auto& messages = desk.messages();
    for (const app::DateProposal& proposal :
         app::losses_near(chosen.dispute(), chosen.law, desk.today(), app::days_to_save_a_claim))
        desk.say(text::filled(messages.tr("Not kept: {0}, {1}. {2}"),
                              {app::words_in(proposal.rule->title, messages.language()),
                               app::day_words(proposal.dates.safe, messages),
                               app::sentence(proposal.dates.kind, proposal.dates.consequence, messages)}));
    for (const domain::Problem& problem : app::findings_in(chosen.dispute(), desk.today(), desk.resources()))
        if (is_unkept_day(problem)) desk.say(app::sentence(problem, chosen.dispute(), messages));
}

/// Asked for the days ahead alone, a person is not to think that nothing was missed.
void tell_hidden_overdue(Desk& desk) {
    desk.say(desk.messages().tr("Something is overdue: --overdue shows it."));
}

ExitCode list_case(Desk& desk, const Listing& options) {
    const ChosenCase chosen = chosen_case(desk, options.name);
    std::vector<const domain::Deadline*> shown;
    bool any_overdue = false;
    for (const domain::Deadline& deadline : chosen.dispute().deadlines) {
        const bool overdue = app::is_overdue(deadline, desk.today());
        const bool all = !options.overdue && options.days < 0;
        any_overdue |= overdue;
        if (all || (options.overdue && overdue) || is_within(deadline, desk.today(), options.days))
            shown.push_back(&deadline);
    }
    if (desk.options().json) {
        Json list = Json::array();
        for (const domain::Deadline* deadline : shown) list.push_back(kept_json(chosen, *deadline, desk));
        print(desk.out(), list);
    } else {
        desk.out() << deadlines_text(chosen, shown, desk);
        if (any_overdue && options.days >= 0 && !options.overdue) tell_hidden_overdue(desk);
        warn_of_losses(desk, chosen);
    }
    return any_overdue ? ExitCode::ProblemsFound : ExitCode::Done;
}

/// What was not asked for is left out.
void narrow(app::Agenda& agenda, const Listing& options) {
    if (!options.overdue && options.days < 0) return;
    agenda.passed.clear();
    agenda.unscheduled.clear();
    agenda.silent.clear();
    if (!options.overdue) agenda.overdue.clear();
    if (options.days >= 0) return;
    agenda.today.clear();
    agenda.soon.clear();
}

ExitCode list(Desk& desk, const Listing& options) {
    if (!options.name.empty()) return list_case(desk, options);
    app::AgendaChoices choices{.today = desk.today(), .silent_days = options.silent_days, .who = options.who};
    if (options.days >= 0) choices.days = options.days;
    app::Agenda agenda = app::agenda_on(desk.session().workspace.casebook(), choices);
    const bool any_overdue = !agenda.overdue.empty();
    narrow(agenda, options);
    if (desk.options().json)
        print(desk.out(), agenda_json(agenda, choices, desk));
    else {
        desk.out() << agenda_text(agenda, choices, desk);
        if (any_overdue && options.days >= 0 && !options.overdue) tell_hidden_overdue(desk);
    }
    return any_overdue ? ExitCode::ProblemsFound : ExitCode::Done;
}

ExitCode show_log(Desk& desk, const OneCase& options) {
    const auto id = desk.case_named(options.name);
    const auto lines = app::deadline_log(desk.session().workspace.casebook().history(id));
    if (desk.options().json)
        print(desk.out(), log_json(lines));
    else
        desk.out() << log_text(lines, desk);
    return ExitCode::Done;
}

void describe_list(CLI::App& verb, Listing& options) {
    verb.add_option("case", options.name, "Number or place in the list; without it all open cases")
        ->type_name("CASE");
    verb.add_flag("--overdue", options.overdue, "Only what should have been done");
    verb.add_option("--days", options.days, "Only what is due today or within so many days")
        ->check(CLI::Range(0, most_days))
        ->type_name("N");
    verb.add_option("--silent", options.silent_days,
                    "Claims without an answer for so many days; 30 unless set")
        ->check(CLI::Range(1, most_days))
        ->type_name("N");
    verb.add_option("--who", options.who, "Only what this person is responsible for")->type_name("NAME");
    verb.footer("Exit code 1 when something is overdue.\n"
                "Example: redress-cli --casebook my.redress deadline list --days 14");
}

void describe_log(CLI::App& verb, OneCase& options) {
    take_case_name(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress deadline log 1");
}

} // namespace

void add_list_verbs(CLI::App& noun, Verb& chosen) {
    add_verb<Listing>(noun, chosen, "list", "What waits: the deadlines of a case, or of all open cases",
                      describe_list, list);
    add_verb<OneCase>(noun, chosen, "log",
                      "Which deadline was entered, changed, ticked off, when and by whom", describe_log,
                      show_log);
}

} // namespace redress::cli
