// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paper.h"

namespace redress::app {

namespace {

using Lines = std::vector<std::string>;

void add_lines(Lines& lines, const std::string& typed) {
    for (std::size_t start = 0; start < typed.size();) {
        const auto end = std::min(typed.find('\n', start), typed.size());
        if (end > start) lines.push_back(typed.substr(start, end - start));
        start = end + 1;
    }
}

Lines joined_lines(std::initializer_list<std::string> texts) {
    Lines lines;
    for (const std::string& text : texts) add_lines(lines, text);
    return lines;
}

std::vector<FieldTree> rows_of(const Lines& lines) {
    std::vector<FieldTree> rows;
    for (const std::string& line : lines) rows.emplace_back().set("line", line);
    return rows;
}

} // namespace

void add_address_lines(FieldTree& tree, const FirstPaper& paper) {
    const Reading& reading = paper.reading;
    const std::string other = reading.is_together() ? reading.text("other_buyer") : "";
    const bool has_giver = reading.says("who_bought", "gift") && reading.has("other_buyer");
    tree.set_list("first.sender_lines",
                  rows_of(joined_lines({reading.text("my_name"), other, reading.text("my_address"),
                                        reading.text("my_email"), reading.text("my_phone")})));
    tree.set_list("first.recipient_lines",
                  rows_of(joined_lines({reading.text("seller"), reading.text("seller_address")})));
    // The contract is the giver's, so the giver signs too.
    const std::string giver =
        has_giver ? paper.phrase("paper.signed_by_buyer", {reading.text("other_buyer")}) : "";
    tree.set_list("first.signatures", rows_of(joined_lines({reading.text("my_name"), other, giver})));
}

} // namespace redress::app
