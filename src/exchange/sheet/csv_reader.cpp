// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheet_text.h"

#include <redress/text/unicode.h>

#include <algorithm>
#include <array>

namespace redress::exchange {

namespace {

/// What Windows-1252 has at 0x80 to 0x9F; the rest stands where Unicode has it. 0: nothing.
constexpr std::array<char32_t, 32> windows_1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// As Excel saves CSV in Western Europe.
std::string from_windows(std::string_view bytes) {
    std::u32string characters;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_special = byte >= 0x80 && byte < 0xA0;
        const char32_t character = is_special ? windows_1252[byte - 0x80U] : byte;
        characters += character == 0 ? char32_t{0xFFFD} : character;
    }
    return text::to_utf8(characters);
}

/// The mark that occurs most in the first line, outside quotes.
char separator_of(std::string_view text) {
    std::array<std::pair<char, int>, 3> counts{{{';', 0}, {',', 0}, {'\t', 0}}};
    bool in_quotes = false;
    for (const char c : text) {
        if (c == '"') in_quotes = !in_quotes;
        if (in_quotes) continue;
        if (c == '\n') break;
        for (auto& [mark, count] : counts) count += c == mark ? 1 : 0;
    }
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

class CsvReader {
public:
    CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    std::variant<Sheet, SheetFault> read() {
        for (at_ = 0; at_ < text_.size(); ++at_) {
            take(text_[at_]);
            if (sheet_.rows.size() > most_rows || row_.size() > most_columns) return SheetFault::TooLarge;
        }
        if (in_quotes_) return SheetFault::Damaged;
        end_row();
        return std::move(sheet_);
    }

private:
    bool is_next(char c) const { return at_ + 1 < text_.size() && text_[at_ + 1] == c; }

    void take(char c) {
        if (in_quotes_) return take_quoted(c);
        if (c == '"' && cell_.empty()) {
            in_quotes_ = true;
        } else if (c == separator_) {
            end_cell();
        } else if (c == '\n' || (c == '\r' && !is_next('\n'))) {
            end_row();
        } else if (c != '\r') {
            cell_ += c;
        }
    }
    void take_quoted(char c) {
        if (c != '"') {
            if (c != '\r' || !is_next('\n')) cell_ += c;
        } else if (is_next('"')) {
            cell_ += text_[++at_];
        } else {
            in_quotes_ = false;
        }
    }
    void end_cell() {
        row_.push_back({with_formula(cell_), ""});
        is_filled_ = is_filled_ || !cell_.empty();
        cell_.clear();
    }
    void end_row() {
        end_cell();
        if (is_filled_) sheet_.rows.push_back(std::move(row_));
        row_.clear();
        is_filled_ = false;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    bool in_quotes_ = false;
    bool is_filled_ = false;
    std::string cell_;
    SheetRow row_;
    Sheet sheet_;
};

} // namespace

std::variant<Sheet, SheetFault> read_csv(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (bytes.find('\0') != std::string_view::npos) return SheetFault::NotASheet; // a program, UTF-16
    const std::string text = text::is_utf8(bytes) ? std::string(bytes) : from_windows(bytes);
    return CsvReader(text, separator_of(text)).read();
}

} // namespace redress::exchange
