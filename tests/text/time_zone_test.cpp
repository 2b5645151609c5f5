// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/text/time_zone.h>

using redress::text::is_time_zone;

TEST_CASE("zones of the IANA database are known") {
    const char* zone = GENERATE("Europe/Stockholm", "Europe/Copenhagen", "Europe/London", "Europe/Berlin",
                                "Europe/Budapest", "America/Argentina/Salta", "Etc/GMT+1", "UTC");
    CAPTURE(zone);
    CHECK(is_time_zone(zone));
}

TEST_CASE("what is no name of the IANA database is no zone") {
    const char* zone = GENERATE("", "Europe/Stokholm", "Stockholm", "CET+1", "+01:00", "Etc/Unknown",
                                "GMT+1:00", "europe/stockholm", "Europe/", "/", "\xFF/\xFE");
    CAPTURE(zone);
    CHECK_FALSE(is_time_zone(zone));
}
