// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/forum_question.h>
#include <redress/app/law_labels.h>
#include <redress/app/ledger/exposure.h>
#include <redress/app/ledger/offer_view.h>
#include <redress/domain/alternative_items.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

bool is_covered(const Offer& offer, Id<ClaimItem> item) {
    return std::ranges::any_of(offer.lines, [&](const ItemAmount& line) { return line.item == item; });
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

using Group = std::vector<const LedgerRow*>;

/// The items of the offer, each together with those of which only one is granted, the primary one first.
std::vector<Group> groups_of(const Case& dispute, const Ledger& ledger, const Offer& offer) {
    std::vector<Group> groups;
    for (const LedgerTotals& totals : ledger.totals) {
        for (const Alternatives& alternatives : alternatives_in(dispute, totals.head)) {
            Group group;
            for (const ClaimItem* item : alternatives)
                if (is_covered(offer, item->id) && !is_outside_dispute(item->remedy))
                    group.push_back(row_of(ledger, item->id));
            if (!group.empty()) groups.push_back(std::move(group));
        }
    }
    return groups;
}

void add_group(OfferComparison& made, const Case& dispute, const Group& group) {
    std::optional<Money> own;
    std::optional<Money> least;
    std::optional<Money> most;
    for (const LedgerRow* row : group) {
        if (const auto likely = likely_for(dispute, row->item)) own = own ? std::max(*own, *likely) : likely;
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

/// What the own side has paid the forums. Payments of costs go to the other side.
Money spent_in(const Case& dispute) {
    Money sum = zero(currency_of(dispute));
    for (const Instance& instance : dispute.instances)
        if (instance.fee && is_own_side(dispute, instance.claimant)) sum = sum + *instance.fee;
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
    const auto groups = groups_of(dispute, ledger, offer);
    for (const Group& group : groups) add_group(made, dispute, group);
    made.is_reckoned &= !groups.empty();
    made.next = next_forum(dispute, resources, today, language);
    return made;
}

} // namespace redress::app
