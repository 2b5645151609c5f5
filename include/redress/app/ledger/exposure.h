// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>

namespace redress::app {

/// A claim item with what the own side reckons with. Each figure is that of the newest reserve that states
/// it, by date, then position: a later one about something else takes nothing back.
struct ItemExposure {
    domain::Id<domain::ClaimItem> item;
    std::optional<domain::Money> claimed, likely, reserved, awarded;
    domain::Money paid;
};

/// What handling a defect has cost.
struct DefectCost {
    domain::Id<domain::Defect> defect; ///< none: what concerns no defect
    domain::Money cost;
};

/// What a case may come to and has cost the shop. For the own side's eyes: no paper may print it.
struct Exposure {
    std::vector<ItemExposure> items; ///< as the ledger has them
    std::vector<DefectCost> costs;   ///< each defect, then what concerns none where there is any
    domain::Money handling;          ///< all of them
    domain::Money recourse_claimed;  ///< of suppliers and manufacturers
    domain::Money recovered;         ///< from them
};
Exposure exposure_of(const domain::Case& dispute);

/// What the own side thinks the item will come to; none where it has not said so.
std::optional<domain::Money> likely_for(const domain::Case& dispute, domain::Id<domain::ClaimItem> item);

} // namespace redress::app
