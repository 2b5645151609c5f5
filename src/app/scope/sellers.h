// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/behind.h>

namespace redress::app {

/// Who answers for what in a case. With one seller everything is his; with several, each record is of the
/// seller of what stands behind it, as the sums divide them, and what belongs to none is nobody's.
class Sellers {
public:
    explicit Sellers(const domain::Case& whole) : whole_(whole), sellers_(domain::sellers_of(whole)) {}

    bool are_several() const { return sellers_.size() > 1; }
    bool contain(domain::Id<domain::Party> party) const;
    /// Of a purchase or a defect. None: nobody can be named.
    template <class T>
    domain::Id<domain::Party> behind(domain::Id<T> record) const {
        return domain::seller_behind(whole_, record);
    }

    /// What the item asks of the seller, or he by it: all of it, the divided parts of his defects, or
    /// nothing. An item without defects is asked of its debtor. What cannot be attributed is asked of nobody.
    std::optional<domain::ClaimItem> part_for(domain::Id<domain::Party> seller,
                                              const domain::ClaimItem& item) const;
    /// A guarantor's or producer's own promise; what is taken out of the price is always the seller's.
    bool is_asked_of_another(const domain::ClaimItem& item) const;
    /// Whether each part of the item has one seller to ask it of.
    bool can_attribute(const domain::ClaimItem& item) const;

private:
    /// The seller among the two whom the item names; none when neither is one.
    domain::Id<domain::Party> named_in(const domain::ClaimItem& item) const;
    domain::Id<domain::Party> asked_for(const domain::ClaimItem& item,
                                        domain::Id<domain::Defect> defect) const;
    std::vector<domain::Id<domain::Party>> asked_for(const domain::ClaimItem& item) const;
    const domain::Case& whole_;
    std::vector<domain::Id<domain::Party>> sellers_;
};

} // namespace redress::app
