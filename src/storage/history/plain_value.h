// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

namespace redress::storage {

/// A field's value as a person can read it in the history: 1234.50, 12.50, 2026-03-01, a uid's digits. Empty:
/// not stated.
std::string plain_value(const domain::FieldSpec& field, const domain::FieldValue& value,
                        domain::Currency currency);

/// The value that plain_value wrote so; monostate for nothing. Nothing where it cannot be told: for kept files,
/// and for what it does not write.
std::optional<domain::FieldValue> value_in_plain(const domain::FieldSpec& field, std::string_view plain,
                                                 domain::Currency currency);

} // namespace redress::storage
