// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

namespace redress::exchange {

namespace {
constexpr std::size_t most_problems = 100;
}

void Findings::add(JsonProblem::Kind kind, std::string path, std::string value, std::string expected) {
    if (problems_.size() == most_problems) return;
    problems_.push_back({kind, 0, 0, std::move(path), std::move(value), std::move(expected)});
}

void Findings::add_wrong_type(std::string path, const Json& value, JsonType expected) {
    add(JsonProblem::Kind::WrongType, std::move(path), quoted(value),
        std::string(domain::choice_name(expected)));
}

std::string joined(std::span<const std::string_view> names) {
    std::string text;
    for (std::string_view name : names) {
        if (!text.empty()) text += ", ";
        text += name;
    }
    return text;
}

} // namespace redress::exchange
