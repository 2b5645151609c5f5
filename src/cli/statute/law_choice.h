// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <redress/law/pack.h>

namespace redress::cli {

/// The law that a question without a case is about.
struct LawChoice {
    const law::Pack* pack = nullptr;
    std::vector<const law::Pack*> packs = {}; ///< that one, then what holds beside it
    const law::Calendar* national = nullptr;  ///< the country's days, for rules of the Union
    std::string state = {};                   ///< one of the calendar's, or empty

    /// The calendar that holidays are listed from. Throws UsageError for the Union, which has none.
    const law::Calendar& calendar(Desk& desk) const;
};

/// The law of `code`; without one that of the casebook. Throws UsageError with the known codes when neither
/// is named or there is no such law, and for a state that its calendar does not have.
LawChoice law_choice(Desk& desk, const std::string& code, const std::string& state);

/// An amount as a person or a script writes it, not below zero. Throws UsageError.
domain::Money amount_from(Desk& desk, const std::string& option, const std::string& text,
                          domain::Currency currency);

/// Interest on late payment; where the law has none, what it names first.
std::string usual_interest(const law::Pack& pack);
/// That the law has no interest of the kind from that day, with the kinds there are. Throws UsageError.
[[noreturn]] void refuse_interest(Desk& desk, const law::Pack& pack, const std::string& kind,
                                  const std::string& from);

/// Names near the one that was typed, nearest first, at most three; all of them when there are that few.
std::vector<std::string> nearest_names(const std::string& typed, const std::vector<std::string>& names);

/// Names with commas between.
std::string listed(const std::vector<std::string>& names);

} // namespace redress::cli
