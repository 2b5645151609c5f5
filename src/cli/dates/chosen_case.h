// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nouns.h"

#include <redress/app/date_edits.h>

namespace redress::cli {

/// A case as it was read, with the law that its dates come from.
struct ChosenCase {
    domain::LoadedCase loaded;
    app::CaseLaw law;

    const domain::Case& dispute() const { return loaded.dispute; }
};

/// Throws domain::Error (UnknownCase), and UsageError when there is no law pack for its jurisdiction.
ChosenCase chosen_case(Desk& desk, const std::string& name);

/// The deadline with the number that `deadline list CASE` shows: its place in the case. Throws UsageError.
const domain::Deadline& deadline_numbered(Desk& desk, const ChosenCase& chosen, int number);
int number_of(const domain::Case& dispute, domain::Id<domain::Deadline> deadline);

/// The purchase with its place in the case. Throws UsageError.
domain::Id<domain::Purchase> purchase_numbered(Desk& desk, const ChosenCase& chosen, int number);

/// Writes an edit. False when it was refused; why is then said on the error output.
bool write_edit(Desk& desk, const ChosenCase& chosen, const domain::Edit& edit);

/// The case again, after something was written.
ChosenCase read_again(Desk& desk, const ChosenCase& chosen);

void take_case_name(CLI::App& verb, std::string& name);

} // namespace redress::cli
