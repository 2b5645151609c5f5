// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/law/provenance.h>

namespace redress::law {

bool holds_on(const Provenance& entry, domain::Date day) {
    return (!entry.valid_from || *entry.valid_from <= day) && (!entry.valid_to || day <= *entry.valid_to);
}

bool overlap(const Provenance& a, const Provenance& b) {
    const bool a_ends_before = a.valid_to && b.valid_from && *a.valid_to < *b.valid_from;
    const bool b_ends_before = b.valid_to && a.valid_from && *b.valid_to < *a.valid_from;
    return !a_ends_before && !b_ends_before;
}

bool starts_later(const Provenance& a, const Provenance& b) {
    return a.valid_from && (!b.valid_from || *a.valid_from > *b.valid_from);
}

} // namespace redress::law
