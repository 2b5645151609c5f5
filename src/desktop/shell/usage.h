// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace redress::desktop {

/// What `--help` and `--version` print. They need no display, so they are answered before there is a window;
/// nothing for any other arguments.
std::optional<std::string> answer_without_windows(const std::vector<std::string>& arguments);

} // namespace redress::desktop
