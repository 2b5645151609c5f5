// SPDX-License-Identifier: GPL-3.0-or-later
#include "free_return.h"

#include "rejection_time.h"
#include "remarks.h"

namespace redress::app {

domain::Case with_earliest_delivery(domain::Case dispute, const Reading& reading) {
    domain::Item& item = dispute.items.front();
    if (reading.never_came()) return dispute;
    if (!item.delivered) item.delivered = reading.date("bought_on");
    if (!item.installed && reading.says("kind", "fitted")) item.installed = item.delivered;
    return dispute;
}

bool is_start_known(const Reading& reading) {
    return reading.date(reading.says("kind", "fitted") ? "fitted_on" : "got_on").has_value();
}

std::optional<domain::Date> free_return_until(const domain::Case& dispute, const Reading& reading) {
    if (!reading.says("wish", "money_back") || !may_cite(reading) || reading.never_came())
        return std::nullopt;
    const domain::Case earliest = with_earliest_delivery(dispute, reading);
    const auto last = last_day_to_reject(earliest, *reading.pack, {&earliest.items.front()});
    return last && reading.today <= *last ? last : std::nullopt;
}

} // namespace redress::app
