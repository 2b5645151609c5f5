// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_tree.h"

namespace redress::exchange {

/// What a value of a case file can be.
enum class JsonType {
    Object,
    List,
    Text,
    WholeNumber,
    Number,
    TrueOrFalse,
    Date,
    Time,
    Amount,
    Percent,
    Choice,
    Key,
    Share,
    File,
    Digest
};

/// The problems found in a file so far. A hostile file could hold millions; the first hundred are enough to
/// act on.
class Findings {
public:
    void add(JsonProblem::Kind kind, std::string path, std::string value, std::string expected = {});
    void add_wrong_type(std::string path, const Json& value, JsonType expected);

    bool empty() const { return problems_.empty(); }
    std::vector<JsonProblem> taken() { return std::move(problems_); }

private:
    std::vector<JsonProblem> problems_;
};

/// The names with commas between them, for a message.
std::string joined(std::span<const std::string_view> names);

} // namespace redress::exchange
