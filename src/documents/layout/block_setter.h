// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/galley.h"
#include "layout/typesetter.h"

#include <span>

namespace redress::documents {

/// Turns blocks into strips, one after another.
class BlockSetter {
public:
    BlockSetter(Galley& galley, Typesetter& setter, const PageFrame& frame)
        : galley_(galley), setter_(setter), frame_(frame) {}

    void append(const Block& block);
    /// Lines of one text in one size, `indent` from the left margin, `before` below what precedes.
    void append_text(const Line& text, TypeSize type, double before, double indent = 0);
    /// Joins the last strip to what comes next.
    void keep_with_next();
    /// Joins the strips from `first` to the last to one another, when together they are no higher than
    /// `height`.
    void keep_whole(std::size_t first, double height);

private:
    void set(const Heading& heading);
    void set(const Paragraph& paragraph);
    void set(const ListBlock& list);
    void set(const Table& table);
    void set(const ThematicBreak& rule);
    void append_item(const Line& item, const std::string& marker, double indent, double before);
    void append_as_text(const Table& table);
    Strips text_strips(const Line& text, TypeSize type, double indent);
    double space_before(double wanted) const { return after_heading_ ? 4 : wanted; }

    Galley& galley_;
    Typesetter& setter_;
    const PageFrame& frame_;
    bool after_heading_ = false;
    bool after_table_ = false;
    bool after_colon_ = false; ///< a paragraph that introduces what follows
};

} // namespace redress::documents
