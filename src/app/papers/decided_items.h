// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::app {

/// How firmly a claim item is decided. Binding: by a court or an order for payment, which may still be
/// appealed. For good: so, on its merits, and final. Settled: by an accepted offer or before a forum.
enum class Firmness { Binding, ForGood, Settled };

struct DecidedItem {
    domain::Id<domain::ClaimItem> item;
    Firmness firmness = Firmness::Binding;
};

/// The claim items of both sides that are decided; what a board recommends decides nothing.
std::vector<DecidedItem> decided_items(const domain::Case& dispute);

/// Whether one of them is among those that a paper shows. `whole` knows settlements that were not released.
bool is_partly_decided(const domain::Case& shown, const domain::Case& whole);

} // namespace redress::app
