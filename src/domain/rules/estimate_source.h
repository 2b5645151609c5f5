// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::domain {

/// Money asked by an estimate that nothing shows: neither a source is named nor evidence recorded.
bool is_unsourced_estimate(const Case& dispute, const ClaimItem& item);

} // namespace redress::domain
