// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/ledger_verbs.h"
#include "ledger/opened_case.h"
#include "ledger/typed_ruling.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/sentences.h>

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

using domain::Ruling;

struct NewRuling {
    std::string name;
    int instance = 0;
    TypedRuling typed;
    std::string on, costs, costs_to, final_since, interest_from, reference, note;
    int corrects = 0; ///< 0: it corrects none
    bool lifts_costs_below = false;
};
struct BecomingFinal {
    std::string name;
    int ruling = 0;
    std::string since;
};

/// What the options say of the ruling itself; the rest stays as it is.
void fill_in(Desk& desk, const domain::Case& dispute, const NewRuling& wanted, Ruling& ruling) {
    if (!ruling.date || !wanted.on.empty()) ruling.date = day_or_today(desk, wanted.on);
    if (const auto since = typed_day(wanted.final_since)) ruling.final_since = since;
    if (const auto from = typed_day(wanted.interest_from)) ruling.interest_from = from;
    if (const auto costs = typed_amount(desk, dispute, "--costs", wanted.costs)) ruling.costs = costs;
    if (!wanted.costs_to.empty()) ruling.costs_to = party_named(desk, dispute, wanted.costs_to);
    ruling.lifts_costs_below = ruling.lifts_costs_below || wanted.lifts_costs_below;
    if (!wanted.reference.empty()) ruling.reference = wanted.reference;
    if (!wanted.note.empty()) ruling.note = wanted.note;
    if (ruling.costs && ruling.costs_to.is_none())
        throw UsageError(desk.messages().tr("Say with --costs-to who gets the costs."));
}

/// The ruling that is corrected: one of the same instance.
const Ruling* corrected_by(Desk& desk, const domain::Case& dispute, const NewRuling& wanted) {
    return wanted.corrects == 0 ? nullptr : &ruling_numbered(desk, dispute, wanted.corrects);
}

Ruling ruling_of(Desk& desk, const domain::Case& dispute, const NewRuling& wanted,
                 const domain::Instance& instance, const Ruling* corrected) {
    Ruling ruling = corrected == nullptr ? Ruling() : *corrected;
    if (corrected != nullptr) ruling.replaces = corrected->id;
    ruling.instance = instance.id;
    fill_in(desk, dispute, wanted, ruling);
    return ruling;
}

Json dependents_json(const domain::Case& dispute, const std::vector<domain::Uid>& dependents, Desk& desk) {
    Json list = Json::array();
    for (const domain::Uid& uid : dependents)
        if (const auto record = domain::find_record(dispute, uid))
            list.push_back({{"record", domain::choice_name(domain::kind_of(*record))},
                            {"key", json_of(uid)},
                            {"title", app::record_title(*record, desk.messages())}});
    return list;
}

std::string dependents_text(const domain::Case& dispute, const std::vector<domain::Uid>& dependents,
                            Desk& desk) {
    const auto& messages = desk.messages();
    std::string text =
        messages.tr("What rests on the ruling that was corrected, and may have to follow:") + "\n";
    for (const domain::Uid& uid : dependents)
        if (const auto record = domain::find_record(dispute, uid))
            text += "  " + app::kind_name(domain::kind_of(*record), messages) + ": " +
                    app::record_title(*record, messages) + "\n";
    return text;
}

void show(Desk& desk, const domain::Case& dispute, const Ruling& ruling,
          const std::vector<domain::Uid>& dependents) {
    if (desk.options().json) {
        Json json = ruling_json(dispute, ruling);
        json["dependents"] = dependents_json(dispute, dependents, desk);
        print(desk.out(), json);
        return;
    }
    desk.out() << ruling_text(dispute, ruling, desk);
    if (!dependents.empty()) desk.out() << dependents_text(dispute, dependents, desk);
}

bool is_corrected(const domain::Case& dispute, const Ruling& ruling) {
    return std::ranges::find(dispute.rulings, ruling.id, &Ruling::replaces) != dispute.rulings.end();
}

/// The ruling of the instance, other than the one it corrects, that has decided the item; null for none.
const Ruling* decided_by(const domain::Case& dispute, const Ruling& written,
                         domain::Id<domain::ClaimItem> item) {
    for (const domain::ItemResult& known : dispute.item_results) {
        const Ruling* ruling = domain::find(dispute, known.ruling);
        if (known.item != item || ruling == nullptr || ruling->instance != written.instance) continue;
        if (ruling->id != written.replaces && !is_corrected(dispute, *ruling)) return ruling;
    }
    return nullptr;
}

/// A second result for an item would leave it to the days which one stands.
void refuse_second_results(Desk& desk, const domain::Case& dispute, const app::RulingEntry& entry) {
    for (const domain::ItemResult& result : entry.results) {
        const Ruling* other = decided_by(dispute, entry.ruling, result.item);
        if (other == nullptr) continue;
        throw UsageError(text::filled(
            desk.messages().tr("Claim item {0} has its result in ruling {1} already. Correct that one with "
                               "--corrects {1}."),
            {std::to_string(item_number(dispute, result.item)),
             std::to_string(ruling_number(dispute, other->id))}));
    }
}

ExitCode rule(Desk& desk, const NewRuling& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto& dispute = loaded.dispute;
    const auto& instance = instance_numbered(desk, dispute, wanted.instance);
    const Ruling* corrected = corrected_by(desk, dispute, wanted);
    const auto entry = typed_ruling(desk, dispute, instance, wanted.typed,
                                    ruling_of(desk, dispute, wanted, instance, corrected));
    if (entry.findings.empty() && entry.results.empty())
        throw UsageError(desk.messages().tr("Say with --defect and --item what was decided."));
    refuse_second_results(desk, dispute, entry);
    require_not_before(desk, wanted.on, instance.opened,
                       N_("The instance was opened on {0}: it cannot have ruled before."));
    const auto now = written(desk, loaded, app::rule_edit(loaded, entry, desk.session().workspace.ports()));
    if (!now) return ExitCode::BadInput;
    const auto dependents =
        corrected == nullptr ? std::vector<domain::Uid>() : domain::dependents_of(*now, corrected->id);
    for (const std::string& doubt : app::doubts_about(now->rulings.back(), desk.messages()))
        desk.alert(doubt);
    show(desk, *now, now->rulings.back(), dependents);
    return dependents.empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

ExitCode make_final(Desk& desk, const BecomingFinal& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    Ruling ruling = ruling_numbered(desk, loaded.dispute, wanted.ruling);
    ruling.final_since = day_or_today(desk, wanted.since);
    const auto now = written(
        desk, loaded, {loaded.dispute.sheet.id, N_("Change ruling"), {domain::altering(loaded, ruling)}});
    if (!now) return ExitCode::BadInput;
    show(desk, *now, *domain::find(*now, ruling.id), {});
    return ExitCode::Done;
}

void describe_layers(CLI::App& verb, TypedRuling& typed) {
    verb.add_option("--defect", typed.defects,
                    "3=found, 1-4=not_found, all=not_examined; found, not_found, not_examined or conceded")
        ->type_name("N=FINDING");
    verb.add_option(
            "--item", typed.items,
            "3=granted, 1-2=in_part:1200, all=refused; granted, in_part, refused, dismissed, withdrawn, "
            "settled or not_examined")
        ->type_name("N=OUTCOME[:AMOUNT]");
    verb.add_option("--reason", typed.reasons, "Why a claim item ended so: 3=text")->type_name("N=TEXT");
    verb.add_option("--defect-reason", typed.defect_reasons, "Why it was found or not: 3=text")
        ->type_name("N=TEXT");
}

void describe_rule(CLI::App& verb, NewRuling& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("instance", wanted.instance, "Number that instance list CASE shows")
        ->required()
        ->type_name("N");
    describe_layers(verb, wanted.typed);
    verb.add_option("--costs", wanted.costs, "Litigation costs awarded")->type_name("AMOUNT");
    verb.add_option("--costs-to", wanted.costs_to, "Who gets them")->type_name("PARTY");
    verb.add_flag("--lift-costs-below", wanted.lifts_costs_below,
                  "What the rulings below said about costs no longer holds");
    take_day(verb, "--interest-from", wanted.interest_from,
             "The first day of interest on what it awards; without it it does not say");
    take_day(verb, "--on", wanted.on, "The day of the ruling; without it today");
    take_day(verb, "--final", wanted.final_since, "The day since which it is final");
    verb.add_option("--corrects", wanted.corrects, "The ruling of this instance that it takes the place of")
        ->type_name("RULING");
    verb.add_option("--reference", wanted.reference, "Its own number")->type_name("TEXT");
    take_note(verb, wanted.note);
    verb.footer("A result tells of the claim, not of the appeal: where the one who owes appeals, refused or "
                "dismissed takes away what was appealed, and granted upholds the ruling below.\n"
                "Exit code 1 when something rests on the ruling that is corrected.\n"
                "Example: redress-cli --casebook my.redress instance rule 1 1 --defect all=found "
                "--item 1-3=granted --item 4=in_part:1200 --item 5-10=refused");
}

void describe_final(CLI::App& verb, BecomingFinal& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("ruling", wanted.ruling, "Number that instance list CASE shows")
        ->required()
        ->type_name("N");
    take_day(verb, "--since", wanted.since, "The day; without it today");
    verb.footer("Example: redress-cli --casebook my.redress instance final 1 1 --since 2026-10-06");
}

} // namespace

void add_ruling_verbs(CLI::App& noun, Verb& chosen) {
    add_verb<NewRuling>(noun, chosen, "rule", "Record what a forum decided on each defect and claim item",
                        describe_rule, rule);
    add_verb<BecomingFinal>(noun, chosen, "final", "Record since when a ruling is final", describe_final,
                            make_final);
}

} // namespace redress::cli
