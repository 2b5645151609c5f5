// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace redress::architecture {

/// A function with a body. Its lines run from the first line of its head (template line, return type) to its
/// closing brace; blank lines and comments count. A lambda is part of the function around it.
struct FunctionSpan {
    std::string name; ///< as written before the parameters: "Casebook::open"
    int first_line = 0;
    int lines = 0;
    bool is_test_case = false;
    bool is_constructor = false; ///< or destructor
};

/// What a file defines. `balanced` is false when braces do not match: then nothing here can be trusted.
struct Outline {
    std::vector<FunctionSpan> functions;
    std::vector<std::string> types; ///< names of classes, structures, unions and enumerations defined here
    bool balanced = true;
};

/// Reads the outline of a source file in our layout. It knows braces, heads and literals, not the whole
/// language.
Outline outline_of(const std::string& text);

} // namespace redress::architecture
