// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/json_value.h"

#include <ostream>

namespace redress::cli {

Json json_of(const domain::Money& amount) {
    return {{"amount", domain::plain_decimal(amount)}, {"currency", amount.currency.code()}};
}

Json json_of(const std::optional<domain::Money>& amount) {
    return amount ? json_of(*amount) : Json();
}

Json json_of(const std::optional<domain::Date>& date) {
    return date ? Json(date->iso()) : Json();
}

Json json_of(domain::Uid uid) {
    return uid.is_none() ? Json() : Json(uid.hex());
}

Json text_or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

void print(std::ostream& out, const Json& json) {
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace redress::cli
