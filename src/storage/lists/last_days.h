// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/storage/agenda_entry.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

std::vector<LastDay> read_last_days(SQLite::Database& database, domain::Date until);

} // namespace redress::storage
