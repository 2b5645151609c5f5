// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_table.h"

#include <redress/law/rule.h>

namespace redress::law {

/// Reads one [[rule]]; amounts are in the pack's currency. `main_calendar` is used by rules that name none.
Rule rule_from(PackTable entry, domain::Currency currency, const std::string& main_calendar);

} // namespace redress::law
