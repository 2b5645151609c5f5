// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "template_tags.h"

#include <redress/documents/field_tree.h>

namespace redress::documents {

/// What the tags name that the fields do not have, or have as another kind. Sections that are off are checked
/// too, and every row of a list. Each finding comes once, in the order of the text.
std::vector<TemplateProblem> problems_in(const TaggedText& text, const FieldTree& fields);

/// The required names without a value: an empty value, an empty list, a section that is off; `list.name` asks
/// every row of the list. `texts` are searched for the place of the tag; a name that stands in none is found
/// at `fallback`.
std::vector<TemplateProblem> missing_in(const std::vector<std::string>& required, const FieldTree& fields,
                                        const std::vector<const TaggedText*>& texts, Place fallback);

} // namespace redress::documents
