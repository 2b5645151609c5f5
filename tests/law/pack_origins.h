// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/pack.h>

#include <vector>

namespace redress::law {

/// The origin of every entry of a pack and of every row inside one. Customs of Redress are not among them.
inline std::vector<Provenance> origins_of(const Pack& pack) {
    std::vector<Provenance> origins;
    const auto add = [&](const auto& entries) {
        for (const auto& entry : entries) origins.push_back(entry.origin);
    };
    add(pack.citations());
    add(pack.rules());
    add(pack.figures());
    add(pack.reference_rates());
    add(pack.interest_rules());
    add(pack.forums());
    for (const Forum& forum : pack.forums()) {
        add(forum.limits);
        add(forum.fees);
    }
    for (const Calendar& calendar : pack.calendars()) {
        add(calendar.source().holidays);
        add(calendar.source().moved);
    }
    return origins;
}

} // namespace redress::law
