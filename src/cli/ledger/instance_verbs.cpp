// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/ledger_verbs.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/ledger/counterclaims.h>
#include <redress/app/ledger_edits.h>
#include <redress/app/sentences.h>
#include <redress/domain/ledger/finality.h>

#include <ostream>

namespace redress::cli {

namespace {

using domain::Instance;
using domain::InstanceState;

struct NewInstance {
    std::string name, kind, forum, file_number, by, against, on, fee, note;
    std::string leave = "not_needed";
    int from = 0; ///< 0: the claim comes here first
    std::vector<std::string> items;
    bool with_counterclaims = false;
};
struct Ending {
    std::string name;
    int number = 0;
    std::string on;
    std::string as = "closed";
};
struct OneCase {
    std::string name;
};

/// The consumer against the trader unless somebody else is named.
void add_parties(Desk& desk, const domain::Case& dispute, const NewInstance& wanted, Instance& instance) {
    instance.claimant = party_named(desk, dispute, wanted.by.empty() ? "consumer" : wanted.by);
    const domain::Party* claimant = domain::find(dispute, instance.claimant);
    const bool is_trader = claimant != nullptr && claimant->roles.contains(domain::PartyRole::Trader);
    instance.respondent = party_named(desk, dispute,
                                      !wanted.against.empty() ? wanted.against
                                      : is_trader             ? "consumer"
                                                              : "trader");
    if (instance.claimant == instance.respondent && !instance.claimant.is_none())
        throw UsageError(desk.messages().tr("Who brings it and who answers it cannot be the same."));
}

/// Whose ruling is appealed: of one who binds. What a board says is no judgment.
domain::Id<Instance> appealed_from(Desk& desk, const domain::Case& dispute, int number) {
    const Instance& from = instance_numbered(desk, dispute, number);
    if (domain::is_binding(from.kind)) return from.id;
    throw UsageError(
        text::filled(desk.messages().tr(
                         "Instance {0} gives no judgment that could be appealed: what it says binds nobody. "
                         "Bring the claim before a first court instead: instance open CASE first_court."),
                     {std::to_string(number)}));
}

Instance instance_of(Desk& desk, const domain::Case& dispute, const NewInstance& wanted) {
    Instance instance;
    instance.kind = *domain::choice_from<domain::InstanceKind>(wanted.kind);
    instance.forum = wanted.forum;
    instance.file_number = wanted.file_number;
    instance.opened = day_or_today(desk, wanted.on);
    add_parties(desk, dispute, wanted, instance);
    const bool is_appeal =
        instance.kind == domain::InstanceKind::Appeal || instance.kind == domain::InstanceKind::SupremeCourt;
    if (is_appeal && wanted.from == 0)
        throw UsageError(
            desk.messages().tr("Name with --from the instance whose ruling is appealed: its number "
                               "in instance list CASE."));
    if (is_appeal)
        instance.appeal_from = appealed_from(desk, dispute, wanted.from);
    else if (wanted.from != 0)
        instance.appeal_from = instance_numbered(desk, dispute, wanted.from).id;
    instance.leave = *domain::choice_from<domain::LeaveToAppeal>(wanted.leave);
    instance.fee = typed_amount(desk, dispute, "--fee", wanted.fee);
    instance.note = wanted.note;
    return instance;
}

/// The items that were named; each without an amount gets what is in dispute about it.
std::vector<domain::ItemAmount> wanted_items(Desk& desk, const domain::Case& dispute,
                                             const NewInstance& wanted, const Instance& instance) {
    auto lines = typed_items(desk, dispute, "--item", wanted.items);
    const auto proposed = app::proposed_before(dispute, instance);
    for (domain::ItemAmount& line : lines)
        for (const domain::ItemAmount& part : proposed)
            if (!line.amount && part.item == line.item) line.amount = part.amount;
    return lines;
}

/// "1, 3, 4".
std::string item_list(const domain::Case& dispute, const std::vector<domain::ItemAmount>& lines) {
    std::string list;
    for (const domain::ItemAmount& line : lines)
        list += (list.empty() ? "" : ", ") + std::to_string(item_number(dispute, line.item));
    return list;
}

/// What the other side brings comes beside what is brought; what it might bring and nobody asked for is told.
void add_counterclaims(Desk& desk, const domain::Case& dispute, const NewInstance& wanted,
                       Instance& instance) {
    if (instance.before.empty()) instance.before = app::proposed_before(dispute, instance);
    const auto more = app::counterclaims_to(dispute, instance);
    if (wanted.with_counterclaims)
        instance.before.insert(instance.before.end(), more.begin(), more.end());
    else if (!instance.before.empty() && app::has_counterclaim(dispute, more))
        desk.warn(text::filled(desk.messages().tr("The other side's counterclaim is not in it: claim items "
                                                  "{0}. --with-counterclaims brings it along."),
                               {item_list(dispute, more)}));
}

std::string open_words(Desk& desk, const domain::Case& dispute, const Instance& instance) {
    const auto open = domain::left_open_at(dispute, instance);
    if (open.empty()) return {};
    std::vector<domain::ItemAmount> lines;
    for (const auto& item : open) lines.push_back({item, std::nullopt});
    return text::filled(desk.messages().tr("Instance {0}: more is in dispute there than the sum, for claim "
                                           "items {1} are left to what is found reasonable."),
                        {std::to_string(instance_number(dispute, instance.id)), item_list(dispute, lines)}) +
           "\n";
}

Json json_with_open(const domain::Case& dispute, const Instance& instance) {
    Json json = instance_json(dispute, instance);
    json["left_to_court"] = Json::array();
    for (const auto& item : domain::left_open_at(dispute, instance))
        json["left_to_court"].push_back(item_number(dispute, item));
    return json;
}

/// What enforcement is about besides the items stands below them.
void show(Desk& desk, const domain::Case& dispute, const Instance& instance,
          const std::vector<std::string>& beside) {
    if (desk.options().json) return print(desk.out(), json_with_open(dispute, instance));
    desk.out() << instance_text(dispute, instance, desk) << open_words(desk, dispute, instance);
    for (const std::string& sentence : beside) desk.out() << sentence << "\n";
}

ExitCode open(Desk& desk, const NewInstance& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    Instance instance = instance_of(desk, loaded.dispute, wanted);
    instance.before = wanted_items(desk, loaded.dispute, wanted, instance);
    add_counterclaims(desk, loaded.dispute, wanted, instance);
    const auto edit = app::open_instance_edit(loaded, instance, desk.session().workspace.ports());
    const auto& opened = std::get<Instance>(*edit.changes.front().after);
    const auto beside =
        app::beside_items(loaded.dispute, desk.resources(), opened, desk.today(), desk.messages());
    if (opened.before.empty() && beside.empty()) {
        desk.warn(
            desk.messages().tr("Nothing is in dispute there for the party that brings it. Name the claim "
                               "items with --item, or another party with --by."));
        return ExitCode::BadInput;
    }
    const auto now = written(desk, loaded, edit);
    if (!now) return ExitCode::BadInput;
    const Instance& written_one = *domain::find(*now, opened.id);
    doubt_appeal(desk, *now, written_one);
    for (const std::string& doubt : app::doubts_about(*now, written_one, desk.messages())) desk.alert(doubt);
    show(desk, *now, written_one, beside);
    return ExitCode::Done;
}

domain::Edit ending_of(const domain::LoadedCase& loaded, const Instance& instance, const Ending& ending,
                       domain::Date on) {
    const auto state = *domain::choice_from<InstanceState>(ending.as);
    if (state == InstanceState::Closed) return app::close_instance_edit(loaded, instance.id, on);
    Instance ended = instance;
    ended.state = state;
    ended.closed = on;
    return {loaded.dispute.sheet.id, N_("Close instance"), {domain::altering(loaded, ended)}};
}

/// What the ruling still lacks, a sentence each.
bool is_complete(Desk& desk, const domain::Case& dispute, const Instance& instance) {
    const auto missing = domain::missing_results(dispute, instance);
    for (const domain::Problem& problem : missing)
        desk.warn(app::sentence(problem, dispute, desk.messages()));
    return missing.empty();
}

ExitCode close(Desk& desk, const Ending& ending) {
    const auto loaded = opened_case(desk, ending.name);
    const Instance& instance = instance_numbered(desk, loaded.dispute, ending.number);
    require_not_before(desk, ending.on, instance.opened,
                       N_("The instance was opened on {0}: it cannot end before."));
    if (ending.as == "closed" && !is_complete(desk, loaded.dispute, instance)) return ExitCode::BadInput;
    const auto edit = ending_of(loaded, instance, ending, day_or_today(desk, ending.on));
    const auto now = written(desk, loaded, edit);
    if (!now) return ExitCode::BadInput;
    const Instance& ended = *domain::find(*now, instance.id);
    if (desk.options().json)
        print(desk.out(), json_with_open(*now, ended));
    else
        desk.out() << ending_text(*now, ended, desk);
    return ExitCode::Done;
}

ExitCode list(Desk& desk, const OneCase& options) {
    const domain::Case dispute = desk.load(options.name);
    if (!desk.options().json) {
        desk.out() << instances_text(dispute, desk);
        for (const Instance* instance : domain::ledger_of(dispute).instances)
            desk.out() << open_words(desk, dispute, *instance);
        return ExitCode::Done;
    }
    Json all = Json::array();
    for (const Instance* instance : domain::ledger_of(dispute).instances)
        all.push_back(json_with_open(dispute, *instance));
    print(desk.out(), all);
    return ExitCode::Done;
}

void describe_parties(CLI::App& verb, NewInstance& wanted) {
    verb.add_option("--by", wanted.by,
                    "Who brings it: a role or a place in the list; without it the consumer")
        ->type_name("PARTY");
    verb.add_option("--against", wanted.against, "Against whom; without it the other of consumer and trader")
        ->type_name("PARTY");
}

void describe_open(CLI::App& verb, NewInstance& wanted) {
    take_case_of(verb, wanted.name);
    take_choice<domain::InstanceKind>(verb, "kind", wanted.kind, "What kind of forum")->required();
    verb.add_option("--forum", wanted.forum, "Its name")->type_name("NAME");
    verb.add_option("--file-number", wanted.file_number, "Its number for the case")->type_name("TEXT");
    describe_parties(verb, wanted);
    verb.add_option("--from", wanted.from, "The instance whose ruling is appealed")->type_name("INSTANCE");
    verb.add_option("--item", wanted.items,
                    "What is brought there, where it is not all that is in dispute: 3, 1-4 or 3=1200")
        ->type_name("ITEM[=AMOUNT]");
    verb.add_flag("--with-counterclaims", wanted.with_counterclaims,
                  "With what the other side claims itself, to be tried together by a first court");
    verb.add_option("--fee", wanted.fee, "Paid to the forum")->type_name("AMOUNT");
    take_choice<domain::LeaveToAppeal>(verb, "--leave", wanted.leave, "Leave to appeal");
    take_day(verb, "--on", wanted.on, "The day; without it today");
    take_note(verb, wanted.note);
    verb.footer("Example: redress-cli --casebook my.redress instance open 1 first_court --forum "
                "\"Göteborgs tingsrätt\" --fee 2800");
}

void describe_close(CLI::App& verb, Ending& ending) {
    take_case_of(verb, ending.name);
    verb.add_option("instance", ending.number, "Number that instance list CASE shows")
        ->required()
        ->type_name("N");
    verb.add_option("--as", ending.as, "How it ended; without it closed by its ruling")
        ->check(CLI::IsMember({"closed", "withdrawn", "remanded"}));
    take_day(verb, "--on", ending.on, "The day; without it today");
    verb.footer(
        "An appeal that is withdrawn ends with --as withdrawn: what the ruling below gave then stands.\n"
        "Example: redress-cli --casebook my.redress instance close 1 1 --on 2026-09-15");
}

void describe_list(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress instance list 1");
}

} // namespace

void add_instance(CLI::App& program, Verb& chosen) {
    CLI::App& noun =
        add_noun(program, "instance", "Where the claim is looked at, and what was decided there");
    add_verb<NewInstance>(noun, chosen, "open", "Bring what is still in dispute before a forum",
                          describe_open, open);
    add_ruling_verbs(noun, chosen);
    add_verb<Ending>(noun, chosen, "close", "Close an instance once each defect and item has its result",
                     describe_close, close);
    add_verb<OneCase>(noun, chosen, "list", "The instances with their rulings", describe_list, list);
}

} // namespace redress::cli
