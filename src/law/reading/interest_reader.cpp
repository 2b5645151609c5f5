// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/interest_reader.h"

#include <algorithm>

namespace redress::law {

namespace {

ReferenceRate rate_from(PackTable row, const std::string& key, const Provenance& entry) {
    ReferenceRate rate{key, row.percent("percent"), row.provenance_within(entry)};
    row.refuse_other_keys();
    if (!rate.origin.valid_from) row.refuse("valid_from", "is missing");
    if (!rate.origin.valid_to) row.refuse("valid_to", "is missing");
    return rate;
}

} // namespace

void add_reference_rates(std::vector<ReferenceRate>& rates, PackTable entry) {
    const std::string key = entry.text("key");
    if (std::ranges::find(rates, key, &ReferenceRate::key) != rates.end())
        entry.refuse("key", "\"" + key + "\" is listed twice");
    const Provenance origin = entry.provenance();
    std::optional<domain::Date> last;
    for (const PackTable& row : entry.tables("rates")) {
        ReferenceRate rate = rate_from(row, key, origin);
        if (last && *rate.origin.valid_from <= *last)
            row.refuse("valid_from", "is not after the last day of the rate before");
        last = rate.origin.valid_to;
        rates.push_back(std::move(rate));
    }
    if (!last) entry.refuse("rates", "is missing");
    entry.refuse_other_keys();
}

InterestRule interest_rule_from(PackTable entry, domain::Currency currency) {
    InterestRule rule{.kind = entry.choice<InterestKind>("kind"),
                      .title = entry.texts("title"),
                      .statement = entry.texts("statement"),
                      .reference = entry.text_if_any("reference"),
                      .margin = entry.percent("margin"),
                      .principal_from = entry.money_if_any("principal_from", currency),
                      .day_count = entry.choice<DayCount>("day_count"),
                      .also_used = entry.list_of_choices<DayCount>("also_used"),
                      .starts = entry.list_of_texts("starts"),
                      .origin = entry.provenance()};
    entry.refuse_other_keys();
    return rule;
}

} // namespace redress::law
