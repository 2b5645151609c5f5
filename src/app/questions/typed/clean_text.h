// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace redress::app {

enum class TextFault { None, Unreadable, TooLong, Pictograms };

struct CleanText {
    std::string text;
    TextFault fault = TextFault::None;
};

/// Typed text as a letter can hold it: tidied, without signs that have no shape of their own and without
/// pictograms, runs of white space as one space. Empty where it is not UTF-8 or longer than a record holds.
CleanText clean_line(const std::string& typed);
/// The same line by line; blank lines are left out.
CleanText clean_lines(const std::string& typed);
/// One line that becomes a numbered point: without the number, dash or bullet that it was typed with, the
/// marks of quoted mail, and a comma or semicolon at its end.
CleanText clean_point(const std::string& typed);

} // namespace redress::app
