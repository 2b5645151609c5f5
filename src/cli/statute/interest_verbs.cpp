// SPDX-License-Identifier: GPL-3.0-or-later
#include "nouns.h"
#include "print/interest_print.h"
#include "statute/law_choice.h"

#include <redress/app/sentences.h>

namespace redress::cli {

namespace {

struct InterestAsked {
    std::string jurisdiction;
    std::string kind;
    std::string principal;
    std::string from;
    std::string until;
    std::string late_from;
    std::string day_count;
    std::string rate;
};

std::optional<domain::Percent> rate_of(Desk& desk, const InterestAsked& asked) {
    if (asked.rate.empty()) return std::nullopt;
    if (!asked.late_from.empty())
        throw UsageError(desk.messages().tr("One rate of your own holds throughout: leave --late-from out."));
    const auto typed = text::parse_percent(asked.rate, desk.options().language);
    if (const auto* problem = std::get_if<text::ParseProblem>(&typed))
        throw UsageError("--rate: " + app::sentence(*problem, desk.messages()));
    const auto rate = std::get<domain::Percent>(typed);
    if (rate.hundredths >= 0) return rate;
    throw UsageError("--rate: " + desk.messages().tr("A rate cannot be below zero."));
}

/// The rate takes the place of the reference rate and the margin of the law, also on the day of payment.
void set_rate(law::InterestRequest& request, const law::Pack& pack, domain::Percent rate) {
    const auto* rule = pack.interest_rule(request.kind, request.from);
    const auto after = domain::day_after(request.until, 1);
    if (!rule || !after) return;
    request.own_rates = {{request.from, *after, {rate.hundredths - rule->margin.hundredths}, {}}};
}

void require_own(Desk& desk, const law::InterestStatement& statement) {
    for (const law::InterestSegment& segment : statement.segments)
        if (segment.origin != law::RateOrigin::Own)
            throw UsageError(desk.messages().tr(
                "The law sets this kind of interest as a whole. Give --rate with another --kind."));
}

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

ExitCode compute(Desk& desk, InterestAsked asked) {
    const LawChoice law = law_choice(desk, asked.jurisdiction, "");
    if (asked.kind.empty()) asked.kind = usual_interest(*law.pack);
    auto request = request_of(desk, *law.pack, asked);
    const auto own_rate = rate_of(desk, asked);
    if (own_rate) set_rate(request, *law.pack, *own_rate);
    const auto statement = law::interest_statement(*law.pack, request);
    if (!statement) refuse_interest(desk, *law.pack, asked.kind, asked.from);
    if (own_rate) require_own(desk, *statement);
    const ShownInterest shown{*law.pack, request, *statement, own_rate};
    if (desk.options().json)
        print(desk.out(), interest_json(shown, desk.messages()));
    else
        desk.out() << interest_text(shown, desk.messages());
    return app::doubts_about(*statement, desk.messages()).empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

void describe_compute(CLI::App& verb, InterestAsked& asked) {
    add_jurisdiction(verb, asked.jurisdiction);
    verb.add_option(
            "--kind", asked.kind,
            "late_payment (without it this, where the law has it), refund_after_rescission, discretionary, "
            "judgment_debt")
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
    verb.add_option("--rate", asked.rate, "Per cent a year, agreed or set by a court, instead of the law's")
        ->type_name("PERCENT");
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
