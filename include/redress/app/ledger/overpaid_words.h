// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>
#include <redress/text/messages.h>

namespace redress::app {

/// Who was paid more than was decided for him, a sentence each: no balance counts it, for nobody is to pay it
/// back without being told to.
std::vector<std::string> overpaid_words(const domain::Case& dispute, const text::Messages& messages);

} // namespace redress::app
