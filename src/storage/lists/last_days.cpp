// SPDX-License-Identifier: GPL-3.0-or-later
#include "last_days.h"

#include "connection/sqlite_error.h"
#include "records/column_codec.h"
#include "records/table_names.h"

namespace redress::storage {

namespace {

using namespace domain;

constexpr const char* days_text = R"sql(
SELECT d.case_uid, d.kind, max(d.day)
FROM (SELECT case_uid, 'notice' AS kind, date AS day FROM notice
      UNION ALL SELECT case_uid, 'repair', requested FROM repair_attempt
      UNION ALL SELECT case_uid, 'returned', finished FROM repair_attempt WHERE outcome <> 'refused'
      UNION ALL SELECT case_uid, 'refusal', coalesce(finished, requested) FROM repair_attempt
                WHERE outcome = 'refused'
      UNION ALL SELECT case_uid, 'refund_agreed', date FROM payment WHERE kind IN ('refund', 'compensation')
      UNION ALL SELECT case_uid, kind, date FROM event) AS d
JOIN case_sheet AS s ON s.uid = d.case_uid
WHERE d.day <= ?1 AND s.status = 'open'
GROUP BY d.case_uid, d.kind)sql";

} // namespace

std::vector<LastDay> read_last_days(SQLite::Database& database, Date until) {
    SQLite::Statement rows(database, days_text);
    rows.bind(1, until.iso());
    std::vector<LastDay> days;
    while (rows.executeStep()) {
        const auto kind = choice_from<EventKind>(text_in(database, rows.getColumn(1), "event"));
        const auto day = Date::from_iso(text_in(database, rows.getColumn(2), "event"));
        if (!kind || !day) throw_damaged(database, "event");
        days.push_back({{uid_in(rows.getColumn(0))}, *kind, *day});
    }
    return days;
}

} // namespace redress::storage
