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
    domain::Side creditor = domain::Side::Consumer; ///< for the trader `from` is stated, never found
};

/// What is to be paid on a day. The principal is what is awarded, or claimed while nothing is decided, less
/// what the other side sets off by a ruling that stands, which bears no interest, and less each payment from
/// its day on; the interest of the days between two payments is rounded once.
struct BalanceOnDay {
    std::optional<domain::Date> from; ///< none: nobody has said from when, so no interest is reckoned
    domain::Date on;
    bool is_awarded = false; ///< false: nothing is decided, so it is the claim
    domain::Money principal;
    domain::Money interest; ///< of all days, before what was paid of it
    domain::Money interest_paid;
    domain::Money costs; ///< awarded to the creditor and not yet paid; below 0: by him
    domain::Money total;
    std::optional<domain::Money> per_further_day;
    std::vector<law::InterestSegment> segments;
    std::optional<domain::Date> assumed_from; ///< first day whose rate is assumed
    std::optional<domain::Date> missing_from; ///< first day without any rate
    std::vector<std::string> sources;         ///< each once
};
BalanceOnDay balance_on(const domain::Case& dispute, const Resources& resources,
                        const BalanceQuestion& asked);

/// The first day on which interest of that kind runs, by the records and the law of the case.
std::optional<domain::Date> interest_start(const domain::Case& dispute, const Resources& resources,
                                           law::InterestKind kind);

/// The order of the pack's law, with where it comes from; costs, interest, principal where it does not say.
law::PaymentCustom payment_order_of(const domain::Case& dispute, const Resources& resources);

} // namespace redress::app
