// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <redress/domain/case.h>

namespace redress::app {

/// What remarks are made from, and where they go. All are in the language of the answers.
struct Thinking {
    const Reading& reading;
    const QuestionWords& words;
    const Resources& resources;
    const domain::Case& dispute; ///< that the answers make
    std::vector<Remark>& remarks;

    /// Adds a sentence of `[sentence.remark]`.
    Remark& note(Screen screen, const std::string& key, const std::vector<std::string>& values = {}) const;
    text::Messages messages() const { return resources.messages(reading.language); }
    std::string day(domain::Date day) const; ///< as a sentence has it
};

/// The question beside which a sentence of `[sentence.remark]` stands; empty: it is about the whole screen.
std::string question_beside(std::string_view remark);

/// Each adds what it has to say about its screen.
void add_purchase_remarks(const Thinking& thinking);
void add_seller_remarks(const Thinking& thinking);
void add_day_remarks(const Thinking& thinking);
void add_line_remarks(const Thinking& thinking);
void add_wish_remarks(const Thinking& thinking);
/// What is long for a letter or an envelope.
void add_length_remarks(const Thinking& thinking);
/// What was answered and stands in no letter.
void add_unused_remarks(const Thinking& thinking, const domain::Answers& answers);
/// What nobody said, without which no law can be named.
void add_missing_law(const Thinking& thinking);
/// What the letter still needs, and where its last day comes from.
void add_letter_remarks(const Thinking& thinking);

/// The section that the pack of the case has under the key for what was bought, for the screen; null without
/// one, and where consumer law of the country does not hold as far as is known.
const law::Citation* section_of(const Thinking& thinking, std::string_view key);
/// Its words and what it says, a line each.
std::vector<std::string> rule_lines(const law::Citation& section, const Thinking& thinking);

/// Whether a letter may name sections: consumer law of the country holds and it is known for what.
bool may_cite(const Reading& reading);
/// Whether some reduction is a share of the price of a service.
bool asks_share(const Reading& reading);

} // namespace redress::app
