// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/font_face.h"

#include <redress/domain/error.h>

#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <utility>

namespace redress::documents {

namespace {

constexpr std::int16_t lacking = -1;

/// Scripts that need shaping or run from right to left, which the writer cannot do: a wrong word must be
/// reported, not printed. Hebrew to the Indic scripts, Thai to Tibetan, Khmer and Mongolian, and the Arabic
/// presentation forms.
bool needs_shaping(char32_t character) {
    static constexpr std::array<std::pair<char32_t, char32_t>, 6> spans{{{0x0590, 0x08FF},
                                                                         {0x0900, 0x109F},
                                                                         {0x1780, 0x18AF},
                                                                         {0xA840, 0xABFF},
                                                                         {0xFB1D, 0xFDFF},
                                                                         {0xFE70, 0xFEFC}}};
    return std::ranges::any_of(
        spans, [character](const auto& span) { return character >= span.first && character <= span.second; });
}

bool has_table(hb_face_t* face, hb_tag_t tag) {
    hb_blob_t* table = hb_face_reference_table(face, tag);
    const bool found = hb_blob_get_length(table) > 0;
    hb_blob_destroy(table);
    return found;
}

std::string bytes_of(hb_face_t* face) {
    hb_blob_t* blob = hb_face_reference_blob(face);
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob, &length);
    std::string out(bytes == nullptr ? "" : bytes, bytes == nullptr ? 0 : length);
    hb_blob_destroy(blob);
    return out;
}

} // namespace

FontFace::FontFace(const std::filesystem::path& file) {
    hb_blob_t* blob = hb_blob_create_from_file(file.string().c_str());
    face_.reset(hb_face_create(blob, 0));
    hb_blob_destroy(blob);
    require_tables(file.string());
    hb_face_make_immutable(face_.get());
    font_.reset(hb_font_create(face_.get()));
    const double em = hb_face_get_upem(face_.get());
    hb_font_extents_t extents{};
    hb_font_get_h_extents(font_.get(), &extents);
    ascent_ = extents.ascender / em;
    descent_ = -extents.descender / em;
}

void FontFace::require_tables(const std::string& file) const {
    for (const hb_tag_t tag : {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('h', 'm', 't', 'x'),
                               HB_TAG('c', 'm', 'a', 'p'), HB_TAG('O', 'S', '/', '2')})
        if (!has_table(face_.get(), tag))
            throw domain::Error(domain::ErrorKind::FontMissing, file, "not a TrueType font");
}

int FontFace::measured(char32_t character) const {
    hb_codepoint_t glyph = 0;
    if (needs_shaping(character) || !hb_font_get_nominal_glyph(font_.get(), character, &glyph))
        return lacking;
    const auto em = static_cast<int>(hb_face_get_upem(face_.get()));
    return hb_font_get_glyph_h_advance(font_.get(), glyph) * 1000 / em;
}

const FontFace::AdvancePage& FontFace::advance_page(char32_t character) const {
    auto& page = pages_[character >> 8U];
    if (!page) {
        page = std::make_unique<AdvancePage>();
        const char32_t first = character & ~char32_t{0xFF};
        for (char32_t i = 0; i < 256; ++i) (*page)[i] = static_cast<std::int16_t>(measured(first + i));
    }
    return *page;
}

std::optional<int> FontFace::advance(char32_t character) const {
    // Above the first plane libharu prints a space instead of the character.
    if (character > 0xFFFF || character < 0x20) return std::nullopt;
    const std::int16_t advance = advance_page(character)[character & 0xFFU];
    if (advance == lacking) return std::nullopt;
    return advance;
}

FontFace::HarfBuzzFace FontFace::cut_down(const std::set<char32_t>& characters) const {
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    if (input == nullptr) throw domain::Error(domain::ErrorKind::PdfFailed, "font subset");
    for (const char32_t character : characters) hb_set_add(hb_subset_input_unicode_set(input), character);
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
                               HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n')})
        hb_set_add(dropped, tag);
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
    HarfBuzzFace cut(hb_subset_or_fail(face_.get(), input));
    hb_subset_input_destroy(input);
    if (!cut) throw domain::Error(domain::ErrorKind::PdfFailed, "font subset");
    // A face fresh from the subsetter does not list its tables; one read from its bytes does.
    hb_blob_t* blob = hb_face_reference_blob(cut.get());
    HarfBuzzFace read(hb_face_create(blob, 0));
    hb_blob_destroy(blob);
    return read;
}

/// Without hints, which fill almost half of a subset and matter to no printer. But libharu fails on a font
/// without a `prep` table whenever its copy is a multiple of 4,096 bytes (it moves to the end of a full
/// buffer), so the smallest program there is takes its place: FLIPON, which sets what is set already.
std::string FontFace::subset(const std::set<char32_t>& characters) const {
    static constexpr std::array<char, 4> flip_on{0x4D, 0x4D, 0x4D, 0x4D};
    const HarfBuzzFace cut = cut_down(characters);
    const HarfBuzzFace built(hb_face_builder_create());
    std::array<hb_tag_t, 64> tags{};
    auto count = static_cast<unsigned>(tags.size());
    hb_face_get_table_tags(cut.get(), 0, &count, tags.data());
    for (unsigned i = 0; i < count; ++i) {
        hb_blob_t* table = hb_face_reference_table(cut.get(), tags[i]);
        hb_face_builder_add_table(built.get(), tags[i], table);
        hb_blob_destroy(table);
    }
    hb_blob_t* program =
        hb_blob_create(flip_on.data(), flip_on.size(), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_builder_add_table(built.get(), HB_TAG('p', 'r', 'e', 'p'), program);
    hb_blob_destroy(program);
    return bytes_of(built.get());
}

} // namespace redress::documents
