// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim/typed_basis.h"
#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/ledger_verbs.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"

#include <redress/app/ledger_edits.h>

#include <ostream>

namespace redress::cli {

namespace {

struct OneCase {
    std::string name;
};
struct NewEstimate {
    std::string name;
    int item = 0;
    TypedBasis basis;
    std::string note;
    std::vector<int> evidence;
};
struct Choosing {
    std::string name;
    int estimate = 0;
};

domain::Estimate estimate_of(Desk& desk, const domain::Case& dispute, const NewEstimate& wanted) {
    domain::Estimate estimate;
    estimate.id.uid = desk.ports().uid();
    for (const domain::Estimate& known : dispute.estimates)
        estimate.position = std::max(estimate.position, known.position + 1);
    estimate.item = item_numbered(desk, dispute, wanted.item).id;
    estimate.basis = typed_basis(desk, dispute, wanted.basis);
    estimate.evidence = exhibits_numbered(desk, dispute, wanted.evidence);
    estimate.note = wanted.note;
    return estimate;
}

void show(Desk& desk, const domain::Case& dispute) {
    if (!desk.options().json) {
        desk.out() << estimates_text(dispute, desk);
        return;
    }
    Json list = Json::array();
    for (const domain::Estimate& estimate : dispute.estimates)
        list.push_back(estimate_json(dispute, estimate));
    print(desk.out(), list);
}

ExitCode add(Desk& desk, const NewEstimate& wanted) {
    const auto loaded = opened_case(desk, wanted.name);
    const auto estimate = estimate_of(desk, loaded.dispute, wanted);
    const auto now =
        written(desk, loaded, {loaded.dispute.sheet.id, N_("Add estimate"), {domain::adding(estimate)}});
    if (!now) return ExitCode::BadInput;
    show(desk, *now);
    return ExitCode::Done;
}

ExitCode choose(Desk& desk, const Choosing& options) {
    const auto loaded = opened_case(desk, options.name);
    const auto& estimate = estimate_numbered(desk, loaded.dispute, options.estimate);
    const auto now = written(desk, loaded, app::choose_edit(loaded, estimate.id, desk.ports()));
    if (!now) return ExitCode::BadInput;
    show(desk, *now);
    return ExitCode::Done;
}

ExitCode list(Desk& desk, const OneCase& options) {
    show(desk, desk.load(options.name));
    return ExitCode::Done;
}

void describe_add(CLI::App& verb, NewEstimate& wanted) {
    take_case_of(verb, wanted.name);
    verb.add_option("item", wanted.item, "Number that claim items CASE shows")->required()->type_name("N");
    take_choice<domain::Method>(verb, "method", wanted.basis.method, "How the amount is found")->required();
    take_inputs(verb, wanted.basis);
    verb.add_option("--evidence", wanted.evidence, "Numbers of exhibits")->type_name("N");
    take_note(verb, wanted.note);
    verb.footer("Each of several quotes is a quoted_repair of its own; lowest_quote and average_quote take "
                "their amount "
                "from them.\n"
                "Example: redress-cli --casebook my.redress claim estimate 1 3 percentage --percent 8");
}

void describe_choose(CLI::App& verb, Choosing& options) {
    take_case_of(verb, options.name);
    verb.add_option("estimate", options.estimate, "Number that claim estimates CASE shows")
        ->required()
        ->type_name("N");
    verb.footer("Example: redress-cli --casebook my.redress claim choose 1 1");
}

void describe_list(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress claim estimates 1");
}

} // namespace

void add_claim_estimates(CLI::App& noun, Verb& chosen) {
    add_verb<NewEstimate>(noun, chosen, "estimate", "Record one way to find the amount of a claim item",
                          describe_add, add);
    add_verb<OneCase>(noun, chosen, "estimates", "The ways side by side, and which one is chosen",
                      describe_list, list);
    add_verb<Choosing>(noun, chosen, "choose", "Claim the amount that an estimate gives", describe_choose,
                       choose);
}

} // namespace redress::cli
