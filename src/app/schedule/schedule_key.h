// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/schedule/schedule.h>

namespace redress::app {

inline constexpr int schedule_version = 1;

/// What the heading of the key column says of the whole file.
struct FileKey {
    int version = schedule_version;
    ScheduleLayout layout = ScheduleLayout::Court;
    text::Language language = text::Language::English;
    domain::Side answered_by = domain::Side::Trader;
    domain::Uid dispute;
    domain::Uid counterpart; ///< none: the case names nobody
};
std::string written(const FileKey& key);
/// Whether the words begin a schedule's key at all, and what they say; nothing where they are no longer
/// whole.
bool is_file_key(std::string_view words);
std::optional<FileKey> file_key_from(std::string_view words);

/// What names a row, and the marks of its cells as they were written, so that what was changed in the file
/// can be told from what was changed here since. The marks guard against mistakes, not against forgers:
/// whatever they say, only open cells are ever taken over.
struct RowKey {
    std::string name;
    std::vector<std::string> marks;
    bool is_as_written(std::size_t column, const std::string& form) const;
};
std::string written(const RowKey& key);
RowKey row_key_from(std::string_view words);
std::string mark_of(const std::string& form);

} // namespace redress::app
