// SPDX-License-Identifier: GPL-3.0-or-later
#include "usable.h"

#include <redress/domain/quotes.h>

#include <algorithm>

namespace redress::domain {

namespace {

template <class T>
void add_once(std::vector<T>& all, const T& one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

void add_evidence(std::vector<Id<Exhibit>>& all, const std::vector<Id<Exhibit>>& more) {
    for (Id<Exhibit> id : more) add_once(all, id);
}

/// A file from elsewhere may hold a quote in another currency; no sum can be made of it.
bool is_quote(const Case& dispute, const Estimate& estimate) {
    const auto amount = usable(estimate.basis.stated);
    return estimate.basis.method == Method::QuotedRepair && amount &&
           amount->currency == currency_of(dispute);
}

} // namespace

std::vector<const Estimate*> quotes_of(const Case& dispute, const ClaimItem& item) {
    std::vector<const Estimate*> quotes;
    for (const Estimate& estimate : dispute.estimates)
        if (estimate.item == item.id && is_quote(dispute, estimate)) quotes.push_back(&estimate);
    std::stable_sort(quotes.begin(), quotes.end(),
                     [](const Estimate* a, const Estimate* b) { return a->position < b->position; });
    return quotes;
}

std::vector<const Estimate*> used_quotes(const Case& dispute, const ClaimItem& item) {
    if (!is_of_several_quotes(item.basis.method)) return {};
    auto quotes = quotes_of(dispute, item);
    if (item.basis.method == Method::AverageQuote || quotes.empty()) return quotes;
    return {*std::min_element(quotes.begin(), quotes.end(), [](const Estimate* a, const Estimate* b) {
        return *a->basis.stated < *b->basis.stated;
    })};
}

std::vector<Id<Exhibit>> evidence_of(const Case& dispute, const ClaimItem& item) {
    std::vector<Id<Exhibit>> all;
    add_evidence(all, item.evidence);
    for (const Estimate& estimate : dispute.estimates)
        if (estimate.item == item.id && estimate.basis == item.basis && item.basis.method != Method::None)
            add_evidence(all, estimate.evidence);
    for (const Estimate* quote : used_quotes(dispute, item)) add_evidence(all, quote->evidence);
    return all;
}

std::vector<std::string> sources_of(const Case& dispute, const ClaimItem& item) {
    std::vector<std::string> all;
    if (!item.basis.source.empty()) all.push_back(item.basis.source);
    for (const Estimate* quote : used_quotes(dispute, item))
        if (!quote->basis.source.empty()) add_once(all, quote->basis.source);
    return all;
}

} // namespace redress::domain
