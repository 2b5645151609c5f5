// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/block.h>
#include <redress/domain/answers.h>

#include <map>
#include <span>

namespace redress::documents {

/// The sentences of a paper that a person may put otherwise, in reading order: of the subject, headings,
/// paragraphs, points of lists and the closing. Cells of tables are facts and are changed where they are
/// recorded.
std::vector<std::string> texts_in(const Document& document);

/// What stands for a sentence of a paper.
struct Placed {
    std::size_t rewording; ///< which of them
    std::string to;
};
/// Where rewordings have their place.
struct Wordings {
    std::map<std::string, Placed> by_sentence;
    std::vector<domain::Rewording> without_place;
};
/// A rewording goes to its sentence, also when that has another day, amount or number by now: where the
/// person's words repeat the old one, they get the new one. No-break spaces count as spaces. Of several
/// sentences that differ in nothing else, none is taken.
Wordings wordings_for(std::span<const std::string> sentences, std::span<const domain::Rewording> rewordings);

/// The paper with those sentences replaced; a block of which nothing is left is left out. The new text is
/// plain, the rest keeps its bold words.
Document reworded(Document document, std::span<const domain::Rewording> rewordings);

} // namespace redress::documents
