// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace redress::presentation {

/// The first characters of a text that may be very long, with … where some are missing.
std::string shortened(const std::string& words, std::size_t most);

} // namespace redress::presentation
