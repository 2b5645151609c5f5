// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_fields.h"

#include <algorithm>

namespace redress::domain {

// How each type of member becomes a FieldValue and back. encode never fails; decode answers whether the value
// fitted.

inline FieldSpec spec_of(std::string_view name, const std::string&) {
    return {name, FieldType::Text, {}};
}
inline FieldSpec spec_of(std::string_view name, int) {
    return {name, FieldType::Integer, {}};
}
inline FieldSpec spec_of(std::string_view name, const bool&) {
    return {name, FieldType::Flag, {}};
}
inline FieldSpec spec_of(std::string_view name, const std::optional<Date>&) {
    return {name, FieldType::Date, {}};
}
inline FieldSpec spec_of(std::string_view name, const std::optional<TimeOfDay>&) {
    return {name, FieldType::Time, {}};
}
inline FieldSpec spec_of(std::string_view name, const std::optional<Money>&) {
    return {name, FieldType::Money, {}};
}
inline FieldSpec spec_of(std::string_view name, const std::optional<Percent>&) {
    return {name, FieldType::Percent, {}};
}
inline FieldSpec spec_of(std::string_view name, const std::vector<DefectShare>&) {
    return {name, FieldType::Shares, {}, RecordKind::Defect};
}
inline FieldSpec spec_of(std::string_view name, const std::vector<ItemAmount>&) {
    return {name, FieldType::Shares, {}, RecordKind::ClaimItem};
}
inline FieldSpec spec_of(std::string_view name, const std::vector<KeptFile>&) {
    return {name, FieldType::Files, {}};
}
template <class E>
requires std::is_enum_v<E> FieldSpec spec_of(std::string_view name, const E&) {
    return {name, FieldType::Choice, choice_names<E>.all()};
}
template <class E>
FieldSpec spec_of(std::string_view name, const ChoiceSet<E>&) {
    return {name, FieldType::Choices, choice_names<E>.all()};
}
template <class T>
FieldSpec spec_of(std::string_view name, const Id<T>&) {
    return {name, FieldType::Reference, {}, kind_of_type<T>};
}
template <class T>
FieldSpec spec_of(std::string_view name, const std::vector<Id<T>>&) {
    return {name, FieldType::References, {}, kind_of_type<T>};
}

inline FieldValue encoded(const std::string& member) {
    return member;
}
inline FieldValue encoded(const int& member) {
    return std::int64_t{member};
}
inline FieldValue encoded(const bool& member) {
    return std::int64_t{member ? 1 : 0};
}
inline FieldValue encoded(const std::optional<Date>& member) {
    return member ? FieldValue(std::int64_t{member->day_number()}) : FieldValue();
}
inline FieldValue encoded(const std::optional<TimeOfDay>& member) {
    return member ? FieldValue(std::int64_t{member->minutes()}) : FieldValue();
}
inline FieldValue encoded(const std::optional<Money>& member) {
    return member ? FieldValue(member->minor) : FieldValue();
}
inline FieldValue encoded(const std::optional<Percent>& member) {
    return member ? FieldValue(std::int64_t{member->hundredths}) : FieldValue();
}
inline FieldValue encoded(const std::vector<DefectShare>& member) {
    std::vector<Share> shares;
    for (const DefectShare& part : member)
        shares.push_back({part.defect.uid, part.share ? std::optional(part.share->minor) : std::nullopt});
    return shares;
}
inline FieldValue encoded(const std::vector<ItemAmount>& member) {
    std::vector<Share> shares;
    for (const ItemAmount& part : member)
        shares.push_back({part.item.uid, part.amount ? std::optional(part.amount->minor) : std::nullopt});
    return shares;
}
inline FieldValue encoded(const std::vector<KeptFile>& member) {
    return member;
}
template <class E>
requires std::is_enum_v<E> FieldValue encoded(const E& member) {
    return std::string(choice_name(member));
}
template <class E>
FieldValue encoded(const ChoiceSet<E>& member) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < choice_names<E>.count; ++i)
        if (member.contains(static_cast<E>(i))) names.emplace_back(choice_names<E>.names[i]);
    return names;
}
template <class T>
FieldValue encoded(const Id<T>& member) {
    return member.is_none() ? FieldValue() : FieldValue(member.uid);
}
template <class T>
FieldValue encoded(const std::vector<Id<T>>& member) {
    std::vector<Uid> uids;
    for (const Id<T>& id : member) uids.push_back(id.uid);
    return uids;
}

inline bool is_unset(const FieldValue& value) {
    return std::holds_alternative<std::monostate>(value);
}

/// Gives the value's integer to `use`, which answers whether it is in range.
template <class Use>
bool with_integer(const FieldValue& value, Use use) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr && use(*number);
}

inline bool decode(const FieldValue& value, std::string& member, Currency) {
    if (const auto* text = std::get_if<std::string>(&value)) member = *text;
    return is_unset(value) || std::holds_alternative<std::string>(value);
}
inline bool decode(const FieldValue& value, int& member, Currency) {
    if (is_unset(value)) return true;
    return with_integer(value, [&](std::int64_t number) {
        member = static_cast<int>(number);
        return number == member;
    });
}
inline bool decode(const FieldValue& value, bool& member, Currency) {
    if (is_unset(value)) return true;
    return with_integer(value, [&](std::int64_t number) {
        member = number == 1;
        return number == 0 || number == 1;
    });
}
inline bool decode(const FieldValue& value, std::optional<Date>& member, Currency) {
    if (is_unset(value)) return true;
    return with_integer(value, [&](std::int64_t number) {
        member = Date::from_day_number(number);
        return member.has_value();
    });
}
inline bool decode(const FieldValue& value, std::optional<TimeOfDay>& member, Currency) {
    if (is_unset(value)) return true;
    return with_integer(value, [&](std::int64_t number) {
        member = TimeOfDay::from_minutes(number);
        return member.has_value();
    });
}
inline bool decode(const FieldValue& value, std::optional<Money>& member, Currency currency) {
    if (is_unset(value)) return true;
    return with_integer(value, [&](std::int64_t number) {
        member = Money{number, currency};
        return true;
    });
}
inline bool decode(const FieldValue& value, std::optional<Percent>& member, Currency) {
    if (is_unset(value)) return true;
    return with_integer(value, [&](std::int64_t number) {
        member = Percent{static_cast<int>(number)};
        return number == member->hundredths;
    });
}
inline bool decode(const FieldValue& value, std::vector<DefectShare>& member, Currency currency) {
    if (is_unset(value)) return true;
    const auto* shares = std::get_if<std::vector<Share>>(&value);
    if (shares == nullptr) return false;
    for (const Share& share : *shares)
        member.push_back(
            {{share.target}, share.minor ? std::optional(Money{*share.minor, currency}) : std::nullopt});
    return true;
}
inline bool decode(const FieldValue& value, std::vector<ItemAmount>& member, Currency currency) {
    if (is_unset(value)) return true;
    const auto* shares = std::get_if<std::vector<Share>>(&value);
    if (shares == nullptr) return false;
    for (const Share& share : *shares)
        member.push_back(
            {{share.target}, share.minor ? std::optional(Money{*share.minor, currency}) : std::nullopt});
    return true;
}
inline bool decode(const FieldValue& value, std::vector<KeptFile>& member, Currency) {
    if (is_unset(value)) return true;
    const auto* files = std::get_if<std::vector<KeptFile>>(&value);
    if (files == nullptr) return false;
    member = *files;
    return std::all_of(files->begin(), files->end(),
                       [](const KeptFile& file) { return is_digest_or_none(file.sha256); });
}
template <class E>
requires std::is_enum_v<E>
bool decode(const FieldValue& value, E& member, Currency) {
    if (is_unset(value)) return true;
    const auto* name = std::get_if<std::string>(&value);
    const auto choice = name ? choice_from<E>(*name) : std::nullopt;
    if (choice) member = *choice;
    return choice.has_value();
}
template <class E>
bool decode(const FieldValue& value, ChoiceSet<E>& member, Currency) {
    if (is_unset(value)) return true;
    const auto* names = std::get_if<std::vector<std::string>>(&value);
    if (names == nullptr) return false;
    for (const std::string& name : *names) {
        const auto choice = choice_from<E>(name);
        if (!choice) return false;
        member.insert(*choice);
    }
    return true;
}
template <class T>
bool decode(const FieldValue& value, Id<T>& member, Currency) {
    if (is_unset(value)) return true;
    const auto* uid = std::get_if<Uid>(&value);
    if (uid != nullptr) member.uid = *uid;
    return uid != nullptr;
}
template <class T>
bool decode(const FieldValue& value, std::vector<Id<T>>& member, Currency) {
    if (is_unset(value)) return true;
    const auto* uids = std::get_if<std::vector<Uid>>(&value);
    if (uids == nullptr) return false;
    for (const Uid& uid : *uids) member.push_back({uid});
    return true;
}

} // namespace redress::domain
