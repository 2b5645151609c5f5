// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim/typed_basis.h"
#include "ledger/opened_case.h"

namespace redress::cli {

/// A claim item as it is typed; what is not typed stays as it is.
struct TypedItem {
    std::optional<std::string> title, ground;
    std::string remedy, creditor, debtor;
    int head = 0;        ///< a rank; 0: not typed
    int instead_of = -1; ///< an item; 0: of none; below: not typed
    std::vector<std::string> defects, evidence;
    TypedBasis basis;
};

/// The options that adding and changing have in common.
void take_item_options(CLI::App& verb, TypedItem& typed);

/// A new item for the head that is named, or the first one. Throws UsageError.
domain::ClaimItem new_item(Desk& desk, const domain::Case& dispute, const TypedItem& typed);
/// The item with what is typed. Throws UsageError.
domain::ClaimItem changed_item(Desk& desk, const domain::Case& dispute, const domain::ClaimItem& before,
                               const TypedItem& typed);

} // namespace redress::cli
