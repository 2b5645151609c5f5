// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace redress::domain {

/// The names of an enumeration's values, in order, as files, JSON and the command line spell them.
template <class E>
struct ChoiceNames {
    static constexpr std::size_t capacity = 128;
    std::string_view names[capacity];
    std::size_t count = 0;

    template <class... Names>
    constexpr ChoiceNames(Names... list) : names{list...}, count(sizeof...(list)) {}
    constexpr std::span<const std::string_view> all() const { return {names, count}; }
};

/// Specialised beside each enumeration.
template <class E>
extern const ChoiceNames<E> choice_names;

template <class E>
constexpr std::string_view choice_name(E value) {
    return choice_names<E>.names[static_cast<std::size_t>(value)];
}

template <class E>
constexpr std::optional<E> choice_from(std::string_view name) {
    for (std::size_t i = 0; i < choice_names<E>.count; ++i)
        if (choice_names<E>.names[i] == name) return static_cast<E>(i);
    return std::nullopt;
}

/// Several values of one enumeration, in the enumeration's order.
template <class E>
struct ChoiceSet {
    std::uint32_t bits = 0;

    ChoiceSet() = default;
    ChoiceSet(std::initializer_list<E> values) {
        for (E value : values) insert(value);
    }
    bool contains(E value) const { return (bits >> static_cast<unsigned>(value)) & 1U; }
    void insert(E value) { bits |= 1U << static_cast<unsigned>(value); }
    bool empty() const { return bits == 0; }
    bool operator==(const ChoiceSet&) const = default;
};

} // namespace redress::domain
