// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/date_edits.h>

#include <algorithm>
#include <limits>

namespace redress::app {

/// The place after the last.
template <class T>
int next_position(const std::vector<T>& list) {
    int highest = 0;
    for (const T& record : list) highest = std::max(highest, record.position);
    return highest == std::numeric_limits<int>::max() ? highest : highest + 1;
}

/// A deadline with a new id, the case's adviser and the usual reminder.
domain::Deadline blank_deadline_in(const domain::Case& dispute, const Ports& ports);

/// Throws domain::Error (BadInput) when the case has no such deadline.
const domain::Deadline& required(const domain::Case& dispute, domain::Id<domain::Deadline> id);

/// The period that a forum has set, as the engine counted it.
std::string period_counted(const law::Deadline& dates);

} // namespace redress::app
