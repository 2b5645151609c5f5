// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

namespace redress::app {

/// The exhibits that a text names in words: "(bilaga 3)", "bilaga 3 och 4", "Exhibits 2, 5 and 7–9". A number
/// that may be something else ("bilaga 3, 24 januari") is not taken for one.
std::set<int> exhibits_named_in(const std::string& text);

} // namespace redress::app
