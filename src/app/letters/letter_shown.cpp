// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <redress/domain/totals.h>

namespace redress::app {

using domain::ClaimItem;
using domain::Defect;

std::vector<const ClaimItem*> counted_items(const LetterSource& source, const domain::Head& head) {
    std::vector<const ClaimItem*> items;
    for (const domain::TotalLine& line : domain::total_of(source.dispute, head).lines)
        if (const ClaimItem* item = domain::find(source.dispute, line.item); item != nullptr && line.counts)
            items.push_back(item);
    return items;
}

std::vector<const ClaimItem*> counted_items(const LetterSource& source) {
    const auto heads = domain::ranked_heads(source.dispute);
    return heads.empty() ? std::vector<const ClaimItem*>{} : counted_items(source, *heads.front());
}

Defects open_defects(const LetterSource& source) {
    Defects open;
    for (const Defect& defect : source.dispute.defects)
        if (defect.status == domain::DefectStatus::Open) open.insert(defect.id);
    return open;
}

Defects defects_of(const std::vector<const ClaimItem*>& items) {
    Defects asked;
    for (const ClaimItem* item : items)
        for (const domain::DefectShare& part : item->defects) asked.insert(part.defect);
    return asked;
}

Defects defects_in_claim(const LetterSource& source) {
    if (first_demand(source) != Demand::Act) {
        Defects shown = open_defects(source);
        shown.merge(defects_of(counted_items(source)));
        return shown;
    }
    Defects shown;
    for (const domain::Head* head : domain::ranked_heads(source.dispute))
        shown.merge(defects_of(counted_items(source, *head)));
    return shown.empty() ? open_defects(source) : shown;
}

} // namespace redress::app
