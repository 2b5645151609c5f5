// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace redress::storage {

/// Whether the file and its folder (where SQLite keeps its journal) may be written. A read-only mark counts
/// for everybody.
bool can_be_changed(const std::filesystem::path& file);

/// Refuses by plain reading, before SQLite touches anything: FileMissing, FileUnreadable, NotACasebook,
/// CasebookNewer, and CasebookDamaged when the header breaks off.
void check_header(const std::filesystem::path& file);

/// Makes an empty file; FileExists, FileMissing (the folder), PlaceReadOnly or DiskFull.
void make_empty_file(const std::filesystem::path& file);

} // namespace redress::storage
