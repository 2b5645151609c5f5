// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_lists.h"
#include "field_json.h"

namespace redress::exchange {

namespace {

using domain::FieldSpec;
using domain::FieldType;
using domain::FieldValue;
using nlohmann::ordered_json;

ordered_json file_json(const domain::KeptFile& file) {
    ordered_json json{{"name", file.name}};
    if (!file.sha256.empty()) json["sha256"] = file.sha256;
    return json;
}

ordered_json share_json(const domain::Share& share, const FieldSpec& spec, domain::Currency currency) {
    if (!share.minor) return share.target.hex();
    ordered_json json;
    json[std::string(domain::choice_name(spec.target))] = share.target.hex();
    json["share"] = domain::plain_decimal({*share.minor, currency});
    return json;
}

/// A count of days or minutes is 0 until it is stated.
ordered_json number_json(std::int64_t number, FieldType type, domain::Currency currency) {
    switch (type) {
    case FieldType::Integer:
        return number == 0 ? ordered_json() : ordered_json(number);
    case FieldType::Flag:
        return number == 1 ? ordered_json(true) : ordered_json();
    case FieldType::Date:
        return domain::Date::from_day_number(number)->iso();
    case FieldType::Time:
        return domain::TimeOfDay::from_minutes(number)->text();
    case FieldType::Money:
        return domain::plain_decimal({number, currency});
    case FieldType::Percent:
        return percent_text(number);
    default:
        return number;
    }
}

ordered_json text_json(const std::string& text, FieldType type) {
    // "none" and "unknown" are the defaults of the choices that have them and say no more than their absence.
    const bool unsaid = type == FieldType::Choice && (text == "none" || text == "unknown");
    return text.empty() || unsaid ? ordered_json() : ordered_json(text);
}

template <class List, class Make>
ordered_json list_json(const List& list, Make make) {
    ordered_json json;
    for (const auto& element : list) json.push_back(make(element));
    return json;
}

struct FieldWriter {
    const FieldSpec& spec;
    domain::Currency currency;

    ordered_json operator()(std::monostate) const { return {}; }
    ordered_json operator()(std::int64_t number) const { return number_json(number, spec.type, currency); }
    ordered_json operator()(const std::string& text) const {
        // What names no record of any casebook would be refused when the file is read.
        const bool dangles = spec.name == "trigger_record" && !domain::Uid::from_hex(text);
        return dangles ? ordered_json() : text_json(text, spec.type);
    }
    ordered_json operator()(const domain::Uid& uid) const { return uid.hex(); }
    ordered_json operator()(const std::vector<std::string>& names) const {
        return list_json(names, [](const std::string& name) { return name; });
    }
    ordered_json operator()(const std::vector<domain::Uid>& uids) const {
        return list_json(uids, [](const domain::Uid& uid) { return uid.hex(); });
    }
    ordered_json operator()(const std::vector<domain::KeptFile>& files) const {
        return list_json(files, file_json);
    }
    ordered_json operator()(const std::vector<domain::Share>& shares) const {
        return list_json(shares,
                         [&](const domain::Share& share) { return share_json(share, spec, currency); });
    }
};

ordered_json record_json(const domain::Record& record, domain::Currency currency) {
    ordered_json json;
    json["key"] = domain::uid_of(record).hex();
    const auto fields = domain::fields_of(domain::kind_of(record));
    const auto values = domain::values_of(record);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == position_field) continue;
        ordered_json value = json_from_field(values[i], fields[i], currency);
        if (!value.is_null()) json[std::string(fields[i].name)] = std::move(value);
    }
    return json;
}

} // namespace

ordered_json json_from_field(const FieldValue& value, const FieldSpec& spec, domain::Currency currency) {
    return std::visit(FieldWriter{spec, currency}, value);
}

std::string write_case(const domain::Case& dispute) {
    const domain::Currency currency = domain::currency_of(dispute);
    ordered_json root{{"redress", format_name}, {"version", format_version}};
    root["case"] = record_json(dispute.sheet, currency);
    for (const domain::Record& record : domain::records_of(dispute))
        for (const CaseList& list : case_lists)
            if (list.kind == domain::kind_of(record))
                root[std::string(list.name)].push_back(record_json(record, currency));
    return root.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace redress::exchange
