// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/opened_case.h"

namespace redress::cli {

/// The head with that rank, which no two heads share. Throws UsageError.
const domain::Head& head_ranked(Desk& desk, const domain::Case& dispute, int rank);

/// The items of a head with what is asked, and its sum.
std::string head_text(const domain::Case& dispute, const domain::Head& head, Desk& desk);
Json head_json(const domain::Case& dispute, const domain::Head& head);
Json claim_item_json(const domain::Case& dispute, const domain::ClaimItem& item);

/// Removes the records of a list of which the first is what was named. Where others point at one of them, the
/// error output says which, and nothing is written.
std::optional<domain::Case> removed(Desk& desk, const domain::LoadedCase& loaded, const char* step,
                                    const std::vector<domain::Uid>& records);

} // namespace redress::cli
