// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace redress::cli {

/// One line that moves no cursor and colours no terminal, whatever was typed: without control characters,
/// `?` for bytes that are no text. Spaces in front stay.
std::string harmless(const std::string& line);

} // namespace redress::cli
