// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/domain/id.h>

#include <algorithm>
#include <cstring>

namespace redress::domain {

namespace {

std::optional<unsigned> hex_digit(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

} // namespace

bool Uid::is_none() const {
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

std::string Uid::hex() const {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<Uid> Uid::from_hex(std::string_view text) {
    Uid uid;
    if (text.size() != 2 * uid.bytes.size()) return std::nullopt;
    for (std::size_t i = 0; i < uid.bytes.size(); ++i) {
        const auto high = hex_digit(text[2 * i]);
        const auto low = hex_digit(text[2 * i + 1]);
        if (!high || !low) return std::nullopt;
        uid.bytes[i] = static_cast<std::uint8_t>(*high << 4 | *low);
    }
    return uid;
}

} // namespace redress::domain

std::size_t std::hash<redress::domain::Uid>::operator()(const redress::domain::Uid& uid) const noexcept {
    std::size_t value = 0;
    std::memcpy(&value, uid.bytes.data(), sizeof value);
    return value;
}
