// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/block_setter.h"
#include "layout/letter_close.h"
#include "layout/letter_head.h"
#include "layout/page_edges.h"
#include "layout/page_flow.h"

#include <redress/documents/page.h>

namespace redress::documents {

namespace {

void append_subject(const Document& document, Galley& galley, BlockSetter& blocks) {
    if (document.letter.subject.empty()) return;
    const std::size_t first = galley.strips.size();
    blocks.append_text(in_bold(plain_line(document.letter.subject)), subject_type, body_type.leading);
    for (std::size_t i = first; i < galley.strips.size(); ++i) galley.strips[i].joint = Joint::Hard;
}

void append_title(const Document& document, Galley& galley, BlockSetter& blocks, const PageFrame& frame) {
    if (document.title.empty()) return;
    blocks.append_text(in_bold(plain_line(document.title)), title_type, 0);
    blocks.keep_with_next();
    Strip rule{.height = 9, .joint = Joint::Hard};
    rule.rules.push_back({frame.left, 5, frame.right, 5, firm_line, 0});
    galley.strips.push_back(std::move(rule));
}

/// Of the usual space between blocks, what is left in a letter that would else need another page.
constexpr double tight_space = 0.7;

std::vector<Page> body_pages(const Document& document, const std::optional<LetterHead>& head,
                             Typesetter& setter, const PageFrame& frame, Spacing spacing) {
    Galley galley;
    BlockSetter blocks(galley, setter, frame);
    if (!head) append_head_as_text(document, blocks);
    append_subject(document, galley, blocks);
    for (const Block& block : document.blocks) blocks.append(block);
    if (spacing == Spacing::Tight)
        for (Strip& strip : galley.strips) strip.space_before *= tight_space;
    append_letter_close(document.letter, galley, blocks, setter, frame, spacing);
    return PageFlow(galley, frame, head ? head->body_top : 20 * mm).pages();
}

/// A letter takes less room where that spares a page: one with little more than the closing words looks lost.
std::vector<Page> letter_pages(const Document& document, Typesetter& setter, const PageFrame& frame) {
    std::optional<LetterHead> head = letter_head(document, setter, frame);
    std::vector<Page> pages = body_pages(document, head, setter, frame, Spacing::Roomy);
    if (pages.size() > 1) {
        std::vector<Page> tight = body_pages(document, head, setter, frame, Spacing::Tight);
        if (tight.size() < pages.size()) pages = std::move(tight);
    }
    if (head) {
        head->page.texts.insert(head->page.texts.end(), pages[0].texts.begin(), pages[0].texts.end());
        pages[0].texts = std::move(head->page.texts);
    }
    return pages;
}

std::vector<Page> report_pages(const Document& document, Typesetter& setter, const PageFrame& frame) {
    Galley galley;
    BlockSetter blocks(galley, setter, frame);
    append_title(document, galley, blocks, frame);
    for (const Block& block : document.blocks) blocks.append(block);
    return PageFlow(galley, frame, frame.top).pages();
}

} // namespace

PageSet lay_out(const Document& document, const FontMetrics& metrics) {
    Typesetter setter(metrics);
    const bool is_letter = document.form == PageForm::Letter;
    PageFrame frame = frame_for(document.paper, is_letter ? Orientation::Portrait : document.orientation);
    if (!document.running_head.empty()) frame.top = body_top_below_running_head;
    PageSet set{.width = frame.width,
                .height = frame.height,
                .language = document.language,
                .title = document.title,
                .author = document.author,
                .pages = {},
                .missing = {}};
    set.pages = is_letter ? letter_pages(document, setter, frame) : report_pages(document, setter, frame);
    add_page_edges(set.pages, document, setter, frame);
    set.missing = setter.missing();
    return set;
}

} // namespace redress::documents
