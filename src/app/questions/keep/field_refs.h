// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

#include <set>

namespace redress::app {

/// The values of a record without what points at records that are not there.
std::vector<domain::FieldValue> with_references_to(const std::set<domain::Uid>& present,
                                                   std::vector<domain::FieldValue> values);
/// The same of a whole case.
domain::Case without_loose_references(const domain::Case& dispute);

} // namespace redress::app
