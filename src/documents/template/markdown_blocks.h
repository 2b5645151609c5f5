// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value_tokens.h"

#include <redress/documents/block.h>

namespace redress::documents {

/// Markdown (with tables, without HTML or indented code) to blocks, tokens replaced by their values. A
/// paragraph, heading, list item, table row or table without any text is left out; spaces of the template
/// that meet around an empty field become one. Values keep every character; their line ends are line breaks.
std::vector<Block> blocks_of(const std::string& markdown, const ValueTokens& tokens);

} // namespace redress::documents
