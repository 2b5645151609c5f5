// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

namespace redress::app {

/// Takes out of a part of a case, whose claim items are chosen already, what answers, offers, instances and
/// rulings say of the others and of the other counterparts.
void keep_ledger(domain::Case& part, const domain::Case& whole, domain::Id<domain::Party> counterpart);

} // namespace redress::app
