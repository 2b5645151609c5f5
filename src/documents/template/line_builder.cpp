// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_builder.h"

#include <algorithm>
#include <utility>

namespace redress::documents {

Run& LineBuilder::current_run() {
    const bool bold = bold_ > 0;
    const bool italic = italic_ > 0;
    if (line_.empty() || line_.back().bold != bold || line_.back().italic != italic)
        line_.push_back({"", bold, italic});
    return line_.back();
}

void LineBuilder::append_template(std::string_view text) {
    for (const char c : text) {
        if (c == ' ' && after_space_) continue;
        current_run().text.push_back(c);
        after_space_ = c == ' ';
    }
}

void LineBuilder::append(std::string_view template_text) {
    for (const auto& piece : tokens_.pieces_of(template_text)) {
        if (piece.kind == ValueTokens::Piece::Kind::Text) append_template(piece.text);
        if (piece.kind != ValueTokens::Piece::Kind::Value) continue;
        current_run().text.append(piece.text);
        after_space_ = false;
    }
}

void LineBuilder::drop_last_space() {
    if (!after_space_ || line_.empty() || !line_.back().text.ends_with(' ')) return;
    line_.back().text.pop_back();
    if (line_.back().text.empty()) line_.pop_back();
}

void LineBuilder::append_break() {
    drop_last_space();
    if (line_.empty()) return;
    line_.back().text.push_back('\n');
    after_space_ = true;
}

bool LineBuilder::is_blank() const {
    return std::all_of(line_.begin(), line_.end(), [](const Run& run) {
        return run.text.find_first_not_of(" \t\n") == std::string::npos;
    });
}

Line LineBuilder::taken() {
    drop_last_space();
    after_space_ = true;
    return std::exchange(line_, {});
}

} // namespace redress::documents
