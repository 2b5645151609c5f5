// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>
#include <redress/storage/history.h>

namespace redress::storage {

/// Every field that the changes alter. A record that is added or removed comes first with an empty field
/// name, then with each of its stated values.
std::vector<FieldChange> field_changes(std::span<const domain::Change> changes, domain::Currency currency);

/// The payload of a history entry, as JSON: a list of {kind, uid, fields: [[name, before, after] …]}; and
/// back, nothing when the text is not such a payload.
std::string payload_of(const std::vector<FieldChange>& changes);
std::optional<std::vector<FieldChange>> changes_in(const std::string& payload);

} // namespace redress::storage
