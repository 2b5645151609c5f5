// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/date_verbs.h"
#include "print/case_dates_print.h"

#include <redress/app/law_sentences.h>

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

struct OneDeadline {
    std::string name;
    int number = 0;
    std::string on;
};
struct NewDay {
    std::string name;
    int number = 0;
    std::string to;
    std::string who;
    std::string kind;
    std::string on;
};
struct Planned {
    std::string name;
    std::string plan;
    std::string on;
};

domain::Date day_or_today(Desk& desk, const std::string& iso) {
    return iso.empty() ? desk.today() : *domain::Date::from_iso(iso);
}

Json numbers_of(const domain::Case& dispute, const std::vector<domain::Id<domain::Deadline>>& deadlines) {
    Json list = Json::array();
    for (const auto id : deadlines) list.push_back(number_of(dispute, id));
    return list;
}

/// A deadline after a change, with what else should be known.
void show(Desk& desk, const ChosenCase& before, int number, Json more) {
    const ChosenCase now = read_again(desk, before);
    const domain::Deadline& deadline = deadline_numbered(desk, now, number);
    if (!desk.options().json) {
        desk.out() << deadlines_text(now, {&deadline}, desk);
        return;
    }
    more["deadline"] = kept_json(now, deadline, desk);
    print(desk.out(), more);
}

ExitCode finish(Desk& desk, const ChosenCase& chosen, int number, const app::DeadlineEnd& end) {
    const auto& messages = desk.messages();
    if (end.edit.changes.empty()) desk.warn(messages.tr("It is not open any more. Nothing was changed."));
    if (!end.edit.changes.empty() && !write_edit(desk, chosen, end.edit)) return ExitCode::BadInput;
    show(desk, chosen, number,
         {{"changed", !end.edit.changes.empty()},
          {"leaves_nothing_open", end.leaves_nothing_open},
          {"next", numbers_of(chosen.dispute(), end.next)}});
    if (end.leaves_nothing_open) desk.warn(messages.tr("The case has no open deadline any more."));
    if (!end.next.empty() && !desk.options().json)
        desk.say(messages.tr("Other days of the plan count from it: see deadline move."));
    return end.leaves_nothing_open ? ExitCode::ProblemsFound : ExitCode::Done;
}

ExitCode tick_off(Desk& desk, const OneDeadline& options) {
    const ChosenCase chosen = chosen_case(desk, options.name);
    const auto id = deadline_numbered(desk, chosen, options.number).id;
    return finish(desk, chosen, options.number,
                  app::tick_off_edit(chosen.loaded, id, day_or_today(desk, options.on)));
}

ExitCode drop(Desk& desk, const OneDeadline& options) {
    const ChosenCase chosen = chosen_case(desk, options.name);
    const auto id = deadline_numbered(desk, chosen, options.number).id;
    return finish(desk, chosen, options.number, app::drop_edit(chosen.loaded, id));
}

ExitCode extend(Desk& desk, const NewDay& options) {
    const ChosenCase chosen = chosen_case(desk, options.name);
    domain::DateOverride change;
    change.deadline = deadline_numbered(desk, chosen, options.number).id;
    change.kind = *domain::choice_from<domain::OverrideKind>(options.kind);
    change.who = options.who;
    change.made_on = day_or_today(desk, options.on);
    change.new_date = domain::Date::from_iso(options.to);
    const auto edit = app::extend_edit(chosen.loaded, change, chosen.law, desk.session().workspace.ports());
    if (!write_edit(desk, chosen, edit)) return ExitCode::BadInput;
    show(desk, chosen, options.number, Json::object());
    return ExitCode::Done;
}

std::vector<const law::Plan*> plans_for(Desk& desk, const ChosenCase& chosen) {
    std::vector<const law::Plan*> plans;
    for (const law::Plan& plan : desk.resources().plans())
        if (law::holds_in(plan, chosen.dispute().sheet.jurisdiction)) plans.push_back(&plan);
    return plans;
}

const law::Plan& plan_named(Desk& desk, const ChosenCase& chosen, const std::string& key) {
    std::string known;
    for (const law::Plan* plan : plans_for(desk, chosen)) {
        if (plan->key == key) return *plan;
        known += (known.empty() ? "" : ", ") + plan->key;
    }
    throw UsageError(text::filled(
        desk.messages().tr("There is no plan {0} for this case. Choose one of {1}."), {key, known}));
}

/// The record that says that the plan's own event is on that day, so that the days follow when it is moved.
domain::Uid record_of(const domain::Case& dispute, const law::Plan& plan, domain::Date day) {
    for (const app::CaseHappening& h : app::everything_in(dispute))
        if (h.happening.event == plan.trigger && h.happening.from == day) return h.record;
    return {};
}

ExitCode follow(Desk& desk, const Planned& options) {
    const ChosenCase chosen = chosen_case(desk, options.name);
    const law::Plan& plan = plan_named(desk, chosen, options.plan);
    const domain::Date start = *domain::Date::from_iso(options.on);
    const auto edit = app::plan_edit(chosen.loaded, plan, start, record_of(chosen.dispute(), plan, start),
                                     chosen.law, desk.session().workspace.ports());
    if (!edit) throw UsageError(app::sentence(law::NoDeadline::OutOfRange, desk.messages()));
    if (!write_edit(desk, chosen, *edit)) return ExitCode::BadInput;
    const ChosenCase now = read_again(desk, chosen);
    std::vector<const domain::Deadline*> added;
    for (const domain::Deadline& deadline : now.dispute().deadlines)
        if (!domain::find(chosen.dispute(), deadline.id)) added.push_back(&deadline);
    if (!desk.options().json) {
        desk.out() << deadlines_text(now, added, desk);
        return ExitCode::Done;
    }
    Json list = Json::array();
    for (const domain::Deadline* deadline : added) list.push_back(kept_json(now, *deadline, desk));
    print(desk.out(), list);
    return ExitCode::Done;
}

void take_deadline(CLI::App& verb, std::string& name, int& number) {
    take_case_name(verb, name);
    verb.add_option("deadline", number, "Number that deadline list CASE shows")->required()->type_name("N");
}

void describe_done(CLI::App& verb, OneDeadline& options) {
    take_deadline(verb, options.name, options.number);
    verb.add_option("--on", options.on, "The day on which it was done; without it today")->check(iso_day());
    verb.footer("Exit code 1 when it was the last open deadline of the case.\n"
                "Example: redress-cli --casebook my.redress deadline done 1 2 --on 2026-03-01");
}

void describe_drop(CLI::App& verb, OneDeadline& options) {
    take_deadline(verb, options.name, options.number);
    verb.footer("Exit code 1 when it was the last open deadline of the case.\n"
                "Example: redress-cli --casebook my.redress deadline drop 1 2");
}

void describe_extend(CLI::App& verb, NewDay& options) {
    take_deadline(verb, options.name, options.number);
    verb.add_option("--to", options.to, "The new day")->required()->check(iso_day());
    verb.add_option("--who", options.who, "Who granted or agreed to it")->required()->type_name("NAME");
    const auto kinds = domain::choice_names<domain::OverrideKind>.all();
    verb.add_option("--kind", options.kind, "Why the day is another one")
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>(kinds.begin(), kinds.end())));
    verb.add_option("--on", options.on, "The day on which it was made; without it today")->check(iso_day());
    verb.footer("Example: redress-cli --casebook my.redress deadline extend 1 2 --to 2026-04-01 "
                "--who \"Göteborgs tingsrätt\" --kind extension");
}

void describe_plan(CLI::App& verb, Planned& options) {
    take_case_name(verb, options.name);
    verb.add_option("plan", options.plan, "A plan for the law of the case, such as demand or hearing")
        ->required()
        ->type_name("PLAN");
    verb.add_option("--on", options.on, "The day of the letter or hearing that the plan counts from")
        ->required()
        ->check(iso_day());
    verb.footer("Example: redress-cli --casebook my.redress deadline plan 1 demand --on 2026-03-02");
}

} // namespace

void add_change_verbs(CLI::App& noun, Verb& chosen) {
    add_verb<OneDeadline>(noun, chosen, "done", "Tick off a deadline", describe_done, tick_off);
    add_verb<OneDeadline>(noun, chosen, "drop", "A deadline that no longer matters", describe_drop, drop);
    add_verb<NewDay>(noun, chosen, "extend", "Set another day that was granted, agreed or ordered",
                     describe_extend, extend);
    add_verb<Planned>(noun, chosen, "plan", "Add the days of a plan, counted from a letter or a hearing",
                      describe_plan, follow);
}

} // namespace redress::cli
