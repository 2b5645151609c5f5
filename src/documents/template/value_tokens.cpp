// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_tokens.h"

#include <stdexcept>

namespace redress::documents {

namespace {

// All are EE 80 xx in UTF-8: U+E000 opens, U+E010 to U+E01F are sixteen digits, U+E001 closes, U+E002 is
// "empty".
constexpr std::string_view private_lead = "\xEE\x80";
constexpr std::string_view opening = "\xEE\x80\x80";
constexpr std::string_view closing = "\xEE\x80\x81";
constexpr std::string_view nothing = "\xEE\x80\x82";
constexpr unsigned first_digit = 0x90;

void append_digit(std::string& token, std::size_t digit) {
    token.append(private_lead);
    token.push_back(static_cast<char>(first_digit + digit));
}

std::size_t index_in(std::string_view digits) {
    std::size_t index = 0;
    for (std::size_t i = 2; i < digits.size(); i += 3)
        index = index * 16 + (static_cast<unsigned char>(digits[i]) - first_digit);
    return index;
}

} // namespace

std::string ValueTokens::token_for(const std::string& value) {
    if (value.empty()) return std::string(nothing);
    values_.push_back(value);
    std::string token(opening);
    const std::size_t index = values_.size() - 1;
    int shift = 0;
    while ((index >> shift) >= 16) shift += 4;
    for (; shift >= 0; shift -= 4) append_digit(token, (index >> shift) & 15U);
    token.append(closing);
    return token;
}

std::vector<ValueTokens::Piece> ValueTokens::pieces_of(std::string_view text) const {
    std::vector<Piece> pieces;
    while (!text.empty()) {
        const auto start = text.find(private_lead);
        if (start != 0) pieces.push_back({Piece::Kind::Text, text.substr(0, start)});
        if (start == std::string_view::npos) break;
        text.remove_prefix(start);
        if (text.starts_with(nothing)) {
            pieces.push_back({Piece::Kind::Nothing, {}});
            text.remove_prefix(nothing.size());
            continue;
        }
        const auto end = text.find(closing);
        if (end == std::string_view::npos) throw std::logic_error("a value's token was torn apart");
        pieces.push_back(
            {Piece::Kind::Value, values_.at(index_in(text.substr(opening.size(), end - opening.size())))});
        text.remove_prefix(end + closing.size());
    }
    return pieces;
}

} // namespace redress::documents
