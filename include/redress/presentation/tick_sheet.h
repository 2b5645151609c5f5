// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/record_form.h>
#include <redress/presentation/table_state.h>

#include <functional>

namespace redress::presentation {

/// Something a person ticks or leaves, and what to know before.
struct TickLine {
    std::string label;
    std::vector<std::string> sentences;
    std::string origin; ///< where it comes from, in small letters; may be empty
    Tone tone = Tone::Plain;
    bool ticked = false; ///< as it is first shown
    /// The line needs a day that only the person knows: the field for it.
    std::optional<FieldState> day = {};
};

/// What a typed day means, in one sentence; or why it is not understood.
struct DayRead {
    bool is_right = false;
    std::string words;
};
/// By the place of the line, counted through all groups.
using TypedDays = std::map<std::size_t, std::string>;

struct TickGroup {
    std::string title;
    std::vector<TickLine> lines;
    std::vector<std::string> remarks = {}; ///< below them: nothing to tick
};

/// A list of things to agree to, one by one.
struct TickSheet {
    std::string title;
    std::string intro;
    std::vector<TickGroup> groups;
    std::string accept; ///< the button: "Keep the ticked dates"
    /// Reads what is typed in a line that needs a day.
    std::function<DayRead(std::size_t line, const std::string& typed)> read_day = {};
    /// One day for all that is ticked: its field above the list, as it is first shown, and what reads it.
    std::optional<FieldState> dated = {};
    std::function<DayRead(const std::string& typed)> read_dated = {};

    std::size_t size() const {
        std::size_t lines = 0;
        for (const TickGroup& group : groups) lines += group.lines.size();
        return lines;
    }
};

/// Which lines were ticked, counted through all groups.
using Ticked = std::vector<std::size_t>;

} // namespace redress::presentation
