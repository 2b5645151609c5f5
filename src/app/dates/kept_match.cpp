// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

bool is_by_rule(const Deadline& deadline, const DateProposal& proposal) {
    return deadline.rule == proposal.rule->key && deadline.pack == proposal.pack->code();
}

bool names_record(const Deadline& deadline, const DateProposal& proposal) {
    return std::ranges::any_of(proposal.records,
                               [&](const Uid& uid) { return uid.hex() == deadline.trigger_record; });
}

/// What happened to the whole case happened to each purchase.
bool may_be_one_purchase(Id<Purchase> a, Id<Purchase> b) {
    return a == b || a.is_none() || b.is_none();
}

bool is_kept_by_another(const Case& dispute, const Deadline& deadline, const DateProposal& proposal) {
    return std::ranges::any_of(dispute.deadlines, [&](const Deadline& other) {
        return other.id != deadline.id && is_kept_from(other, proposal);
    });
}

using Proposals = std::span<const DateProposal* const>;

template <class Fits>
std::optional<std::size_t> first_of(Proposals proposals, Fits fits) {
    const auto found = std::ranges::find_if(proposals, [&](const DateProposal* p) { return fits(*p); });
    if (found == proposals.end()) return std::nullopt;
    return static_cast<std::size_t>(found - proposals.begin());
}

/// How many dates were kept before this one from the same record by the same rule.
std::size_t rank_of(const Case& dispute, const Deadline& deadline) {
    std::size_t rank = 0;
    for (const Deadline& other : dispute.deadlines) {
        if (other.id == deadline.id) break;
        if (other.rule == deadline.rule && other.pack == deadline.pack &&
            other.purchase == deadline.purchase && other.trigger_record == deadline.trigger_record)
            ++rank;
    }
    return rank;
}

/// The one of that rank among those that fit; the last where there are fewer.
template <class Fits>
std::optional<std::size_t> ranked(Proposals proposals, std::size_t rank, Fits fits) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        if (!fits(*proposals[i])) continue;
        found = i;
        if (rank-- == 0) break;
    }
    return found;
}

/// One record may give several dates, such as one for each of two items or defects; the day that was kept
/// comes first. Where all of them have moved they are taken in the order in which they were kept.
std::optional<std::size_t> place_by_record(const Case& dispute, const Deadline& deadline,
                                           Proposals proposals) {
    const auto is_same_day = [&](const DateProposal& p) {
        return is_kept_from(deadline, p) && p.dates.computed == deadline.computed;
    };
    const auto is_kept = [&](const DateProposal& p) { return is_kept_from(deadline, p); };
    const auto is_elsewhere = [&](const DateProposal& p) {
        return is_by_rule(deadline, p) && names_record(deadline, p);
    };
    if (const auto place = first_of(proposals, is_same_day)) return place;
    if (const auto place = ranked(proposals, rank_of(dispute, deadline), is_kept)) return place;
    return first_of(proposals, is_elsewhere);
}

bool is_in_case(const Case& dispute, const std::string& record) {
    const auto uid = Uid::from_hex(record);
    return uid && find_record(dispute, *uid).has_value();
}

} // namespace

bool counts_from_first(EventKind kind) {
    return kind == EventKind::Complaint || kind == EventKind::Completion;
}

bool is_kept_from(const Deadline& deadline, const DateProposal& proposal) {
    return is_by_rule(deadline, proposal) && deadline.purchase == proposal.purchase &&
           names_record(deadline, proposal);
}

std::optional<std::size_t> place_of_kept(const Case& dispute, const Deadline& deadline,
                                         std::span<const DateProposal* const> proposals) {
    if (const auto place = place_by_record(dispute, deadline, proposals)) return place;
    if (deadline.trigger_record.empty()) return std::nullopt; // the person named the day
    const auto is_free = [&](const DateProposal& p) {
        return is_by_rule(deadline, p) && may_be_one_purchase(deadline.purchase, p.purchase) &&
               !is_kept_by_another(dispute, deadline, p);
    };
    const auto is_twin = [&](const DateProposal& p) {
        return is_free(p) && p.dates.trigger.from == deadline.trigger_date;
    };
    if (const auto place = first_of(proposals, is_twin)) return place;
    if (counts_from_first(deadline.trigger_kind)) return first_of(proposals, is_free);
    const auto free = std::ranges::count_if(proposals, [&](const DateProposal* p) { return is_free(*p); });
    const bool is_replaced = free == 1 && !is_in_case(dispute, deadline.trigger_record);
    return is_replaced ? first_of(proposals, is_free) : std::nullopt;
}

} // namespace redress::app
