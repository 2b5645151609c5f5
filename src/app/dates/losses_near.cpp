// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

namespace redress::app {

using namespace domain;

std::vector<DateProposal> losses_near(const Case& dispute, const CaseLaw& law, Date today, int days) {
    auto proposals = date_proposals(dispute, law);
    const auto all = proposals;
    const bool is_in_court = are_claims_in_court(dispute);
    std::erase_if(proposals, [&](const DateProposal& proposal) {
        const law::Deadline& dates = proposal.dates;
        const bool is_loss = dates.kind == RuleKind::Act && dates.consequence == Consequence::ClaimLost;
        const auto& met_by = proposal.rule->met_by;
        const bool is_for_notice = met_by && met_by->event == EventKind::Notice;
        return !is_loss || (is_in_court && !is_for_notice) || repeats_a_loss(proposal, all) ||
               !is_ours(dispute, *proposal.rule) || !proposal.kept.is_none() || proposal.met_on ||
               dates.legal < today || days_between(today, dates.safe) > days;
    });
    return proposals;
}

} // namespace redress::app
