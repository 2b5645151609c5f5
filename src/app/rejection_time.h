// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citations.h"

namespace redress::app {

/// The last day on which all those things may be given back without a reason beyond the defect and before any
/// repair (CRA 2015 s. 22); none where the pack has no such rule or a day it counts from is not recorded.
std::optional<domain::Date> last_day_to_reject(const domain::Case& dispute, const law::Pack& pack,
                                               const BoughtItems& items);

} // namespace redress::app
