// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redress::domain {

/// A time on the clock of some place, from 00:00 to 23:59. Always valid. The zone stands elsewhere.
class TimeOfDay {
public:
    /// Nothing when the clock has no such time.
    static std::optional<TimeOfDay> from_minutes(std::int64_t since_midnight);
    /// Reads exactly `HH:MM`.
    static std::optional<TimeOfDay> from_text(std::string_view text);

    int hour() const { return minutes_ / 60; }
    int minute() const { return minutes_ % 60; }
    /// Minutes since midnight.
    int minutes() const { return minutes_; }
    /// `HH:MM`.
    std::string text() const;

    auto operator<=>(const TimeOfDay&) const = default;

private:
    explicit constexpr TimeOfDay(int minutes) : minutes_(minutes) {}
    int minutes_;
};

} // namespace redress::domain
