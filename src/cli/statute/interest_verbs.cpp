// SPDX-License-Identifier: GPL-3.0-or-later
#include "nouns.h"
#include "print/interest_print.h"
#include "statute/law_choice.h"

#include <algorithm>

namespace redress::cli {

namespace {

struct InterestAsked {
    std::string jurisdiction;
    std::string kind = "late_payment";
    std::string principal;
    std::string from;
    std::string until;
    std::string late_from;
    std::string day_count;
};

law::InterestRequest request_of(Desk& desk, const law::Pack& pack, const InterestAsked& asked) {
    law::InterestRequest request{.principal =
                                     amount_from(desk, "--principal", asked.principal, pack.currency()),
                                 .kind = *domain::choice_from<law::InterestKind>(asked.kind),
                                 .from = *domain::Date::from_iso(asked.from),
                                 .until = *domain::Date::from_iso(asked.until)};
    if (!asked.late_from.empty()) request.late_from = domain::Date::from_iso(asked.late_from);
    if (!asked.day_count.empty()) request.day_count = domain::choice_from<law::DayCount>(asked.day_count);
    const bool is_backward =
        request.until < request.from || (request.late_from && *request.late_from < request.from);
    if (is_backward)
        throw UsageError(text::filled(desk.messages().tr("Interest cannot end, or become late, before it "
                                                         "begins on {0}."),
                                      {asked.from}));
    return request;
}

[[noreturn]] void refuse_kind(Desk& desk, const law::Pack& pack, const InterestAsked& asked) {
    std::vector<std::string> kinds;
    for (const law::InterestRule& rule : pack.interest_rules()) {
        const std::string name(domain::choice_name(rule.kind));
        if (std::ranges::find(kinds, name) == kinds.end()) kinds.push_back(name);
    }
    const std::string& country = pack.name(desk.options().language);
    throw UsageError(
        kinds.empty() ? text::filled(desk.messages().tr("{0} has no rules of interest here. Name a country."),
                                     {country})
                      : text::filled(desk.messages().tr(
                                         "{0} has no interest of the kind {1} from {2} here. There is: {3}."),
                                     {country, asked.kind, asked.from, listed(kinds)}));
}

ExitCode compute(Desk& desk, const InterestAsked& asked) {
    const LawChoice law = law_choice(desk, asked.jurisdiction, "");
    const auto request = request_of(desk, *law.pack, asked);
    const auto statement = law::interest_statement(*law.pack, request);
    if (!statement) refuse_kind(desk, *law.pack, asked);
    const ShownInterest shown{*law.pack, request, *statement};
    if (desk.options().json)
        print(desk.out(), interest_json(shown, desk.messages()));
    else
        desk.out() << interest_text(shown, desk.messages());
    return app::doubts_about(*statement, desk.messages()).empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

void describe_compute(CLI::App& verb, InterestAsked& asked) {
    add_jurisdiction(verb, asked.jurisdiction);
    verb.add_option("--kind", asked.kind,
                    "late_payment (without it this), refund_after_rescission, discretionary, judgment_debt")
        ->check(CLI::IsMember({"late_payment", "refund_after_rescission", "discretionary", "judgment_debt"}))
        ->type_name("KIND");
    verb.add_option("--principal", asked.principal, "The sum that bears interest")
        ->required()
        ->type_name("AMOUNT");
    verb.add_option("--from", asked.from, "The first day with interest")->required()->check(iso_day());
    verb.add_option("--until", asked.until, "The first day without: the day of payment")
        ->required()
        ->check(iso_day());
    verb.add_option("--late-from", asked.late_from, "From this day at the rate of late payment")
        ->check(iso_day());
    verb.add_option("--day-count", asked.day_count,
                    "actual_365, actual_actual, actual_360 or thirty_360; without it the law pack's")
        ->check(CLI::IsMember({"actual_365", "actual_actual", "actual_360", "thirty_360"}))
        ->type_name("COUNT");
    verb.footer("Exit code 1 when a rate is not known and was assumed.\n"
                "Example: redress-cli interest compute --jurisdiction SE --principal 50000 --from 2024-12-21 "
                "--until 2026-06-30");
}

} // namespace

void add_interest(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "interest", "Interest on a claim, a line for each rate");
    add_verb<InterestAsked>(noun, chosen, "compute", "Compute the interest on a sum between two days",
                            describe_compute, compute);
}

} // namespace redress::cli
