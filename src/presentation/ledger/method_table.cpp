// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"
#include "new_records.h"

#include <redress/app/ledger/calculation_words.h>
#include <redress/app/ledger_edits.h>
#include <redress/domain/quotes.h>
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
    if (made.method == Method::LowestQuote)
        return text::filled(words.tr("the lowest of {0} quotes"), {std::to_string(made.quotes.size())});
    const std::string terms = app::terms_of(made, words.messages().language());
    return terms.empty() ? words.figure(made.amount) : terms;
}

std::string list_of(const std::vector<std::string>& sources) {
    std::string list;
    for (const std::string& source : sources) list += (list.empty() ? "" : "; ") + source;
    return list;
}

RowState row_of(const domain::ClaimItem& item, domain::Uid uid, const LedgerWords& words) {
    const domain::Calculation made = domain::calculation_of(words.dispute(), item);
    const std::string evidence = words.exhibits(domain::evidence_of(words.dispute(), item));
    return {uid,
            {"", words.choice(RecordKind::ClaimItem, "method", item.basis.method), figures_of(made, words),
             words.money(made.amount), list_of(domain::sources_of(words.dispute(), item)),
             evidence.empty() ? nothing_yet : evidence},
            Tone::Plain};
}

domain::ClaimItem found_by(domain::ClaimItem item, domain::Basis basis,
                           std::vector<Id<domain::Exhibit>> evidence) {
    item.basis = std::move(basis);
    item.evidence = std::move(evidence);
    return item;
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
                     {words.tr("How the amount is found"), 215},
                     {words.tr("Calculation"), 205},
                     {words.tr("Amount"), 100, true},
                     {words.tr("Source of the figure"), 130, false, true},
                     {words.tr("Evidence"), 130, false, true}};
    const domain::ClaimItem* item = domain::find(page_.dispute(), id);
    if (!item) return table;
    const domain::Case dispute = app::with_kept_way(page_.dispute(), id);
    const LedgerWords quoted(dispute, session_.messages);
    for (const Way& way : ways_of(*item)) {
        table.rows.push_back(row_of(way.item, way.kept.uid, quoted));
        if (way.is_chosen) table.rows.back().cells.front() = words.tr("chosen");
    }
    return table;
}

std::vector<MethodTable::Way> MethodTable::ways_of(const domain::ClaimItem& item) const {
    std::vector<Way> ways;
    bool has_chosen = false;
    for (const domain::Estimate& estimate : page_.dispute().estimates) {
        if (estimate.item != item.id) continue;
        const bool is_chosen = !has_chosen && estimate.basis == item.basis;
        has_chosen |= is_chosen;
        ways.push_back({found_by(item, estimate.basis, estimate.evidence), estimate.id, is_chosen});
    }
    if (!has_chosen) ways.insert(ways.begin(), {item, {}, true});
    if (domain::quotes_of(app::with_kept_way(page_.dispute(), item.id), item).size() < 2) return ways;
    for (const Method method : {Method::LowestQuote, Method::AverageQuote}) {
        domain::Basis basis;
        basis.method = method;
        const bool stands = std::ranges::any_of(ways, [&](const Way& way) {
            return way.item.basis.method == method; // whoever has noted a source beside it means the same
        });
        if (!stands) ways.push_back({found_by(item, std::move(basis), {}), {}, false});
    }
    return ways;
}

std::optional<std::size_t> MethodTable::chosen(Id<domain::ClaimItem> id) const {
    const domain::ClaimItem* item = domain::find(page_.dispute(), id);
    if (!item) return std::nullopt;
    const auto ways = ways_of(*item);
    for (std::size_t row = 0; row < ways.size(); ++row)
        if (ways[row].is_chosen) return row;
    return std::nullopt;
}

bool MethodTable::can_choose(Id<domain::ClaimItem> id, std::size_t row) const {
    const domain::ClaimItem* item = domain::find(page_.dispute(), id);
    return item && row < ways_of(*item).size() && chosen(id) != row;
}

Outcome MethodTable::choose(Id<domain::ClaimItem> id, std::size_t row) {
    if (!can_choose(id, row)) return {};
    Way way = ways_of(*domain::find(page_.dispute(), id))[row];
    const app::Ports& ports = session_.workspace.ports();
    if (way.kept.is_none()) way.item.evidence = domain::find(page_.dispute(), id)->evidence;
    domain::Edit edit = way.kept.is_none() ? app::by_quotes_edit(page_.loaded(), way.item, ports)
                                           : app::choose_edit(page_.loaded(), way.kept, ports);
    edit.name = N_("Choose how the amount is found");
    return page_.apply(edit);
}

RecordForm MethodTable::form_for_new(Id<domain::ClaimItem> item) const {
    auto estimate = std::get<domain::Estimate>(new_record(RecordKind::Estimate, page_.dispute(), session_));
    estimate.item = item;
    return RecordForm(session_, page_.loaded(), std::move(estimate));
}

RecordForm MethodTable::form_for_quote(Id<domain::ClaimItem> item) const {
    auto estimate = std::get<domain::Estimate>(new_record(RecordKind::Estimate, page_.dispute(), session_));
    estimate.item = item;
    estimate.basis.method = Method::QuotedRepair;
    return RecordForm(session_, page_.loaded(), std::move(estimate));
}

} // namespace redress::presentation
