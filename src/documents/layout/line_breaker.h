// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/typesetter.h"

#include <optional>

namespace redress::documents {

/// The glyphs from `first` up to, not including, `last`.
struct GlyphSpan {
    std::size_t first;
    std::size_t last;
};

/// Cuts glyphs into lines one after another, each as long as the width allows.
class LineBreaker {
public:
    LineBreaker(const Glyphs& glyphs, double width) : glyphs_(glyphs), width_(width) {}
    /// The next line without the spaces at its end; nothing after the last. An empty text has one empty line.
    std::optional<GlyphSpan> next();

private:
    std::size_t line_end() const;
    std::size_t inside_word(std::size_t at) const;
    GlyphSpan without_end_spaces(std::size_t last) const;

    const Glyphs& glyphs_;
    double width_;
    std::size_t at_ = 0;
    bool done_ = false;
};

SetLine set_line(const Glyphs& glyphs, GlyphSpan span, double size);
/// Whether a line may end after this glyph.
bool may_break_after(const Glyphs& glyphs, std::size_t at);

} // namespace redress::documents
