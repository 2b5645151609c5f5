// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace redress::presentation {

/// "1–3, 5, 8–10": ascending, each number once, three or more in a row as a range.
std::string number_ranges(std::vector<int> numbers);

} // namespace redress::presentation
