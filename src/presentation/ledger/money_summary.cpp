// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_summary.h"

#include <redress/app/ledger/exposure.h>
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/ledger/overpaid_words.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::Money;

const domain::LedgerTotals* carrying(const domain::Ledger& ledger, const domain::Case& dispute) {
    if (ledger.totals.empty()) return nullptr;
    const auto head = domain::state_of(dispute).head;
    const auto found = std::ranges::find(ledger.totals, head, &domain::LedgerTotals::head);
    return found == ledger.totals.end() ? &ledger.totals.front() : &*found;
}

void join(std::string& line, const std::string& sentence) {
    if (sentence.empty()) return;
    line += (line.empty() ? "" : " ") + sentence;
}

/// Words for a net that goes to the consumer, to the trader, or is nothing.
struct NetWords {
    const char* to_consumer;
    const char* to_trader;
    const char* nothing;
};

std::string net_sentence(const LedgerWords& words, const NetWords& sentences) {
    const Money left = domain::net_of(words.dispute()).left;
    if (left.is_zero()) return words.tr(sentences.nothing);
    if (left.minor > 0) return text::filled(words.tr(sentences.to_consumer), {words.money(left)});
    return text::filled(words.tr(sentences.to_trader), {words.money(-left)});
}

std::string costs_sentence(const domain::Ledger& ledger, const LedgerWords& words) {
    Money awarded = ledger.costs_awarded, paid = ledger.costs_paid;
    if (awarded.is_zero() && paid.is_zero()) return {};
    const bool to_own = awarded.is_zero() ? paid.minor > 0 : awarded.minor > 0;
    if (!to_own) {
        awarded = -awarded;
        paid = -paid;
    }
    const char* what = to_own ? N_("Litigation costs to the own side: awarded {0}, paid {1}, left {2}.")
                              : N_("Litigation costs to the other side: awarded {0}, paid {1}, left {2}.");
    return text::filled(words.tr(what),
                        {words.money(awarded), words.money(paid), words.money(awarded - paid)});
}

std::string unallocated_sentence(const domain::Ledger& ledger, const LedgerWords& words) {
    if (ledger.unallocated.is_zero()) return {};
    const Money used = domain::net_of(words.dispute()).on_account;
    if (used.is_zero())
        return text::filled(words.tr("Paid, but not towards any item: {0}."),
                            {words.money(ledger.unallocated)});
    return text::filled(
        words.tr("Paid, but not towards any item: {0}. Of it {1} is reckoned against what is left."),
        {words.money(ledger.unallocated), words.money(used.minor < 0 ? -used : used)});
}

/// Of the rows of one head that do not stand in for others.
Money sum_of(const std::vector<app::ItemExposure>& items, const domain::Ledger& ledger,
             const domain::LedgerTotals& head, std::optional<Money> app::ItemExposure::*figure) {
    Money sum = domain::zero(head.claimed.currency);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const domain::LedgerRow& row = ledger.rows[i];
        const bool counts = row.head == head.head && row.standing != domain::Standing::Alternative;
        if (counts && items[i].*figure) sum = sum + *(items[i].*figure);
    }
    return sum;
}

std::string handling_sentence(const app::Exposure& exposure, const LedgerWords& words) {
    if (exposure.handling.is_zero()) return {};
    std::vector<std::string> parts;
    for (const app::DefectCost& part : exposure.costs) {
        if (part.cost.is_zero()) continue;
        const domain::Defect* defect = domain::find(words.dispute(), part.defect);
        const std::string name = defect ? text::filled(words.messages().ntr("defect {0}", "defects {0}", 1),
                                                       {std::to_string(defect->number)})
                                        : words.tr("no defect");
        parts.push_back(name + ": " + words.figure(part.cost));
    }
    std::string list;
    for (const std::string& part : parts) list += (list.empty() ? "" : "; ") + part;
    return text::filled(words.tr("Handling has cost {0} ({1})."), {words.money(exposure.handling), list});
}

} // namespace

bool is_decided(const domain::Case& dispute) {
    const domain::Ledger ledger = domain::ledger_of(dispute);
    return !ledger.costs_awarded.is_zero() ||
           std::ranges::any_of(ledger.rows, [](const auto& row) { return row.outcome.has_value(); });
}

std::string money_sentence(const domain::Ledger& ledger, const LedgerWords& words) {
    const domain::LedgerTotals* totals = carrying(ledger, words.dispute());
    if (!totals) return {};
    const std::string claimed = words.money(totals->claimed - totals->excess);
    if (!is_decided(words.dispute())) {
        if (totals->paid.is_zero())
            return text::filled(words.tr("Claimed {0}, nothing decided yet."), {claimed});
        return text::filled(words.tr("Claimed {0}, paid {1}, nothing decided yet."),
                            {claimed, words.money(totals->paid)});
    }
    std::string line =
        text::filled(words.tr("Claimed {0}, awarded or agreed {1}, paid towards the items {2}."),
                     {claimed, words.money(totals->awarded), words.money(totals->paid)});
    join(line, net_sentence(words, {N_("Left in all to the consumer, without running interest: {0}."),
                                    N_("Left in all to the trader, without running interest: {0}."),
                                    N_("Nothing is left to pay.")}));
    return line;
}

std::string money_beside(const domain::Ledger& ledger, const LedgerWords& words) {
    std::string line = costs_sentence(ledger, words);
    if (!ledger.interest_paid.is_zero())
        join(line, text::filled(words.tr("Interest paid: {0}."), {words.money(ledger.interest_paid)}));
    join(line, unallocated_sentence(ledger, words));
    for (const std::string& sentence : app::overpaid_words(words.dispute(), words.messages()))
        join(line, sentence);
    return line;
}

std::string own_side_sentence(const domain::Ledger& ledger, const LedgerWords& words) {
    const app::Exposure exposure = app::exposure_of(words.dispute());
    std::string line;
    if (const auto* head = carrying(ledger, words.dispute()); head && !words.dispute().reserves.empty())
        join(line, text::filled(
                       words.tr("Own side reckons with {0}, reserved {1}."),
                       {words.money(sum_of(exposure.items, ledger, *head, &app::ItemExposure::likely)),
                        words.money(sum_of(exposure.items, ledger, *head, &app::ItemExposure::reserved))}));
    join(line, handling_sentence(exposure, words));
    if (!exposure.recourse_claimed.is_zero() || !exposure.recovered.is_zero())
        join(line, text::filled(words.tr("Recourse: claimed {0}, recovered {1}."),
                                {words.money(exposure.recourse_claimed), words.money(exposure.recovered)}));
    return line;
}

std::string left_after_payment(const LedgerWords& words) {
    return net_sentence(words,
                        {N_("Left to pay the consumer then, in all: {0}"),
                         N_("Left to pay the trader then, in all: {0}"), N_("Nothing is left to pay then.")});
}

std::vector<FactLine> decided_lines(const domain::Case& dispute, const text::Messages& messages) {
    const LedgerWords words(dispute, messages);
    std::vector<FactLine> lines{{app::state_sentence(dispute, messages), "", false}};
    if (const std::string beside = money_beside(domain::ledger_of(dispute), words); !beside.empty())
        lines.push_back({beside, "", false});
    const domain::NetAward net = domain::net_of(dispute);
    const auto add = [&](const char* label, const Money& amount) {
        if (!amount.is_zero()) lines.push_back({words.tr(label), words.money(amount), false});
    };
    add(N_("Used as the consumer's set-off"), net.set_off_by_consumer);
    add(N_("Used as the trader's set-off"), net.set_off_by_trader);
    const char* label = net.left.is_zero()   ? N_("Left to pay in all")
                        : net.left.minor < 0 ? N_("Left in all to the trader")
                                             : N_("Left in all to the consumer");
    lines.push_back({words.tr(label), words.money(net.left.minor < 0 ? -net.left : net.left), true});
    return lines;
}

} // namespace redress::presentation
