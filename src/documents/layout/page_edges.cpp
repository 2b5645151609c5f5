// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/page_edges.h"

#include <redress/text/messages.h>

#include <fmt/format.h>

namespace redress::documents {

namespace {

SetLine line_of(Typesetter& setter, const std::string& text, double width) {
    return std::move(setter.lines(plain_line(text), small_type.size, width).front());
}

/// A tail longer than this part of the line would leave too little of what comes before it.
constexpr double longest_tail = 0.6;

bool fits(Typesetter& setter, const std::string& text, double width) {
    return setter.lines(plain_line(text), small_type.size, width).size() == 1;
}

/// The end of a text from its last comma but one, else from its last; empty when neither is short enough.
std::string tail_of(Typesetter& setter, const std::string& text, double width) {
    const auto last = text.rfind(", ");
    if (last == std::string::npos || last == 0) return {};
    for (const auto comma : {text.rfind(", ", last - 1), last})
        if (comma != std::string::npos && comma > 0)
            if (std::string tail = text.substr(comma); fits(setter, tail, width)) return tail;
    return {};
}

/// The text, or as many of its words as one line holds, a sign that there are more, and its tail.
SetLine one_line(Typesetter& setter, const std::string& text, double width) {
    if (fits(setter, text, width)) return line_of(setter, text, width);
    const std::string tail = tail_of(setter, text, width * longest_tail);
    const SetLine end = line_of(setter, "…" + tail, width);
    SetLine line = line_of(setter, text.substr(0, text.size() - tail.size()), width - end.width);
    for (PlacedText piece : end.pieces) {
        piece.x += line.width;
        line.pieces.push_back(std::move(piece));
    }
    line.width += end.width;
    return line;
}

void put_at(std::vector<PlacedText>& out, SetLine line, double x, double baseline) {
    for (PlacedText& piece : line.pieces) {
        piece.x += x;
        piece.baseline = baseline;
        out.push_back(std::move(piece));
    }
}

void add_running_head(Page& page, const SetLine& line, const PageFrame& frame) {
    std::vector<PlacedText> texts;
    put_at(texts, line, frame.left, running_head_baseline);
    page.texts.insert(page.texts.begin(), texts.begin(), texts.end());
    const double y = running_head_baseline + 5;
    page.rules.push_back({frame.left, y, frame.right, y, hairline, quiet_grey});
}

} // namespace

void add_page_edges(std::vector<Page>& pages, const Document& document, Typesetter& setter,
                    const PageFrame& frame) {
    const std::size_t first_with_head = document.form == PageForm::Letter ? 1 : 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!document.running_head.empty() && i >= first_with_head)
            add_running_head(pages[i], one_line(setter, document.running_head, frame.measure()), frame);
        if (document.page_label.empty()) continue;
        const std::string label =
            text::filled(document.page_label, {fmt::to_string(i + 1), fmt::to_string(pages.size())});
        SetLine line = one_line(setter, label, frame.measure());
        const double x = frame.right - line.width;
        put_at(pages[i].texts, std::move(line), x, frame.height - footer_above_page_end);
    }
}

} // namespace redress::documents
