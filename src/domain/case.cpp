// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/case.h>

#include <algorithm>
#include <stdexcept>

namespace redress::domain {

namespace {

template <class T>
const T* found(const std::vector<T>& list, Id<T> id) {
    const auto place =
        std::find_if(list.begin(), list.end(), [&](const T& record) { return record.id == id; });
    return place == list.end() ? nullptr : &*place;
}

} // namespace

bool is_digest_or_none(std::string_view sha256) {
    constexpr std::size_t digits = 64;
    return sha256.find_first_not_of("0123456789abcdef") == std::string_view::npos &&
           (sha256.empty() || sha256.size() == digits);
}

Currency currency_of(const Case& dispute) {
    const auto currency = Currency::from_code(dispute.sheet.currency);
    if (!currency) throw std::logic_error("case with unknown currency " + dispute.sheet.currency);
    return *currency;
}

const Party* find(const Case& dispute, Id<Party> id) {
    return found(dispute.parties, id);
}
const Purchase* find(const Case& dispute, Id<Purchase> id) {
    return found(dispute.purchases, id);
}
const Item* find(const Case& dispute, Id<Item> id) {
    return found(dispute.items, id);
}
const Defect* find(const Case& dispute, Id<Defect> id) {
    return found(dispute.defects, id);
}
const Exhibit* find(const Case& dispute, Id<Exhibit> id) {
    return found(dispute.exhibits, id);
}
const Head* find(const Case& dispute, Id<Head> id) {
    return found(dispute.heads, id);
}
const ClaimItem* find(const Case& dispute, Id<ClaimItem> id) {
    return found(dispute.claim_items, id);
}
const Deadline* find(const Case& dispute, Id<Deadline> id) {
    return found(dispute.deadlines, id);
}
const Hearing* find(const Case& dispute, Id<Hearing> id) {
    return found(dispute.hearings, id);
}
const Instance* find(const Case& dispute, Id<Instance> id) {
    return found(dispute.instances, id);
}
const Ruling* find(const Case& dispute, Id<Ruling> id) {
    return found(dispute.rulings, id);
}
const Offer* find(const Case& dispute, Id<Offer> id) {
    return found(dispute.offers, id);
}

const Party* first_with_role(const Case& dispute, PartyRole role) {
    for (const Party& party : dispute.parties)
        if (party.roles.contains(role)) return &party;
    return nullptr;
}

std::optional<Money> net_price(const Item& item) {
    if (!item.price) return std::nullopt;
    return item.discount ? *item.price - *item.discount : *item.price;
}

std::vector<const Head*> ranked_heads(const Case& dispute, Side asked_by) {
    std::vector<const Head*> heads;
    for (const Head& head : dispute.heads)
        if (head.asked_by == asked_by) heads.push_back(&head);
    std::stable_sort(heads.begin(), heads.end(),
                     [](const Head* a, const Head* b) { return a->rank < b->rank; });
    return heads;
}

std::vector<const ClaimItem*> items_of(const Case& dispute, Id<Head> head) {
    std::vector<const ClaimItem*> items;
    for (const ClaimItem& item : dispute.claim_items)
        if (item.head == head) items.push_back(&item);
    std::stable_sort(items.begin(), items.end(),
                     [](const ClaimItem* a, const ClaimItem* b) { return a->position < b->position; });
    return items;
}

std::vector<const DateOverride*> overrides_of(const Case& dispute, Id<Deadline> deadline) {
    std::vector<const DateOverride*> overrides;
    for (const DateOverride& entry : dispute.date_overrides)
        if (entry.deadline == deadline) overrides.push_back(&entry);
    std::stable_sort(overrides.begin(), overrides.end(),
                     [](const DateOverride* a, const DateOverride* b) { return a->position < b->position; });
    return overrides;
}

std::optional<Date> next_date(const Case& dispute) {
    std::optional<Date> next;
    const auto take = [&](const std::optional<Date>& day) {
        if (day && (!next || *day < *next)) next = day;
    };
    for (const Deadline& deadline : dispute.deadlines)
        if (deadline.state == DeadlineState::Open) take(deadline.safe);
    for (const Hearing& hearing : dispute.hearings)
        if (hearing.state == HearingState::Planned) take(hearing.date);
    return next;
}

int open_deadlines(const Case& dispute) {
    return static_cast<int>(
        std::count_if(dispute.deadlines.begin(), dispute.deadlines.end(),
                      [](const Deadline& deadline) { return deadline.state == DeadlineState::Open; }));
}

} // namespace redress::domain
