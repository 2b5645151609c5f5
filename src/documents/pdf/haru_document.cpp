// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/haru_document.h"

#include "layout/characters.h"
#include "pdf/to_unicode.h"

#include <redress/domain/error.h>

#include <fmt/format.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>
#include <hpdf_utils.h>

namespace redress::documents {

namespace {

constexpr const char* utf8 = "UTF-8";
/// Readers show a line of this; the text itself is in the pages.
constexpr std::size_t longest_label = 500;

/// libharu takes bytes through pointers to non-const that it only reads.
HPDF_BYTE* haru_bytes(const std::string& bytes) {
    return reinterpret_cast<HPDF_BYTE*>(const_cast<char*>(bytes.data()));
}

/// What libharu would print as a space without a word is marked.
char32_t in_label(char32_t character) {
    if (is_line_end(character) || is_open_space(character)) return U' ';
    return character > 0xFFFF ? replacement_character : character;
}

std::string label(const std::string& text) {
    std::string out;
    for (const char32_t character : characters_of(text)) {
        if (out.size() >= longest_label) break;
        if (!is_invisible(character)) append_utf8(out, in_label(character));
    }
    return out;
}

} // namespace

HaruDocument::HaruDocument() {
    const auto remember = [](HPDF_STATUS error, HPDF_STATUS detail, void* self) {
        auto* document = static_cast<HaruDocument*>(self);
        if (document->first_error_ != HPDF_OK) return;
        document->first_error_ = error;
        document->error_detail_ = detail;
    };
    doc_ = HPDF_New(remember, this);
    if (doc_ == nullptr) throw domain::Error(domain::ErrorKind::PdfFailed, "libharu");
    HPDF_UseUTFEncodings(doc_);
    HPDF_SetCurrentEncoder(doc_, utf8);
    HPDF_SetCompressionMode(doc_, HPDF_COMP_ALL);
    HPDF_SetPagesConfiguration(doc_, 100); // or the page tree ends at 32,767 pages
}

HaruDocument::~HaruDocument() {
    HPDF_Free(doc_);
}

void HaruDocument::check(const char* step) const {
    if (first_error_ == HPDF_OK) return;
    throw domain::Error(domain::ErrorKind::PdfFailed, step,
                        fmt::format("libharu {:#06x} {}", first_error_, error_detail_));
}

void HaruDocument::set_language(const std::string& tag) {
    HPDF_Dict catalog = doc_->catalog;
    if (!tag.empty()) HPDF_Dict_Add(catalog, "Lang", HPDF_String_New(doc_->mmgr, tag.c_str(), nullptr));
}

void HaruDocument::set_title(const std::string& title, const std::string& author) {
    HPDF_SetInfoAttr(doc_, HPDF_INFO_CREATOR, "Redress");
    if (!author.empty()) HPDF_SetInfoAttr(doc_, HPDF_INFO_AUTHOR, label(author).c_str());
    if (title.empty()) return;
    HPDF_SetInfoAttr(doc_, HPDF_INFO_TITLE, label(title).c_str());
    HPDF_Dict preferences = HPDF_Dict_New(doc_->mmgr);
    HPDF_Dict_AddBoolean(preferences, "DisplayDocTitle", HPDF_TRUE);
    HPDF_Dict_Add(doc_->catalog, "ViewerPreferences", preferences);
}

/// From memory: libharu 2.3 has no function for it, but all the parts of one. The stream's only buffer is
/// larger than the font, because libharu cannot move to the very end of a full buffer.
HPDF_Font HaruDocument::add_font(const std::string& bytes, const std::set<char32_t>& characters) {
    const auto size = static_cast<HPDF_UINT>(bytes.size());
    HPDF_Stream stream = HPDF_MemStream_New(doc_->mmgr, size + 1);
    HPDF_Stream_Write(stream, haru_bytes(bytes), size);
    check("font");
    HPDF_FontDef definition = HPDF_TTFontDef_Load(doc_->mmgr, stream, HPDF_TRUE);
    check("font");
    if (definition == nullptr) throw domain::Error(domain::ErrorKind::PdfFailed, "font", "not read");
    HPDF_List_Add(doc_->fontdef_list, definition);
    std::string tag = "REDRS";
    tag += static_cast<char>('A' + doc_->fontdef_list->count);
    HPDF_TTFontDef_SetTagName(definition, tag.data());
    HPDF_Font font = HPDF_GetFont(doc_, definition->base_font, utf8);
    check("font");
    replace_to_unicode(font, characters);
    return font;
}

/// libharu's own map uses an operator that readers complain about.
void HaruDocument::replace_to_unicode(HPDF_Font font, const std::set<char32_t>& characters) {
    auto* map = static_cast<HPDF_Dict>(HPDF_Dict_GetItem(font, "ToUnicode", HPDF_OCLASS_DICT));
    if (map == nullptr) throw domain::Error(domain::ErrorKind::PdfFailed, "font", "no ToUnicode");
    const std::string text = to_unicode_map(characters);
    HPDF_MemStream_FreeData(map->stream);
    map->stream->size = 0;
    HPDF_Stream_Write(map->stream, haru_bytes(text), static_cast<HPDF_UINT>(text.size()));
    check("font");
}

HPDF_Page HaruDocument::add_page(double width, double height) {
    HPDF_Page page = HPDF_AddPage(doc_);
    check("page");
    HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(width));
    HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(height));
    return page;
}

HPDF_Outline HaruDocument::add_bookmark(HPDF_Outline parent, const std::string& title, HPDF_Page page,
                                        double top) {
    HPDF_Outline outline =
        HPDF_CreateOutline(doc_, parent, label(title).c_str(), HPDF_GetEncoder(doc_, utf8));
    HPDF_Destination place = HPDF_Page_CreateDestination(page);
    HPDF_Destination_SetXYZ(place, 0, static_cast<HPDF_REAL>(top), 1);
    HPDF_Outline_SetDestination(outline, place);
    check("bookmark");
    // Zoom 0 keeps the reader's own, but libharu refuses it.
    constexpr HPDF_UINT zoom_at = 4;
    auto* zoom = static_cast<HPDF_Real>(HPDF_Array_GetItem(place, zoom_at, HPDF_OCLASS_REAL));
    if (zoom != nullptr) zoom->value = 0;
    return outline;
}

/// Through memory: libharu's own file writing reports a full disk as success.
std::string HaruDocument::bytes() {
    HPDF_SaveToStream(doc_);
    check("save");
    HPDF_UINT32 size = HPDF_GetStreamSize(doc_);
    std::string out(size, '\0');
    HPDF_ResetStream(doc_);
    HPDF_ReadFromStream(doc_, haru_bytes(out), &size);
    check("save");
    if (size != out.size()) throw domain::Error(domain::ErrorKind::PdfFailed, "save");
    return out;
}

} // namespace redress::documents
