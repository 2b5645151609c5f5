// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/law/pack.h>

#include <span>

namespace redress::law {

/// The reference rate on a day and the first day on which another may hold.
struct RateOn {
    domain::Percent percent;
    RateOrigin origin = RateOrigin::Pack;
    std::optional<domain::Date> until;
    std::string source;
    std::string remark;
    Confidence confidence = Confidence::Low;
};

/// A rate of the user's own comes before the pack's; where neither has one, the last one before is assumed.
RateOn rate_on(const Pack& pack, const InterestRule& rule, std::span<const OwnRate> own, domain::Date day);

} // namespace redress::law
