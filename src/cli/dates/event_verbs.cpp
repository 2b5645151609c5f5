// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/chosen_case.h"
#include "print/aligned_text.h"
#include "statute/law_choice.h"

#include <redress/app/law_sentences.h>

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

struct NewEvent {
    std::string name;
    std::string kind;
    std::string on;
    std::string until;
    int purchase = 0; ///< 0: the whole case
    std::string reference;
    std::string note;
};
struct OneCase {
    std::string name;
};

std::vector<std::string> kinds_of_events() {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < domain::choice_names<domain::EventKind>.count; ++i)
        if (const auto kind = static_cast<domain::EventKind>(i); !domain::has_own_record(kind))
            names.emplace_back(domain::choice_name(kind));
    return names;
}

domain::Event event_of(Desk& desk, const ChosenCase& chosen, const NewEvent& wanted) {
    domain::Event event;
    event.id.uid = desk.ports().uid();
    for (const domain::Event& known : chosen.dispute().events)
        event.position = std::max(event.position, known.position + 1);
    event.kind = *domain::choice_from<domain::EventKind>(wanted.kind);
    event.date = domain::Date::from_iso(wanted.on);
    event.until = domain::Date::from_iso(wanted.until);
    if (wanted.purchase > 0) event.purchase = purchase_numbered(desk, chosen, wanted.purchase);
    event.reference = wanted.reference;
    event.note = wanted.note;
    return event;
}

std::string title_of(Desk& desk, const domain::Event& event) {
    return app::happened_sentence(event.kind, *event.date, desk.messages());
}

Json json_of(Desk& desk, const domain::Event& event) {
    return {{"key", cli::json_of(event.id.uid)},
            {"kind", domain::choice_name(event.kind)},
            {"text", event.date ? Json(title_of(desk, event)) : Json()},
            {"date", cli::json_of(event.date)},
            {"until", cli::json_of(event.until)},
            {"reference", event.reference},
            {"note", event.note}};
}

ExitCode add(Desk& desk, const NewEvent& wanted) {
    const ChosenCase chosen = chosen_case(desk, wanted.name);
    const domain::Event event = event_of(desk, chosen, wanted);
    const domain::Edit edit{chosen.dispute().sheet.id, N_("Add event"), {domain::adding(event)}};
    if (!write_edit(desk, chosen, edit)) return ExitCode::BadInput;
    desk.tell_done(title_of(desk, event), json_of(desk, event));
    return ExitCode::Done;
}

ExitCode list(Desk& desk, const OneCase& options) {
    const domain::Case dispute = desk.load(options.name);
    if (desk.options().json) {
        Json all = Json::array();
        for (const domain::Event& event : dispute.events) all.push_back(json_of(desk, event));
        print(desk.out(), all);
        return ExitCode::Done;
    }
    std::vector<std::vector<std::string>> rows;
    for (const domain::Event& event : dispute.events)
        if (event.date) rows.push_back({title_of(desk, event), event.reference});
    desk.out() << (rows.empty() ? desk.messages().tr("No event is recorded.") + "\n"
                                : aligned_text({{desk.messages().tr("What happened"), false, 60},
                                                {desk.messages().tr("File number or proof"), false, 30}},
                                               rows));
    return ExitCode::Done;
}

void describe_add(CLI::App& verb, NewEvent& wanted) {
    take_case_name(verb, wanted.name);
    verb.add_option("kind", wanted.kind, "Such as refusal, answer, no_answer, demand_sent or judgment_served")
        ->required()
        ->check(CLI::IsMember(kinds_of_events()))
        ->type_name("KIND");
    verb.add_option("--on", wanted.on, "The day; of no_answer the day by which none had come")
        ->required()
        ->check(iso_day())
        ->type_name("YYYY-MM-DD");
    verb.add_option("--until", wanted.until, "The last day of what lasts")
        ->check(iso_day())
        ->type_name("YYYY-MM-DD");
    verb.add_option("--purchase", wanted.purchase, "The purchase concerned; without it the whole case")
        ->type_name("N");
    verb.add_option("--reference", wanted.reference, "A file number, or what shows it")->type_name("TEXT");
    verb.add_option("--note", wanted.note, "For the own side only")->type_name("TEXT");
    verb.footer("Example: redress-cli --casebook my.redress event add 1 no_answer --on 2026-02-20");
}

void describe_list(CLI::App& verb, OneCase& options) {
    take_case_name(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress event list 1");
}

} // namespace

void add_event(CLI::App& program, Verb& chosen) {
    CLI::App& noun =
        add_noun(program, "event", "What happened and stands in no other record: a refusal, silence");
    add_verb<NewEvent>(noun, chosen, "add", "Record what happened in a case", describe_add, add);
    add_verb<OneCase>(noun, chosen, "list", "The recorded events of a case", describe_list, list);
}

} // namespace redress::cli
