// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace redress::app {

/// Why a file of the answers is neither enclosed nor kept.
enum class FileFault {
    None,
    Missing, ///< not there, not readable, empty, or no ordinary file: a pipe or a device may never end
    TooLarge,
    NoPaper, ///< neither a picture nor a PDF
    Heic
};
FileFault fault_of(const std::filesystem::path& file);

/// What a receipt or a picture never is; bytes.
inline constexpr std::uintmax_t largest_enclosure = std::uintmax_t{100} * 1024 * 1024;

} // namespace redress::app
