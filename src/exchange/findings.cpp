// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <redress/text/messages.h>

namespace redress::exchange {

namespace {

constexpr std::size_t most_problems = 100;

const char* words_for(JsonType type) {
    switch (type) {
    case JsonType::Object:
        return N_("an object in braces");
    case JsonType::List:
        return N_("a list in brackets");
    case JsonType::Text:
        return N_("a text in quotes");
    case JsonType::WholeNumber:
        return N_("a whole number without quotes");
    case JsonType::Number:
        return N_("a whole number from 1 to 9999 without quotes");
    case JsonType::TrueOrFalse:
        return N_("true or false without quotes");
    case JsonType::Date:
        return N_("a date in quotes like \"2026-11-21\"");
    case JsonType::Time:
        return N_("a time in quotes like \"13:30\"");
    case JsonType::Amount:
        return N_("an amount in quotes like \"1234.50\"");
    case JsonType::Percent:
        return N_("a percentage in quotes like \"12.5\"");
    case JsonType::Choice:
        return N_("a name in quotes");
    case JsonType::Key:
        return N_("a key in quotes");
    case JsonType::Share:
        return N_("a key in quotes, or an object with key and share");
    case JsonType::File:
        return N_("an object with name and sha256");
    case JsonType::Digest:
        return N_("64 hexadecimal digits in small letters");
    }
    return "";
}

} // namespace

void Findings::add(JsonProblem::Kind kind, std::string path, std::string value, std::string expected) {
    if (problems_.size() == most_problems) return;
    problems_.push_back({kind, 0, 0, std::move(path), std::move(value), std::move(expected)});
}

void Findings::add_wrong_type(std::string path, const Json& value, JsonType expected) {
    // "1" in quotes is no number, and the message must show why.
    const std::string shown = value.is_string() ? '"' + quoted(value) + '"' : quoted(value);
    add(JsonProblem::Kind::WrongType, std::move(path), shown, words_for(expected));
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
