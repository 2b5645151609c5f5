// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_table.h"

#include <redress/law/calendar.h>

namespace redress::law {

/// Reads one [[calendar]].
Calendar calendar_from(PackTable entry);

} // namespace redress::law
