// SPDX-License-Identifier: GPL-3.0-or-later
#include "group_sentences.h"

#include "number_ranges.h"

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::ProblemKind;

struct GroupWords {
    ProblemKind kind;
    const char* words;
};
/// {0} the numbers of the defects.
constexpr GroupWords all_words[] = {
    {ProblemKind::DefectWithoutAmount, N_("Defects {0} have no amounts of their own.")},
    {ProblemKind::DefectWithoutMethod, N_("Defects {0}: it is not said how the amounts are found.")},
    {ProblemKind::DefectWithoutEvidence, N_("Defects {0} have no evidence for their amounts.")},
    {ProblemKind::EvidenceKeptBack,
     N_("Defects {0}: all their evidence is for your own side only, so no paper "
        "shows it. Let the other side see an exhibit, or add one.")},
    {ProblemKind::DefectWithoutNotice, N_("Defects {0}: no notice to the trader is recorded.")},
    {ProblemKind::NoSecondTierCondition,
     N_("Defects {0}: it is not recorded why money may be asked before a repair. Record the reason, or ask "
        "for repair or replacement first.")},
    {ProblemKind::RepairCostAndReduction,
     N_("Defects {0}: both a price reduction and the cost of repair are asked for the same loss.")},
    {ProblemKind::DefectReducedTwice,
     N_("Defects {0}: the price is to be reduced or refunded more than once for each. Join the items, or "
        "make one the alternative to the other.")},
    {ProblemKind::DiscoveredBeforeDelivery,
     N_("Defects {0} were discovered before the goods were delivered. Check the dates.")},
};

} // namespace

std::optional<std::string> group_sentence(const domain::ProblemGroup& group, const domain::Case& dispute,
                                          const text::Messages& messages) {
    const auto* known = std::find_if(std::begin(all_words), std::end(all_words),
                                     [&](const GroupWords& entry) { return entry.kind == group.first.kind; });
    if (known == std::end(all_words) || group.records.size() < 2) return std::nullopt;
    std::vector<int> numbers;
    for (const domain::Uid& uid : group.records)
        if (const auto* defect = domain::find(dispute, domain::Id<domain::Defect>{uid}))
            numbers.push_back(defect->number);
    if (numbers.size() != group.records.size()) return std::nullopt;
    return text::filled(messages.tr(known->words), {number_ranges(std::move(numbers))});
}

} // namespace redress::presentation
