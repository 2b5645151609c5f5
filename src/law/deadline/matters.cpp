// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline/matters.h"

#include <algorithm>

namespace redress::law {

namespace {

bool is_special_only(const Rule& rule) {
    constexpr Matter plain[] = {Matter::Goods, Matter::InstalledGoods, Matter::Service, Matter::Digital};
    return !rule.matters.empty() &&
           std::ranges::none_of(plain, [&](Matter matter) { return rule.matters.contains(matter); });
}

/// Whether the other says the same of the special kind alone as the rule says of all.
bool displaces(const Rule& other, const Rule& rule, Matter special) {
    return other.key != rule.key && other.kind == rule.kind && other.trigger == rule.trigger &&
           other.consequence == rule.consequence && is_special_only(other) &&
           other.matters.contains(special) && overlap(other.origin, rule.origin);
}

} // namespace

bool fits_matter(const Pack& pack, const Rule& rule, const Circumstances& known) {
    if (!known.matter) return true;
    if (!known.special) return concerns(rule, *known.matter);
    const Matter special = *known.special;
    if (rule.not_for.contains(special)) return false;
    // Land and houses are no goods, whatever else a record calls them.
    if (special == Matter::RealProperty || is_special_only(rule)) return concerns(rule, special);
    return concerns(rule, *known.matter) && std::ranges::none_of(pack.rules(), [&](const Rule& other) {
               return displaces(other, rule, special);
           });
}

} // namespace redress::law
