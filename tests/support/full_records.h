// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_builder.h"

#include <redress/domain/record.h>

namespace redress::test {

/// One record of each kind with every member set to something else than its default. A member that is missing
/// from the description of fields is lost on the way through it, and the round trip fails.
std::vector<domain::Record> full_records();
/// Those of them that make up the ledger; a part of full_records.
std::vector<domain::Record> full_ledger();

} // namespace redress::test
