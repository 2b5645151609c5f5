// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace redress::law {

/// A pack that is in order and can be spoilt line by line. Line 1 is the code; the citation starts on
/// line 12.
inline std::string pack_head() {
    return "code = \"SE\"\n"
           "currency = \"SEK\"\n"
           "letter_language = \"sv\"\n"
           "[names]\n"
           "en = \"Sweden\"\n"
           "[reply_days]\n"
           "days = 14\n"
           "source = \"custom\"\n"
           "checked_on = 2026-11-21\n"
           "confidence = \"medium\"\n"
           "\n";
}

inline std::string citation_text(const std::string& days = "valid_from = 2022-05-01\n",
                                 const std::string& section = "5:8") {
    return "[[citation]]\n"
           "key = \"second_tier\"\n" +
           days +
           "source = \"the act\"\n"
           "checked_on = 2026-11-21\n"
           "confidence = \"statute\"\n"
           "words.en = \"" +
           section + "\"\n";
}

inline std::string pack_text() {
    return pack_head() + citation_text();
}

/// `pack_text` with the first `old_words` replaced.
inline std::string spoilt(const std::string& old_words, const std::string& new_words) {
    std::string text = pack_text();
    const std::size_t at = text.find(old_words);
    return at == std::string::npos ? std::string("the words to spoil are missing")
                                   : text.replace(at, old_words.size(), new_words);
}

} // namespace redress::law
