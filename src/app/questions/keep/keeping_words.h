// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_merge.h"

#include <redress/app/case_keeping.h>

namespace redress::app {

/// Puts what the merge did, and did not, into sentences.
void tell(const std::vector<MergeNote>& notes, const text::Messages& messages, Keeping& keeping);

} // namespace redress::app
