// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <redress/domain/case.h>

namespace redress::app {

/// The case with the day of the contract for those of delivery and installation that are not known: neither
/// came earlier, so a time that counts from them lasts at least as long.
domain::Case with_earliest_delivery(domain::Case dispute, const Reading& reading);

/// Whether the day is known from which such a time counts.
bool is_start_known(const Reading& reading);

/// Until when at least what was bought may go back for the money without a repair first; nothing where the
/// law has no such right, the money is not asked back, or the time may be over.
std::optional<domain::Date> free_return_until(const domain::Case& dispute, const Reading& reading);

} // namespace redress::app
