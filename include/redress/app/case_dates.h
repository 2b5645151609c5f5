// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/domain/case.h>
#include <redress/domain/record.h>
#include <redress/law/deadline.h>

namespace redress::app {

/// The law that the dates of a case come from. It points into the resources.
struct CaseLaw {
    const law::Pack* own = nullptr;            ///< of the jurisdiction; null when there is none
    std::vector<const law::Pack*> beside = {}; ///< the law of the Union for a member
    const law::Calendar* national = nullptr;   ///< the country's days
    const law::Pack* counting = nullptr;       ///< whose days the person's own dates are counted with
    std::string region = {}; ///< whose days count beside the country's; empty: not stated, or not known to it
};
CaseLaw law_of(const domain::Case& dispute, const Resources& resources);

/// Something that happened, with the record that says so.
struct CaseHappening {
    law::Happening happening;
    domain::RecordKind kind = domain::RecordKind::Event;
    domain::Uid record = {};
    domain::Id<domain::Purchase> purchase = {}; ///< none: the whole case
    domain::Id<domain::Item> item = {};         ///< none: all items of the purchase
};

/// What happened to one purchase, by day: its contract, delivery and installation of its items, discovery of
/// their defects, notices, repairs, payments of the price, hearings and what is entered as an event. The
/// first notice counts as the complaint, the delivery of a service as its completion, unless an event says
/// when that was. Without a purchase: what happened to the whole case.
std::vector<CaseHappening> happenings_in(const domain::Case& dispute, domain::Id<domain::Purchase> purchase);

/// Of the whole case, then of each purchase; what happened to the whole case is named once for each.
std::vector<CaseHappening> everything_in(const domain::Case& dispute);

/// What the law asks besides the day: contract, matter, price and what moves an end. For one item when one is
/// named; otherwise for the purchase, whose price is then that of all items and whose matter is the one they
/// share.
law::Circumstances circumstances_of(const domain::Case& dispute, domain::Id<domain::Purchase> purchase,
                                    domain::Id<domain::Item> item, const CaseLaw& law);

/// A date that follows from the records by a rule in force.
struct DateProposal {
    const law::Pack* pack = nullptr;
    const law::Rule* rule = nullptr;
    law::Deadline dates;
    domain::Id<domain::Purchase> purchase = {}; ///< none: the whole case
    domain::Id<domain::Item> item = {};         ///< the first item that it holds for; none: no item's
    /// For which it holds, where each defect of the item has a day of its own; none: for all of them.
    std::vector<domain::Id<domain::Defect>> defects = {};
    std::vector<domain::Uid> records = {};   ///< it was read from; the first is kept as the trigger
    domain::Id<domain::Deadline> kept = {};  ///< none: not kept
    std::optional<domain::Date> met_on = {}; ///< the records show that it was done in time; kept as done
};

/// Every date that follows, by purchase and safe day. What comes out the same for several items or defects is
/// one proposal. Rules whose period a forum sets are left out unless `set_by_forum` says it. Of the law of
/// the Union only acts are proposed, since its windows are what national law carries out; withdrawal only for
/// contracts at a distance or away from business premises.
std::vector<DateProposal> date_proposals(const domain::Case& dispute, const CaseLaw& law,
                                         std::optional<law::Period> set_by_forum = {});
/// The rules that follow from the records but have no date until a court or board has set the period.
std::vector<DateProposal> periods_to_be_set(const domain::Case& dispute, const CaseLaw& law);

/// How long before a claim is lost everything begins to warn of it. To find the papers, put the claim, wait
/// for the answer and bring an action after all takes about a quarter of a year; a fortnight is too late for
/// it. A choice of the house, not of any law.
inline constexpr int days_to_save_a_claim = 90;

/// The proposals by which the case's own side loses a claim, that nobody keeps or has met, and whose safe day
/// comes within so many days or has passed while the legal one has not. Of what a court has before it or has
/// decided only the times to give notice.
std::vector<DateProposal> losses_near(const domain::Case& dispute, const CaseLaw& law, domain::Date today,
                                      int days);

/// Why a kept date is no longer what the records and the law say.
enum class MoveReason {
    TriggerMoved,
    TriggerGone, ///< no record has the day any more
    RuleGone,    ///< the rule no longer follows from the records
    VersionChanged,
    PackChanged, ///< the file of the law is another one
    DatesDiffer,
    PlanMoved,  ///< the day before it in the plan
    OtherRecord ///< another record says the same day
};

/// A kept date beside what would be computed now. Nothing is changed until the person agrees.
struct DateMove {
    domain::ChoiceSet<MoveReason> reasons = {};
    domain::Deadline before = {};
    std::optional<domain::Deadline> after = {}; ///< nothing when there is no date any more
    bool moves_a_day() const;                   ///< false: only what it rests on has changed
};

/// The open deadlines that differ, in the order of the case.
std::vector<DateMove> date_moves(const domain::Case& dispute, const CaseLaw& law);

/// Where a day stands to a kept date; nothing here says "too late" after a harbour, a presumption or a
/// window.
law::Standing standing_on(const domain::Deadline& deadline, domain::Date today);

/// The pack that a kept date came from, among those that hold for the case; null when it is none of them.
const law::Pack* pack_of(const domain::Deadline& deadline, const CaseLaw& law);

/// What the rule of a kept date says; null when the pack or the rule is no longer there.
const law::Rule* rule_of(const domain::Deadline& deadline, const CaseLaw& law);

} // namespace redress::app

namespace redress::domain {
template <>
inline constexpr ChoiceNames<app::MoveReason> choice_names<app::MoveReason>{
    "trigger_moved", "trigger_gone", "rule_gone",  "version_changed",
    "pack_changed",  "dates_differ", "plan_moved", "other_record"};
} // namespace redress::domain
