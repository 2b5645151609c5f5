// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>

namespace redress::app {

enum class Existing { Refuse, Overwrite };

/// Writes all bytes and waits until they are on the disk. Success is an empty code.
std::error_code write_whole(const std::filesystem::path& file, std::string_view bytes, Existing existing);
/// Whether the file can be read and holds exactly these bytes.
bool holds(const std::filesystem::path& file, std::string_view bytes);
/// Whether an existing file may be overwritten. A read-only mark counts for everybody.
bool is_writable(const std::filesystem::path& file);
/// Makes a rename in the file's folder last, where the system can.
void flush_folder(const std::filesystem::path& file);
/// A hidden name beside the file, by chance; write_whole refuses one that is taken.
std::filesystem::path draft_name(const std::filesystem::path& file);
/// Whether the reason is a quota, which the standard does not name.
bool is_quota(const std::error_code& reason);

} // namespace redress::app
