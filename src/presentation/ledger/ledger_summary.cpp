// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"
#include "money_summary.h"

#include <redress/app/ledger/calculation_words.h>
#include <redress/app/ledger/exposure.h>
#include <redress/domain/quotes.h>
#include <redress/presentation/ledger_page.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::Id;
using domain::RecordKind;

/// Adds "label: value" lines where there is something to tell.
class Facts {
public:
    explicit Facts(const LedgerWords& words) : words_(words) {}

    void add(const char* label, const std::string& value) { add_named(words_.tr(label), value); }
    void add_named(const std::string& label, const std::string& value) {
        if (!value.empty()) lines_.push_back({label, value, false});
    }
    std::vector<FactLine> take() { return std::move(lines_); }

private:
    const LedgerWords& words_;
    std::vector<FactLine> lines_;
};

std::string shares_of(const domain::ClaimItem& item, const LedgerWords& words) {
    if (item.defects.size() < 2) return {};
    const auto allocation = domain::allocation_of(words.dispute(), item);
    const auto has_share = [](const domain::Allocation& part) { return part.share.has_value(); };
    if (std::ranges::none_of(allocation, has_share)) return words.tr("not divided");
    std::vector<std::string> parts;
    for (const domain::Allocation& part : allocation) {
        const domain::Defect* defect = domain::find(words.dispute(), part.defect);
        if (!defect) continue;
        const std::string amount = part.share ? words.money(*part.share) : words.tr("not divided");
        parts.push_back(text::filled("{0}: {1}", {std::to_string(defect->number), amount}));
    }
    std::string line;
    for (const std::string& part : parts) line += (line.empty() ? "" : "; ") + part;
    return line;
}

/// Nothing for a sum that was stated: it is told as what is claimed.
std::string calculation_line(const domain::ClaimItem& item, const LedgerWords& words) {
    const domain::Calculation sum = domain::calculation_of(words.dispute(), item);
    const bool is_plain = sum.quotes.empty() && app::arithmetic_of(sum, words.messages().language()).empty();
    return is_plain ? std::string() : app::calculation_words(sum, words.messages());
}

void add_claim(Facts& facts, const domain::ClaimItem& item, const LedgerWords& words) {
    facts.add(N_("Remedy"), words.choice(RecordKind::ClaimItem, "remedy", item.remedy));
    facts.add(N_("Claimed"), words.money(domain::calculation_of(words.dispute(), item).amount));
    const std::string method = words.choice(RecordKind::ClaimItem, "method", item.basis.method);
    std::string found = method;
    for (const std::string& source : domain::sources_of(words.dispute(), item))
        found += (found == method ? ", " : "; ") + source;
    facts.add(N_("How the amount is found"), found);
    facts.add(N_("Calculation"), calculation_line(item, words));
    facts.add(N_("Over the defects"), shares_of(item, words));
    const std::string evidence = words.exhibits(domain::evidence_of(words.dispute(), item));
    facts.add(N_("Evidence"), evidence.empty() ? words.tr("none recorded") : evidence);
    facts.add(N_("Alternative legal ground"), item.alternative_ground);
    facts.add(N_("Claimed instead of"), words.item(item.alternative_to));
}

void add_answer(Facts& facts, const domain::Answer& answer, const LedgerWords& words) {
    const std::string day = answer.date ? ", " + words.day(answer.date) : std::string();
    facts.add(words.is_traders() ? N_("Our answer") : N_("Their answer"),
              words.choice(RecordKind::Answer, "stance", answer.stance) + day);
    facts.add(N_("Reason of the answer"), answer.reason);
    facts.add(N_("Evidence for the answer"), words.exhibits(answer.evidence));
}

void add_results(Facts& facts, const domain::LedgerRow& row, const LedgerWords& words) {
    for (const domain::ItemAtInstance& step : row.instances) {
        if (!step.result && !step.in_dispute) continue;
        const std::string name = words.title(step.instance);
        if (!step.result) {
            facts.add_named(name,
                            text::filled(words.tr("in dispute there: {0}"), {words.money(*step.in_dispute)}));
            continue;
        }
        const std::string reason = step.result->reason.empty() ? "" : ". " + step.result->reason;
        facts.add_named(name, words.choice(RecordKind::ItemResult, "outcome", step.result->outcome) + " " +
                                  words.money(step.awarded) + reason);
    }
}

TableState defect_table(const domain::Ledger& ledger, const LedgerWords& words) {
    TableState table;
    table.kind = RecordKind::Defect;
    table.title = words.tr("Defects through the instances");
    table.empty_text = words.tr("No defect is recorded yet.");
    table.columns = {{words.tr("No."), 36, true}, {words.tr("Defect"), 190}};
    for (const domain::Instance* instance : ledger.instances)
        table.columns.push_back({words.instance(*instance), 104, true});
    for (const char* label : {N_("Claimed"), N_("Offered"), N_("Awarded"), N_("Paid")})
        table.columns.push_back({words.tr(label), 76, true});
    return table;
}

Tone tone_of(const domain::DefectRow& row) {
    const auto last = std::ranges::find_if(row.findings.rbegin(), row.findings.rend(),
                                           [](const auto& finding) { return finding.has_value(); });
    if (last == row.findings.rend()) return Tone::Plain;
    if (**last == domain::Finding::NotFound) return Tone::Bad;
    if (row.awarded.is_zero() && !row.claimed.is_zero())
        return Tone::Plain; // found, and nothing given for it
    return **last == domain::Finding::NotExamined ? Tone::Quiet : Tone::Good;
}

/// Short: a column of the ledger has little room.
std::string short_word(domain::Finding finding, const text::Messages& messages) {
    switch (finding) {
    case domain::Finding::Found:
        return messages.tr("finding in a column", "found");
    case domain::Finding::NotFound:
        return messages.tr("finding in a column", "not found");
    case domain::Finding::NotExamined:
        return messages.tr("finding in a column", "not examined");
    case domain::Finding::Conceded:
        return messages.tr("finding in a column", "conceded");
    }
    return {};
}

/// "found 7,800": the finding, and what was awarded there.
std::string at_instance(const std::optional<domain::Finding>& finding, const domain::Money& awarded,
                        const LedgerWords& words) {
    const std::string found = finding ? short_word(*finding, words.messages()) : std::string();
    const std::string amount = awarded.is_zero() ? std::string() : words.figure(awarded);
    if (found.empty() && amount.empty()) return nothing_yet;
    return found.empty() || amount.empty() ? found + amount : found + " " + amount;
}

/// What the rows add up to.
RowState sum_row(const domain::Ledger& ledger, const LedgerWords& words) {
    const auto sum_of = [&](auto column) {
        domain::Money sum = column(ledger.without_defect);
        for (const domain::DefectRow& row : ledger.defects) sum = sum + column(row);
        return sum.is_zero() ? std::string(nothing_yet) : words.figure(sum);
    };
    RowState state{domain::Uid{}, {std::string(), words.tr("Total")}, Tone::Plain};
    for (std::size_t i = 0; i < ledger.instances.size(); ++i)
        state.cells.push_back(sum_of([i](const domain::DefectRow& row) { return row.at_instance[i]; }));
    for (const auto column : {&domain::DefectRow::claimed, &domain::DefectRow::offered,
                              &domain::DefectRow::awarded, &domain::DefectRow::paid})
        state.cells.push_back(sum_of([column](const domain::DefectRow& row) { return row.*column; }));
    return state;
}

RowState defect_row(const domain::DefectRow& row, const LedgerWords& words) {
    const domain::Defect* defect = domain::find(words.dispute(), row.defect);
    RowState state{row.defect.uid, {}, tone_of(row)};
    state.cells = defect ? std::vector{std::to_string(defect->number), defect->title}
                         : std::vector{std::string(), words.tr("Covers no defect")};
    for (std::size_t i = 0; i < row.findings.size(); ++i)
        state.cells.push_back(at_instance(row.findings[i], row.at_instance[i], words));
    const std::string mark = row.is_allocated ? "≈ " : ""; // divided equally, without evidence
    for (const domain::Money& amount : {row.claimed, row.offered, row.awarded, row.paid})
        state.cells.push_back(amount.is_zero() ? nothing_yet : mark + words.figure(amount));
    return state;
}

/// What handling each defect has cost the own side, where anything has.
void add_handling(TableState& table, const LedgerWords& words) {
    const app::Exposure exposure = app::exposure_of(words.dispute());
    if (exposure.handling.is_zero()) return;
    table.columns.push_back({words.tr("Handling cost"), 110, true});
    for (RowState& row : table.rows) {
        const auto has_defect = [&](const app::DefectCost& part) { return part.defect.uid == row.uid; };
        const auto part = std::ranges::find_if(exposure.costs, has_defect);
        const bool has_cost = part != exposure.costs.end() && !part->cost.is_zero();
        row.cells.push_back(has_cost ? words.figure(part->cost) : nothing_yet);
    }
}

} // namespace

std::string LedgerPage::sentence_of(const domain::Ledger& ledger) const {
    if (ledger.totals.empty()) return {};
    return money_sentence(ledger, LedgerWords(page_.dispute(), session_.messages));
}

std::string LedgerPage::beside(const domain::Ledger& ledger) const {
    const LedgerWords words(page_.dispute(), session_.messages);
    std::string lines = money_beside(ledger, words);
    const std::string own = own_side_sentence(ledger, words);
    return lines + (lines.empty() || own.empty() ? "" : "\n") + own;
}

std::string LedgerPage::offer_title(Id<domain::Offer> id) const {
    const domain::Offer* offer = domain::find(page_.dispute(), id);
    return offer ? LedgerWords(page_.dispute(), session_.messages).offer(*offer) : std::string();
}

std::string LedgerPage::item_title(Id<domain::ClaimItem> item) const {
    return LedgerWords(page_.dispute(), session_.messages).item(item);
}

std::vector<FactLine> LedgerPage::details(Id<domain::ClaimItem> id) const {
    const LedgerWords words(page_.dispute(), session_.messages);
    const domain::ClaimItem* item = domain::find(page_.dispute(), id);
    if (!item) return {};
    Facts facts(words);
    add_claim(facts, *item, words);
    const domain::Ledger ledger = domain::ledger_of(page_.dispute());
    for (const domain::LedgerRow& row : ledger.rows) {
        if (row.item != id) continue;
        if (row.answer) add_answer(facts, *row.answer, words);
        facts.add(N_("Offered"), words.money(row.offered));
        add_results(facts, row, words);
        facts.add(N_("Awarded or agreed in all"), words.money(row.awarded));
        if (!row.paid.is_zero()) facts.add(N_("Paid"), words.money(row.paid));
    }
    for (const app::ItemExposure& item_exposure : app::exposure_of(page_.dispute()).items) {
        if (item_exposure.item != id) continue;
        facts.add(N_("Likely"), words.money(item_exposure.likely));
        facts.add(N_("Reserved"), words.money(item_exposure.reserved));
    }
    return facts.take();
}

TableState LedgerPage::defects() const {
    const LedgerWords words(page_.dispute(), session_.messages);
    const domain::Ledger ledger = domain::ledger_of(page_.dispute());
    TableState table = defect_table(ledger, words);
    for (const domain::DefectRow& row : ledger.defects) table.rows.push_back(defect_row(row, words));
    const auto costs = app::exposure_of(page_.dispute()).costs;
    const bool has_other_cost = !costs.empty() && costs.back().defect.is_none();
    if (!ledger.without_defect.claimed.is_zero() || !ledger.without_defect.awarded.is_zero() ||
        has_other_cost)
        table.rows.push_back(defect_row(ledger.without_defect, words));
    const bool has_sum = table.rows.size() > 1;
    add_handling(table, words);
    if (has_sum) table.rows.push_back(sum_row(ledger, words));
    if (const auto handling = app::exposure_of(page_.dispute()).handling; has_sum && !handling.is_zero())
        table.rows.back().cells.push_back(words.figure(handling));
    return table;
}

} // namespace redress::presentation
