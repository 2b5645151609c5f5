// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/date.h>
#include <redress/domain/id.h>
#include <redress/domain/money.h>

#include <nlohmann/json.hpp>

#include <iosfwd>

namespace redress::cli {

/// Fields keep the order they are documented in.
using Json = nlohmann::ordered_json;

/// {"amount":"4800.00","currency":"SEK"}; null when there is none.
Json json_of(const domain::Money& amount);
Json json_of(const std::optional<domain::Money>& amount);
/// "2026-11-21"; null when there is none.
Json json_of(const std::optional<domain::Date>& date);
/// The record's key as in a case file; null for none.
Json json_of(domain::Uid uid);
/// null for an empty text.
Json text_or_null(const std::string& text);

void print(std::ostream& out, const Json& json);

} // namespace redress::cli
