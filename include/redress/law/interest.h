// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/money.h>
#include <redress/law/provenance.h>

#include <vector>

namespace redress::law {

class Pack;

/// LatePayment: a debt not paid in time. RefundAfterRescission: on money to be given back, from the day it
/// was paid. Discretionary: what a court may award. JudgmentDebt: on what a court has awarded.
enum class InterestKind { LatePayment, RefundAfterRescission, Discretionary, JudgmentDebt };

/// How days become a share of a year. ActualActual: days of a leap year count one 366th each. Thirty360:
/// every month has 30 days.
enum class DayCount { Actual365, ActualActual, Actual360, Thirty360 };

/// A central bank's or court's rate for the days of its provenance, both of which are stated.
struct ReferenceRate {
    std::string key = {};
    domain::Percent percent = {}; ///< may be negative
    Provenance origin = {};
};

/// How interest of a kind is computed. The days of its provenance are those on which the claim fell due or
/// was paid.
struct InterestRule {
    InterestKind kind = InterestKind::LatePayment;
    Words title = {};
    Words statement = {};
    std::string reference = {}; ///< key of the reference rate; empty: the margin is the whole rate
    domain::Percent margin = {};
    std::optional<domain::Money> principal_from = {}; ///< smaller sums bear no interest by this rule
    DayCount day_count = DayCount::Actual365;
    std::vector<DayCount> also_used = {}; ///< conventions met in practice
    std::vector<std::string> starts = {}; ///< keys of the pack's rules that give the first day
    Provenance origin = {};
};

/// A rate that the user set for days the pack does not know or has wrong.
struct OwnRate {
    domain::Date from;
    domain::Date until; ///< first day it no longer holds
    domain::Percent reference = {};
    std::string who = {};
};

struct InterestRequest {
    domain::Money principal;
    InterestKind kind = InterestKind::LatePayment;
    domain::Date from;                          ///< first day with interest
    domain::Date until;                         ///< first day without: the day of payment
    std::optional<domain::Date> late_from = {}; ///< from here on at the rate of LatePayment
    std::optional<DayCount> day_count = {};     ///< else the rule's
    std::vector<OwnRate> own_rates = {};
};

/// Assumed: past the last known rate, or in a gap, the rate before is used. Missing: there is none before.
enum class RateOrigin { Pack, Own, Assumed, Missing };

/// Days with one rate. The amounts of all segments add up to the total to the last minor unit: each is the
/// total so far, rounded, less the one before.
struct InterestSegment {
    domain::Date from;
    domain::Date until; ///< not included
    int days = 0;       ///< as the convention counts them
    InterestKind kind = InterestKind::LatePayment;
    domain::Percent reference = {};
    domain::Percent margin = {};
    RateOrigin origin = RateOrigin::Pack;
    domain::Money amount;
    std::string source = {};
    std::string remark = {};
    Confidence confidence = Confidence::Low;
    domain::Percent rate() const { return {reference.hundredths + margin.hundredths}; }
};

/// Simple interest, exact until the total is rounded once (domain::scaled).
struct InterestStatement {
    domain::Money principal;
    DayCount day_count = DayCount::Actual365;
    std::vector<InterestSegment> segments = {};
    domain::Money known_total;                     ///< with the pack's and the user's rates only
    domain::Money total;                           ///< with assumed rates as well
    std::optional<domain::Date> assumed_from = {}; ///< first day whose rate is assumed
    std::optional<domain::Date> missing_from =
        {}; ///< first day without any rate; no interest is computed for it
    std::optional<domain::Money> least_principal = {}; ///< the rule's, where the principal is smaller
    domain::Money per_further_day;                     ///< at the rate of the day `until`
    std::vector<std::string> sources = {};             ///< of the rule and each rate, in order, each once
};

/// Nothing when the pack has no rule for the kind on the first day, or the principal is negative.
/// `until` before `from` gives an empty statement.
std::optional<InterestStatement> interest_statement(const Pack& pack, const InterestRequest& request);

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::InterestKind> choice_names<law::InterestKind>{
    "late_payment", "refund_after_rescission", "discretionary", "judgment_debt"};
template <>
inline constexpr ChoiceNames<law::DayCount> choice_names<law::DayCount>{"actual_365", "actual_actual",
                                                                        "actual_360", "thirty_360"};
template <>
inline constexpr ChoiceNames<law::RateOrigin> choice_names<law::RateOrigin>{"pack", "own", "assumed",
                                                                            "missing"};
} // namespace redress::domain
