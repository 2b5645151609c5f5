// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/any_answers.h"

#include <redress/domain/totals.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::test {

namespace {

using documents::Line;

std::string text_of(const Line& line) {
    std::string text;
    for (const documents::Run& run : line) text += run.text;
    return text;
}

std::string without_fixed_spaces(std::string text) {
    for (std::size_t at = 0; (at = text.find("\u00A0", at)) != std::string::npos;) text.replace(at, 2, " ");
    return text;
}

constexpr const char* forbidden[] = {
    "()",      "  ",       " ,",       " .",      ",,",     "{{",      "}}",       "..",
    " ;",      " :",       "null",     "okänd",   "Okänd",  "unknown", "för sent", "too late",
    "På  ",    " den.",    " den,",    " den:",   " on.",   " on,",    " on:",     " by.",
    " by,",    " senast.", "senast,",  "den den", "on on",  "enligt.", "under.",   "med stöd av att",
    "av er.:", ": .",      " och.",    " or.",    "{0}",    "{1}",     "¤",        "()",
    ":.",      "?.",       " att ni.", "Under,",  "you to."};

/// A sentence begins with a capital and ends with a mark.
std::string sentence_fault(const std::string& text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first >= 'a' && first <= 'z') return "begins small";
    const char last = text.back();
    if (last != '.' && last != ':' && last != '?' && last != '!' && last != ',') return "has no end";
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool ends = (text[i] == '.' || text[i] == '?') && text[i + 1] == ' ';
        const bool is_short = i >= 3 && (text.substr(i - 3, 3) == "kap");
        if (ends && !is_short && text[i + 2] >= 'a' && text[i + 2] <= 'z') return "goes on small";
    }
    return {};
}

std::string fault_of(const std::string& typeset, bool is_sentence) {
    const std::string text = without_fixed_spaces(typeset);
    if (text.empty()) return "empty text";
    for (const char* pattern : forbidden)
        if (text.find(pattern) != std::string::npos) return std::string("'") + pattern + "' in: " + text;
    const std::string fault = is_sentence ? sentence_fault(text) : std::string();
    return fault.empty() ? fault : fault + ": " + text;
}

std::string fault_of(const documents::Block& block) {
    if (const auto* heading = std::get_if<documents::Heading>(&block))
        return fault_of(text_of(heading->text), false);
    if (const auto* paragraph = std::get_if<documents::Paragraph>(&block))
        return fault_of(text_of(paragraph->text), true);
    if (const auto* list = std::get_if<documents::ListBlock>(&block))
        for (const Line& item : list->items)
            if (std::string fault = fault_of(text_of(item), true); !fault.empty()) return fault;
    return {};
}

void take_out(std::string& text, const std::string& part) {
    if (part.empty()) return;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos;) text.erase(at, part.size());
}

std::string body_of(const documents::Document& letter) {
    std::string body = letter.letter.subject + "\n";
    for (const documents::Block& block : letter.blocks) {
        if (const auto* paragraph = std::get_if<documents::Paragraph>(&block))
            body += text_of(paragraph->text) + "\n";
        if (const auto* list = std::get_if<documents::ListBlock>(&block))
            for (const Line& item : list->items) body += text_of(item) + "\n";
    }
    return without_fixed_spaces(body);
}

/// Everything with figures that may stand in the letter.
std::vector<std::string> allowed_in(const domain::Answers& given) {
    const auto language = *text::language_from(given.language);
    const domain::Case dispute = case_from(given);
    std::vector<std::string> allowed;
    const auto add_day = [&](std::optional<domain::Date> day) {
        if (!day) return;
        allowed.push_back(text::format_date(*day, language, text::DateStyle::WithWeekday));
        allowed.push_back(text::format_date(*day, language, text::DateStyle::Long));
    };
    const auto add_money = [&](std::optional<domain::Money> amount) {
        if (amount) allowed.push_back(without_fixed_spaces(text::format_money(*amount, language)));
    };
    const law::Pack* pack = resources().pack(dispute.sheet.jurisdiction);
    add_day(app::reply_day(written_on(), pack));
    for (const auto& [key, typed] : given.texts) add_day(domain::Date::from_iso(typed));
    for (const domain::Item& item : dispute.items) add_money(item.price);
    for (const domain::ClaimItem& item : dispute.claim_items) {
        add_money(domain::calculation_of(dispute, item).amount);
        if (item.basis.percent)
            allowed.push_back(without_fixed_spaces(text::format_percent(*item.basis.percent, language)));
    }
    for (const auto& total : domain::totals_of(dispute).heads) add_money(total.stated);
    for (const domain::Exhibit& exhibit : dispute.exhibits) {
        allowed.push_back("Bilaga " + std::to_string(exhibit.number));
        allowed.push_back("Exhibit " + std::to_string(exhibit.number));
    }
    if (pack != nullptr)
        for (const law::Citation& citation : pack->citations())
            if (const auto words = citation.words.find(language); words != citation.words.end())
                allowed.push_back(words->second);
    // The day until which goods may be rejected in England follows from the day they came.
    if (const auto got = domain::Date::from_iso(given.texts.count("got_on") ? given.texts.at("got_on") : ""))
        for (int days : {30, 33}) add_day(domain::day_after(*got, days));
    std::ranges::sort(allowed, [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return allowed;
}

/// A sentence about something that only an answer can say.
struct Said {
    const char* key;
    const char* option;
    const char* swedish;
    const char* english;
};
constexpr Said sayings[] = {{"told", "yes", "sa till om", "told you about"},
                            {"answered", "tried", "Ni har försökt", "You have tried"},
                            {"answered", "refused", "Ni har avböjt", "You have declined"},
                            {"answered", "silent", "inte fått något svar", "have had no answer"},
                            {"who_bought", "gift", "som en present", "as a present"},
                            {"arrived", "never", "Ingenting har levererats", "Nothing has been delivered"},
                            {"kind", "work", "Arbetet", "The work"}};

std::string said_without_reason(const std::string& body, const domain::Answers& given) {
    for (const Said& said : sayings) {
        const auto found = given.texts.find(said.key);
        const bool is_answered = found != given.texts.end() && found->second == said.option;
        for (const char* words : {said.swedish, said.english})
            if (!is_answered && body.find(words) != std::string::npos) return words;
    }
    return {};
}

} // namespace

std::string fault_in(const documents::Document& document) {
    for (const documents::Block& block : document.blocks)
        if (std::string fault = fault_of(block); !fault.empty()) return fault;
    const documents::LetterParts& letter = document.letter;
    if (document.form != documents::PageForm::Letter) return {};
    for (const std::string& text : {letter.subject, letter.place_and_date, letter.closing})
        if (std::string fault = fault_of(text, false); !fault.empty()) return fault;
    for (const auto* lines : {&letter.sender, &letter.recipient, &letter.signatures, &letter.enclosures})
        for (const std::string& line : *lines)
            if (line.empty()) return "an empty line";
    return {};
}

std::string invention_in(const documents::Document& letter, const domain::Answers& given) {
    std::string body = body_of(letter);
    if (std::string words = said_without_reason(body, given); !words.empty()) return words;
    for (const app::Question& question : app::questions()) {
        const bool is_hidden = !question.of_each_defect && !app::is_asked(question, given);
        const bool is_text = question.form == app::AnswerForm::Text;
        if (is_hidden && is_text && body.find("Ord" + question.key) != std::string::npos) return question.key;
    }
    for (const std::string& part : allowed_in(given)) take_out(body, part);
    const auto figure = body.find_first_of("0123456789");
    return figure == std::string::npos ? std::string() : body.substr(figure > 60 ? figure - 60 : 0, 120);
}

} // namespace redress::test
