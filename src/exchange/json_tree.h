// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/exchange/case_json.h>

#include <nlohmann/json.hpp>

namespace redress::exchange {

using Json = nlohmann::json;

/// The text as a tree, or the first thing that makes it unreadable: too large, not UTF-8, not JSON, too deep,
/// the same name twice in one object. The parser's own tree builder keeps the last of two equal names and
/// knows no depth.
std::variant<Json, JsonProblem> parsed_json(std::string_view text);

/// At most 60 characters of a value as it stood in the file, on one line and without control characters, for
/// a message.
std::string shortened(std::string_view utf8);
std::string quoted(const Json& value);

} // namespace redress::exchange
