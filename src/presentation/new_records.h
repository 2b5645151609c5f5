// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/session.h>

namespace redress::presentation {

/// A blank record of the kind with everything filled in that the case already says: its place in the list,
/// the next permanent number, the only purchase, the seller, today's date where an event is being recorded.
domain::Record new_record(domain::RecordKind kind, const domain::Case& dispute, const Session& session);

} // namespace redress::presentation
