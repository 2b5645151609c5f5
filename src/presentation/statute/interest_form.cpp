// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/field_sentences.h"

#include <redress/app/law_sentences.h>
#include <redress/domain/totals.h>
#include <redress/presentation/law_question.h>
#include <redress/text/format.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::presentation {

namespace {

std::optional<law::InterestKind> kind_of(const FieldState& field) {
    return domain::choice_from<law::InterestKind>(field.selected.front());
}

TableState segments_table(const law::InterestStatement& statement, const text::Messages& messages) {
    const text::Language language = messages.language();
    TableState table;
    table.title = messages.tr("Interest, a line for each rate");
    table.columns = {{messages.tr("From"), 92},
                     {messages.tr("Until, not included"), 92},
                     {messages.tr("Days"), 56, true},
                     {messages.tr("Rate a year"), 84, true},
                     {messages.tr("Interest"), 110, true},
                     {messages.tr("The rate is"), 120}};
    for (const law::InterestSegment& segment : statement.segments) {
        RowState& row = table.rows.emplace_back();
        row.cells = {text::format_date(segment.from, language, text::DateStyle::Listed),
                     text::format_date(segment.until, language, text::DateStyle::Listed),
                     std::to_string(segment.days),
                     text::format_percent(segment.rate(), language),
                     text::format_money(segment.amount, language),
                     app::label(segment.origin, messages)};
        const bool is_known =
            segment.origin == law::RateOrigin::Pack || segment.origin == law::RateOrigin::Own;
        row.tone = is_known ? Tone::Plain : Tone::Warning;
    }
    return table;
}

std::vector<FactLine> sums(const law::InterestStatement& statement, const text::Messages& messages) {
    const text::Language language = messages.language();
    const auto money = [&](domain::Money amount) { return text::format_money(amount, language); };
    return {{messages.tr("Principal"), money(statement.principal)},
            {messages.tr("Interest in all"), money(statement.total), true},
            {messages.tr("Principal and interest"), money(statement.principal + statement.total)},
            {messages.tr("Per further day"), money(statement.per_further_day)}};
}

} // namespace

InterestForm::InterestForm(const Session& session, const domain::Case& dispute)
    : LawQuestion(session, dispute) {
    const auto& messages = session_.messages;
    add_kinds();
    const domain::Currency currency = domain::currency_of(dispute_);
    FieldState& principal = add("principal", messages.tr("Sum that bears interest"), Control::Money);
    principal.unit = unit_of(Control::Money, currency, session_.language());
    const domain::CaseTotals totals = domain::totals_of(dispute_);
    if (!totals.heads.empty() && !totals.stated.is_zero())
        principal.text = text::format_amount(totals.stated, session_.language(), text::MoneyStyle::Short);
    add("from", messages.tr("First day with interest"), Control::Date);
    add("until", messages.tr("Day of payment"), Control::Date).hint =
        messages.tr("The first day without interest.");
    put_date("until", session_.workspace.ports().today());
    add("late_from", messages.tr("Late from"), Control::Date).hint =
        messages.tr("From here on at the rate of late payment; empty: never.");
    suggest_start();
    refresh({});
    for (FieldState& field : fields_)
        if (field.text.empty()) field.error.clear(); // nobody has left it empty yet
}

std::string InterestForm::title() const {
    return session_.messages.tr("Interest");
}

void InterestForm::add_kinds() {
    FieldState& kind = add("kind", session_.messages.tr("Kind of interest"), Control::Choice);
    if (law_.own) {
        for (const law::InterestRule& rule : law_.own->interest_rules()) {
            const std::string name(domain::choice_name(rule.kind));
            if (std::ranges::find(kind.options, name, &Option::value) == kind.options.end())
                kind.options.push_back({name, app::label(rule.kind, session_.messages)});
        }
    }
    kind.selected = {kind.options.empty() ? std::string() : kind.options.front().value};
}

void InterestForm::suggest_start() {
    FieldState& from = at("from");
    from.hint.clear();
    const auto kind = kind_of(at("kind"));
    if (!kind || !law_.own) return;
    for (const law::InterestRule& rule : law_.own->interest_rules()) {
        for (const app::DateProposal& proposal : app::date_proposals(dispute_, law_)) {
            const bool begins =
                rule.kind == *kind && std::ranges::find(rule.starts, proposal.rule->key) != rule.starts.end();
            if (!begins || proposal.dates.computed > session_.workspace.ports().today()) continue;
            put_date("from", proposal.dates.computed);
            from.hint = text::filled(session_.messages.tr("By the records: {0}."),
                                     {app::words_in(proposal.rule->title, session_.language())});
            return;
        }
    }
}

const law::InterestRule* InterestForm::chosen_rule(domain::Date day) const {
    const auto kind = kind_of(fields_.front());
    return kind && law_.own ? law_.own->interest_rule(*kind, day) : nullptr;
}

std::optional<law::InterestRequest> InterestForm::request() {
    const auto& messages = session_.messages;
    FieldState& principal = at("principal");
    const auto read =
        text::parse_money(text::tidied(principal.text), domain::currency_of(dispute_), session_.language());
    const auto* sum = std::get_if<domain::Money>(&read);
    principal.error =
        sum ? "" : sentence_beside(std::get<text::ParseProblem>(read), Control::Money, messages);
    const auto from = day_in("from");
    const auto until = day_in("until");
    std::optional<domain::Date> late;
    at("late_from").error.clear();
    const bool is_late = at("late_from").visible && !text::tidied(at("late_from").text).empty();
    if (is_late) late = day_in("late_from");
    if (!sum || !from || !until || !at("late_from").error.empty()) return std::nullopt;
    if (*until < *from)
        at("until").error = messages.tr("The day of payment cannot come before the first day.");
    if (late && *late < *from) at("late_from").error = messages.tr("It cannot be late before the first day.");
    if (*until < *from || (late && *late < *from)) return std::nullopt;
    return law::InterestRequest{
        .principal = *sum, .kind = *kind_of(at("kind")), .from = *from, .until = *until, .late_from = late};
}

void InterestForm::state(const law::InterestStatement& statement, const law::InterestRule& rule) {
    const auto& messages = session_.messages;
    AnswerBlock block;
    block.title = app::words_in(rule.title, messages.language());
    block.statement = app::words_in(rule.statement, messages.language());
    for (const std::string& doubt : app::doubts_about(statement, messages))
        block.lines.push_back({Tone::Warning, doubt});
    if (!statement.segments.empty()) block.table = segments_table(statement, messages);
    block.facts = sums(statement, messages);
    block.notes.push_back(text::filled(messages.tr("Days are counted as {0}. Simple interest, rounded once."),
                                       {app::label(statement.day_count, messages)}));
    for (const std::string& source : statement.sources)
        block.notes.push_back(text::filled(messages.tr("Source: {0}."), {source}));
    answer_.push_back(std::move(block));
}

void InterestForm::refresh(std::string_view changed) {
    answer_.clear();
    const auto& messages = session_.messages;
    if (changed == "kind") suggest_start();
    if (!kind_of(at("kind"))) {
        silence_ = messages.tr("The law of this case has no rules of interest here.");
        return;
    }
    at("late_from").visible = *kind_of(at("kind")) == law::InterestKind::RefundAfterRescission;
    silence_ = messages.tr("Write the sum and both days.");
    const auto asked = request();
    if (!asked) return;
    const law::InterestRule* rule = chosen_rule(asked->from);
    const auto statement = rule ? law::interest_statement(*law_.own, *asked) : std::nullopt;
    silence_ = statement ? std::string()
                         : messages.tr("The law pack has no interest of this kind on the first day.");
    if (statement) state(*statement, *rule);
}

} // namespace redress::presentation
