// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace redress::architecture {

/// What stands before an opening brace outside any function, understood.
struct DeclarationHead {
    enum class Kind { Scope, Type, Function, Initialiser } kind = Kind::Initialiser;
    std::string name; ///< of the type or function; empty for others

    bool is_test_case() const;
    /// Of `type`, when the head stands inside that type; otherwise by its qualified name, `Pack::Pack`.
    bool is_constructor_in(const std::string& type) const;
};

/// `head` is one line of code without literals and comments.
DeclarationHead read_head(const std::string& head);

bool is_access_label(const std::string& head);

} // namespace redress::architecture
