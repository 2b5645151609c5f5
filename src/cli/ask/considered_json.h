// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <redress/app/five_questions.h>

namespace redress::cli {

/// {"again": …, "remarks": …}
Json considered_json(const app::Considered& considered);

/// The question, the defect it is about, and the sentence.
std::string again_line(const app::AskAgain& again, const domain::Answers& answers, Desk& desk);

} // namespace redress::cli
