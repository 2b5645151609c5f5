// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/storage/history.h>

namespace redress::storage {

/// The payload of a history entry, as JSON: a list of {kind, uid, fields: [[name, before, after] …]}; and
/// back, nothing when the text is not such a payload.
std::string payload_of(const std::vector<FieldChange>& changes);
std::optional<std::vector<FieldChange>> changes_in(const std::string& payload);

} // namespace redress::storage
