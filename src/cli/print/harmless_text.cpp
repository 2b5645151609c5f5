// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/harmless_text.h"

#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::cli {

namespace {

bool is_ascii(char byte) {
    return static_cast<unsigned char>(byte) < 128;
}

} // namespace

std::string harmless(const std::string& line) {
    std::string words = line;
    if (!text::is_utf8(words))
        std::replace_if(
            words.begin(), words.end(), [](char byte) { return !is_ascii(byte); }, '?');
    const std::size_t start = std::min(words.find_first_not_of(' '), words.size());
    std::string tidy = text::tidied(std::string_view(words).substr(start));
    for (auto at = tidy.find('\n'); at != std::string::npos; at = tidy.find('\n')) tidy.replace(at, 1, " / ");
    return std::string(start, ' ') + tidy;
}

} // namespace redress::cli
