// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"
#include "new_records.h"

#include <redress/app/ledger_edits.h>
#include <redress/domain/amount.h>
#include <redress/presentation/ledger_methods.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::Id;
using domain::Method;
using domain::RecordKind;

/// The figures that the amount is made of, as a person would write them down.
std::string figures_of(const domain::Calculation& made, const LedgerWords& words) {
    if (!made.amount) return words.tr("something is missing");
    if (made.method == Method::Proportional)
        return text::filled("{0} × (1 − {1} / {2})",
                            {words.figure(made.price), words.figure(made.value_delivered),
                             words.figure(made.value_conforming)});
    if (made.method == Method::Percentage)
        return text::filled("{0} × {1}", {words.figure(made.price),
                                          text::format_percent(*made.percent, words.messages().language())});
    return words.figure(made.stated);
}

RowState row_of(const domain::ClaimItem& item, domain::Uid uid, const LedgerWords& words) {
    const domain::Calculation made = domain::calculation_of(words.dispute(), item);
    const std::string evidence = words.exhibits(item.evidence);
    return {uid,
            {"", words.choice(RecordKind::ClaimItem, "method", item.basis.method), figures_of(made, words),
             words.money(made.amount), item.basis.source, evidence.empty() ? nothing_yet : evidence},
            Tone::Plain};
}

} // namespace

std::vector<Option> MethodTable::items() const {
    const LedgerWords words(page_.dispute(), session_.messages);
    std::vector<Option> options;
    for (const domain::ClaimItem& item : page_.dispute().claim_items)
        if (!domain::is_act(item.remedy)) options.push_back({item.id.uid.hex(), words.item(item)});
    return options;
}

TableState MethodTable::ways(Id<domain::ClaimItem> id) const {
    const LedgerWords words(page_.dispute(), session_.messages);
    TableState table;
    table.kind = RecordKind::Estimate;
    table.title = words.tr("Ways to find the amount");
    table.empty_text = words.tr("Choose a claim item.");
    table.columns = {{words.tr("Chosen"), 60},
                     {words.tr("How the amount is found"), 150},
                     {words.tr("Calculation"), 150},
                     {words.tr("Amount"), 100, true},
                     {words.tr("Source of the figure"), 130, false, true},
                     {words.tr("Evidence"), 130, false, true}};
    const domain::ClaimItem* item = domain::find(page_.dispute(), id);
    if (!item) return table;
    bool has_chosen = false;
    for (const domain::Estimate& estimate : page_.dispute().estimates) {
        if (estimate.item != id) continue;
        domain::ClaimItem other = *item;
        other.basis = estimate.basis;
        other.evidence = estimate.evidence;
        table.rows.push_back(row_of(other, estimate.id.uid, words));
        if (estimate.basis != item->basis || has_chosen) continue;
        has_chosen = true;
        table.rows.back().cells.front() = words.tr("chosen");
    }
    if (has_chosen) return table;
    table.rows.insert(table.rows.begin(), row_of(*item, id.uid, words));
    table.rows.front().cells.front() = words.tr("chosen");
    return table;
}

bool MethodTable::can_choose(domain::Uid uid) const {
    const auto place =
        std::ranges::find(page_.dispute().estimates, Id<domain::Estimate>{uid}, &domain::Estimate::id);
    return place != page_.dispute().estimates.end();
}

Outcome MethodTable::choose(domain::Uid uid) {
    if (!can_choose(uid)) return {};
    const auto& estimates = page_.dispute().estimates;
    const auto chosen = std::ranges::find(estimates, Id<domain::Estimate>{uid}, &domain::Estimate::id);
    domain::Edit edit = app::choose_edit(page_.loaded(), chosen->id);
    edit.name = N_("Choose how the amount is found");
    if (auto kept = way_that_stands(chosen->item)) edit.changes.push_back(domain::adding(*kept));
    return page_.apply(edit);
}

// What the claim item said until now would be lost otherwise.
std::optional<domain::Estimate> MethodTable::way_that_stands(Id<domain::ClaimItem> id) const {
    const domain::ClaimItem* item = domain::find(page_.dispute(), id);
    if (!item || item->basis.method == Method::None) return std::nullopt;
    for (const domain::Estimate& estimate : page_.dispute().estimates)
        if (estimate.item == id && estimate.basis == item->basis) return std::nullopt;
    auto kept = std::get<domain::Estimate>(new_record(RecordKind::Estimate, page_.dispute(), session_));
    kept.item = id;
    kept.basis = item->basis;
    kept.evidence = item->evidence;
    return kept;
}

RecordForm MethodTable::form_for_new(Id<domain::ClaimItem> item) const {
    auto estimate = std::get<domain::Estimate>(new_record(RecordKind::Estimate, page_.dispute(), session_));
    estimate.item = item;
    return RecordForm(session_, page_.loaded(), std::move(estimate));
}

} // namespace redress::presentation
