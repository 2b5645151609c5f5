// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/ledger_verbs.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"

#include <redress/app/ledger_edits.h>
#include <redress/app/sentences.h>

#include <ostream>

namespace redress::cli {

namespace {

struct OneCase {
    std::string name;
};
struct NewEstimate {
    std::string name;
    int item = 0;
    std::string method, price, conforming, delivered, percent, stated, source, note;
    std::vector<int> evidence;
};
struct Choosing {
    std::string name;
    int estimate = 0;
};

std::optional<domain::Percent> percent_of(Desk& desk, const std::string& text) {
    if (text.empty()) return std::nullopt;
    const auto typed = text::parse_percent(text, desk.options().language);
    if (const auto* problem = std::get_if<text::ParseProblem>(&typed))
        throw UsageError("--percent: " + app::sentence(*problem, desk.messages()));
    return std::get<domain::Percent>(typed);
}

domain::Basis basis_of(Desk& desk, const domain::Case& dispute, const NewEstimate& wanted) {
    domain::Basis basis;
    basis.method = *domain::choice_from<domain::Method>(wanted.method);
    basis.price = typed_amount(desk, dispute, "--price", wanted.price);
    basis.value_conforming = typed_amount(desk, dispute, "--conforming", wanted.conforming);
    basis.value_delivered = typed_amount(desk, dispute, "--delivered", wanted.delivered);
    basis.percent = percent_of(desk, wanted.percent);
    basis.stated = typed_amount(desk, dispute, "--stated", wanted.stated);
    basis.source = wanted.source;
    return basis;
}

domain::Estimate estimate_of(Desk& desk, const domain::Case& dispute, const NewEstimate& wanted) {
    domain::Estimate estimate;
    estimate.id.uid = desk.ports().uid();
    for (const domain::Estimate& known : dispute.estimates)
        estimate.position = std::max(estimate.position, known.position + 1);
    estimate.item = item_numbered(desk, dispute, wanted.item).id;
    estimate.basis = basis_of(desk, dispute, wanted);
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
    const auto now = written(desk, loaded, app::choose_edit(loaded, estimate.id));
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
    take_choice<domain::Method>(verb, "method", wanted.method, "How the amount is found")->required();
    verb.add_option("--price", wanted.price, "Where it is not the item's own")->type_name("AMOUNT");
    verb.add_option("--conforming", wanted.conforming, "Value without the defect")->type_name("AMOUNT");
    verb.add_option("--delivered", wanted.delivered, "Value as delivered")->type_name("AMOUNT");
    verb.add_option("--percent", wanted.percent, "Share of the price")->type_name("PERCENT");
    verb.add_option("--stated", wanted.stated, "The sum of a quote, an invoice or a lump")
        ->type_name("AMOUNT");
    verb.add_option("--source", wanted.source, "Where it comes from")->type_name("TEXT");
    verb.add_option("--evidence", wanted.evidence, "Numbers of exhibits")->type_name("N");
    take_note(verb, wanted.note);
    verb.footer("Example: redress-cli --casebook my.redress claim estimate 1 3 percentage --percent 8");
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
