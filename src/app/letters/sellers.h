// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::app {

/// Who answers for what in a case. With one seller everything is his; with several, each record is of the
/// seller of the purchase it belongs to, and what belongs to no known purchase is nobody's.
class Sellers {
public:
    explicit Sellers(const domain::Case& whole);

    bool are_several() const { return sellers_.size() > 1; }
    bool contain(domain::Id<domain::Party> party) const;
    /// None: nobody can be named.
    domain::Id<domain::Party> behind(const domain::Purchase& purchase) const;
    domain::Id<domain::Party> behind(domain::Id<domain::Purchase> purchase) const;
    domain::Id<domain::Party> behind(domain::Id<domain::Defect> defect) const;

    /// What the item asks of the seller: all of it, the divided parts of his defects, or nothing. An item
    /// without defects is asked of its debtor. What cannot be attributed is asked of nobody.
    std::optional<domain::ClaimItem> part_for(domain::Id<domain::Party> seller,
                                              const domain::ClaimItem& item) const;
    /// Whether each part of the item has one seller to ask it of.
    bool can_attribute(const domain::ClaimItem& item) const;

private:
    domain::Id<domain::Party> asked_for(const domain::ClaimItem& item,
                                        domain::Id<domain::Defect> defect) const;
    std::vector<domain::Id<domain::Party>> asked_for(const domain::ClaimItem& item) const;
    const domain::Case& whole_;
    std::vector<domain::Id<domain::Party>> sellers_;
};

} // namespace redress::app
