// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_text.h"

#include <redress/domain/date.h>
#include <redress/domain/error.h>
#include <redress/domain/time_of_day.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::exchange {

namespace {

/// C0 and C1 controls and the two line separators of Unicode, which some readers take for line ends.
bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

bool is_instant(const std::string& stamp) {
    constexpr std::size_t length = 20;
    if (stamp.size() != length || stamp[10] != 'T' || stamp[16] != ':' || stamp.back() != 'Z') return false;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return domain::Date::from_iso(stamp.substr(0, 10)) && domain::TimeOfDay::from_text(stamp.substr(11, 5)) &&
           stamp[17] <= '5' && is_digit(stamp[17]) && is_digit(stamp[18]);
}

} // namespace

std::string calendar_words(const std::string& text) {
    if (!text::is_utf8(text))
        throw domain::Error(domain::ErrorKind::BadInput, "iCalendar", "text that is not UTF-8");
    std::u32string kept;
    for (const char32_t c : text::code_points(text)) {
        if (c == U'\n' || !is_control(c)) kept += c;
        if (c == U'\t') kept += U' ';
    }
    return text::to_utf8(kept);
}

bool is_web_address(const std::string& text) {
    const bool is_web = text.starts_with("https://") || text.starts_with("http://");
    return is_web && std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7F' && c != '"'; });
}

std::string compact_stamp(const std::string& stamp) {
    if (!is_instant(stamp))
        throw domain::Error(domain::ErrorKind::BadInput, "iCalendar", "not an instant: " + stamp);
    std::string compact = stamp;
    std::erase_if(compact, [](char c) { return c == '-' || c == ':'; });
    return compact;
}

} // namespace redress::exchange
