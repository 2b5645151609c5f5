// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::domain {

/// Demands of one head of which only one is granted: the primary one first, then those that step in when it
/// falls, by position.
using Alternatives = std::vector<const ClaimItem*>;

/// The groups of alternatives of a head; an item without alternatives is a group of one. An item whose chain
/// leaves the head is primary. A chain that runs in a circle (which contradictions_in refuses) is one group.
std::vector<Alternatives> alternatives_in(const Case& dispute, Id<Head> head);

} // namespace redress::domain
