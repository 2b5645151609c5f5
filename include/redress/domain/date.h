// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redress::domain {

/// Monday first, as ISO 8601 counts.
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// A calendar day without a time or a zone, from 1900-01-01 to 2199-12-31 (proleptic Gregorian). Always
/// valid. Month arithmetic is not offered here: it needs a rule's month-end convention.
class Date {
public:
    /// Nothing when the day does not exist or lies outside the range.
    static std::optional<Date> from_ymd(int year, int month, int day);
    /// Reads exactly `YYYY-MM-DD`.
    static std::optional<Date> from_iso(std::string_view text);
    /// Days since 1970-01-01; nothing outside the range.
    static std::optional<Date> from_day_number(std::int64_t days);

    int year() const;
    int month() const;
    int day() const;
    Weekday weekday() const;
    /// Days since 1970-01-01.
    std::int32_t day_number() const { return days_; }
    /// `YYYY-MM-DD`.
    std::string iso() const;

    auto operator<=>(const Date&) const = default;

private:
    explicit constexpr Date(std::int32_t days) : days_(days) {}
    std::int32_t days_;
};

/// The day `count` days later (earlier when negative); nothing outside the range of Date.
std::optional<Date> day_after(Date start, int count);
/// Whole days from `from` to `to`; negative when `to` is earlier.
int days_between(Date from, Date to);

} // namespace redress::domain
