// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace redress::documents {

/// Stands in for values while Mustache and Markdown read the template. A token is made of private-use
/// characters, which templates may not hold and which mean nothing to either, so that no value is ever read
/// as markup. Each piece of text is taken apart once; private-use characters inside a value are therefore
/// never looked at.
class ValueTokens {
public:
    /// The token of a value; an empty value has a token of its own that leaves nothing behind.
    std::string token_for(const std::string& value);

    /// A stretch of template text or a whole value.
    struct Piece {
        enum class Kind { Text, Value, Nothing } kind;
        std::string_view text;
    };
    /// Takes apart text that came from a template. The pieces point into `text` and into this object.
    std::vector<Piece> pieces_of(std::string_view text) const;

private:
    std::vector<std::string> values_;
};

} // namespace redress::documents
