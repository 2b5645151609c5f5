// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/galley.h"
#include "layout/page_style.h"

namespace redress::documents {

/// Cuts a galley into pages. Keeps what belongs together, repeats table headings, and never drops a strip.
class PageFlow {
public:
    /// The first page's text starts at `first_top`, that of the others at the frame's top.
    PageFlow(const Galley& galley, const PageFrame& frame, double first_top);
    std::vector<Page> pages();

private:
    /// Strips from the one at hand to the next free joint.
    std::size_t chain_end(std::size_t from) const;
    double height_between(std::size_t from, std::size_t to) const;
    double space_above(std::size_t index, std::size_t first_of_part) const;
    std::size_t soft_break(std::size_t from, std::size_t to) const;
    std::size_t forced_break(std::size_t from, std::size_t to) const;
    std::size_t part_that_fits(std::size_t from, std::size_t to) const;
    void place(std::size_t from, std::size_t to);
    void place(const Strip& strip);
    void start_page(std::size_t next);
    void end_row();
    double room() const { return frame_.bottom - y_; }

    const Galley& galley_;
    PageFrame frame_;
    std::vector<Page> pages_;
    std::vector<StripText> row_; ///< texts of the row being placed on this page
    int row_number_ = -1;
    double y_;
    bool fresh_ = true; ///< nothing but a repeated heading stands on the page
    bool at_top_ = true;
};

} // namespace redress::documents
