// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_keys.h"

namespace redress::exchange {

/// What reading a field needs besides its value.
struct FieldContext {
    domain::Currency currency;
    const RecordKeys& keys;
    Findings& findings;
};

/// The value of a field in a file; unset, with a finding, when it does not fit.
domain::FieldValue field_from_json(const Json& json, const domain::FieldSpec& spec, const std::string& path,
                                   const FieldContext& context);

/// The value as the file shows it; null when there is nothing to say.
nlohmann::ordered_json json_from_field(const domain::FieldValue& value, const domain::FieldSpec& spec,
                                       domain::Currency currency);

/// `12.5` for 1250 hundredths, and back; nothing unless it is 0 to 100 with at most two decimals.
std::string percent_text(std::int64_t hundredths);
std::optional<std::int64_t> percent_from(std::string_view text);

} // namespace redress::exchange
