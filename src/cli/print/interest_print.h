// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/json_value.h"

#include <redress/app/law_sentences.h>
#include <redress/law/pack.h>

namespace redress::cli {

/// A statement of interest with what was asked, for printing.
struct ShownInterest {
    const law::Pack& pack;
    const law::InterestRequest& request;
    const law::InterestStatement& statement;
    std::optional<domain::Percent> own_rate = {}; ///< agreed or set by a court: the law's own is left out
};

/// A line for each rate, the total, the sum per further day, the convention and the sources.
std::string interest_text(const ShownInterest& shown, const text::Messages& messages);
/// `interest compute --json`, as docs/cli.md describes it.
Json interest_json(const ShownInterest& shown, const text::Messages& messages);

/// One segment as in that JSON.
Json segment_json(const law::InterestSegment& segment);
/// Dashes where no rate is known: the margin alone would look like one.
std::string rate_words(const law::InterestSegment& segment, text::Language language);
std::string amount_words(const law::InterestSegment& segment, text::Language language);

} // namespace redress::cli
