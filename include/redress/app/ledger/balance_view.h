// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/domain/ledger/ledger.h>

namespace redress::app {

/// From which day interest is reckoned on what one side is to get, and to which.
struct BalanceQuestion {
    domain::Date on;                       ///< first day without interest: the day of payment
    std::optional<domain::Date> from = {}; ///< none: the first day that the records and the pack give
    law::InterestKind kind = law::InterestKind::LatePayment;
    /// For the trader the records alone give no day: a ruling says it, or `from`.
    domain::Side creditor = domain::Side::Consumer;
};

/// What a balance rests on. A board recommends: nobody is ordered to pay what it says.
enum class BalanceBasis { Claimed, Recommended, Awarded };

/// Why interest on the principal runs from a day or not. Unknown: nobody has said from when. Excluded: a
/// ruling refused it or gave it as a sum.
enum class FromSource { Unknown, Excluded, Stated, Ruling, Records };

/// What interest runs on. Costs: those that rulings award.
enum class InterestOn { Principal, Costs };

/// Days with one rate and one sum that bears it.
struct BalanceSegment {
    InterestOn on = InterestOn::Principal;
    domain::Money sum;
    law::InterestSegment rate;
};

/// What one side is to be paid on a day. Payments after the day are left out, those without a day count as
/// made on it. Once something is decided for the side, the total without the interest that runs, and without
/// what was paid of that, is domain::NetAward::left as the payments up to the day leave it.
///
/// Interest runs on the principal less each payment from its day on; that of the days between two payments is
/// rounded once. What is set off and what was settled bear none, unless a day is stated from which it runs;
/// nor is a day found where a ruling refused the interest or gave it as a sum. Before what the records give
/// goes the day of the newest binding ruling that states one (domain::ruling_on_interest).
///
/// What binding rulings award of costs bears the interest of the pack, each from its ruling's day: of both
/// sides' costs what is left to the side that day by day, less what was paid. One without a day bears none,
/// and lessens what the other side has from the start. The interest is the asked side's alone: what runs for
/// the other one is found by asking for it.
struct BalanceOnDay {
    std::optional<domain::Date> from; ///< none: no interest on the principal runs
    FromSource from_source = FromSource::Unknown;
    domain::Date on;
    /// Claimed: nobody has said anything for the side. Recommended: nothing but boards has. Awarded: some of
    /// it by a judgment, an order or a settlement; what is only recommended of the rest is then left out.
    BalanceBasis basis = BalanceBasis::Claimed;
    bool is_awarded() const { return basis == BalanceBasis::Awarded; }
    /// Awarded or recommended, without costs and interest and less what the other side sets off by a ruling
    /// that stands; while nothing is decided, what the first head claims within the caps. Less what was paid
    /// of it, also by payments that name nothing.
    domain::Money principal;
    domain::Money interest; ///< of all days, and what was awarded of it as a sum; before what was paid of it
    domain::Money interest_on_costs; ///< of it
    domain::Money interest_paid;     ///< by the interest part of payments, and towards items of interest
    /// Awarded by rulings and claimed as items, less what was paid of them; below 0: to the other side, by
    /// rulings.
    domain::Money costs;
    domain::Money
        to_other_side; ///< what it is awarded itself, less set-offs and payments; taken off the total
    domain::Money total;
    std::optional<domain::Money> per_further_day;
    std::optional<domain::Money> per_further_day_on_costs; ///< of it
    std::vector<BalanceSegment> segments;                  ///< on the principal, then on costs
    std::optional<domain::Date> assumed_from;              ///< first day whose rate is assumed
    std::optional<domain::Date> missing_from;              ///< first day without any rate
    std::vector<std::string> sources;                      ///< each once
    /// What runs day by day, without what was awarded as a sum: the amounts of all segments.
    domain::Money running() const;
};
BalanceOnDay balance_on(const domain::Case& dispute, const Resources& resources,
                        const BalanceQuestion& asked);

/// Interest on late payment; where the law has none, what it names first.
law::InterestKind usual_interest(const law::Pack& pack);

/// The first day on which interest of that kind runs, by the records and the law of the case.
std::optional<domain::Date> interest_start(const domain::Case& dispute, const Resources& resources,
                                           law::InterestKind kind);

/// The order of the pack's law, with where it comes from; costs, interest, principal where it does not say.
law::PaymentCustom payment_order_of(const domain::Case& dispute, const Resources& resources);

/// The interest that has run to the day of the payment and is not paid. Only on what binds somebody: nothing
/// is owed before, whatever is claimed or recommended; on the principal from the first day that a ruling, or
/// the records and the pack give, never from one that is guessed; on costs from the day of their ruling.
domain::Money interest_owed(const domain::Case& dispute, const Resources& resources,
                            const domain::Payment& payment);

/// What a side has by rulings beside the claim items, and what has run on all of it by that day: enforcement
/// is about that too.
struct DueBesideItems {
    domain::Money costs;    ///< awarded by rulings and not paid
    domain::Money interest; ///< that runs and is not paid
    std::optional<domain::Money> per_further_day;
    bool has_any() const { return !costs.is_zero() || !interest.is_zero(); }
};
DueBesideItems due_beside_items(const domain::Case& dispute, const Resources& resources,
                                domain::Side creditor, const domain::Date& on);

/// How a payment that names nothing is used (domain::use_of_payment) with the interest owed on its day.
/// Nothing of it where it has no sum, or is neither compensation nor a refund nor costs: the price names its
/// items.
domain::PaymentUse payment_use(const domain::Case& dispute, const Resources& resources,
                               const domain::Payment& payment, domain::PaymentOrder order);

} // namespace redress::app

namespace redress::domain {
template <>
inline constexpr ChoiceNames<app::BalanceBasis> choice_names<app::BalanceBasis>{"claimed", "recommended",
                                                                                "awarded"};
template <>
inline constexpr ChoiceNames<app::FromSource> choice_names<app::FromSource>{"unknown", "excluded", "stated",
                                                                            "ruling", "records"};
template <>
inline constexpr ChoiceNames<app::InterestOn> choice_names<app::InterestOn>{"principal", "costs"};
} // namespace redress::domain
