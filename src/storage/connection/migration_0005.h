// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress::storage {

/// A ruling says from which day it gives interest.
inline constexpr const char migration_0005[] = R"sql(
ALTER TABLE ruling ADD COLUMN interest_from TEXT;
)sql";

} // namespace redress::storage
