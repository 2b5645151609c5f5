// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/edit_parts.h"

#include <redress/app/ledger_edits.h>
#include <redress/domain/error.h>
#include <redress/domain/quotes.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

/// What the step writes, and the case as the quotes are read from it.
struct Choosing {
    Edit edit;
    Case dispute;
};

Choosing keeping_the_way(const LoadedCase& loaded, Id<ClaimItem> item, const Ports& ports) {
    Choosing choosing{{loaded.dispute.sheet.id, N_("Choose method"), {}}, loaded.dispute};
    if (auto kept = kept_way(loaded.dispute, item)) {
        kept->id.uid = ports.uid();
        choosing.edit.changes.push_back(adding(*kept));
        choosing.dispute.estimates.push_back(*kept);
    }
    return choosing;
}

const ClaimItem& item_in(const Case& dispute, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    if (item == nullptr) throw Error(ErrorKind::BadInput, id.uid.hex(), "claim_item");
    return *item;
}

const Estimate& estimate_in(const Case& dispute, Id<Estimate> id) {
    const auto place = std::ranges::find(dispute.estimates, id, &Estimate::id);
    if (place == dispute.estimates.end()) throw Error(ErrorKind::BadInput, id.uid.hex(), "estimate");
    return *place;
}

bool is_kept(const Case& dispute, Id<ClaimItem> item, Id<Exhibit> exhibit) {
    return std::ranges::any_of(dispute.estimates, [&](const Estimate& estimate) {
        return estimate.item == item &&
               std::ranges::find(estimate.evidence, exhibit) != estimate.evidence.end();
    });
}

/// What shows the item now, and what showed it before and stands with none of its ways: nothing is lost.
std::vector<Id<Exhibit>> evidence_after(const Choosing& choosing, const ClaimItem& item,
                                        const std::vector<Id<Exhibit>>& before) {
    std::vector<Id<Exhibit>> evidence = evidence_of(choosing.dispute, item);
    for (const Id<Exhibit>& exhibit : before) {
        const bool is_there = std::ranges::find(evidence, exhibit) != evidence.end();
        if (!is_there && !is_kept(choosing.dispute, item.id, exhibit)) evidence.push_back(exhibit);
    }
    return evidence;
}

} // namespace

std::optional<Estimate> kept_way(const Case& dispute, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    if (item == nullptr || item->basis.method == Method::None) return std::nullopt;
    if (is_of_several_quotes(item->basis.method)) return std::nullopt;
    for (const Estimate& estimate : dispute.estimates)
        if (estimate.item == id && estimate.basis == item->basis) return std::nullopt;
    Estimate kept;
    kept.position = next_position(dispute.estimates);
    kept.item = id;
    kept.basis = item->basis;
    kept.evidence = item->evidence;
    return kept;
}

Case with_kept_way(const Case& dispute, Id<ClaimItem> item) {
    Case with = dispute;
    if (auto kept = kept_way(dispute, item)) with.estimates.push_back(std::move(*kept));
    return with;
}

Edit choose_edit(const LoadedCase& loaded, Id<Estimate> id, const Ports& ports) {
    const Estimate& estimate = estimate_in(loaded.dispute, id);
    ClaimItem item = item_in(loaded.dispute, estimate.item);
    Choosing choosing = keeping_the_way(loaded, item.id, ports);
    const auto before = item.evidence;
    item.basis = estimate.basis;
    item.evidence = estimate.evidence;
    item.evidence = evidence_after(choosing, item, before);
    choosing.edit.changes.push_back(altering(loaded, item));
    return choosing.edit;
}

Edit by_quotes_edit(const LoadedCase& loaded, ClaimItem item, const Ports& ports) {
    const ClaimItem& before = item_in(loaded.dispute, item.id);
    Choosing choosing = keeping_the_way(loaded, item.id, ports);
    const bool is_shown_otherwise = item.evidence != before.evidence;
    if (!is_shown_otherwise) item.evidence.clear();
    item.evidence = is_shown_otherwise ? evidence_of(choosing.dispute, item)
                                       : evidence_after(choosing, item, before.evidence);
    choosing.edit.changes.push_back(altering(loaded, item));
    return choosing.edit;
}

} // namespace redress::app
