// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>
#include <redress/law/pack.h>

namespace redress::app {

using BoughtItems = std::vector<const domain::Item*>;

/// What the defects are in, each thing once; the only item of the case for a defect that names none.
BoughtItems items_behind(const domain::Case& dispute, const std::vector<domain::Id<domain::Defect>>& defects);
/// What the defects that are still open are in; everything that was bought when there are none.
BoughtItems items_in_dispute(const domain::Case& dispute);

/// Consumer law holds between a consumer and a trader; among private persons only rules for any dispute do.
bool is_bought_from_trader(const domain::Case& dispute, const domain::Item& item);
law::Concern concern_of(const domain::Case& dispute, const domain::Item& item);
std::optional<domain::Date> contract_day(const domain::Case& dispute, const domain::Item& item);

/// The one section that the pack has under the key for all those things; null when it has none for one of
/// them or when they lie under different sections. Letters and the screen both ask here.
const law::Citation* citation_for(const domain::Case& dispute, const law::Pack& pack, std::string_view key,
                                  const BoughtItems& items);

} // namespace redress::app
