// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/deadline.h>

namespace redress::law {

/// Keeps a date within the absolute limit that its rule names, as far as the events that the limit counts
/// from are known: "always in time" is so only while the claim is alive.
void keep_within_limits(Deadline& deadline, const Pack& pack, const Rule& rule, const Circumstances& known);

} // namespace redress::law
