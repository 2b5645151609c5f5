// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value_tokens.h"

#include <redress/documents/block.h>

namespace redress::documents {

/// Collects the runs of one line of text. Spaces of the template collapse and vanish at both ends; values
/// stay whole.
class LineBuilder {
public:
    explicit LineBuilder(const ValueTokens& tokens) : tokens_(tokens) {}

    void append(std::string_view template_text);
    void append_break();
    void change_bold(int by) { bold_ += by; }
    void change_italic(int by) { italic_ += by; }
    bool is_blank() const;
    /// Gives the line and starts the next.
    Line taken();

private:
    Run& current_run();
    void append_template(std::string_view text);
    void drop_last_space();

    const ValueTokens& tokens_;
    Line line_;
    int bold_ = 0;
    int italic_ = 0;
    bool after_space_ =
        true; ///< the last character came from the template and is a space, or there is none yet
};

} // namespace redress::documents
