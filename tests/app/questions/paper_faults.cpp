// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/any_answers.h"

#include <redress/text/unicode.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace redress::test {

namespace {

constexpr const char* forbidden[] = {
    "()",       "( )",    "  ",      " ,",    " .",    ",,",      "{{",       "}}",       "..",
    " ;",       " :",     "null",    "okänd", "Okänd", "unknown", "för sent", "too late", " senast.",
    "senast,",  "{0}",    "{1}",     "¤",     ": .",   ":.",      "?.",       ",.",       ".,",
    " att ni.", "Under,", "you to.", "{",     "}",     "**",      "<",        ">",        "med stöd av att",
    "av er.:"};

/// Words after which something must come.
const std::set<std::string>& open_words() {
    static const std::set<std::string> words{"från",   "av",  "hos",   "enligt", "den", "vid",
                                             "mellan", "och", "att",   "from",   "by",  "of",
                                             "at",     "the", "under", "and",    "or"};
    return words;
}

const std::set<std::string>& words_of(const std::string& language) {
    static const std::set<std::string> swedish{"och", "att", "inte", "är", "som", "eller", "ni", "vi", "jag"};
    static const std::set<std::string> english{"the", "and", "you", "of", "is", "not", "with", "we", "or"};
    return language == "sv" ? swedish : english;
}

std::string fault_of_words(const std::string& text, const std::string& language) {
    constexpr std::string_view marks = ".,:;!?)(\"”’–";
    std::istringstream in(text);
    std::string last;
    for (std::string word; in >> word;) {
        const auto end = word.find_last_not_of(marks) + 1;
        const std::string bare = word.substr(0, end);
        const bool is_closed = end < word.size();
        if (bare == last && bare != "Xx" && !bare.empty() &&
            bare.find_first_of("0123456789") == std::string::npos)
            return "twice '" + bare + "'";
        if (is_closed && open_words().contains(bare)) return "ends after '" + bare + "'";
        if (words_of(language == "sv" ? "en" : "sv").contains(bare)) return "other language '" + bare + "'";
        last = is_closed ? std::string() : bare;
    }
    return {};
}

bool is_small(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7);
}

/// A sentence begins with a capital and ends with a mark.
std::string fault_of_sentence(const std::string& text) {
    const std::u32string letters = text::code_points(text);
    if (is_small(letters.front())) return "begins small";
    if (std::u32string_view(U".:?!,").find(letters.back()) == std::u32string::npos) return "has no end";
    for (std::size_t i = 0; i + 2 < letters.size(); ++i) {
        const bool ends = (letters[i] == U'.' || letters[i] == U'?') && letters[i + 1] == U' ';
        const bool is_chapter = i >= 3 && letters.substr(i - 3, 3) == U"kap";
        if (ends && !is_chapter && is_small(letters[i + 2])) return "goes on small";
    }
    return {};
}

std::string fault_of(const PaperText& part, const std::string& language) {
    for (const char* pattern : forbidden)
        if (part.text.find(pattern) != std::string::npos) return std::string("'") + pattern + "'";
    if (std::string fault = fault_of_words(part.text, language); !fault.empty()) return fault;
    return part.is_sentence ? fault_of_sentence(part.text) : std::string();
}

} // namespace

std::string fault_in(const documents::Document& paper, const domain::Answers& given) {
    for (const PaperText& part : texts_of(paper, given)) {
        if (part.text.empty()) return "an empty line";
        if (std::string fault = fault_of(part, given.language); !fault.empty())
            return fault + " in: " + part.text;
    }
    return {};
}

} // namespace redress::test
