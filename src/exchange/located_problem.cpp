// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_json.h"

namespace redress::exchange {

namespace {

using domain::FieldSpec;
using domain::FieldType;

/// References are uids by now and no longer the keys that a person wrote.
bool is_shown(const FieldSpec& spec) {
    return spec.type != FieldType::Reference && spec.type != FieldType::References &&
           spec.type != FieldType::Shares;
}

/// What the field holds, as the file would show it; empty when nothing is stated.
std::string shown_value(const domain::Record& record, std::string_view field, domain::Currency currency) {
    const auto index = domain::field_index(domain::kind_of(record), field);
    if (!index) return {};
    const FieldSpec& spec = domain::fields_of(domain::kind_of(record))[*index];
    if (!is_shown(spec)) return {};
    const auto value = json_from_field(domain::values_of(record)[*index], spec, currency);
    return value.is_null() ? std::string() : quoted(Json(value));
}

} // namespace

JsonProblem located(JsonProblem::Kind kind, domain::Uid record, const std::string& field,
                    const CaseFile& file) {
    JsonProblem problem{kind};
    const auto place = file.places.find(record);
    if (place == file.places.end()) return problem;
    problem.path = place->second + (field.empty() ? "" : "." + field);
    if (const auto found = domain::find_record(file.dispute, record))
        problem.value = shown_value(*found, field, domain::currency_of(file.dispute));
    return problem;
}

} // namespace redress::exchange
