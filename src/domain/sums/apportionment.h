// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/amount.h>

#include <map>

namespace redress::domain {

/// How a claim item's amount falls: reductions and refunds of the price on purchased items whose net price is
/// their limit, everything else beside. Minor units, none below 0.
struct Portions {
    std::map<Id<Item>, std::int64_t> limited;
    std::int64_t unlimited = 0;
};

/// Divides claim items over what was bought. Each defect's share falls on its item; what is not divided falls
/// on the items concerned by their net prices, because a sum agreed for several things is measured by them.
/// A refund beyond the price of the items concerned falls on the others of the same purchase: who rescinds
/// gives back the whole, whichever part has the defect.
/// Where a price is unknown there is no limit. An amount below 0 or beyond max_minor_units counts as none.
class Apportionment {
public:
    explicit Apportionment(const Case& dispute);
    Portions portions_of(const ClaimItem& claim) const;
    /// The net prices that limit reductions and refunds. A discount above the price leaves 0.
    const std::map<Id<Item>, std::int64_t>& limits() const { return limits_; }

private:
    void divide(Portions& portions, const ClaimItem& claim, Money amount) const;
    void spread(Portions& portions, const std::vector<Id<Item>>& items, Money amount) const;
    void spill(Portions& portions) const;
    void place(Portions& portions, Id<Item> item, std::int64_t minor) const;
    std::int64_t limits_together(const std::vector<Id<Item>>& items) const;

    const Case& dispute_;
    std::map<Id<Item>, std::int64_t> limits_;
};

} // namespace redress::domain
