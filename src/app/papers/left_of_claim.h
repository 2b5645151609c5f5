// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_parts.h"
#include "papers/closed_items.h"

#include <map>

namespace redress::app {

/// What of a case the consumer may still ask. A settlement closes its items, their alternatives, and what
/// other heads ask for the same defects; what was had is taken off a head that asks more than that.
struct ClaimLeft {
    domain::Case left;
    std::vector<ClosedItem> closed;
    std::vector<domain::HeadTotal> totals = {};              ///< of the heads of `left`, less what was had
    std::map<domain::Uid, domain::Money> had_elsewhere = {}; ///< by head: under another one
    std::set<domain::Uid> had_untold = {}; ///< further heads of which something was had that stays unsaid
    std::map<domain::Uid, domain::Money> had_of_price = {}; ///< by purchased item
    bool is_net_known = true;                               ///< false: what is asked does not say what is due
};

/// `part` is what of `whole` the paper is about.
ClaimLeft left_of_claim(const domain::Case& part, const domain::Case& whole);

/// What was had under another head, or of the price of a purchased item; none where nothing was, or where the
/// paper asks everything.
std::optional<domain::Money> had_elsewhere(const LetterSource& source, const domain::Head& head);
std::optional<domain::Money> had_of_price(const LetterSource& source, domain::Id<domain::Item> item);

/// A sentence for each closed item.
void add_closed_items(FieldTree& tree, const LetterSource& source);

} // namespace redress::app
