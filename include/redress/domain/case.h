// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/hearing.h>
#include <redress/domain/kept_deadline.h>
#include <redress/domain/ledger/answer.h>
#include <redress/domain/ledger/shop_side.h>

namespace redress::domain {

enum class CaseStatus { Open, Closed };
template <>
inline constexpr ChoiceNames<CaseStatus> choice_names<CaseStatus>{"open", "closed"};

/// The case's own row: what is true of the dispute as a whole. `number` looks like `2026-0007` and never
/// changes.
struct CaseSheet {
    Id<CaseSheet> id;
    std::string number;
    std::string title;
    Side side = Side::Consumer;
    CaseStatus status = CaseStatus::Open;
    std::string jurisdiction; ///< a law pack's code: SE, DK, HU, EW, DE
    std::string region;       ///< a part of it with days of its own: BY in Germany; empty: not stated
    std::string currency;     ///< ISO 4217; one for the whole case
    std::string language;     ///< of the papers: sv, en, …
    std::optional<Date> opened;
    std::string adviser;
    std::string place; ///< where letters are dated
    std::string note;  ///< own side only
    bool operator==(const CaseSheet&) const = default;
};

/// One dispute, whole. Lists are ordered: defects and exhibits by number, heads by rank, the rest by
/// position.
struct Case {
    CaseSheet sheet;
    std::vector<Party> parties;
    std::vector<Purchase> purchases;
    std::vector<Item> items;
    std::vector<Payment> payments;
    std::vector<Guarantee> guarantees;
    std::vector<Defect> defects;
    std::vector<Notice> notices;
    std::vector<RepairAttempt> repair_attempts;
    std::vector<Exhibit> exhibits;
    std::vector<Head> heads;
    std::vector<ClaimItem> claim_items;
    std::vector<Event> events;
    std::vector<Deadline> deadlines;
    std::vector<DateOverride> date_overrides;
    std::vector<Hearing> hearings;
    std::vector<Estimate> estimates;
    std::vector<Instance> instances;
    std::vector<Answer> answers;
    std::vector<Offer> offers;
    std::vector<Ruling> rulings;
    std::vector<DefectFinding> defect_findings;
    std::vector<ItemResult> item_results;
    std::vector<Intake> intakes;
    std::vector<HandlingCost> handling_costs;
    std::vector<Reserve> reserves;
    std::vector<Recourse> recourses;
    bool operator==(const Case&) const = default;
};

/// The case's currency. Throws std::logic_error when the sheet holds an unknown code (validation refuses it
/// earlier).
Currency currency_of(const Case& dispute);

/// Look-ups by id; null when there is none.
const Party* find(const Case& dispute, Id<Party> id);
const Purchase* find(const Case& dispute, Id<Purchase> id);
const Item* find(const Case& dispute, Id<Item> id);
const Defect* find(const Case& dispute, Id<Defect> id);
const Exhibit* find(const Case& dispute, Id<Exhibit> id);
const Head* find(const Case& dispute, Id<Head> id);
const ClaimItem* find(const Case& dispute, Id<ClaimItem> id);
const Deadline* find(const Case& dispute, Id<Deadline> id);
const Hearing* find(const Case& dispute, Id<Hearing> id);
const Instance* find(const Case& dispute, Id<Instance> id);
const Ruling* find(const Case& dispute, Id<Ruling> id);
const Offer* find(const Case& dispute, Id<Offer> id);

/// The first party with the role; null when there is none.
const Party* first_with_role(const Case& dispute, PartyRole role);
/// Price less discount; nothing while the price is unknown.
std::optional<Money> net_price(const Item& item);
/// What one side asks, in rank order, and the claim items of one head in position order.
std::vector<const Head*> ranked_heads(const Case& dispute, Side asked_by = Side::Consumer);
std::vector<const ClaimItem*> items_of(const Case& dispute, Id<Head> head);
/// What was set instead of a deadline's computed day, in the order in which it was made.
std::vector<const DateOverride*> overrides_of(const Case& dispute, Id<Deadline> deadline);
/// The first day that still waits: the safe day of an open deadline or the day of a planned hearing.
std::optional<Date> next_date(const Case& dispute);
int open_deadlines(const Case& dispute);

} // namespace redress::domain
