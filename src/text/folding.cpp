// SPDX-License-Identifier: GPL-3.0-or-later
#include "icu_text.h"

#include <redress/text/unicode.h>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <array>

namespace redress::text {

namespace {

/// Letters with a stroke and ligatures, which Unicode does not take apart; after case folding.
std::string_view plain_letters(char32_t c) {
    switch (c) {
    case U'ø':
        return "o";
    case U'æ':
        return "ae";
    case U'œ':
        return "oe";
    case U'đ':
    case U'ð':
        return "d";
    case U'ł':
        return "l";
    case U'þ':
        return "th";
    case U'ı':
        return "i";
    default:
        return {};
    }
}

icu::UnicodeString without_accents(const icu::UnicodeString& text) {
    icu::UnicodeString out;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_charType(c) != U_NON_SPACING_MARK) out.append(c);
    }
    return out;
}

void append_plain(std::string& out, UChar32 c) {
    const std::string_view plain = plain_letters(static_cast<char32_t>(c));
    if (plain.empty()) {
        icu::UnicodeString(c).toUTF8String(out);
    } else {
        out += plain;
    }
}

std::string folded_by_icu(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decomposer = icu::Normalizer2::getNFKDInstance(status);
    require_icu(status);
    icu::UnicodeString text = without_accents(decomposer->normalize(icu_text(utf8), status));
    require_icu(status);
    text.foldCase();
    std::string out;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        append_plain(out, text.char32At(i));
    return out;
}

/// What the two-byte sequences (U+0080 to U+07FF) become. Folding looks at one code point at a time, so most
/// text never needs ICU again: searching folds every keystroke and importing every record.
class TwoByteFolds {
public:
    TwoByteFolds() {
        for (char32_t c = first; c < last; ++c) folds_[c - first] = folded_by_icu(to_utf8({&c, 1}));
    }
    const std::string& of(unsigned char lead, unsigned char trail) const {
        return folds_[((lead & 0x1FU) << 6U | (trail & 0x3FU)) - first];
    }

private:
    static constexpr char32_t first = 0x80;
    static constexpr char32_t last = 0x800;
    std::array<std::string, last - first> folds_;
};

bool is_short_sequence(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    return lead >= 0xC2 && lead <= 0xDF && at + 1 < text.size() &&
           (static_cast<unsigned char>(text[at + 1]) & 0xC0U) == 0x80U;
}

/// The longest piece from `at` that has neither ASCII nor two-byte sequences.
std::size_t end_of_rare(std::string_view text, std::size_t at) {
    while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80 && !is_short_sequence(text, at))
        ++at;
    return at;
}

} // namespace

std::string folded(std::string_view utf8) {
    static const TwoByteFolds table;
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const char c = utf8[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
            ++at;
        } else if (is_short_sequence(utf8, at)) {
            out += table.of(static_cast<unsigned char>(c), static_cast<unsigned char>(utf8[at + 1]));
            at += 2;
        } else {
            const std::size_t end = end_of_rare(utf8, at);
            out += folded_by_icu(utf8.substr(at, end - at));
            at = end;
        }
    }
    return out;
}

} // namespace redress::text
