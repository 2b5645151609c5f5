// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"
#include "papers/left_of_claim.h"

#include <algorithm>
#include <stdexcept>

namespace redress::app {

using domain::ClaimItem;
using domain::Defect;

const domain::HeadTotal& total_of(const LetterSource& source, const domain::Head& head) {
    const auto found = std::find_if(source.totals.begin(), source.totals.end(),
                                    [&](const domain::HeadTotal& total) { return total.head == head.id; });
    if (found == source.totals.end()) throw std::logic_error("a head of another case");
    return *found;
}

std::vector<const ClaimItem*> counted_items(const LetterSource& source, const domain::Head& head) {
    std::vector<const ClaimItem*> items;
    for (const domain::TotalLine& line : total_of(source, head).lines)
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

namespace {

/// What is settled or decided is not reserved, though a further head may ask for it among other defects.
void leave_out_closed(Defects& shown, const LetterSource& source) {
    if (source.left == nullptr) return;
    for (const ClosedItem& closed : source.left->closed)
        for (const domain::DefectShare& part : closed.item.defects) shown.erase(part.defect);
}

} // namespace

Defects defects_in_claim(const LetterSource& source) {
    if (first_demand(source) != Demand::Act) {
        Defects shown = open_defects(source);
        leave_out_closed(shown, source);
        shown.merge(defects_of(counted_items(source)));
        return shown;
    }
    Defects shown;
    for (const domain::Head* head : domain::ranked_heads(source.dispute))
        shown.merge(defects_of(counted_items(source, *head)));
    return shown.empty() ? open_defects(source) : shown;
}

} // namespace redress::app
