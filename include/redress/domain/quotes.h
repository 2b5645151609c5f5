// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::domain {

/// The repair quotes recorded as estimates of the item that have a sum in the case's currency, by position.
std::vector<const Estimate*> quotes_of(const Case& dispute, const ClaimItem& item);

/// Those that its amount is taken from: of the lowest quote that one (of equals the first), of the average
/// all; none where the amount is found another way.
std::vector<const Estimate*> used_quotes(const Case& dispute, const ClaimItem& item);

/// What shows the amount: the item's own evidence, that of an estimate with the same basis, and that of the
/// quotes used. Each exhibit once.
std::vector<Id<Exhibit>> evidence_of(const Case& dispute, const ClaimItem& item);

/// Where the amount comes from: the item's own source, then those of the quotes used. Each once.
std::vector<std::string> sources_of(const Case& dispute, const ClaimItem& item);

/// A value, a percentage, a sum or an opinion, which may be found unproved; a bill or a quote proves itself
/// or falls.
constexpr bool is_estimate(Method method) {
    return method == Method::LumpSum || method == Method::Proportional || method == Method::Percentage ||
           method == Method::ComparableGoods || method == Method::ExpertEstimate;
}
/// Money that is asked by an estimate. The price follows from the contract, not from an estimate, whether it
/// is asked or asked back.
constexpr bool is_estimated(const ClaimItem& item) {
    return is_money_in_dispute(item.remedy) && item.remedy != Remedy::Refund &&
           item.remedy != Remedy::Price && is_estimate(item.basis.method);
}

} // namespace redress::domain
