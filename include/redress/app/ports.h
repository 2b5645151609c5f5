// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/date.h>
#include <redress/domain/id.h>

#include <functional>
#include <string>

namespace redress::app {

/// What comes from outside: the day, the instant, chance and the person's name. Tests replace them.
struct Ports {
    std::function<domain::Date()> today;
    std::function<std::string()> now; ///< UTC, RFC 3339, seconds
    std::function<domain::Uid()> uid;
    std::string who;
};

/// The system's clock and random source. `today` replaces the clock's day when given.
Ports system_ports(std::optional<domain::Date> today = std::nullopt);

} // namespace redress::app
