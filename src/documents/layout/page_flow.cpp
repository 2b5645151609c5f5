// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/page_flow.h"

#include <algorithm>

namespace redress::documents {

namespace {

constexpr double tolerance = 0.01;
/// Between a repeated heading and the rest of a row that was cut.
constexpr double continued_row_space = 3;
/// A table row is cut rather than leave more than this part of a page empty.
constexpr double largest_hole = 0.25;

} // namespace

PageFlow::PageFlow(const Galley& galley, const PageFrame& frame, double first_top)
    : galley_(galley), frame_(frame), y_(first_top) {
    pages_.emplace_back();
}

std::vector<Page> PageFlow::pages() {
    for (std::size_t at = 0; at < galley_.strips.size();) {
        const std::size_t end = chain_end(at);
        const std::size_t cut = part_that_fits(at, end);
        if (cut == at) {
            start_page(at);
            continue;
        }
        place(at, cut);
        if (cut < end) start_page(cut);
        at = cut;
    }
    end_row();
    return std::move(pages_);
}

std::size_t PageFlow::chain_end(std::size_t from) const {
    std::size_t end = from;
    while (end + 1 < galley_.strips.size() && galley_.strips[end].joint != Joint::Free) ++end;
    return end + 1;
}

double PageFlow::space_above(std::size_t index, std::size_t first_of_part) const {
    return at_top_ && index == first_of_part ? 0 : galley_.strips[index].space_before;
}

double PageFlow::height_between(std::size_t from, std::size_t to) const {
    double height = 0;
    for (std::size_t i = from; i < to; ++i) height += space_above(i, from) + galley_.strips[i].height;
    return height;
}

/// How far the chain can be placed on this page; `from` when a new page must come first.
std::size_t PageFlow::part_that_fits(std::size_t from, std::size_t to) const {
    const double height = height_between(from, to);
    if (height <= room() + tolerance) return to;
    const bool cut_anyway = height > frame_.depth() || room() > frame_.depth() * largest_hole;
    if (const std::size_t cut = soft_break(from, to); cut > from && (cut_anyway || fresh_)) return cut;
    return fresh_ ? forced_break(from, to) : from;
}

/// The end of the longest part that fits and ends at a soft joint; one between two rows, where that leaves no
/// large hole.
std::size_t PageFlow::soft_break(std::size_t from, std::size_t to) const {
    std::size_t cut = from;
    double height = 0;
    for (std::size_t i = from; i + 1 < to; ++i) {
        height += space_above(i, from) + galley_.strips[i].height;
        if (height > room() + tolerance) break;
        if (galley_.strips[i].joint != Joint::Soft) continue;
        cut = i + 1;
        const bool between_rows = galley_.strips[i].row != galley_.strips[i + 1].row;
        if (between_rows && room() - height <= largest_hole * frame_.depth()) break;
    }
    return cut;
}

/// As much as the page holds, and at least one strip: a chain longer than a page.
std::size_t PageFlow::forced_break(std::size_t from, std::size_t to) const {
    std::size_t cut = from + 1;
    while (cut < to && height_between(from, cut + 1) <= room() + tolerance) ++cut;
    return cut;
}

void PageFlow::place(std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) place(galley_.strips[i]);
    fresh_ = false;
}

void PageFlow::place(const Strip& strip) {
    if (!at_top_) y_ += strip.space_before;
    at_top_ = false;
    if (strip.row < 0 || strip.row != row_number_) end_row();
    row_number_ = strip.row;
    Page& page = pages_.back();
    for (StripText text : strip.texts) {
        text.placed.baseline += y_;
        row_.push_back(std::move(text));
    }
    for (Rule rule : strip.rules) {
        rule.y1 += y_;
        rule.y2 += y_;
        page.rules.push_back(rule);
    }
    if (strip.bookmark) page.bookmarks.push_back({strip.bookmark->level, strip.bookmark->title, y_});
    y_ += strip.height;
}

void PageFlow::end_row() {
    std::ranges::stable_sort(row_, {}, &StripText::column);
    for (StripText& text : row_) pages_.back().texts.push_back(std::move(text.placed));
    row_.clear();
    row_number_ = -1;
}

void PageFlow::start_page(std::size_t next) {
    end_row();
    pages_.emplace_back();
    y_ = frame_.top;
    at_top_ = true;
    fresh_ = true;
    const Strip& first = galley_.strips[next];
    if (first.table < 0) return;
    for (const Strip& strip : galley_.heads[static_cast<std::size_t>(first.table)]) place(strip);
    if (next == 0 || galley_.strips[next - 1].row != first.row) return;
    y_ += continued_row_space;
    end_row();
    for (StripText text : first.reminder) {
        text.placed.baseline += y_;
        row_.push_back(std::move(text));
    }
    row_number_ = first.row;
}

} // namespace redress::documents
