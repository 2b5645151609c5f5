// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_blocks.h"

#include "line_builder.h"

#include <md4c.h>

#include <algorithm>
#include <exception>
#include <optional>
#include <stdexcept>

namespace redress::documents {

namespace {

bool has_text(const Line& line) {
    return std::any_of(line.begin(), line.end(), [](const Run& run) {
        return run.text.find_first_not_of(" \t\n") != std::string::npos;
    });
}

Align align_of(const MD_BLOCK_TD_DETAIL& cell) {
    if (cell.align == MD_ALIGN_RIGHT) return Align::Right;
    return cell.align == MD_ALIGN_CENTER ? Align::Centre : Align::Left;
}

class BlockBuilder {
public:
    explicit BlockBuilder(const ValueTokens& tokens) : line_(tokens) {}

    void enter(MD_BLOCKTYPE type, const void* detail) {
        switch (type) {
        case MD_BLOCK_UL:
            return open_list({});
        case MD_BLOCK_OL:
            return open_list(
                {true, static_cast<int>(static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start), {}});
        case MD_BLOCK_P:
            if (list_ && !line_.is_blank()) line_.append_break();
            break;
        default:
            enter_table_part(type, detail);
        }
    }

    void leave(MD_BLOCKTYPE type, const void* detail) {
        switch (type) {
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
            if (!list_) add_paragraph();
            break;
        case MD_BLOCK_H:
            return add_heading(static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level));
        case MD_BLOCK_LI:
            return add_list_item();
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            return close_list();
        case MD_BLOCK_HR:
            blocks_.emplace_back(ThematicBreak{});
            break;
        default:
            leave_table_part(type);
        }
    }

    void span(MD_SPANTYPE type, int change) {
        if (type == MD_SPAN_STRONG) line_.change_bold(change);
        if (type == MD_SPAN_EM) line_.change_italic(change);
    }

    void text(MD_TEXTTYPE type, std::string_view text) {
        if (type == MD_TEXT_BR) return line_.append_break();
        line_.append(type == MD_TEXT_SOFTBR ? " " : text);
    }

    std::vector<Block> taken() { return std::move(blocks_); }

private:
    // A list inside a list continues it: one level is all a letter needs.
    void open_list(ListBlock list) {
        if (lists_open_++ == 0)
            list_ = std::move(list);
        else
            add_list_item();
    }
    void close_list() {
        if (--lists_open_ > 0) return;
        if (!list_->items.empty()) blocks_.emplace_back(std::move(*list_));
        list_.reset();
    }
    void add_list_item() {
        if (Line line = line_.taken(); has_text(line)) list_->items.push_back(std::move(line));
    }
    void add_paragraph() {
        if (Line line = line_.taken(); has_text(line)) blocks_.emplace_back(Paragraph{std::move(line)});
    }
    void add_heading(int level) {
        if (Line line = line_.taken(); has_text(line))
            blocks_.emplace_back(Heading{std::min(level, 3), std::move(line)});
    }

    void enter_table_part(MD_BLOCKTYPE type, const void* detail) {
        if (type == MD_BLOCK_TABLE) table_.emplace();
        if (type == MD_BLOCK_THEAD) in_head_ = true;
        if (type == MD_BLOCK_TR) row_.clear();
        if (type == MD_BLOCK_TH)
            table_->columns.push_back(align_of(*static_cast<const MD_BLOCK_TD_DETAIL*>(detail)));
    }
    void leave_table_part(MD_BLOCKTYPE type) {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) row_.push_back(line_.taken());
        if (type == MD_BLOCK_TR) add_row();
        if (type == MD_BLOCK_THEAD) in_head_ = false;
        if (type != MD_BLOCK_TABLE) return;
        if (!table_->rows.empty()) blocks_.emplace_back(std::move(*table_));
        table_.reset();
    }
    void add_row() {
        if (in_head_)
            table_->head = std::move(row_);
        else if (std::any_of(row_.begin(), row_.end(), has_text))
            table_->rows.push_back(std::move(row_));
        row_.clear();
    }

    LineBuilder line_;
    std::vector<Block> blocks_;
    std::optional<ListBlock> list_;
    int lists_open_ = 0;
    std::optional<Table> table_;
    bool in_head_ = false;
    std::vector<Line> row_;
};

/// What md4c's callbacks get. An exception must not pass through C code: it is kept and thrown again
/// afterwards.
struct Reading {
    BlockBuilder builder;
    std::exception_ptr failure;
};

template <class Step>
int guarded(void* user, Step step) {
    auto& reading = *static_cast<Reading*>(user);
    try {
        step(reading.builder);
        return 0;
    } catch (...) {
        reading.failure = std::current_exception();
        return 1;
    }
}

int on_enter(MD_BLOCKTYPE type, void* detail, void* user) {
    return guarded(user, [&](BlockBuilder& builder) { builder.enter(type, detail); });
}
int on_leave(MD_BLOCKTYPE type, void* detail, void* user) {
    return guarded(user, [&](BlockBuilder& builder) { builder.leave(type, detail); });
}
int on_span(MD_SPANTYPE type, void*, void* user) {
    return guarded(user, [&](BlockBuilder& builder) { builder.span(type, 1); });
}
int on_span_end(MD_SPANTYPE type, void*, void* user) {
    return guarded(user, [&](BlockBuilder& builder) { builder.span(type, -1); });
}
int on_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
    return guarded(user, [&](BlockBuilder& builder) { builder.text(type, {text, size}); });
}

} // namespace

std::vector<Block> blocks_of(const std::string& markdown, const ValueTokens& tokens) {
    Reading reading{BlockBuilder(tokens), nullptr};
    const unsigned dialect = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    const MD_PARSER parser{0, dialect, on_enter, on_leave, on_span, on_span_end, on_text, nullptr, nullptr};
    const int result = md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &reading);
    if (reading.failure) std::rethrow_exception(reading.failure);
    if (result != 0) throw std::runtime_error("the Markdown reader gave up");
    return reading.builder.taken();
}

} // namespace redress::documents
