// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/template.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace redress::documents {

/// Deeper templates are refused before the Mustache parser, which recurses, sees them.
inline constexpr std::size_t max_nesting = 32;

/// A place in the template file, both counted from 1; columns in code points.
struct Place {
    int line = 1;
    int column = 1;
};

/// Walks along UTF-8 text and knows the place it has come to.
class PlaceCounter {
public:
    PlaceCounter(std::string_view text, Place start) : text_(text), place_(start) {}
    /// The place of a byte offset that is not before the last one asked for.
    Place at(std::size_t offset);

private:
    std::string_view text_;
    std::size_t reached_ = 0;
    Place place_;
};

/// One Mustache tag. `partner` is the index of a section's end.
struct Tag {
    enum class Kind { Value, Section, Inverted, End } kind = Kind::Value;
    std::string name;
    Place place;
    std::size_t partner = 0;
};

/// A text whose tags have been read and replaced by their index ({{name}} becomes {{7}}), so that whatever is
/// found while filling can be told with its line and column.
struct TaggedText {
    std::string text;
    std::vector<Tag> tags;
};

/// Reads the tags. A problem for: a tag without an end, an empty or odd name, partials, unescaped values and
/// other delimiters, sections that do not match, nesting beyond max_nesting, private-use characters.
std::variant<TaggedText, TemplateProblem> read_tags(std::string_view text, Place start);

} // namespace redress::documents
