// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/event.h>

namespace redress::law {

using domain::EventKind;

/// An event with its day, or its first and last day. A stretch without a last day is still running.
struct Happening {
    EventKind event = EventKind::Delivery;
    domain::Date from;
    std::optional<domain::Date> to = {};
};

} // namespace redress::law
