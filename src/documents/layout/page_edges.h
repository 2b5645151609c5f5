// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/typesetter.h"

namespace redress::documents {

/// Adds the running head and "page x of y". A text too long for its one line is cut at a word and gets "…",
/// for it only repeats what the pages say. What stands behind its last two commas is kept: a case number and
/// a date tell papers apart better than the whole of a long name.
void add_page_edges(std::vector<Page>& pages, const Document& document, Typesetter& setter,
                    const PageFrame& frame);

} // namespace redress::documents
