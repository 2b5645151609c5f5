// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

namespace redress::documents {

/// The character map that lets text be copied and searched (PDF 32000-1, 9.10.3). The codes in a page are the
/// characters themselves; a range may not cross a high byte.
std::string to_unicode_map(const std::set<char32_t>& characters);

} // namespace redress::documents
