// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace redress::text {

/// Whether the bytes are a whole gettext catalogue of this machine's byte order: every table and text lies
/// inside and ends with a zero. Boost.Locale trusts what it reads and would follow a damaged offset out of
/// the file.
bool is_sound_catalogue(const std::vector<char>& bytes);

} // namespace redress::text
