// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redress::domain {

/// A random 128-bit name of a record, the same in every casebook, export and calendar. All zero means "none".
struct Uid {
    std::array<std::uint8_t, 16> bytes{};

    bool is_none() const;
    /// 32 lower-case hexadecimal digits.
    std::string hex() const;
    /// Reads 32 hexadecimal digits of either case; nothing for anything else.
    static std::optional<Uid> from_hex(std::string_view text);
    auto operator<=>(const Uid&) const = default;
};

/// A Uid that can only name a record of type `T`.
template <class T>
struct Id {
    Uid uid;

    bool is_none() const { return uid.is_none(); }
    auto operator<=>(const Id&) const = default;
};

} // namespace redress::domain

template <>
struct std::hash<redress::domain::Uid> {
    std::size_t operator()(const redress::domain::Uid& uid) const noexcept;
};
