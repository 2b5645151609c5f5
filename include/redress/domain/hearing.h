// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>
#include <redress/domain/date.h>
#include <redress/domain/id.h>
#include <redress/domain/time_of_day.h>

namespace redress::domain {

enum class HearingState { Planned, Held, Postponed, Cancelled };
template <>
inline constexpr ChoiceNames<HearingState> choice_names<HearingState>{"planned", "held", "postponed",
                                                                      "cancelled"};

/// A date before a forum. Its time is that of the clocks in `zone`.
struct Hearing {
    Id<Hearing> id;
    int position = 0;
    std::string forum; ///< "Göteborgs tingsrätt"
    std::string file_number;
    std::string room;
    std::string link;
    std::optional<Date> date;
    std::optional<TimeOfDay> time;
    int duration = 0; ///< minutes; 0: not known
    std::string zone; ///< IANA name: Europe/Stockholm
    std::string participants;
    std::string bring;
    HearingState state = HearingState::Planned;
    std::string outcome;
    std::string note;
    bool operator==(const Hearing&) const = default;
};

} // namespace redress::domain
