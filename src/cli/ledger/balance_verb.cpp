// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_verbs.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"
#include "print/aligned_text.h"
#include "print/interest_print.h"
#include "statute/law_choice.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/ledger/overpaid_words.h>
#include <redress/text/format.h>

#include <ostream>

namespace redress::cli {

namespace {

using app::BalanceOnDay;

struct Asked {
    std::string name, on, from, kind, side = "consumer";
};

Json segments_json(const BalanceOnDay& balance) {
    Json list = Json::array();
    for (const app::BalanceSegment& segment : balance.segments) {
        Json json = segment_json(segment.rate);
        json["on"] = domain::choice_name(segment.on);
        json["sum"] = json_of(segment.sum);
        list.push_back(std::move(json));
    }
    return list;
}

Json balance_json(const domain::Case& dispute, const BalanceOnDay& balance) {
    return {{"case", dispute.sheet.number},
            {"from", json_of(balance.from)},
            {"from_source", domain::choice_name(balance.from_source)},
            {"on", json_of(std::optional(balance.on))},
            {"basis", domain::choice_name(balance.basis)},
            {"is_awarded", balance.is_awarded()},
            {"principal", json_of(balance.principal)},
            {"interest", json_of(balance.interest)},
            {"interest_on_costs", json_of(balance.interest_on_costs)},
            {"interest_paid", json_of(balance.interest_paid)},
            {"costs", json_of(balance.costs)},
            {"to_other_side", json_of(balance.to_other_side)},
            {"total", json_of(balance.total)},
            {"per_further_day", json_of(balance.per_further_day)},
            {"segments", segments_json(balance)},
            {"assumed_from", json_of(balance.assumed_from)},
            {"missing_from", json_of(balance.missing_from)},
            {"sources", balance.sources}};
}

std::string segments_text(const BalanceOnDay& balance, const text::Messages& messages) {
    const text::Language language = messages.language();
    std::vector<std::vector<std::string>> rows;
    for (const app::BalanceSegment& segment : balance.segments)
        rows.push_back({segment.rate.from.iso(), segment.rate.until.iso(), std::to_string(segment.rate.days),
                        app::label(segment.on, messages), text::format_money(segment.sum, language),
                        rate_words(segment.rate, language), amount_words(segment.rate, language),
                        app::label(segment.rate.origin, messages)});
    return aligned_text({{messages.tr("From")},
                         {messages.tr("Until, not included")},
                         {messages.tr("Days"), true},
                         {messages.tr("Interest on")},
                         {messages.tr("Sum"), true},
                         {messages.tr("Rate a year"), true},
                         {messages.tr("Interest"), true},
                         {messages.tr("The rate is")}},
                        rows);
}

std::string sums_text(const BalanceOnDay& balance, const text::Messages& messages) {
    std::vector<std::vector<std::string>> rows;
    for (const app::BalanceLine& line : app::lines_of(balance, messages))
        rows.push_back({line.label, text::format_money(line.sum, messages.language())});
    return aligned_text({{}, {"", true}}, rows);
}

void show(Desk& desk, const domain::Case& dispute, const BalanceOnDay& balance) {
    const auto& messages = desk.messages();
    if (desk.options().json) return print(desk.out(), balance_json(dispute, balance));
    if (!balance.segments.empty()) desk.out() << segments_text(balance, messages) << "\n";
    desk.out() << sums_text(balance, messages);
    if (const std::string from = app::from_sentence(balance, messages); !from.empty())
        desk.out() << "\n" << from << "\n";
    for (const std::string& sentence : app::overpaid_words(dispute, desk.messages()))
        desk.out() << "\n" << sentence << "\n";
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
    const auto doubts = app::doubts_about(balance, desk.messages());
    for (const std::string& doubt : doubts) desk.warn(doubt);
    const bool lacks_day = app::lacks_day(balance);
    if (lacks_day) desk.warn(desk.messages().tr("Name the day with --from."));
    show(desk, dispute, balance);
    // That nobody has claimed interest is nothing wrong, unless it was asked for.
    const bool is_whole = doubts.empty() || (lacks_day && asked.kind.empty() && doubts.size() == 1);
    return is_whole ? ExitCode::Done : ExitCode::ProblemsFound;
}

void describe(CLI::App& verb, Asked& asked) {
    take_case_of(verb, asked.name);
    take_day(verb, "--on", asked.on, "The day of payment, the first without interest; without it today");
    take_day(verb, "--from", asked.from,
             "The first day with interest on the principal; without it what a ruling or the records say");
    take_choice<law::InterestKind>(verb, "--kind", asked.kind,
                                   "Which interest; without it on late payment, where the law has that");
    take_choice<domain::Side>(verb, "--for", asked.side, "Who is to be paid; without it the consumer");
    verb.footer(
        "Exit code 1 when the interest rests on a rate not known, or has no day to run from and --kind asks "
        "for it.\n"
        "Example: redress-cli --casebook my.redress payment balance 1 --on 2026-11-01");
}

} // namespace

void add_balance(CLI::App& noun, Verb& chosen) {
    add_verb<Asked>(noun, chosen, "balance", "What one side is to be paid on a day, with its interest",
                    describe, tell);
}

} // namespace redress::cli
