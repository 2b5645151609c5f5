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

/// Who gets nothing by the item but is to pay for it, or to do it.
bool is_asked_of_us(const Case& dispute, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    if (item == nullptr) return false;
    if (!item->creditor.is_none()) return !is_own_side(dispute, item->creditor);
    if (!item->debtor.is_none()) return is_own_side(dispute, item->debtor);
    const Head* head = find(dispute, item->head);
    return head != nullptr && head->asked_by != dispute.sheet.side;
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
    const Money claimed = open_part(*group.front()).value_or(nothing);
    const Money low = own.value_or(least.value_or(nothing));
    const Money high = own.value_or(most.value_or(nothing));
    const bool is_ours_to_pay = is_asked_of_us(dispute, group.front()->item);
    made.is_reckoned &= own.has_value();
    made.claimed = is_ours_to_pay ? made.claimed - claimed : made.claimed + claimed;
    made.likely_least = is_ours_to_pay ? made.likely_least - high : made.likely_least + low;
    made.likely_most = is_ours_to_pay ? made.likely_most - low : made.likely_most + high;
}

/// All sums so far are what the own side gets. Where it is to pay in the end they are told as what it pays.
void turn_to_payer(OfferComparison& made) {
    const Money nothing = zero(made.claimed.currency);
    made.pays = made.claimed < nothing || (made.claimed == nothing && made.offered < nothing);
    if (!made.pays) return;
    made.offered = -made.offered;
    made.claimed = -made.claimed;
    const Money least = -made.likely_most;
    made.likely_most = -made.likely_least;
    made.likely_least = least;
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
    next.kind = view.kind;
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

Money counting_fee(const OfferComparison& made, const Money& likely) {
    if (!made.next || !made.next->fee) return likely;
    if (!made.pays) return likely - *made.next->fee;
    return made.next->is_court() ? likely + *made.next->fee : likely;
}

} // namespace

bool NextForum::is_court() const {
    return kind == law::ForumKind::SmallClaims || kind == law::ForumKind::Court;
}

Money OfferComparison::after_fee_least() const {
    return counting_fee(*this, likely_least);
}
Money OfferComparison::after_fee_most() const {
    return counting_fee(*this, likely_most);
}

OfferComparison comparison_of(const Case& dispute, const Offer& offer, const Resources& resources, Date today,
                              text::Language language) {
    const Money nothing = zero(currency_of(dispute));
    const Ledger ledger = ledger_of(dispute);
    OfferComparison made{offer.id, nothing, nothing, nothing, nothing, true, {}, spent_in(dispute), false};
    for (const ItemAmount& part : amounts_of(dispute, offer))
        if (part.amount && row_of(ledger, part.item) != nullptr)
            made.offered = made.offered + (is_asked_of_us(dispute, part.item) ? -*part.amount : *part.amount);
    const auto groups = groups_of(dispute, ledger, offer);
    for (const Group& group : groups) add_group(made, dispute, group);
    made.is_reckoned &= !groups.empty();
    turn_to_payer(made);
    made.next = next_forum(dispute, resources, today, language);
    return made;
}

} // namespace redress::app
