// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_value.h"

#include <redress/domain/date.h>
#include <redress/domain/money.h>
#include <redress/domain/time_of_day.h>

#include <charconv>

namespace redress::storage {

namespace {

using namespace domain;

using Read = std::optional<FieldValue>;

std::optional<std::int64_t> number_in(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::vector<std::string> parts_of(std::string_view text) {
    constexpr std::string_view between = ", ";
    std::vector<std::string> parts;
    for (std::size_t at = text.find(between); at != std::string_view::npos; at = text.find(between)) {
        parts.emplace_back(text.substr(0, at));
        text.remove_prefix(at + between.size());
    }
    parts.emplace_back(text);
    return parts;
}

Read uid_in(std::string_view text) {
    const auto uid = Uid::from_hex(text);
    return uid ? Read(*uid) : std::nullopt;
}

Read uids_in(std::string_view text) {
    std::vector<Uid> uids;
    for (const std::string& part : parts_of(text)) {
        const auto uid = Uid::from_hex(part);
        if (!uid) return std::nullopt;
        uids.push_back(*uid);
    }
    return uids;
}

std::optional<Share> share_in(std::string_view text, Currency currency) {
    const std::size_t end = text.find(' ');
    const auto uid = Uid::from_hex(text.substr(0, end));
    if (!uid || end == std::string_view::npos) return uid ? std::optional(Share{*uid, {}}) : std::nullopt;
    const auto amount = from_plain_decimal(text.substr(end + 1), currency);
    return amount ? std::optional(Share{*uid, amount->minor}) : std::nullopt;
}

Read shares_in(std::string_view text, Currency currency) {
    std::vector<Share> shares;
    for (const std::string& part : parts_of(text)) {
        const auto share = share_in(part, currency);
        if (!share) return std::nullopt;
        shares.push_back(*share);
    }
    return shares;
}

Read money_in(std::string_view text, Currency currency) {
    const auto amount = from_plain_decimal(text, currency);
    return amount ? Read(amount->minor) : std::nullopt;
}

/// Two decimals always: the digits without the point are hundredths.
Read percent_in(std::string_view text) {
    std::string digits(text);
    const std::size_t point = digits.find('.');
    if (point == std::string::npos || digits.size() != point + 3) return std::nullopt;
    digits.erase(point, 1);
    const auto number = number_in(digits);
    return number ? Read(*number) : std::nullopt;
}

Read date_in(std::string_view text) {
    const auto date = Date::from_iso(text);
    return date ? Read(std::int64_t{date->day_number()}) : std::nullopt;
}

Read time_in(std::string_view text) {
    const auto time = TimeOfDay::from_text(text);
    return time ? Read(std::int64_t{time->minutes()}) : std::nullopt;
}

Read count_in(std::string_view text) {
    const auto number = number_in(text);
    return number ? Read(*number) : std::nullopt;
}

} // namespace

std::optional<FieldValue> value_in_plain(const FieldSpec& field, std::string_view plain, Currency currency) {
    if (plain.empty()) return FieldValue();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Choice:
        return FieldValue(std::string(plain));
    case FieldType::Choices:
        return FieldValue(parts_of(plain));
    case FieldType::Integer:
    case FieldType::Flag:
        return count_in(plain);
    case FieldType::Date:
        return date_in(plain);
    case FieldType::Time:
        return time_in(plain);
    case FieldType::Money:
        return money_in(plain, currency);
    case FieldType::Percent:
        return percent_in(plain);
    case FieldType::Reference:
        return uid_in(plain);
    case FieldType::References:
        return uids_in(plain);
    case FieldType::Shares:
        return shares_in(plain, currency);
    case FieldType::Files:
        break; // names of files hold whatever parts them here
    }
    return std::nullopt;
}

} // namespace redress::storage
