// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/rate_lookup.h"

namespace redress::law {

namespace {

using domain::Date;

void end_before(RateOn& rate, std::optional<Date> day) {
    if (day && (!rate.until || *day < *rate.until)) rate.until = day;
}

/// An own rate that begins later ends whatever holds until then.
void end_before_own(RateOn& rate, std::span<const OwnRate> own, Date day) {
    for (const OwnRate& later : own)
        if (later.from > day) end_before(rate, later.from);
}

std::optional<RateOn> own_rate(std::span<const OwnRate> own, Date day) {
    for (const OwnRate& rate : own) {
        if (rate.from <= day && day < rate.until)
            return RateOn{rate.reference, RateOrigin::Own, rate.until, rate.who, {}, Confidence::High};
    }
    return std::nullopt;
}

RateOn pack_rate(const Pack& pack, const std::string& key, Date day) {
    RateOn found{
        .percent = {}, .origin = RateOrigin::Missing, .until = std::nullopt, .source = {}, .remark = {}};
    for (const ReferenceRate& rate : pack.reference_rates()) {
        if (rate.key != key) continue;
        if (*rate.origin.valid_from > day) {
            end_before(found, rate.origin.valid_from);
            continue;
        }
        const bool holds = day <= *rate.origin.valid_to;
        found = {rate.percent,       holds ? RateOrigin::Pack : RateOrigin::Assumed,
                 std::nullopt,       rate.origin.source,
                 rate.origin.remark, holds ? rate.origin.confidence : Confidence::Low};
        if (holds) end_before(found, day_after(*rate.origin.valid_to, 1));
    }
    return found;
}

} // namespace

RateOn rate_on(const Pack& pack, const InterestRule& rule, std::span<const OwnRate> own, Date day) {
    if (rule.reference.empty()) {
        return {{},
                RateOrigin::Pack,
                std::nullopt,
                rule.origin.source,
                rule.origin.remark,
                rule.origin.confidence};
    }
    if (const auto rate = own_rate(own, day)) return *rate;
    RateOn rate = pack_rate(pack, rule.reference, day);
    end_before_own(rate, own, day);
    return rate;
}

} // namespace redress::law
