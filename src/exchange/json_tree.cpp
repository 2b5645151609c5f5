// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_tree.h"

#include "tree_builder.h"

#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::exchange {

namespace {

constexpr std::size_t largest_file = std::size_t{64} * 1024 * 1024;
constexpr std::size_t longest_quote = 60;

bool starts_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Line and column from 1; the column counts characters.
JsonProblem problem_at(JsonProblem::Kind kind, std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line_start = before.rfind('\n') + 1; // npos + 1 is 0
    const auto rest = before.substr(line_start);
    JsonProblem problem{kind};
    problem.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    problem.column = 1 + static_cast<int>(std::count_if(rest.begin(), rest.end(), starts_character));
    return problem;
}

std::size_t first_bad_byte(std::string_view text) {
    std::size_t place = 0;
    while (place < text.size()) {
        std::size_t length = 1;
        while (length <= 4 && !text::is_utf8(text.substr(place, length))) ++length;
        if (length > 4) return place;
        place += length;
    }
    return place;
}

} // namespace

std::variant<Json, JsonProblem> parsed_json(std::string_view text) {
    using Kind = JsonProblem::Kind;
    if (text.size() > largest_file) return JsonProblem{Kind::TooLarge};
    if (!text::is_utf8(text)) return problem_at(Kind::NotUtf8, text, first_bad_byte(text));
    // The library takes a zero byte for the end of the text and would not look at what follows.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return problem_at(Kind::NotJson, text, zero);
    TreeBuilder builder;
    if (Json::sax_parse(text.begin(), text.end(), &builder)) return std::move(builder.root);
    if (builder.problem) return *builder.problem;
    return problem_at(Kind::NotJson, text, builder.broken_at);
}

std::string shortened(std::string_view utf8) {
    // A message must not carry a file's control characters to a terminal.
    std::string words = text::tidied(utf8);
    std::replace(words.begin(), words.end(), '\n', ' ');
    std::size_t characters = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (starts_character(words[i]) && ++characters > longest_quote) return words.substr(0, i) + "…";
    return words;
}

std::string quoted(const Json& value) {
    if (value.is_string()) return shortened(value.get_ref<const std::string&>());
    if (value.is_object()) return "{…}";
    if (value.is_array()) return "[…]";
    return shortened(value.dump());
}

} // namespace redress::exchange
