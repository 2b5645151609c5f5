// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_value.h"

#include "records/column_codec.h"

#include <redress/domain/date.h>
#include <redress/domain/money.h>
#include <redress/domain/time_of_day.h>

#include <fmt/format.h>

namespace redress::storage {

namespace {

using namespace domain;

struct Plain {
    FieldType type;
    Currency currency;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::string>& names) const { return joined(names, ", "); }
    std::string operator()(const Uid& uid) const { return uid.hex(); }

    std::string operator()(std::int64_t number) const {
        if (type == FieldType::Money) return plain_decimal({number, currency});
        if (type == FieldType::Percent) return fmt::format("{}.{:02}", number / 100, number % 100);
        if (const auto time = type == FieldType::Time ? TimeOfDay::from_minutes(number) : std::nullopt)
            return time->text();
        const auto date = type == FieldType::Date ? Date::from_day_number(number) : std::nullopt;
        return date ? date->iso() : std::to_string(number);
    }
    std::string operator()(const std::vector<Uid>& uids) const {
        std::vector<std::string> names;
        for (const Uid& uid : uids) names.push_back(uid.hex());
        return joined(names, ", ");
    }
    std::string operator()(const std::vector<KeptFile>& files) const {
        std::vector<std::string> names;
        for (const KeptFile& file : files)
            names.push_back(file.name + (file.sha256.empty() ? "" : " (" + file.sha256 + ")"));
        return joined(names, ", ");
    }
    std::string operator()(const std::vector<Share>& shares) const {
        std::vector<std::string> names;
        for (const Share& share : shares)
            names.push_back(share.target.hex() +
                            (share.minor ? " " + plain_decimal({*share.minor, currency}) : ""));
        return joined(names, ", ");
    }
};

} // namespace

std::string plain_value(const FieldSpec& field, const FieldValue& value, Currency currency) {
    return std::visit(Plain{field.type, currency}, value);
}

} // namespace redress::storage
