// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace redress::storage {

/// A number that a record uses is given for ever: `2026-0007` of a case, 3 of a defect.
void note_number(SQLite::Database& database, const domain::Uid& dispute, domain::RecordKind kind,
                 const domain::FieldValue& number);
/// Whether the counters know that the number is given.
bool is_noted(SQLite::Database& database, const domain::Uid& dispute, domain::RecordKind kind,
              const domain::FieldValue& number);
std::int64_t highest_number(SQLite::Database& database, const domain::Uid& dispute, const std::string& kind);
void raise_number(SQLite::Database& database, const domain::Uid& dispute, const std::string& kind,
                  std::int64_t number);

/// The most often that a stored record of the case was written: at least so many steps its history has.
std::int64_t highest_revision(SQLite::Database& database, const domain::Uid& dispute);

/// Takes the next case number of the year that no case has, whatever the counter says.
std::string take_case_number(SQLite::Database& database, int year);

} // namespace redress::storage
