// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/record_form.h>

namespace redress::presentation {

/// Whether a field of a claim item or of an estimate is asked with the method chosen in the form.
bool basis_field_applies(std::string_view field, const std::vector<FieldState>& fields);

/// What the sum is, where it is not the amount itself. Message ids; empty where it is.
const char* sum_hint(const std::vector<FieldState>& fields);

/// Whether the source goes with what is not asked any more: quotes name their own.
bool loses_source(const std::vector<FieldState>& fields);

/// Whether the form takes the amount from quotes that was found another way before.
bool turns_to_quotes(const domain::Record& before, const domain::ClaimItem& after);

} // namespace redress::presentation
