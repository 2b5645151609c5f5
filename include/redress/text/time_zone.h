// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace redress::text {

/// Whether the IANA database names such a zone: Europe/Stockholm, UTC. Abbreviations and offsets are none.
bool is_time_zone(std::string_view name);

} // namespace redress::text
