// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/font_files.h"

#include <redress/documents/pdf.h>

#include <hb.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace redress::documents {

/// One font file, read once. Measures exactly as libharu will print: advances cut to thousandths of an em.
class FontFace {
public:
    /// Throws domain::Error (FontMissing) when the file is no TrueType font that can be embedded.
    explicit FontFace(const std::filesystem::path& file);

    /// Thousandths of an em; nothing for a character the face lacks or that cannot be written.
    std::optional<int> advance(char32_t character) const;
    double ascent() const { return ascent_; }
    double descent() const { return descent_; }
    /// The font cut down to these characters.
    std::string subset(const std::set<char32_t>& characters) const;

private:
    struct FaceDeleter {
        void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    };
    struct FontDeleter {
        void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    };
    using AdvancePage = std::array<std::int16_t, 256>;

    using HarfBuzzFace = std::unique_ptr<hb_face_t, FaceDeleter>;

    HarfBuzzFace cut_down(const std::set<char32_t>& characters) const;
    void require_tables(const std::string& file) const;
    const AdvancePage& advance_page(char32_t character) const;
    int measured(char32_t character) const;

    HarfBuzzFace face_;
    std::unique_ptr<hb_font_t, FontDeleter> font_;
    double ascent_ = 0;
    double descent_ = 0;
    /// Advances of 256 characters each, measured when first asked for.
    mutable std::array<std::unique_ptr<AdvancePage>, 256> pages_;
};

struct FontSet::Loaded {
    explicit Loaded(const std::vector<std::filesystem::path>& folders);
    const FontFace& face(Face face) const { return *faces[static_cast<std::size_t>(face)]; }
    std::array<std::unique_ptr<FontFace>, face_count> faces;
};

} // namespace redress::documents
