// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/answers.h>

namespace redress::app {

/// An answer as it was typed; empty: I don't know.
const std::string& spoken(const domain::Answers& answers, const std::string& key);

/// What was bought has never been delivered, so nothing can be wrong with it yet.
bool never_came(const domain::Answers& answers);

} // namespace redress::app
