// SPDX-License-Identifier: GPL-3.0-or-later
#include "icu_text.h"

#include <redress/text/time_zone.h>
#include <redress/text/unicode.h>

#include <unicode/timezone.h>

#include <memory>

namespace redress::text {

/// ICU answers an unknown name with a zone of its own, and knows abbreviations of old: PST, EST5EDT.
bool is_time_zone(std::string_view name) {
    if (name == "UTC") return true;
    if (name == "Etc/Unknown") return false;
    if (name.find('/') == std::string_view::npos || !is_utf8(name)) return false;
    const icu::UnicodeString wanted = icu_text(name);
    const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(wanted));
    icu::UnicodeString id;
    return zone && zone->getID(id) == wanted;
}

} // namespace redress::text
