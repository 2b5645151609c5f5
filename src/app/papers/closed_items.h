// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/decided_items.h"

namespace redress::app {

/// A claim item of the consumer that is settled or decided for good.
struct ClosedItem {
    domain::ClaimItem item;
    Firmness firmness = Firmness::Settled;
    domain::Money had;  ///< what it gave
    domain::Money owed; ///< of that, not yet paid
    std::optional<domain::Date> on = {};
    std::string forum = {}; ///< empty: by an accepted offer
    bool is_told = true;    ///< false: agreed without prejudice; a paper only says that it does not ask it
    bool is_public = true;  ///< what it gave may stand on a paper
};

/// Those of the part; only the whole case knows all that was agreed.
std::vector<ClosedItem> closed_items(const domain::Case& part, const domain::Case& whole);

} // namespace redress::app
