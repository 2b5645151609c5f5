// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/block_setter.h"

namespace redress::documents {

/// How much room there is between blocks, around the closing words and to sign.
enum class Spacing { Roomy, Tight };

/// Closing words, a place to sign for each name, and the list of enclosures. The closing and the places to
/// sign stay together, with the last lines before them, and so does the list, when a page can hold it.
void append_letter_close(const LetterParts& letter, Galley& galley, BlockSetter& blocks, Typesetter& setter,
                         const PageFrame& frame, Spacing spacing);

} // namespace redress::documents
