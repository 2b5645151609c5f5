// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/record_form.h>

namespace redress::presentation {

/// Fills a field's text and choices from a stored value.
void show_value(FieldState& field, const domain::FieldSpec& spec, const domain::FieldValue& value,
                const Session& session, domain::Currency currency);

/// Reads what was typed into a value; nothing, with field.error set, when it is not understood.
std::optional<domain::FieldValue> typed_value(FieldState& field, const domain::FieldSpec& spec,
                                              const Session& session, domain::Currency currency);

} // namespace redress::presentation
