// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace redress::law {

/// Whether letters or the readiness of a claim ask for a citation under this key. A key that nothing asks for
/// is a misspelling: the section would silently never be shown.
bool is_citation_key(std::string_view key);

} // namespace redress::law
