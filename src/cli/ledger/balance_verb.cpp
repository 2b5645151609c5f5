// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_verbs.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"
#include "print/aligned_text.h"
#include "print/interest_print.h"
#include "statute/law_choice.h"

#include <redress/app/ledger/balance_view.h>
#include <redress/text/format.h>

#include <ostream>

namespace redress::cli {

namespace {

using app::BalanceOnDay;

struct Asked {
    std::string name, on, from, kind, side = "consumer";
};

Json balance_json(const domain::Case& dispute, const BalanceOnDay& balance) {
    return {{"case", dispute.sheet.number},
            {"from", json_of(balance.from)},
            {"on", json_of(std::optional(balance.on))},
            {"basis", domain::choice_name(balance.basis)},
            {"is_awarded", balance.is_awarded()},
            {"principal", json_of(balance.principal)},
            {"interest", json_of(balance.interest)},
            {"interest_paid", json_of(balance.interest_paid)},
            {"costs", json_of(balance.costs)},
            {"to_other_side", json_of(balance.to_other_side)},
            {"total", json_of(balance.total)},
            {"per_further_day", json_of(balance.per_further_day)},
            {"segments", segments_json(balance.segments)},
            {"assumed_from", json_of(balance.assumed_from)},
            {"missing_from", json_of(balance.missing_from)},
            {"sources", balance.sources}};
}

const char* principal_words(app::BalanceBasis basis) {
    switch (basis) {
    case app::BalanceBasis::Claimed:
        return N_("Claimed, nothing decided");
    case app::BalanceBasis::Recommended:
        return N_("Recommended by a board, binding nobody, and not yet paid");
    case app::BalanceBasis::Awarded:
        break;
    }
    return N_("Awarded and not yet paid");
}

const char* total_words(app::BalanceBasis basis) {
    return basis == app::BalanceBasis::Recommended ? N_("To be paid if the recommendation is followed")
                                                   : N_("To be paid");
}

std::string sums_text(const BalanceOnDay& balance, const text::Messages& messages) {
    const auto money = [&](const domain::Money& sum) { return text::format_money(sum, messages.language()); };
    std::vector<std::vector<std::string>> rows{
        {messages.tr(principal_words(balance.basis)), money(balance.principal)},
        {messages.tr("Interest in all"), money(balance.interest)}};
    if (!balance.interest_paid.is_zero())
        rows.push_back({messages.tr("Interest paid"), money(-balance.interest_paid)});
    if (!balance.costs.is_zero()) rows.push_back({messages.tr("Litigation costs"), money(balance.costs)});
    if (!balance.to_other_side.is_zero())
        rows.push_back({messages.tr("Awarded to the other side"), money(-balance.to_other_side)});
    rows.push_back({messages.tr(total_words(balance.basis)), money(balance.total)});
    if (balance.per_further_day)
        rows.push_back({messages.tr("Per further day"), money(*balance.per_further_day)});
    return aligned_text({{}, {"", true}}, rows);
}

/// What makes the sum uncertain, a sentence each.
std::vector<std::string> doubts_about(const BalanceOnDay& balance, const text::Messages& messages) {
    const auto words = [&](const char* sentence, const domain::Date& day) {
        return text::filled(messages.tr(sentence),
                            {text::format_date(day, messages.language(), text::DateStyle::Long)});
    };
    std::vector<std::string> doubts;
    if (!balance.from)
        doubts.push_back(
            messages.tr("No interest is reckoned: the records do not say from which day. Name it "
                        "with --from."));
    if (balance.assumed_from)
        doubts.push_back(words(N_("The rate is not known from {0} on; the last known one is assumed."),
                               *balance.assumed_from));
    if (balance.missing_from)
        doubts.push_back(words(N_("There is no rate from {0} on."), *balance.missing_from));
    return doubts;
}

/// The one that is named, if the law of the case has it from that day.
law::InterestKind kind_of(Desk& desk, const domain::Case& dispute, const Asked& asked) {
    const law::Pack* pack = desk.resources().pack(dispute.sheet.jurisdiction);
    if (pack == nullptr) return law::InterestKind::LatePayment;
    const std::string name = asked.kind.empty() ? usual_interest(*pack) : asked.kind;
    const auto kind = *domain::choice_from<law::InterestKind>(name);
    auto from = typed_day(asked.from);
    if (!from) from = app::interest_start(dispute, desk.resources(), kind);
    const domain::Date first = from.value_or(day_or_today(desk, asked.on));
    if (!asked.kind.empty() && pack->interest_rule(kind, first) == nullptr)
        refuse_interest(desk, *pack, name, first.iso());
    return kind;
}

ExitCode tell(Desk& desk, const Asked& asked) {
    const domain::Case dispute = desk.load(asked.name);
    const app::BalanceQuestion question{.on = day_or_today(desk, asked.on),
                                        .from = typed_day(asked.from),
                                        .kind = kind_of(desk, dispute, asked),
                                        .creditor = *domain::choice_from<domain::Side>(asked.side)};
    if (question.from && question.on < *question.from)
        throw UsageError(text::filled(desk.messages().tr("Interest cannot end, or become late, before it "
                                                         "begins on {0}."),
                                      {asked.from}));
    const BalanceOnDay balance = app::balance_on(dispute, desk.resources(), question);
    const auto doubts = doubts_about(balance, desk.messages());
    for (const std::string& doubt : doubts) desk.warn(doubt);
    if (desk.options().json) {
        print(desk.out(), balance_json(dispute, balance));
    } else {
        if (!balance.segments.empty()) desk.out() << segments_text(balance.segments, desk.messages()) << "\n";
        desk.out() << sums_text(balance, desk.messages());
    }
    return doubts.empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

void describe(CLI::App& verb, Asked& asked) {
    take_case_of(verb, asked.name);
    take_day(verb, "--on", asked.on, "The day of payment, the first without interest; without it today");
    take_day(verb, "--from", asked.from, "The first day with interest; without it what the records say");
    take_choice<law::InterestKind>(verb, "--kind", asked.kind,
                                   "Which interest; without it on late payment, where the law has that");
    take_choice<domain::Side>(verb, "--for", asked.side, "Who is to be paid; without it the consumer");
    verb.footer("Exit code 1 when the interest rests on something not known.\n"
                "Example: redress-cli --casebook my.redress payment balance 1 --on 2026-11-01");
}

} // namespace

void add_balance(CLI::App& noun, Verb& chosen) {
    add_verb<Asked>(noun, chosen, "balance", "What one side is to be paid on a day, with its interest",
                    describe, tell);
}

} // namespace redress::cli
