// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/forum_question.h>
#include <redress/app/law_labels.h>
#include <redress/app/offer_view.h>

#include <algorithm>
#include <tuple>

namespace redress::app {

namespace {

using namespace domain;

bool is_covered(const Offer& offer, Id<ClaimItem> item) {
    return std::ranges::any_of(offer.lines, [&](const ItemAmount& line) { return line.item == item; });
}

/// The newest by date, then position.
std::optional<Money> reckoned(const Case& dispute, Id<ClaimItem> item) {
    const Reserve* newest = nullptr;
    for (const Reserve& reserve : dispute.reserves) {
        if (reserve.item != item || !reserve.likely) continue;
        if (newest == nullptr ||
            std::tie(reserve.date, reserve.position) > std::tie(newest->date, newest->position))
            newest = &reserve;
    }
    return newest == nullptr ? std::nullopt : newest->likely;
}

/// What is left of the item to be paid, where it has a sum.
std::optional<Money> open_part(const LedgerRow& row) {
    if (!row.claimed || row.standing == Standing::Outside) return std::nullopt;
    return std::max(*row.claimed - row.paid, zero(row.paid.currency));
}

const LedgerRow* row_of(const Ledger& ledger, Id<ClaimItem> item) {
    const auto place = std::ranges::find(ledger.rows, item, &LedgerRow::item);
    return place == ledger.rows.end() ? nullptr : &*place;
}

/// The items of the offer, each with those of which only one of them is granted. Keyed by the item that the
/// chain of alternatives ends at.
using Groups = std::vector<std::pair<Id<ClaimItem>, std::vector<const LedgerRow*>>>;

Id<ClaimItem> first_of(const Case& dispute, Id<ClaimItem> id) {
    for (std::size_t steps = 0; steps < dispute.claim_items.size(); ++steps) {
        const ClaimItem* item = find(dispute, id);
        if (item == nullptr || item->alternative_to.is_none()) break;
        id = item->alternative_to;
    }
    return id;
}

Groups groups_of(const Case& dispute, const Ledger& ledger, const Offer& offer) {
    Groups groups;
    for (const LedgerRow& row : ledger.rows) {
        if (!is_covered(offer, row.item) || row.standing == Standing::Outside) continue;
        const Id<ClaimItem> first = first_of(dispute, row.item);
        auto place = std::ranges::find(groups, first, &Groups::value_type::first);
        if (place == groups.end()) place = groups.insert(groups.end(), {first, {}});
        place->second.push_back(&row);
    }
    return groups;
}

void add_group(OfferComparison& made, const Case& dispute, const std::vector<const LedgerRow*>& group) {
    std::optional<Money> own;
    std::optional<Money> least;
    std::optional<Money> most;
    for (const LedgerRow* row : group) {
        if (const auto likely = reckoned(dispute, row->item)) own = own ? std::max(*own, *likely) : likely;
        const auto part = open_part(*row);
        if (!part) continue;
        least = least ? std::min(*least, *part) : part;
        most = most ? std::max(*most, *part) : part;
    }
    const Money nothing = zero(made.claimed.currency);
    made.is_reckoned &= own.has_value();
    made.claimed = made.claimed + open_part(*group.front()).value_or(nothing);
    made.likely_least = made.likely_least + own.value_or(least.value_or(nothing));
    made.likely_most = made.likely_most + own.value_or(most.value_or(nothing));
}

/// Which kind of forum a claim reaches by such an instance.
bool has_been_to(const Case& dispute, law::ForumKind kind) {
    return std::ranges::any_of(dispute.instances, [&](const Instance& instance) {
        switch (kind) {
        case law::ForumKind::Board:
        case law::ForumKind::Mediation:
            return instance.kind == InstanceKind::Board || is_binding(instance.kind);
        case law::ForumKind::PaymentOrder:
            return is_binding(instance.kind);
        case law::ForumKind::SmallClaims:
        case law::ForumKind::Court:
            return is_court(instance.kind);
        }
        return false;
    });
}

NextForum next_in(const law::Pack& pack, const law::ForumView& view, text::Language language) {
    NextForum next;
    next.confidence = view.confidence;
    next.source = view.source;
    const auto forum = std::ranges::find(pack.forums(), view.forum, &law::Forum::key);
    if (forum != pack.forums().end()) next.name = words_in(forum->names, language);
    for (const law::FeeLine& line : view.fees) {
        next.fee = next.fee ? *next.fee + line.amount : line.amount;
        next.confidence = std::max(next.confidence, line.confidence);
        next.source = line.source;
    }
    return next;
}

/// The first forum of the pack that is not closed to the claim and has not looked at it. From court to court
/// no pack knows the fee.
std::optional<NextForum> next_forum(const Case& dispute, const Resources& resources, Date today,
                                    text::Language language) {
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    if (pack == nullptr) return std::nullopt;
    for (const law::ForumView& view : law::forums_for(*pack, forum_question_of(dispute, today)))
        if (view.open != law::Answer::No && !has_been_to(dispute, view.kind) &&
            view.kind != law::ForumKind::PaymentOrder)
            return next_in(*pack, view, language);
    return std::nullopt;
}

bool is_own(const Case& dispute, Id<Party> id) {
    const Party* party = find(dispute, id);
    if (party == nullptr) return false;
    const bool is_buyer = party->roles.contains(PartyRole::Consumer) ||
                          party->roles.contains(PartyRole::CoBuyer) ||
                          party->roles.contains(PartyRole::Estate);
    return is_buyer == (dispute.sheet.side == Side::Consumer);
}

Money spent_in(const Case& dispute) {
    Money sum = zero(currency_of(dispute));
    for (const Instance& instance : dispute.instances)
        if (instance.fee && is_own(dispute, instance.claimant)) sum = sum + *instance.fee;
    for (const Payment& payment : dispute.payments)
        if (payment.kind == PaymentKind::Costs && payment.amount && is_own(dispute, payment.payer))
            sum = sum + *payment.amount;
    return sum;
}

Money less_fee(const Money& likely, const std::optional<NextForum>& next) {
    return next && next->fee ? likely - *next->fee : likely;
}

} // namespace

Money OfferComparison::after_fee_least() const {
    return less_fee(likely_least, next);
}
Money OfferComparison::after_fee_most() const {
    return less_fee(likely_most, next);
}

OfferComparison comparison_of(const Case& dispute, const Offer& offer, const Resources& resources, Date today,
                              text::Language language) {
    const Money nothing = zero(currency_of(dispute));
    const Ledger ledger = ledger_of(dispute);
    OfferComparison made{offer.id, nothing, nothing, nothing, nothing, true, {}, spent_in(dispute)};
    for (const ItemAmount& part : amounts_of(dispute, offer))
        if (part.amount && row_of(ledger, part.item) != nullptr) made.offered = made.offered + *part.amount;
    const Groups groups = groups_of(dispute, ledger, offer);
    for (const auto& [first, rows] : groups) add_group(made, dispute, rows);
    made.is_reckoned &= !groups.empty();
    made.next = next_forum(dispute, resources, today, language);
    return made;
}

} // namespace redress::app
