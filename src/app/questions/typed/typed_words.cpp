// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_words.h"

#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::app {

namespace {

constexpr std::size_t longest_text = 80;

enum class Sort { Space, Letter, Number, Sign };

Sort sort_of(char c) {
    if (c == ' ') return Sort::Space;
    if ((c >= '0' && c <= '9') || c == '.' || c == ',' || c == ':' || c == '\'') return Sort::Number;
    const bool is_sign = static_cast<unsigned char>(c) < 0x80 && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z');
    return is_sign ? Sort::Sign : Sort::Letter;
}

/// As lists are compared: small, without accents, without the point of "ca.".
std::string plain(std::string word) {
    while (word.size() > 1 && (word.ends_with('.') || word.ends_with(','))) word.pop_back();
    return text::folded(word);
}

std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> words;
    Sort last = Sort::Space;
    for (const char c : text) {
        Sort sort = sort_of(c);
        // The point after letters belongs to them: "ca.", "c:a".
        if (last == Sort::Letter && (c == '.' || c == ':')) sort = Sort::Letter;
        if (sort != Sort::Space && sort == last && sort != Sort::Sign)
            words.back() += c;
        else if (sort != Sort::Space)
            words.emplace_back(1, c);
        last = sort;
    }
    return words;
}

/// Each entry of "ca, or so" as its words.
std::vector<std::vector<std::string>> entries_of(const std::string& list) {
    std::vector<std::vector<std::string>> entries;
    for (std::size_t start = 0; start < list.size();) {
        const auto end = std::min(list.find(',', start), list.size());
        auto& words = entries.emplace_back(parts_of(std::string_view(list).substr(start, end - start)));
        std::ranges::transform(words, words.begin(), plain);
        start = end + 1;
    }
    return entries;
}

/// Where an entry stands among words; the end when nowhere.
std::vector<std::string>::const_iterator place_of(const std::vector<std::string>& entry,
                                                  const std::vector<std::string>& words) {
    if (entry.empty()) return words.end();
    return std::search(
        words.begin(), words.end(), entry.begin(), entry.end(),
        [](const std::string& word, const std::string& asked) { return plain(word) == asked; });
}

} // namespace

TypedWords::TypedWords(std::string_view text) {
    if (text.size() <= longest_text && text::is_utf8(text)) words_ = parts_of(text::tidied(text));
}

bool TypedWords::are_one_of(const std::string& list) const {
    const auto entries = entries_of(list);
    return std::ranges::any_of(
        entries, [&](const auto& entry) { return std::ranges::equal(words_, entry, {}, plain); });
}

bool TypedWords::have_one_of(const std::string& list) const {
    const auto entries = entries_of(list);
    return std::ranges::any_of(entries,
                               [&](const auto& entry) { return place_of(entry, words_) != words_.end(); });
}

bool TypedWords::take_one(const std::string& list) {
    const std::size_t before = words_.size();
    take_all(list);
    return words_.size() + 1 == before;
}

void TypedWords::take_all(const std::string& list) {
    for (const auto& entry : entries_of(list)) {
        const auto found = place_of(entry, words_);
        if (found != words_.end()) words_.erase(found, found + static_cast<std::ptrdiff_t>(entry.size()));
    }
}

bool TypedWords::take_last(const std::string& list) {
    const auto entries = entries_of(list);
    const bool is_in = !words_.empty() && std::ranges::any_of(entries, [&](const auto& entry) {
        return entry.size() == 1 && entry.front() == plain(words_.back());
    });
    if (is_in) words_.pop_back();
    return is_in;
}

std::string TypedWords::taken_last() {
    if (words_.empty()) return {};
    std::string last = std::move(words_.back());
    words_.pop_back();
    return last;
}

std::string TypedWords::text() const {
    std::string text;
    for (const std::string& word : words_) text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace redress::app
