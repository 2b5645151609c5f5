// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"

#include <redress/domain/totals.h>

namespace redress::app {

using domain::ClaimItem;
using domain::Head;
using domain::HeadKind;

namespace {

Demand demand_of(const Head* head, const domain::Money& stated) {
    if (head == nullptr) return Demand::Money;
    switch (head->kind) {
    case HeadKind::Rescission:
        return Demand::Rescission;
    case HeadKind::Repair:
    case HeadKind::Replacement:
    case HeadKind::Delivery:
    case HeadKind::Declaration:
        return Demand::Act;
    case HeadKind::Other:
        return stated.is_zero() ? Demand::Act : Demand::Money;
    case HeadKind::PriceReduction:
    case HeadKind::Damages:
    case HeadKind::Price:
        break;
    }
    return Demand::Money;
}

const Head* first_head(const LetterSource& source) {
    const auto heads = domain::ranked_heads(source.dispute);
    return heads.empty() ? nullptr : heads.front();
}

domain::Money stated_by(const LetterSource& source, const Head* head) {
    return head != nullptr ? total_of(source, *head).stated
                           : domain::zero(domain::currency_of(source.dispute));
}

/// Demands of the first head that are not money: repair, replacement, delivery.
std::vector<FieldTree> demand_rows(const LetterSource& source) {
    std::vector<FieldTree> rows;
    for (const ClaimItem* item : counted_items(source)) {
        if (!domain::is_act(item->remedy)) continue;
        FieldTree row;
        row.set("title", item_title(source, *item));
        set_with_section(row, "defects", source.words.defects(numbers_of(source.dispute, item->defects)));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Price reduction, compensation, or both, as the amounts are; else what the head is for.
std::string asked_for(const LetterSource& source, const Head* head, Demand demand) {
    if (demand != Demand::Money)
        return source.words.phrase("asked_act." + std::string(domain::choice_name(head->kind)));
    const domain::Settlement money = domain::settlement_of(source.dispute);
    if (money.other.is_zero()) return source.words.phrase("asked.reduction");
    return source.words.phrase(money.reduction.is_zero() ? "asked.other" : "asked.both");
}

std::string subject_of(const LetterSource& source, Demand demand, const std::string& asked) {
    const bool is_rejection = source.pack && source.pack->calls_rescission_rejection();
    const std::string group = is_rejection ? "subject_ew." : "subject.";
    if (demand == Demand::Rescission) return source.words.phrase(group + "rescission");
    return source.words.phrase(group + (demand == Demand::Act ? "act" : "money"), {asked});
}

} // namespace

bool is_rescission(const Head* head) {
    return head != nullptr && head->kind == HeadKind::Rescission;
}

Demand first_demand(const LetterSource& source) {
    const Head* head = first_head(source);
    return demand_of(head, stated_by(source, head));
}

void add_demand_fields(FieldTree& tree, const LetterSource& source) {
    const Head* head = first_head(source);
    const domain::Money stated = stated_by(source, head);
    const Demand demand = demand_of(head, stated);
    tree.set_section("claim.is_money", demand == Demand::Money);
    tree.set_section("claim.is_rescission", demand == Demand::Rescission);
    tree.set_section("claim.is_act", demand == Demand::Act);
    // Who asks for an act alone has no column of amounts to fill.
    tree.set_section("claim.has_amounts", demand != Demand::Act || !stated.is_zero());
    set_with_section(tree, "claim.act_title", demand == Demand::Act ? closed(head->title) : "");
    const std::string asked = asked_for(source, head, demand);
    tree.set("claim.asked_for", asked);
    tree.set("claim.subject", subject_of(source, demand, asked));
    set_list_with_section(tree, "demands", demand_rows(source));
    // Only a claim for money lacks something without a sum.
    const std::string no_sum = demand == Demand::Money ? "" : source.words.phrase("amount.none");
    tree.set_section("claim.has_total", !stated.is_zero());
    tree.set("claim.total", stated.is_zero() ? no_sum : source.words.money(stated));
}

} // namespace redress::app
