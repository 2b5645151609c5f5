// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace redress::presentation {

/// Copies an ordinary file into a folder, under its own name or one with a number; where it is then. The same
/// file is not copied twice. One that cannot be read or copied, or is larger than 100 MiB, stays: its own
/// path comes back.
std::filesystem::path copied_into(const std::filesystem::path& folder, const std::filesystem::path& file);
/// Whether there is anything in the file that can be read.
bool can_be_read(const std::filesystem::path& file);

} // namespace redress::presentation
