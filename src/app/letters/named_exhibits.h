// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

#include <set>
#include <string>

namespace redress::app {

/// The exhibits that a text names in words: "(bilaga 3)", "bilaga 3 och 4", "Exhibits 2, 5 and 7–9". A number
/// that may be something else ("bilaga 3, 24 januari", "bilaga 3, 12 500 kr", "exhibit 1, 2024") is not taken
/// for one.
std::set<int> exhibits_named_in(const std::string& text);

/// The numbers of the exhibits that show a notice or what came of a repair, as the records name them in
/// words; and of those that claim items rest on.
std::set<int> event_exhibits(const domain::Case& dispute);
std::set<int> claim_exhibits(const domain::Case& dispute);
/// Of those that answers name.
std::set<int> answer_exhibits(const domain::Case& dispute);

} // namespace redress::app
