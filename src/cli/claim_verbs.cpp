// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_verbs.h"
#include "nouns.h"
#include "print/aligned_text.h"
#include "print/case_text.h"
#include "print/findings_text.h"
#include "print/totals_json.h"

#include <redress/app/case_findings.h>

namespace redress::cli {

namespace {

struct OneCase {
    std::string name;
};

ExitCode totals(Desk& desk, const OneCase& options) {
    if (desk.options().json)
        print(desk.out(), totals_json(desk.load(options.name)));
    else
        desk.out() << claims_text(presentation::CasePage(desk.session(), desk.case_named(options.name)),
                                  desk.messages());
    return ExitCode::Done;
}

ExitCode check(Desk& desk, const OneCase& options) {
    const domain::Case dispute = desk.load(options.name);
    const auto problems = app::findings_in(dispute, desk.today(), desk.resources());
    if (desk.options().json)
        print(desk.out(), findings_json(problems, dispute, desk));
    else
        desk.out() << findings_text(presentation::CasePage(desk.session(), dispute.sheet.id));
    return need_attention(problems) ? ExitCode::ProblemsFound : ExitCode::Done;
}

void take_case(CLI::App& verb, OneCase& options) {
    verb.add_option("case", options.name, "Number or place in the list")->required()->type_name("CASE");
}

void describe_totals(CLI::App& verb, OneCase& options) {
    take_case(verb, options);
    verb.footer("Example: redress-cli --casebook my.redress claim totals 1");
}

void describe_check(CLI::App& verb, OneCase& options) {
    take_case(verb, options);
    verb.footer("Exit code 1 when there is more than advice.\n"
                "Example: redress-cli --casebook my.redress claim check 1");
}

} // namespace

void add_claim(CLI::App& program, Verb& chosen) {
    CLI::App& noun =
        add_noun(program, "claim", "What is asked, what became of it, and what stands against sending it");
    add_verb<OneCase>(noun, chosen, "totals",
                      "Each head with its items, caps, maximum and minimum, and what is left to pay",
                      describe_totals, totals);
    add_claim_changes(noun, chosen);
    add_claim_items(noun, chosen);
    add_claim_estimates(noun, chosen);
    add_verb<OneCase>(noun, chosen, "check",
                      "Every contradiction, doubt and missing piece, with the legal reason", describe_check,
                      check);
}

} // namespace redress::cli
