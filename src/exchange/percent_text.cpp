// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_json.h"

#include <charconv>

namespace redress::exchange {

namespace {

std::optional<int> digits_of(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    if (!whole || text.front() == '-') return std::nullopt;
    return value;
}

} // namespace

std::string percent_text(std::int64_t hundredths) {
    std::string text = std::to_string(hundredths / 100);
    const auto part = hundredths % 100;
    if (part == 0) return text;
    text += '.';
    text += static_cast<char>('0' + part / 10);
    if (part % 10 != 0) text += static_cast<char>('0' + part % 10);
    return text;
}

std::optional<std::int64_t> percent_from(std::string_view text) {
    const auto point = text.find('.');
    const auto whole = digits_of(text.substr(0, point));
    if (!whole || *whole > 100) return std::nullopt;
    std::int64_t hundredths = std::int64_t{*whole} * 100;
    if (point != std::string_view::npos) {
        const std::string_view part = text.substr(point + 1);
        const auto decimals = digits_of(part);
        if (!decimals || part.size() > 2) return std::nullopt;
        hundredths += part.size() == 1 ? *decimals * 10 : *decimals;
    }
    return hundredths <= 10'000 ? std::optional(hundredths) : std::nullopt;
}

} // namespace redress::exchange
