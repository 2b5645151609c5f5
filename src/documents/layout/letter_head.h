// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/block_setter.h"

namespace redress::documents {

/// The texts with a fixed place on a letter's first page, and where the text below them starts.
struct LetterHead {
    Page page;
    double body_top = 0;
};

/// Sender, recipient in the envelope's window, place and date, reference lines. Nothing when they do not fit
/// where they belong: then append_head_as_text sets them as ordinary lines, so that none is lost.
std::optional<LetterHead> letter_head(const Document& document, Typesetter& setter, const PageFrame& frame);
void append_head_as_text(const Document& document, BlockSetter& blocks);

} // namespace redress::documents
