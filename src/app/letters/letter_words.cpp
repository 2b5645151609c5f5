// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_words.h"

#include <redress/text/messages.h>

#include <algorithm>

namespace redress::app {

namespace {

/// A date that never falls apart at the end of a line.
std::string unbroken(const std::string& text) {
    std::string whole;
    for (const char c : text) c == ' ' ? whole += "\u00A0" : whole += c;
    return whole;
}

} // namespace

std::string LetterWords::phrase(const std::string& key, std::initializer_list<std::string> arguments) const {
    return text::filled(phrases_.at(key), arguments);
}

std::string LetterWords::date(std::optional<domain::Date> date) const {
    return date ? unbroken(text::format_date(*date, language_, text::DateStyle::Long)) : std::string();
}
std::string LetterWords::date_with_weekday(domain::Date date) const {
    std::string text = text::format_date(date, language_, text::DateStyle::WithWeekday);
    const std::string day = text::format_date(date, language_, text::DateStyle::Long);
    if (const auto at = text.find(day); at != std::string::npos) text.replace(at, day.size(), unbroken(day));
    return text;
}
std::string LetterWords::money(const domain::Money& amount) const {
    return text::format_money(amount, language_);
}
std::string LetterWords::money(const std::optional<domain::Money>& amount) const {
    return amount ? money(*amount) : std::string();
}
std::string LetterWords::number(const domain::Money& amount) const {
    return text::format_amount(amount, language_, text::MoneyStyle::Short);
}
std::string LetterWords::percent(domain::Percent percent) const {
    return text::format_percent(percent, language_);
}
std::string LetterWords::list(const std::vector<std::string>& parts) const {
    return text::format_list(parts, language_);
}

std::string LetterWords::numbers(std::vector<int> numbers) const {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<std::string> parts;
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        if (last < first + 2) last = first; // two in a row read better as two
        const std::string start = std::to_string(numbers[first]);
        parts.push_back(last == first ? start : start + "–" + std::to_string(numbers[last]));
        first = last + 1;
    }
    return list(parts);
}

std::string LetterWords::counted(const std::string& key, const std::vector<int>& numbers) const {
    if (numbers.empty()) return {};
    return phrase(key + (numbers.size() == 1 ? ".one" : ".many"), {this->numbers(numbers)});
}
std::string LetterWords::defects(const std::vector<int>& numbers) const {
    return counted("defects", numbers);
}
std::string LetterWords::defects_first(const std::vector<int>& numbers) const {
    return counted("defects_first", numbers);
}
std::string LetterWords::exhibits(const std::vector<int>& numbers) const {
    return counted("exhibits", numbers);
}

void set_with_section(documents::FieldTree& tree, const std::string& name, const std::string& value) {
    const auto dot = name.rfind('.');
    const std::size_t start = dot == std::string::npos ? 0 : dot + 1;
    tree.set_section(name.substr(0, start) + "has_" + name.substr(start), !value.empty());
    tree.set(name, value);
}

void set_list_with_section(documents::FieldTree& tree, const std::string& name,
                           std::vector<documents::FieldTree> rows) {
    tree.set_section(name + ".are_any", !rows.empty());
    tree.set_list(name, std::move(rows));
}

std::string closed(const std::string& text) {
    if (text.empty()) return text;
    const bool has_end = text.ends_with('.') || text.ends_with('!') || text.ends_with('?') ||
                         text.ends_with(':') || text.ends_with("…");
    return has_end ? text : text + ".";
}

std::string unclosed(const std::string& text) {
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

std::string as_sentence(const std::string& text) {
    std::string sentence = closed(text);
    if (sentence.empty()) return sentence;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(sentence[at]); };
    // "iPhone" is a name as it stands.
    const std::size_t second = byte(0) < 0x80 ? 1 : 2;
    if (sentence.size() > second && byte(second) >= 'A' && byte(second) <= 'Z') return sentence;
    // a to z, and à to þ as they stand in UTF-8 (÷ between them has no capital)
    const bool is_latin = sentence.size() > 1 && byte(0) == 0xC3 && byte(1) >= 0xA0 && byte(1) <= 0xBE;
    if (byte(0) >= 'a' && byte(0) <= 'z') sentence[0] = static_cast<char>(byte(0) - 0x20);
    if (is_latin && byte(1) != 0xB7) sentence[1] = static_cast<char>(byte(1) - 0x20);
    return sentence;
}

std::string joined(const std::vector<std::string>& sentences, const std::string& between) {
    std::string text;
    for (const std::string& sentence : sentences)
        if (!sentence.empty()) text += (text.empty() ? "" : between) + sentence;
    return text;
}

} // namespace redress::app
