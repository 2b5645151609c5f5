// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_words.h"

#include <redress/app/schedule/schedule.h>

namespace redress::app {

/// What the two sides are called in a schedule: as the forum calls them before which the case is (the trader
/// may be who brings it there), else consumer and trader.
class ScheduleRoles {
public:
    ScheduleRoles(const domain::Case& shown, const ScheduleChoices& choices, const LetterWords& words);

    /// Whose name stands first.
    domain::Side first() const { return first_; }
    /// "Kärande"; "Konsument".
    std::string role(domain::Side side) const { return words_of(side, "schedule_role"); }
    /// "käranden"; "konsumenten".
    std::string whose(domain::Side side) const { return words_of(side, "schedule_asked_by"); }
    /// "Göteborgs tingsrätt, mål T 1234-26"; empty: before none.
    std::string forum() const;

private:
    std::string words_of(domain::Side side, const std::string& group) const;

    const LetterWords& words_;
    const domain::Instance* forum_;
    domain::Side first_;
};

/// The open forum that a schedule of that layout is made for; null: none.
const domain::Instance* forum_of(const domain::Case& dispute, ScheduleLayout layout);
/// The forum's name; while it has none, its kind.
std::string forum_name(const domain::Instance& instance, const LetterWords& words);

} // namespace redress::app
