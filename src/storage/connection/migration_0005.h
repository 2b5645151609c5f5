// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress::storage {

/// A ruling says from which day it gives interest, and the case list how the items of a case stand: nothing
/// where no forum and no offer has been, else `?` until the case is changed.
inline constexpr const char migration_0005[] = R"sql(
ALTER TABLE ruling ADD COLUMN interest_from TEXT;
ALTER TABLE case_list ADD COLUMN state TEXT NOT NULL DEFAULT '';
UPDATE case_list SET state = '?'
WHERE case_uid IN (SELECT case_uid FROM instance UNION SELECT case_uid FROM offer);
)sql";

} // namespace redress::storage
