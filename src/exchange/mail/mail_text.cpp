// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_text.h"

#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::exchange {

namespace {

constexpr std::size_t longest_address = 254; // RFC 5321 section 4.5.3.1.3
constexpr std::size_t longest_subject = 500; // characters; longer ones are shown by no mail program
constexpr std::string_view letters_and_digits =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// The length of the character that begins the bytes; 0 where none does.
std::size_t character_length(std::string_view bytes) {
    for (std::size_t length = 1; length <= 4 && length <= bytes.size(); ++length)
        if (text::is_utf8(bytes.substr(0, length))) return length;
    return 0;
}

std::string as_utf8(std::string_view bytes) {
    if (text::is_utf8(bytes)) return std::string(bytes);
    std::string whole;
    while (!bytes.empty()) {
        const std::size_t length = character_length(bytes);
        whole += length == 0 ? std::string_view("\xEF\xBF\xBD") : bytes.substr(0, length);
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return whole;
}

bool is_of(std::string_view text, std::string_view more) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char sign) {
        return letters_and_digits.find(sign) != std::string_view::npos ||
               more.find(sign) != std::string_view::npos;
    });
}

/// Letters beyond ASCII are for the mail program to encode; those of a domain only.
bool is_domain(std::string_view text) {
    const bool has_dots_inside = text.find('.') != std::string_view::npos && text.front() != '.' &&
                                 text.back() != '.' && text.find("..") == std::string_view::npos;
    return has_dots_inside && is_of(text, ".-");
}

} // namespace

std::string header_text(std::string_view text) {
    std::u32string line = text::code_points(text::tidied(as_utf8(text)));
    std::replace(line.begin(), line.end(), U'\n', U' ');
    if (line.size() > longest_subject) line.resize(longest_subject);
    return text::to_utf8(line);
}

std::string mail_address(std::string_view text) {
    const std::string address = header_text(text);
    const auto at = address.find('@');
    if (at == std::string::npos || address.size() > longest_address) return {};
    const bool is_one = is_of(std::string_view(address).substr(0, at), ".!#$%&'*+-/=?^_`{|}~") &&
                        is_domain(std::string_view(address).substr(at + 1));
    return is_one ? address : std::string();
}

std::string body_text(std::string_view text) {
    return text::tidied(as_utf8(text)) + "\n";
}

std::string attachment_name(std::string_view text) {
    std::string name = header_text(text);
    name.erase(0, name.find_last_of("/\\") + 1); // npos + 1 is 0
    std::replace(name.begin(), name.end(), '"', '\'');
    return name.find_first_not_of(". ") == std::string::npos ? "file" : name;
}

std::string plain_media_type(std::string_view text) {
    const auto slash = text.find('/');
    const bool is_plain = slash != std::string_view::npos && is_of(text.substr(0, slash), "-+.") &&
                          is_of(text.substr(slash + 1), "-+.");
    return is_plain ? std::string(text) : "application/octet-stream";
}

} // namespace redress::exchange
