// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/workspace.h>

namespace redress::app {

/// Throws std::logic_error for an edit that no form makes (a change without sides, of two kinds, or twice of
/// one record), and domain::Error (BadInput) for a record without a uid of its own: that can come from a
/// file.
void require_whole(const domain::Edit& edit);

/// The first change whose record is not as its editor saw it: another revision, or other values under the
/// same one (removed and put back). Nothing when all are.
std::optional<Conflict> conflict_of(const domain::Edit& edit, const domain::LoadedCase& loaded,
                                    const storage::Casebook& casebook);
Conflict conflict_about(const domain::Record& record, domain::Id<domain::CaseSheet> dispute,
                        const storage::Casebook& casebook);

/// The changes that change something.
std::vector<domain::Change> effective(std::span<const domain::Change> changes);

} // namespace redress::app
