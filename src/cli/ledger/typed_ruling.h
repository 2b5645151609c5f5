// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/typed_lines.h"

#include <redress/app/ledger_edits.h>

namespace redress::cli {

/// A ruling as it is typed: `1-4=found`, `3=in_part:1200`, `all=refused`, `3=a reason`.
struct TypedRuling {
    std::vector<std::string> defects;
    std::vector<std::string> items;
    std::vector<std::string> reasons;        ///< of claim items
    std::vector<std::string> defect_reasons; ///< of findings
};

/// Both layers of a ruling at the instance, beside what is known of it already. What is not typed is taken
/// over from the one that it corrects. What was settled before its day is passed over. Throws UsageError.
app::RulingEntry typed_ruling(Desk& desk, const domain::Case& dispute, const domain::Instance& instance,
                              const TypedRuling& typed, const domain::Ruling& ruling);

} // namespace redress::cli
