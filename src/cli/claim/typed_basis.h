// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nouns.h"

namespace redress::cli {

/// How an amount is found, as it is typed; what is not typed is empty.
struct TypedBasis {
    std::string method, price, conforming, delivered, percent, stated, source;

    bool has_inputs() const;
};

/// The options of the inputs. The method is named by the verb itself.
void take_inputs(CLI::App& verb, TypedBasis& typed);

/// What is typed, over what the basis was before. Another method begins anew. Without a method it is the one
/// before, and where that is none or the court's, the one whose inputs are typed. Throws UsageError for an
/// input that the method has no use for.
domain::Basis typed_basis(Desk& desk, const domain::Case& dispute, const TypedBasis& typed,
                          const domain::Basis& before = {});

} // namespace redress::cli
