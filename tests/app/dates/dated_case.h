// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letter_case.h"
#include "app/open_workspace.h"

#include <redress/app/date_edits.h>

#include <algorithm>

namespace redress::test {

inline app::CaseLaw law_of(const domain::Case& dispute) {
    return app::law_of(dispute, resources());
}

inline std::vector<app::DateProposal> proposals_in(const domain::Case& dispute) {
    return app::date_proposals(dispute, law_of(dispute));
}

/// The proposals by one rule.
inline std::vector<app::DateProposal> proposals_by(const domain::Case& dispute, const std::string& rule) {
    auto proposals = proposals_in(dispute);
    std::erase_if(proposals, [&](const app::DateProposal& p) { return p.rule->key != rule; });
    return proposals;
}

/// Two Swedish purchases in one case, of the last day of the old law and of the first of the new one; both
/// are delivered on 1 June 2022.
struct TwoPurchases {
    CaseBuilder builder;
    domain::Id<domain::Purchase> old_law = builder.purchase;
    domain::Id<domain::Purchase> new_law = builder.add_purchase("2022-05-01");
    domain::Id<domain::Item> second = builder.add_item("Vitrinskåp", money(9'000));

    TwoPurchases() {
        builder.at(old_law).contract_date = day("2022-04-30");
        builder.at(builder.item).delivered = day("2022-06-01");
        builder.at(second).delivered = day("2022-06-01");
        builder.at(second).purchase = new_law;
    }
    const domain::Case& dispute() const { return builder.dispute(); }
};

/// A casebook with one case, ready to keep dates in.
struct DatedWorkspace : OpenWorkspace {
    domain::LoadedCase apply(const domain::Edit& edit) {
        return std::get<app::Applied>(anna.apply(edit)).loaded;
    }
    app::CaseLaw law() const { return test::law_of(loaded().dispute); }

    /// Keeps every date by a rule.
    domain::LoadedCase keep(const std::string& rule) {
        const auto seen = loaded();
        return apply(app::keep_edit(seen, proposals_by(seen.dispute, rule), anna.ports()));
    }
    domain::LoadedCase deliver(const std::string& iso) {
        const auto seen = loaded();
        domain::Item item = *domain::find(seen.dispute, builder.item);
        item.delivered = day(iso);
        return apply({id(), "Change item", {domain::altering(seen, item)}});
    }
    std::vector<app::DateMove> moves() const { return app::date_moves(loaded().dispute, law()); }
    const law::Plan& plan(const std::string& key) const {
        return *std::ranges::find(resources().plans(), key, &law::Plan::key);
    }
};

} // namespace redress::test
