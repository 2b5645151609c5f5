// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean_text.h"

#include <redress/domain/problem.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::app {

namespace {

/// Marks of direction, joiners and variants: they print as nothing, or as a box.
bool is_shapeless(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0x00AD || (c >= 0xE0000 && c <= 0xE01EF);
}

/// Emoji and private signs, which no paper's font has. Older signs such as ☎ and ✓ are kept.
bool is_pictogram(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == 0x00A0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F;
}

/// Adds a character unless it would be a space at the beginning of a line or after another.
class Cleaning {
public:
    explicit Cleaning(char32_t line_end) : line_end_(line_end) {}

    void add(char32_t c) {
        if (is_shapeless(c)) return;
        if (is_pictogram(c)) {
            has_pictograms_ = true;
        } else if (c == '\n' || c == 0x2028 || c == 0x2029) {
            end_line();
        } else if (is_space(c)) {
            if (!clean_.empty() && clean_.back() != ' ' && clean_.back() != '\n') clean_ += U' ';
        } else {
            clean_ += c;
        }
    }

    CleanText taken() {
        while (!clean_.empty() && (clean_.back() == ' ' || clean_.back() == '\n')) clean_.pop_back();
        return {text::to_utf8(clean_), has_pictograms_ ? TextFault::Pictograms : TextFault::None};
    }

private:
    void end_line() {
        while (!clean_.empty() && clean_.back() == ' ') clean_.pop_back();
        if (!clean_.empty() && clean_.back() != '\n') clean_ += line_end_;
    }

    char32_t line_end_;
    std::u32string clean_;
    bool has_pictograms_ = false;
};

CleanText cleaned(const std::string& typed, char32_t line_end) {
    if (!text::is_utf8(typed)) return {{}, TextFault::Unreadable};
    const std::u32string characters = text::code_points(text::tidied(typed));
    if (characters.size() > domain::longest_text) return {{}, TextFault::TooLong};
    Cleaning cleaning(line_end);
    for (const char32_t c : characters) cleaning.add(c);
    return cleaning.taken();
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// How many bytes of the beginning are "1. ", "2) ", "- ", "•", "> " or "# ".
std::size_t marker_size(std::string_view text) {
    constexpr std::size_t longest_number = 3;
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    const bool is_number = digits > 0 && digits <= longest_number && digits + 1 < text.size() &&
                           (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
    if (is_number) return digits + 2;
    for (const std::string_view mark :
         {"-", "*", "#", ">", " ", "\u2013", "\u2014", "\u2022", "\u00B7", "\u25AA"})
        // "-5 degrees" begins with a number.
        if (text.starts_with(mark) && !(mark == "-" && text.size() > 1 && is_digit(text[1])))
            return mark.size();
    return 0;
}

} // namespace

CleanText clean_point(const std::string& typed) {
    CleanText clean = clean_line(typed);
    std::string_view point = clean.text;
    while (const std::size_t size = marker_size(point)) point.remove_prefix(size);
    while (!point.empty() && (point.back() == ',' || point.back() == ';' || point.back() == ' '))
        point.remove_suffix(1);
    clean.text = std::string(point);
    return clean;
}

CleanText clean_line(const std::string& typed) {
    return cleaned(typed, U' ');
}
CleanText clean_lines(const std::string& typed) {
    return cleaned(typed, U'\n');
}

} // namespace redress::app
