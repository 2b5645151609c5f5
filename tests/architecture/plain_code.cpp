// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_code.h"

#include <algorithm>
#include <cctype>

namespace redress::architecture {

namespace {

bool is_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Walks a text once; each take_ function starts at what it takes and ends behind it.
class Scanner {
public:
    explicit Scanner(const std::string& text) : text_(text) { result_.code = text; }

    PlainCode scan() {
        while (at_ < text_.size()) step();
        return std::move(result_);
    }

private:
    void step() {
        if (looking_at("//")) return take_comment(text_.find('\n', at_));
        if (looking_at("/*")) return take_comment(after(text_.find("*/", at_ + 2), 2));
        if (text_[at_] == '#' && starts_line()) return take_directive();
        if (looking_at("R\"") && !follows_word()) return take_raw_literal();
        if (text_[at_] == '"') return take_literal('"');
        // A quote inside a number separates its digits.
        if (text_[at_] == '\'' && !follows_word()) return take_literal('\'');
        ++at_;
    }

    bool looking_at(const char* mark) const { return text_.compare(at_, 2, mark) == 0; }
    bool follows_word() const { return at_ > 0 && is_word(text_[at_ - 1]); }
    bool starts_line() const {
        const auto before = at_ == 0 ? std::string::npos : text_.find_last_not_of(" \t", at_ - 1);
        return before == std::string::npos || text_[before] == '\n';
    }
    static std::size_t after(std::size_t place, std::size_t length) {
        return place == std::string::npos ? place : place + length;
    }

    /// Blanks up to `end` and goes there.
    std::string taken(std::size_t end) {
        end = std::min(end, text_.size());
        for (std::size_t i = at_; i < end; ++i)
            if (text_[i] != '\n') result_.code[i] = ' ';
        std::string part = text_.substr(at_, end - at_);
        at_ = end;
        return part;
    }

    void take_comment(std::size_t end) { result_.comments.push_back(taken(end)); }

    void take_directive() {
        std::size_t end = text_.find('\n', at_);
        while (end != std::string::npos && text_[end - 1] == '\\') end = text_.find('\n', end + 1);
        taken(end);
    }

    void take_raw_literal() {
        const std::size_t open = text_.find('(', at_);
        if (open == std::string::npos) return void(taken(text_.size()));
        const std::string close = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
        const std::size_t end = text_.find(close, open);
        at_ = open + 1;
        result_.literals.push_back(taken(end));
        at_ = std::min(after(end, close.size()), text_.size());
    }

    void take_literal(char quote) {
        std::size_t end = ++at_;
        while (end < text_.size() && text_[end] != quote && text_[end] != '\n')
            end += text_[end] == '\\' ? 2U : 1U;
        result_.literals.push_back(taken(end));
        if (at_ < text_.size()) ++at_;
    }

    const std::string& text_;
    std::size_t at_ = 0;
    PlainCode result_;
};

} // namespace

PlainCode plain_code(const std::string& text) {
    return Scanner(text).scan();
}

} // namespace redress::architecture
