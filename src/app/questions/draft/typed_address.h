// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/party.h>

namespace redress::app {

/// Postcode and town in their places where the last lines are plainly those of the country, a law pack's
/// code; empty: of any. Else all as it was typed.
domain::Address address_from(const std::string& typed, const std::string& country);
/// The same of a place in a country that nobody named; it may stand on a line of its own below the town.
domain::Address foreign_address_from(const std::string& typed);

} // namespace redress::app
