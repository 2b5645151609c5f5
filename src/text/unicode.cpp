// SPDX-License-Identifier: GPL-3.0-or-later
#include "icu_text.h"

#include <redress/text/unicode.h>

#include <unicode/uchar.h>

#include <stdexcept>

namespace redress::text {

namespace {

struct Decoded {
    char32_t code_point = 0;
    std::size_t length = 0; ///< 0 when the bytes are not UTF-8
};

// The shortest value that a sequence of that length may hold: smaller ones are overlong (RFC 3629).
constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};

std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool is_scalar(char32_t c) {
    return c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
}

Decoded decoded_at(std::string_view bytes, std::size_t at) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t length = sequence_length(lead);
    if (length == 1) return {lead, 1};
    if (length == 0 || bytes.size() - at < length) return {};
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at + i]);
        if ((byte & 0xC0U) != 0x80U) return {};
        value = (value << 6U) | (byte & 0x3FU);
    }
    if (value < least[length] || !is_scalar(value)) return {};
    return {value, length};
}

void append_utf8(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr unsigned lead[] = {0, 0xC0, 0xE0, 0xF0};
    out += static_cast<char>(lead[more] | (c >> (6 * more)));
    for (int i = more - 1; i >= 0; --i) out += static_cast<char>(0x80U | ((c >> (6 * i)) & 0x3FU));
}

/// The ends of a page and of a part too, or the words around them would run together.
bool is_line_end(char32_t c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Control characters, and U+FEFF that other programs put before a text.
bool is_dropped(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF;
}

bool is_white(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

std::u32string plain_lines(std::u32string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        if (is_line_end(c)) {
            out += U'\n';
        } else if (c == '\t') {
            out += U' ';
        } else if (!is_dropped(c)) {
            out += c;
        }
    }
    return out;
}

std::u32string_view trimmed(std::u32string_view text) {
    while (!text.empty() && is_white(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_white(text.back())) text.remove_suffix(1);
    return text;
}

} // namespace

bool is_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = decoded_at(bytes, at).length;
        if (length == 0) return false;
        at += length;
    }
    return true;
}

std::u32string code_points(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded next = decoded_at(utf8, at);
        if (next.length == 0) throw std::invalid_argument("text is not UTF-8");
        out += next.code_point;
        at += next.length;
    }
    return out;
}

std::string to_utf8(std::u32string_view code_points) {
    std::string out;
    out.reserve(code_points.size());
    for (char32_t c : code_points) append_utf8(out, is_scalar(c) ? c : U'\uFFFD');
    return out;
}

std::string tidied(std::string_view utf8) {
    const std::u32string lines = plain_lines(code_points(utf8));
    return normal_form_c(to_utf8(trimmed(lines)));
}

} // namespace redress::text
