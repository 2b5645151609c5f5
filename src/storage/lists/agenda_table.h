// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/storage/agenda_entry.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

std::vector<AgendaEntry> read_agenda(SQLite::Database& database, const AgendaQuery& query);

} // namespace redress::storage
