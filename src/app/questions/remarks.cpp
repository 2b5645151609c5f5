// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"

#include "citations.h"

#include <redress/app/law_sentences.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::app {

namespace {

constexpr std::size_t many_lines = 12;
constexpr std::size_t long_line = 400;

} // namespace

Remark& Thinking::note(Screen screen, const std::string& key, const std::vector<std::string>& values) const {
    remarks.push_back({RemarkKind::Note, screen, words.sentence("remark." + key, values), {}, {}});
    remarks.back().question = question_beside(key);
    return remarks.back();
}

std::string Thinking::day(domain::Date day) const {
    return text::format_date(day, reading.language, text::DateStyle::WithWeekday);
}

bool may_cite(const Reading& reading) {
    return reading.is_consumer_sale() && reading.has("kind");
}

bool asks_share(const Reading& reading) {
    const auto is_share = [](const ReadDefect& defect) { return defect.share && !defect.repair_price; };
    return reading.says("wish", "money_off") && reading.says("kind", "work") &&
           std::ranges::any_of(reading.defects, is_share);
}

const law::Citation* section_of(const Thinking& thinking, std::string_view key) {
    if (!may_cite(thinking.reading)) return nullptr;
    const BoughtItems items{&thinking.dispute.items.front()};
    return citation_for(thinking.dispute, *thinking.reading.pack, key, items);
}

std::vector<std::string> rule_lines(const law::Citation& section, const Thinking& thinking) {
    const text::Language language = thinking.reading.language;
    std::vector<std::string> lines{words_in(section.words, language), words_in(section.statement, language),
                                   source_sentence(section.origin.source, section.origin.checked_on,
                                                   section.origin.confidence, thinking.messages())};
    std::erase(lines, "");
    return lines;
}

void add_purchase_remarks(const Thinking& thinking) {
    const Reading& reading = thinking.reading;
    if (reading.says("bought_as", "firm")) thinking.note(Screen::Bought, "firm").kind = RemarkKind::Stop;
    if (reading.says("condition", "used") && reading.is_consumer_sale()) {
        thinking.note(Screen::Bought, "used");
        if (const law::Citation* section = section_of(thinking, "used_goods"))
            thinking.note(Screen::Bought, "used_shorter").rule = rule_lines(*section, thinking);
    }
    if (reading.says("who_bought", "gift")) thinking.note(Screen::Bought, "gift");
    if (reading.says("who_bought", "together")) thinking.note(Screen::Bought, "together");
    if (reading.says("kind", "work")) thinking.note(Screen::Bought, "work");
    const bool is_dated = reading.date("bought_on").has_value();
    if (may_cite(reading) && is_dated && !reading.never_came() &&
        section_of(thinking, "repair_first") == nullptr)
        thinking.note(Screen::Bought, "no_section", {reading.pack->name(reading.language)});
}

void add_seller_remarks(const Thinking& thinking) {
    const Reading& reading = thinking.reading;
    if (reading.says("seller_kind", "private_person")) thinking.note(Screen::Seller, "private_person");
    if (reading.is_abroad()) {
        const bool is_member = reading.pack != nullptr && !reading.pack->member_of().empty();
        const bool in_union = reading.says("seller_abroad", "eu") && is_member;
        thinking.note(Screen::Seller, in_union ? "abroad_eu" : "abroad_elsewhere");
    }
}

void add_line_remarks(const Thinking& thinking) {
    const auto& defects = thinking.reading.defects;
    const bool is_long =
        std::ranges::any_of(defects, [](const ReadDefect& defect) { return defect.what.size() > long_line; });
    if (defects.size() > many_lines)
        thinking.note(Screen::Wrong, "many_lines", {std::to_string(defects.size())});
    if (is_long) thinking.note(Screen::Wrong, "long_lines");
}

} // namespace redress::app
