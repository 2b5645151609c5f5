// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_walk.h"

namespace redress::test {

using namespace domain;

namespace {

constexpr Remedy remedies[] = {Remedy::PriceReduction, Remedy::PriceReduction, Remedy::RepairCost,
                               Remedy::Damages,        Remedy::Price,          Remedy::Costs,
                               Remedy::Repair};
constexpr Method methods[] = {Method::LumpSum,         Method::LumpSum,        Method::Percentage,
                              Method::LowestQuote,     Method::AverageQuote,   Method::AverageQuote,
                              Method::ComparableGoods, Method::CoverPurchase,  Method::Invoice,
                              Method::LumpSum,         Method::ExpertEstimate, Method::CourtEstimate};

const char* name_of(const Head& head) {
    if (head.use == HeadUse::SetOff) return "item set off";
    if (head.use == HeadUse::Counterclaim) return "item of a counterclaim";
    return head.asked_by == Side::Consumer ? "item of the consumer" : "item of the trader";
}

const char* name_of(Method method) {
    if (method == Method::CourtEstimate) return "item left to the court";
    if (method == Method::LowestQuote) return "item of the lowest quote";
    if (method == Method::AverageQuote) return "item of the average quote";
    if (is_comparison(method)) return "item by comparison";
    return "item of a sum";
}

} // namespace

Edit LedgerWalk::restate() {
    if (dispute().claim_items.empty()) return nothing();
    ClaimItem item = any(dispute().claim_items);
    item.basis.stated = some_money(250'000);
    if (one_in(3)) item.evidence.clear();
    if (one_in(4) && !item.defects.empty()) item.defects.front().share.reset();
    note("restate");
    return edit_of(open_, "Restate", {altering(loaded(), item)});
}

ClaimItem LedgerWalk::new_item() {
    ClaimItem item;
    item.id.uid = open_.anna.ports().uid();
    item.position = static_cast<int>(dispute().claim_items.size()) + 1 + day_;
    const auto& heads = dispute().heads;
    item.head = one_in(2) ? heads[below(2)].id : any(heads).id;
    item.remedy = remedies[below(std::size(remedies))];
    item.basis.method = methods[below(std::size(methods))];
    if (is_comparison(item.basis.method) && one_in(3)) item.basis.price = some_money(400'000);
    item.basis.percent = Percent{static_cast<int>(below(10'001))};
    item.basis.stated = some_money(250'000);
    return item;
}

Edit LedgerWalk::add_item() {
    if (dispute().claim_items.size() > 13) return nothing();
    ClaimItem item = new_item();
    const Defect& first = any(dispute().defects);
    const bool may_be_bare =
        item.remedy == Remedy::Damages || item.remedy == Remedy::Costs || item.remedy == Remedy::Price;
    if (may_be_bare && item.basis.method == Method::LumpSum && one_in(2))
        note("item without a defect");
    else
        item.defects = {{first.id, {}}};
    for (const Defect& other : dispute().defects)
        if (!item.defects.empty() && other.id != first.id && other.item == first.item && one_in(2))
            item.defects.push_back({other.id, {}});
    if (one_in(3) && !dispute().claim_items.empty()) {
        const ClaimItem& other = any(dispute().claim_items);
        item.head = other.head;
        item.alternative_to = other.id;
        note("alternative");
    }
    note(name_of(item.basis.method));
    note(name_of(*find(dispute(), item.head)));
    std::vector<Change> changes{adding(item)};
    if (is_of_several_quotes(item.basis.method))
        for (std::size_t quotes = below(4); quotes > 0; --quotes) changes.push_back(adding(new_way(item.id)));
    return edit_of(open_, "Add item", std::move(changes));
}

/// A quote as a rule; now and then one that names no sum, or another way.
Estimate LedgerWalk::new_way(Id<ClaimItem> item) {
    Estimate way;
    way.id.uid = open_.anna.ports().uid();
    way.position = static_cast<int>(dispute().estimates.size()) + 1 + day_;
    way.item = item;
    way.basis.method = one_in(8) ? Method::LumpSum : Method::QuotedRepair;
    if (!one_in(8)) way.basis.stated = some_money(250'000);
    return way;
}

Edit LedgerWalk::quote() {
    if (dispute().claim_items.empty()) return nothing();
    note("quote");
    return edit_of(open_, "Add quote", {adding(new_way(any(dispute().claim_items).id))});
}

Edit LedgerWalk::choose() {
    if (dispute().estimates.empty()) return nothing();
    if (one_in(2)) {
        note("way chosen");
        return app::choose_edit(loaded(), any(dispute().estimates).id, open_.anna.ports());
    }
    ClaimItem item = *find(dispute(), any(dispute().estimates).item);
    item.basis = {};
    item.basis.method = one_in(2) ? Method::LowestQuote : Method::AverageQuote;
    note("quotes chosen");
    return app::by_quotes_edit(loaded(), item, open_.anna.ports());
}

Edit LedgerWalk::remove_item() {
    if (dispute().claim_items.empty() || !one_in(2)) return nothing();
    note("remove item");
    const auto item = any(dispute().claim_items).id;
    std::vector<Change> changes{removing(loaded(), item.uid)};
    for (const Estimate& way : dispute().estimates)
        if (way.item == item) changes.push_back(removing(loaded(), way.id.uid));
    return edit_of(open_, "Remove item", std::move(changes));
}

Edit LedgerWalk::split() {
    if (dispute().claim_items.empty()) return nothing();
    const std::vector<std::int64_t> weights{3, 1, 2, 7};
    note("split");
    return app::split_edit(loaded(), any(dispute().claim_items).id, static_cast<app::Split>(below(3)),
                           weights);
}

Edit LedgerWalk::answer() {
    if (dispute().claim_items.empty()) return nothing();
    const ClaimItem& item = any(dispute().claim_items);
    const bool is_consumers = find(dispute(), item.head)->asked_by == Side::Consumer;
    Answer made;
    made.item = item.id;
    made.respondent = is_consumers ? open_.builder.trader : open_.builder.consumer;
    made.date = next_day();
    made.stance = static_cast<Stance>(below(4));
    if (made.stance == Stance::Part) made.amount = some_money(100'000);
    note("answer");
    return app::answer_edit(loaded(), made, open_.anna.ports());
}

Edit LedgerWalk::reprice() {
    Item item = any(dispute().items);
    item.price = some_money(600'000);
    note("reprice");
    return edit_of(open_, "Reprice", {altering(loaded(), item)});
}

} // namespace redress::test
