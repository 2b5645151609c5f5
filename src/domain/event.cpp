// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/event.h>

namespace redress::domain {

bool has_own_record(EventKind kind) {
    switch (kind) {
    case EventKind::Contract:
    case EventKind::Delivery:
    case EventKind::Installation:
    case EventKind::Discovery:
    case EventKind::Notice:
    case EventKind::Repair:
    case EventKind::Returned:
    case EventKind::Payment:
    case EventKind::Hearing:
        return true;
    default:
        return false;
    }
}

} // namespace redress::domain
