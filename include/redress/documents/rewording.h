// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/block.h>
#include <redress/domain/answers.h>

#include <span>

namespace redress::documents {

/// The texts of a paper that a person may put otherwise, in reading order: subject, headings, paragraphs,
/// points of lists, closing. Cells of tables are facts and are changed where they are recorded.
std::vector<std::string> texts_in(const Document& document);
/// The paper with those texts replaced; an empty one is left out with its block. The new text is plain.
Document reworded(Document document, std::span<const domain::Rewording> rewordings);

} // namespace redress::documents
