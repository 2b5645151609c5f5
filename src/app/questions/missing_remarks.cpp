// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"

#include <redress/app/law_sentences.h>
#include <redress/app/letters.h>
#include <redress/text/format.h>

namespace redress::app {

namespace {

/// One sentence that names all of them.
void note_missing(const Thinking& thinking, Screen screen, const char* sentence,
                  const std::vector<std::string>& questions) {
    if (questions.empty()) return;
    std::vector<std::string> words;
    for (const std::string& key : questions) words.push_back(thinking.words.sentence("missing." + key));
    Remark& remark = thinking.note(screen, sentence, {text::format_list(words, thinking.reading.language)});
    remark.unanswered = questions;
}

/// A custom has no source of its own.
void add_reply_day(const Thinking& thinking) {
    const Reading& reading = thinking.reading;
    const std::string day = thinking.day(reply_day(reading.today, reading.pack));
    const law::Provenance origin =
        reading.pack != nullptr ? reading.pack->reply_days_origin() : law::Provenance{};
    const bool is_custom = origin.source.empty();
    Remark& remark = thinking.note(Screen::Letter, is_custom ? "reply_day" : "reply_day_usual", {day});
    if (is_custom) return;
    remark.rule = {source_sentence(origin.source, origin.checked_on, origin.confidence, thinking.messages())};
}

} // namespace

void add_missing_law(const Thinking& thinking) {
    const Reading& reading = thinking.reading;
    if (reading.stops() || reading.is_abroad() || reading.says("seller_kind", "private_person")) return;
    std::vector<std::string> missing;
    for (const char* key : {"country", "kind", "bought_as", "seller_kind", "seller_abroad"})
        if (!reading.has(key)) missing.emplace_back(key);
    note_missing(thinking, Screen::Seller, "law_unknown", missing);
}

void add_letter_remarks(const Thinking& thinking) {
    const Reading& reading = thinking.reading;
    if (reading.stops()) return;
    std::vector<std::string> missing;
    for (const char* key : {"my_name", "seller"})
        if (!reading.has(key)) missing.emplace_back(key);
    if (reading.defects.empty() && !reading.never_came()) missing.emplace_back("wrong");
    note_missing(thinking, Screen::Letter, "letter_incomplete", missing);
    add_reply_day(thinking);
}

} // namespace redress::app
