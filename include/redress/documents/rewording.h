// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/block.h>
#include <redress/domain/answers.h>

#include <span>

namespace redress::documents {

/// The sentences of a paper that a person may put otherwise, in reading order: of the subject, headings,
/// paragraphs, points of lists and the closing. Cells of tables are facts and are changed where they are
/// recorded.
std::vector<std::string> texts_in(const Document& document);
/// The paper with those sentences replaced; a block of which nothing is left is left out. The new text is
/// plain, the rest keeps its bold words.
Document reworded(Document document, std::span<const domain::Rewording> rewordings);

} // namespace redress::documents
