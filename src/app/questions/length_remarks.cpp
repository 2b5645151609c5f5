// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"

#include <redress/text/unicode.h>

#include <algorithm>
#include <sstream>

namespace redress::app {

namespace {

constexpr std::size_t long_letter = 3'000; ///< characters of what is wrong: two pages with the rest
constexpr int window_lines = 6;            ///< of DL and C5 envelopes, with the name
constexpr std::size_t window_width = 45;   ///< characters

bool fits_window(const std::string& address) {
    std::istringstream lines(address);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count)
        if (text::code_points(line).size() > window_width) return false;
    return count <= window_lines;
}

} // namespace

void add_length_remarks(const Thinking& thinking) {
    const Reading& reading = thinking.reading;
    std::size_t length = 0;
    for (const ReadDefect& defect : reading.defects) length += text::code_points(defect.what).size();
    if (length > long_letter) thinking.note(Screen::Wrong, "long_text").question = "wrong";
    if (!fits_window(reading.text("seller_address")))
        thinking.note(Screen::Seller, "long_address").question = "seller_address";
    if (!fits_window(reading.text("my_address")))
        thinking.note(Screen::Letter, "long_own_address").question = "my_address";
}

void add_unused_remarks(const Thinking& thinking, const domain::Answers& answers) {
    if (thinking.reading.never_came() && !answers.defects.empty())
        thinking.note(Screen::When, "never_defects").question = "arrived";
}

} // namespace redress::app
