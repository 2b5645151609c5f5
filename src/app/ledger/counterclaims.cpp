// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/counterclaims.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

const Head* head_of(const Case& dispute, const ItemAmount& part) {
    const ClaimItem* item = find(dispute, part.item);
    return item == nullptr ? nullptr : find(dispute, item->head);
}

bool is_set_off(const Case& dispute, const ItemAmount& part) {
    const Head* head = head_of(dispute, part);
    return head != nullptr && head->use == HeadUse::SetOff;
}

} // namespace

std::vector<ItemAmount> counterclaims_to(const Case& dispute, const Instance& wanted) {
    if (wanted.kind != InstanceKind::FirstCourt || wanted.respondent.is_none()) return {};
    auto parts = still_in_dispute(dispute, {}, wanted.respondent, wanted.opened);
    std::erase_if(parts, [&](const ItemAmount& part) {
        return std::ranges::find(wanted.before, part.item, &ItemAmount::item) != wanted.before.end();
    });
    const bool asks =
        std::ranges::any_of(parts, [&](const ItemAmount& part) { return !is_set_off(dispute, part); });
    return asks ? parts : std::vector<ItemAmount>{};
}

bool has_counterclaim(const Case& dispute, const std::vector<ItemAmount>& parts) {
    return std::ranges::any_of(parts, [&](const ItemAmount& part) {
        const Head* head = head_of(dispute, part);
        return head != nullptr && head->use == HeadUse::Counterclaim;
    });
}

} // namespace redress::app
