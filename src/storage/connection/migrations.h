// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace redress::storage {

/// `Rdrs`, in the header of every casebook.
inline constexpr unsigned application_id = 0x52647273;

/// The steps from an empty file to the newest format. Step n makes user_version n + 1; a step never changes
/// once released.
std::span<const char* const> migrations();
int newest_format();

} // namespace redress::storage
