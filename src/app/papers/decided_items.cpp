// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/decided_items.h"

#include <redress/domain/ledger/finality.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

/// The last result of the row by a forum that binds.
const ItemResult* binding_result(const Ledger& ledger, const LedgerRow& row) {
    const ItemResult* last = nullptr;
    for (std::size_t i = 0; i < row.instances.size() && i < ledger.instances.size(); ++i) {
        const ItemResult* result = row.instances[i].result;
        if (result != nullptr && result->outcome != ItemOutcome::NotExamined &&
            is_binding(ledger.instances[i]->kind))
            last = result;
    }
    return last;
}

/// Dismissed and withdrawn were not tried: they may come back.
bool is_tried(ItemOutcome outcome) {
    return outcome == ItemOutcome::Granted || outcome == ItemOutcome::InPart ||
           outcome == ItemOutcome::Refused;
}

std::optional<Firmness> firmness_of(const Case& dispute, const Ledger& ledger, const LedgerRow& row) {
    if (!row.outcome) return std::nullopt;
    if (*row.outcome == ItemOutcome::Settled) return Firmness::Settled;
    const ItemResult* result = binding_result(ledger, row);
    if (result == nullptr) return std::nullopt;
    const bool is_final = is_tried(result->outcome) && is_decided_for_good(dispute, row.item);
    return is_final ? Firmness::ForGood : Firmness::Binding;
}

} // namespace

std::vector<DecidedItem> decided_items(const Case& dispute) {
    if (dispute.offers.empty() && dispute.rulings.empty()) return {};
    const Ledger ledger = ledger_of(dispute);
    std::vector<DecidedItem> decided;
    for (const LedgerRow& row : ledger.rows)
        if (const auto firmness = firmness_of(dispute, ledger, row)) decided.push_back({row.item, *firmness});
    return decided;
}

bool is_partly_decided(const Case& shown, const Case& whole) {
    const auto decided = decided_items(whole);
    return std::any_of(decided.begin(), decided.end(),
                       [&](const DecidedItem& one) { return find(shown, one.item) != nullptr; });
}

} // namespace redress::app
