// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file.h"
#include "dates/date_verbs.h"
#include "nouns.h"
#include "print/case_text.h"
#include "print/json_value.h"
#include "undo_verbs.h"

#include <redress/app/ledger/kept_state.h>
#include <redress/app/letters.h>
#include <redress/exchange/case_json.h>

namespace redress::cli {

namespace {

struct FromFile {
    std::filesystem::path from;
    bool new_number = false;
};
struct Words {
    std::vector<std::string> words;
};
struct OneCase {
    std::string name;
};
struct CaseToFile {
    std::string name;
    std::filesystem::path to;
};

Json added_json(const domain::CaseSheet& sheet) {
    return {{"number", sheet.number}, {"key", sheet.id.uid.hex()}, {"title", sheet.title}};
}

ExitCode refuse(Desk& desk, const app::ImportRefused& refused) {
    for (const std::string& sentence : refused.sentences) desk.warn(sentence);
    if (refused.next_number_helps)
        desk.warn(desk.messages().tr("Add it with --new-number to give it the next number here."));
    return ExitCode::BadInput;
}

ExitCode warn_of_lost_files(Desk& desk, domain::Id<domain::CaseSheet> id) {
    const auto added = desk.session().workspace.load(id);
    if (!added) return ExitCode::Done;
    const auto sentences = app::sentences_about_lost_files(added->dispute, desk.messages());
    for (const std::string& sentence : sentences) desk.warn(sentence);
    return sentences.empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

ExitCode add(Desk& desk, const FromFile& options) {
    auto& workspace = desk.session().workspace;
    const auto number = options.new_number ? app::ImportNumber::TakeNext : app::ImportNumber::Keep;
    const auto result = app::import_case(workspace, desk.resources(), desk.messages(),
                                         case_text(options.from, desk.messages()), number);
    if (const auto* refused = std::get_if<app::ImportRefused>(&result)) return refuse(desk, *refused);
    const auto& added = std::get<domain::CaseSheet>(result);
    desk.tell_done(text::filled(desk.messages().tr("Added case {0}: {1}"), {added.number, added.title}),
                   added_json(added));
    return warn_of_lost_files(desk, added.id);
}

std::optional<domain::Money> stated_of(const storage::CaseRow& row) {
    const auto currency = domain::Currency::from_code(row.currency);
    return currency ? std::optional(domain::Money{row.stated_minor, *currency}) : std::nullopt;
}

/// Null while no item is decided or before a forum.
Json state_json(const app::KeptState& state, Desk& desk) {
    if (state == app::KeptState()) return nullptr;
    Json outcomes = Json::object(), before = Json::object();
    for (const auto& [outcome, count] : state.outcomes)
        outcomes[std::string(domain::choice_name(outcome))] = count;
    for (const auto& [kind, count] : state.before) before[std::string(domain::choice_name(kind))] = count;
    return {{"items", state.items},
            {"outcomes", outcomes},
            {"before", before},
            {"undecided", state.undecided},
            {"sentence", app::short_sentence(state, desk.messages())}};
}

Json json_of(const storage::CaseRow& row, Desk& desk) {
    return {{"number", row.number},
            {"key", row.id.uid.hex()},
            {"title", row.title},
            {"consumer", row.consumer},
            {"trader", row.trader},
            {"status", domain::choice_name(row.status)},
            {"stated", cli::json_of(stated_of(row))},
            {"defects", row.defects},
            {"opened", row.opened.empty() ? Json() : Json(row.opened)},
            {"state", state_json(app::kept_state_of(desk.session().workspace.casebook(), row), desk)},
            {"changed_at", row.changed_at}};
}

ExitCode list(Desk& desk, const Words& options) {
    const auto rows = desk.session().workspace.casebook().list(query_for(options.words));
    if (!desk.options().json) {
        desk.out() << case_list_text(rows, desk);
        return ExitCode::Done;
    }
    Json json = Json::array();
    for (const storage::CaseRow& row : rows) json.push_back(json_of(row, desk));
    print(desk.out(), json);
    return ExitCode::Done;
}

ExitCode show(Desk& desk, const OneCase& options) {
    if (desk.options().json)
        desk.out() << exchange::write_case(desk.load(options.name));
    else
        desk.out() << case_text(presentation::CasePage(desk.session(), desk.case_named(options.name)));
    return ExitCode::Done;
}

Json json_of(const storage::HistoryEntry& entry) {
    Json json{{"step", entry.seq},
              {"at", entry.note.at},
              {"who", entry.note.who},
              {"verb", entry.note.verb},
              {"erased", entry.erased}};
    json["changes"] = Json::array();
    for (const storage::FieldChange& change : entry.changes)
        json["changes"].push_back({{"record", domain::choice_name(change.kind)},
                                   {"key", change.uid.hex()},
                                   {"field", change.field},
                                   {"before", change.before},
                                   {"after", change.after}});
    return json;
}

ExitCode tell_history(Desk& desk, const OneCase& options) {
    const auto id = desk.case_named(options.name);
    const auto entries = desk.session().workspace.casebook().history(id);
    if (!desk.options().json) {
        desk.out() << history_text(entries, desk.messages());
        return ExitCode::Done;
    }
    Json json = Json::array();
    for (const storage::HistoryEntry& entry : entries) json.push_back(json_of(entry));
    print(desk.out(), json);
    return ExitCode::Done;
}

ExitCode export_case(Desk& desk, const CaseToFile& options) {
    const std::string json = exchange::write_case(desk.load(options.name));
    if (options.to.empty()) {
        desk.out() << json;
        return ExitCode::Done;
    }
    app::write_file_safely(options.to, json);
    desk.tell_done(text::filled(desk.messages().tr("Wrote {0}"), {options.to.string()}),
                   {{"written", options.to.string()}});
    return ExitCode::Done;
}

void take_case(CLI::App& verb, std::string& name) {
    verb.add_option("case", name, "Number or place in the list")->required()->type_name("CASE");
}

void describe_add(CLI::App& verb, FromFile& options) {
    verb.add_option("--from", options.from, "The case file; - reads the standard input")
        ->required()
        ->type_name("FILE");
    verb.add_flag("--new-number", options.new_number, "Give it the next number here, not the one it has");
    verb.footer("Example: redress-cli --casebook my.redress case add --from stove_itemised.json");
}

void describe_list(CLI::App& verb, Words& options) {
    verb.add_option("words", options.words, "Beginnings of words to look for");
    verb.footer("Example: redress-cli --casebook my.redress case list stove");
}

void describe_show(CLI::App& verb, OneCase& options) {
    take_case(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress case show 1");
}

void describe_history(CLI::App& verb, OneCase& options) {
    take_case(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress case history 1");
}

void describe_export(CLI::App& verb, CaseToFile& options) {
    take_case(verb, options.name);
    verb.add_option("--to", options.to, "The file to write; without it the standard output")
        ->type_name("FILE");
    verb.footer("Example: redress-cli --casebook my.redress case export 1 --to case.json");
}

} // namespace

void add_case(CLI::App& program, Verb& chosen) {
    CLI::App& noun =
        add_noun(program, "case", "One dispute: add it from a file, list, show, tell its history, export");
    add_verb<FromFile>(noun, chosen, "add",
                       "Add a case from a case file, whole or not at all (docs/case-format.md)", describe_add,
                       add);
    add_verb<Words>(noun, chosen, "list", "List the cases, all or those that hold every word", describe_list,
                    list);
    add_verb<OneCase>(noun, chosen, "show", "Show one case whole", describe_show, show);
    add_verb<OneCase>(noun, chosen, "history", "Tell who changed what in one case, and when",
                      describe_history, tell_history);
    add_undo_verbs(noun, chosen);
    add_region_verb(noun, chosen);
    add_verb<CaseToFile>(noun, chosen, "export", "Write one case as a case file", describe_export,
                         export_case);
}

} // namespace redress::cli
