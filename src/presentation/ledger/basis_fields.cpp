// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis_fields.h"

#include <redress/text/messages.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::Method;

Method method_in(const std::vector<FieldState>& fields) {
    for (const FieldState& field : fields)
        if (field.name == "method" && !field.selected.empty())
            return domain::choice_from<Method>(field.selected.front()).value_or(Method::None);
    return Method::None;
}

bool has_price(Method method) {
    return method == Method::Proportional || method == Method::Percentage || domain::is_comparison(method);
}

bool has_sum(Method method) {
    return method != Method::None && method != Method::Proportional && method != Method::Percentage &&
           method != Method::CourtEstimate && !domain::is_of_several_quotes(method);
}

/// A sum that is asked is shown, also where nobody chose how it was found.
bool is_filled(std::string_view name, const std::vector<FieldState>& fields) {
    return std::any_of(fields.begin(), fields.end(),
                       [&](const FieldState& field) { return field.name == name && !field.text.empty(); });
}

} // namespace

bool basis_field_applies(std::string_view field, const std::vector<FieldState>& fields) {
    const Method method = method_in(fields);
    if (field == "price") return has_price(method);
    if (field == "value_conforming" || field == "value_delivered") return method == Method::Proportional;
    if (field == "percent") return method == Method::Percentage;
    if (field == "stated") return has_sum(method) || (method == Method::None && is_filled(field, fields));
    if (field == "source") return method != Method::None && !domain::is_of_several_quotes(method);
    return true;
}

const char* sum_hint(const std::vector<FieldState>& fields) {
    switch (method_in(fields)) {
    case Method::ComparableGoods:
        return N_("What such goods cost elsewhere. The price less that is claimed.");
    case Method::CoverPurchase:
        return N_("What the goods bought instead cost. That less the price is claimed.");
    default:
        return "";
    }
}

bool loses_source(const std::vector<FieldState>& fields) {
    return domain::is_of_several_quotes(method_in(fields));
}

bool turns_to_quotes(const domain::Record& before, const domain::ClaimItem& after) {
    const auto* item = std::get_if<domain::ClaimItem>(&before);
    return item != nullptr && item->basis.method != after.basis.method &&
           domain::is_of_several_quotes(after.basis.method);
}

} // namespace redress::presentation
