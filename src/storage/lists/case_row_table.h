// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/storage/case_row.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

std::vector<CaseRow> read_case_list(SQLite::Database& database, const CaseQuery& query);
std::optional<CaseRow> read_case_row(SQLite::Database& database, domain::Id<domain::CaseSheet> id);
void write_case_row(SQLite::Database& database, const CaseRow& row);

} // namespace redress::storage
