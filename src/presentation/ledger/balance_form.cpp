// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_sentences.h>
#include <redress/app/ledger/balance_words.h>
#include <redress/app/sentences.h>
#include <redress/presentation/balance_form.h>
#include <redress/text/format.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::Side;

std::string title_of(app::InterestOn on, const text::Messages& messages) {
    return messages.tr(on == app::InterestOn::Costs ? N_("Interest on costs awarded")
                                                    : N_("Interest on the principal"));
}

TableState segments_table(const app::BalanceOnDay& balance, app::InterestOn on,
                          const text::Messages& messages) {
    const text::Language language = messages.language();
    TableState table;
    table.title = title_of(on, messages);
    table.columns = {{messages.tr("From"), 84},
                     {messages.tr("Last day"), 84},
                     {messages.tr("Days"), 60, true},
                     {messages.tr("Sum"), 84, true},
                     {messages.tr("Rate a year"), 80, true},
                     {messages.tr("Interest"), 72, true},
                     {messages.tr("The rate is"), 132}};
    for (const app::BalanceSegment& segment : balance.segments) {
        if (segment.on != on) continue;
        const law::InterestSegment& rate = segment.rate;
        const bool is_missing = rate.origin == law::RateOrigin::Missing;
        RowState& row = table.rows.emplace_back();
        const domain::Date last = domain::day_after(rate.until, -1).value_or(rate.until);
        row.cells = {text::format_date(rate.from, language, text::DateStyle::Listed),
                     text::format_date(last, language, text::DateStyle::Listed),
                     std::to_string(rate.days),
                     text::format_amount(segment.sum, language),
                     is_missing ? "–" : text::format_percent(rate.rate(), language),
                     is_missing ? "–" : text::format_amount(rate.amount, language),
                     app::label(rate.origin, messages)};
        row.tone = rate.origin == law::RateOrigin::Pack ? Tone::Plain : Tone::Warning;
    }
    return table;
}

domain::Money sum_of(const app::BalanceOnDay& balance, app::InterestOn on) {
    domain::Money sum = domain::zero(balance.principal.currency);
    for (const app::BalanceSegment& segment : balance.segments)
        if (segment.on == on) sum = sum + segment.rate.amount;
    return sum;
}

/// The sources of the rates, each once.
std::vector<std::string> sources_of(const app::BalanceOnDay& balance, app::InterestOn on) {
    std::vector<std::string> sources;
    for (const app::BalanceSegment& segment : balance.segments)
        if (segment.on == on && !segment.rate.source.empty() &&
            std::ranges::find(sources, segment.rate.source) == sources.end())
            sources.push_back(segment.rate.source);
    return sources;
}

} // namespace

BalanceForm::BalanceForm(const Session& session, const domain::Case& dispute)
    : LawQuestion(session, dispute) {
    const auto& messages = session_.messages;
    add_sides();
    add("on", messages.tr("Day of payment"), Control::Date).hint =
        messages.tr("The first day without interest.");
    put_date("on", session_.workspace.ports().today());
    add_kinds();
    add("from", messages.tr("First day with interest"), Control::Date).hint =
        messages.tr("On the principal. Empty: what a ruling or the records say.");
    refresh({});
}

std::string BalanceForm::title() const {
    return session_.messages.tr("Balance on a day");
}

void BalanceForm::add_sides() {
    FieldState& side = add("creditor", session_.messages.tr("Who is to be paid"), Control::Choice);
    for (const std::string_view name : domain::choice_names<Side>.all())
        side.options.push_back({std::string(name), app::choice_label(domain::RecordKind::Head, "asked_by",
                                                                     name, session_.messages)});
    const auto asked = [&](Side by) {
        return std::ranges::any_of(dispute_.heads, [&](const domain::Head& head) {
            return head.asked_by == by && head.use != domain::HeadUse::SetOff;
        });
    };
    const Side first = asked(Side::Trader) && !asked(Side::Consumer) ? Side::Trader : Side::Consumer;
    side.selected = {std::string(domain::choice_name(first))};
}

void BalanceForm::add_kinds() {
    FieldState& kind = add("kind", session_.messages.tr("Kind of interest"), Control::Choice);
    if (law_.own) {
        for (const law::InterestRule& rule : law_.own->interest_rules()) {
            const std::string name(domain::choice_name(rule.kind));
            if (std::ranges::find(kind.options, name, &Option::value) == kind.options.end())
                kind.options.push_back({name, app::label(rule.kind, session_.messages)});
        }
    }
    kind.visible = kind.options.size() > 1;
    kind.selected = {kind.options.empty() ? std::string()
                                          : std::string(domain::choice_name(app::usual_interest(*law_.own)))};
}

std::optional<app::BalanceQuestion> BalanceForm::question() {
    const auto on = day_in("on");
    std::optional<domain::Date> from;
    at("from").error.clear();
    if (!text::tidied(at("from").text).empty()) from = day_in("from");
    if (!on || !at("from").error.empty()) return std::nullopt;
    if (from && *on < *from) {
        at("from").error = session_.messages.tr("The day of payment cannot come before the first day.");
        return std::nullopt;
    }
    const auto kind = domain::choice_from<law::InterestKind>(at("kind").selected.front());
    return app::BalanceQuestion{.on = *on,
                                .from = from,
                                .kind = kind.value_or(law::InterestKind::LatePayment),
                                .creditor = *domain::choice_from<Side>(at("creditor").selected.front())};
}

void BalanceForm::say_sums(const app::BalanceOnDay& balance) {
    const auto& messages = session_.messages;
    AnswerBlock block;
    block.title = text::filled(messages.tr("Balance on {0}"), {app::day_words(balance.on, messages)});
    if (const std::string from = app::from_sentence(balance, messages); !from.empty()) block.statement = from;
    for (const std::string& doubt : app::doubts_about(balance, messages))
        block.lines.push_back({Tone::Warning, doubt});
    for (const app::BalanceLine& line : app::lines_of(balance, messages))
        block.facts.push_back({line.label, text::format_money(line.sum, messages.language()), line.is_total});
    answer_.push_back(std::move(block));
}

void BalanceForm::say_interest(const app::BalanceOnDay& balance, app::InterestOn on) {
    const auto& messages = session_.messages;
    AnswerBlock block;
    block.table = segments_table(balance, on, messages);
    if (block.table.rows.empty()) return;
    block.title = block.table.title;
    block.facts.push_back(
        {messages.tr("Together"), text::format_money(sum_of(balance, on), messages.language()), true});
    for (const std::string& source : sources_of(balance, on))
        block.notes.push_back(text::filled(messages.tr("Source: {0}."), {source}));
    answer_.push_back(std::move(block));
}

void BalanceForm::refresh(std::string_view) {
    answer_.clear();
    silence_ = session_.messages.tr("Write the day of payment.");
    const auto asked = question();
    if (!asked) return;
    silence_.clear();
    const app::BalanceOnDay balance = app::balance_on(dispute_, session_.resources, *asked);
    say_sums(balance);
    say_interest(balance, app::InterestOn::Principal);
    say_interest(balance, app::InterestOn::Costs);
}

} // namespace redress::presentation
