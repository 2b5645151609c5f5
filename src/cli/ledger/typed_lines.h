// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/record_numbers.h"

namespace redress::cli {

// Options that say something of several records at once: `3=1200`, `1-4=refused`, `all`.

/// `NAME=VALUE`; without `=` the value is missing.
struct TypedLine {
    std::string name;
    std::optional<std::string> value;
};
TypedLine typed_line(const std::string& text);

/// `3`, `1-4`, `2,5-7` or, for what `all` holds, `all`. Throws UsageError.
std::vector<int> typed_numbers(Desk& desk, const std::string& option, const std::string& text,
                               const std::vector<int>& all);

/// Claim items, each with an amount where one is typed; `all` is every item of the first head.
std::vector<domain::ItemAmount> typed_items(Desk& desk, const domain::Case& dispute,
                                            const std::string& option, const std::vector<std::string>& texts);

/// Nothing for an empty text. Throws UsageError for what is no amount.
std::optional<domain::Money> typed_amount(Desk& desk, const domain::Case& dispute, const std::string& option,
                                          const std::string& text);
/// Nothing for an empty text; the option has been checked already.
std::optional<domain::Date> typed_day(const std::string& iso);
/// Today where nothing is typed.
domain::Date day_or_today(const Desk& desk, const std::string& iso);

} // namespace redress::cli
