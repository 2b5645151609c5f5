// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_lines.h"

#include "group_sentences.h"
#include "ledger/money_summary.h"

#include <redress/app/case_findings.h>
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/sentences.h>
#include <redress/domain/totals.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

/// The first-ranked head of the consumer's is what is claimed now.
enum class Weight { First, Further };

/// Adds lines to a list, amounts in the language of the interface.
class Lines {
public:
    Lines(std::vector<FactLine>& lines, const text::Messages& messages)
        : lines_(lines), messages_(messages) {}

    void add(const std::string& label, const domain::Money& amount) {
        lines_.push_back({label, text::format_money(amount, messages_.language()), false});
    }
    void add_head(const std::string& title, const std::string& total, Weight weight) {
        lines_.push_back({title, total, weight == Weight::First});
    }
    void add_unless_zero(const char* label, const domain::Money& amount) {
        if (!amount.is_zero()) add(messages_.tr(label), amount);
    }

private:
    std::vector<FactLine>& lines_;
    const text::Messages& messages_;
};

constexpr const char* no_amount = "–";
/// Before what explains the total above it.
std::string below(const std::string& label) {
    return "  " + label;
}

/// What the items come to and what a cap takes off it.
void add_caps(Lines& lines, const domain::HeadTotal& total, const text::Messages& messages) {
    if (total.caps.empty()) return;
    domain::Money items = total.stated;
    for (const domain::CapLine& cap : total.caps) items = items + cap.excess;
    lines.add(below(messages.tr("What the items come to")), items);
    for (const domain::CapLine& cap : total.caps)
        lines.add(below(messages.tr("Above the price, falls away")), -cap.excess);
}

bool is_decided(const domain::Ledger& ledger, domain::Id<domain::Head> head) {
    return std::ranges::any_of(ledger.rows, [&](const domain::LedgerRow& row) {
        return row.head == head && row.outcome.has_value();
    });
}

/// What became of what the head asks, once somebody has decided about it.
void add_outcome(Lines& lines, const domain::LedgerTotals& totals, const domain::Money& set_off,
                 const text::Messages& messages) {
    lines.add(below(messages.tr("Awarded or agreed")), totals.awarded);
    lines.add(below(messages.tr("Paid towards the items")), totals.paid);
    if (!totals.paid_before.is_zero())
        lines.add(below(messages.tr("of it before the claim was brought")), totals.paid_before);
    lines.add(below(messages.tr("Left of what was awarded or agreed")), totals.balance);
    if (set_off.is_zero()) return;
    lines.add(below(messages.tr("of this, set off")), set_off);
    lines.add(below(messages.tr("Left after set-off")), totals.balance - set_off);
}

std::string title_of(const domain::Head& head, const text::Messages& messages) {
    std::string title = app::record_title(head, messages);
    if (head.use != domain::HeadUse::Claim)
        title =
            text::filled("{0} ({1})", {title, app::choice_label(domain::RecordKind::Head, "use",
                                                                domain::choice_name(head.use), messages)});
    if (head.asked_by == domain::Side::Consumer) return title;
    return text::filled(messages.tr("{0} (asked by the trader)"), {title});
}

void add_head(Lines& lines, const domain::Head& head, const domain::HeadTotal& total, Weight weight,
              const text::Messages& messages) {
    lines.add_head(title_of(head, messages), total_words(total, messages), weight);
    add_caps(lines, total, messages);
    if (total.maximum != total.stated)
        lines.add(below(messages.tr("at most, with the alternatives")), total.maximum);
    if (total.minimum != total.stated)
        lines.add(below(messages.tr("at least, with the alternatives")), total.minimum);
    if (!total.outside.is_zero())
        lines.add(below(messages.tr("beside it: costs and interest")), total.outside);
}

void add_settlement(Lines& lines, const domain::Settlement& money, const text::Messages& messages) {
    if (money.price.is_zero()) return;
    lines.add(messages.tr("Price"), money.price);
    lines.add_unless_zero(N_("Paid"), money.paid);
    lines.add_unless_zero(N_("Withheld"), money.withheld);
    lines.add_unless_zero(N_("Not paid yet"), money.unpaid);
    lines.add_unless_zero(N_("Price reduction"), money.reduction);
    lines.add_unless_zero(N_("Refund of the price"), money.refund);
    lines.add_unless_zero(N_("Other compensation"), money.other - money.refund);
    lines.add_unless_zero(N_("Already refunded"), money.refunded);
    lines.add_unless_zero(N_("Refund due"), money.refund_due);
    lines.add_unless_zero(N_("Still owed after the reduction"), money.still_owed);
}

Tone tone_of(domain::Severity severity) {
    if (severity == domain::Severity::Blocking) return Tone::Bad;
    return severity == domain::Severity::Warning ? Tone::Warning : Tone::Advice;
}

/// What to add when nothing of its kind is there yet.
std::optional<domain::RecordKind> kind_to_add(domain::ProblemKind kind) {
    switch (kind) {
    case domain::ProblemKind::NoConsumer:
    case domain::ProblemKind::NoTrader:
        return domain::RecordKind::Party;
    case domain::ProblemKind::NoPurchase:
        return domain::RecordKind::Purchase;
    case domain::ProblemKind::NoDefect:
        return domain::RecordKind::Defect;
    case domain::ProblemKind::NoHead:
        return domain::RecordKind::Head;
    case domain::ProblemKind::DefectWithoutNotice:
        return domain::RecordKind::Notice;
    case domain::ProblemKind::DefectWithoutAmount:
        return domain::RecordKind::ClaimItem;
    default:
        return std::nullopt;
    }
}

FindingLine finding_line(const domain::Problem& problem, const domain::Case& dispute,
                         const Session& session) {
    FindingLine line;
    line.tone = tone_of(problem.severity);
    line.tone_word = app::severity_name(problem.severity, session.messages);
    line.sentence = app::sentence(problem, dispute, session.messages);
    line.reason = app::legal_reason(problem, dispute, session.resources, session.messages);
    const auto to_add = kind_to_add(problem.kind);
    line.kind = to_add.value_or(problem.record);
    line.uid = to_add ? domain::Uid{} : problem.uid;
    line.section = section_of(line.kind);
    return line;
}

void add_group(std::vector<FindingLine>& lines, const domain::ProblemGroup& group,
               const domain::Case& dispute, const Session& session) {
    const auto together = group_sentence(group, dispute, session.messages);
    for (std::size_t i = 0; i < group.records.size() && (i == 0 || !together); ++i) {
        domain::Problem problem = group.first;
        problem.uid = group.records[i];
        problem.detail = group.details[i];
        lines.push_back(finding_line(problem, dispute, session));
    }
    if (together) lines.back().sentence = *together;
}

} // namespace

std::string total_words(const domain::HeadTotal& total, const text::Messages& messages) {
    if (!total.stated.is_zero()) return text::format_money(total.stated, messages.language());
    if (!total.open_items.empty()) return messages.tr("no amount yet");
    const auto has_amount = [](const domain::TotalLine& line) { return line.amount.has_value(); };
    return std::ranges::any_of(total.lines, has_amount)
               ? text::format_money(total.stated, messages.language())
               : no_amount;
}

std::vector<FactLine> money_lines(const domain::Case& dispute, const domain::CaseTotals& totals,
                                  const text::Messages& messages) {
    std::vector<FactLine> facts;
    Lines lines(facts, messages);
    const domain::Ledger ledger = domain::ledger_of(dispute);
    const auto set_off = app::set_off_parts(dispute, ledger);
    const auto add = [&](const domain::Head& head, const domain::HeadTotal& total, Weight weight) {
        add_head(lines, head, total, weight, messages);
        const auto outcome = std::ranges::find(ledger.totals, head.id, &domain::LedgerTotals::head);
        if (is_decided(ledger, head.id))
            add_outcome(lines, *outcome, set_off[static_cast<std::size_t>(outcome - ledger.totals.begin())],
                        messages);
    };
    for (const domain::HeadTotal& total : totals.heads)
        if (const domain::Head* head = domain::find(dispute, total.head))
            add(*head, total, facts.empty() ? Weight::First : Weight::Further);
    for (const domain::Head* head : domain::ranked_heads(dispute, domain::Side::Trader))
        add(*head, domain::total_of(dispute, *head), Weight::Further);
    if (!is_decided(dispute)) {
        add_settlement(lines, domain::settlement_of(dispute), messages);
        return facts;
    }
    for (FactLine& line : decided_lines(dispute, messages)) facts.push_back(std::move(line));
    return facts;
}

std::vector<FindingLine> finding_lines(const domain::Case& dispute, const Session& session) {
    const domain::Date today = session.workspace.ports().today();
    return finding_lines(app::findings_in(dispute, today, session.resources), dispute, session);
}

std::vector<FindingLine> finding_lines(const std::vector<domain::Problem>& problems,
                                       const domain::Case& dispute, const Session& session) {
    std::vector<FindingLine> lines;
    for (const domain::ProblemGroup& group : domain::grouped(problems))
        add_group(lines, group, dispute, session);
    return lines;
}

} // namespace redress::presentation
