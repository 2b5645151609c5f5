// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/typesetter.h"

namespace redress::documents {

/// Adds the running head and "page x of y". A text too long for its one line is cut at a word and ends
/// in "…", for it only repeats what the pages say.
void add_page_edges(std::vector<Page>& pages, const Document& document, Typesetter& setter,
                    const PageFrame& frame);

} // namespace redress::documents
