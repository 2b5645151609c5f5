// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/law/rule.h>

namespace redress::law {

bool concerns(const Rule& rule, Matter matter) {
    return rule.matters.empty() || rule.matters.contains(matter);
}

bool fits_price(const Rule& rule, const domain::Money& price) {
    return (!rule.price_above || price > *rule.price_above) &&
           (!rule.price_from || price >= *rule.price_from) && (!rule.price_to || price <= *rule.price_to);
}

} // namespace redress::law
