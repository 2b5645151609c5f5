// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hpdf.h>

#include <set>
#include <string>

namespace redress::documents {

/// What libharu lacks is added through its own object tree: a correct ToUnicode map, the language, fonts from
/// memory, bookmarks that keep the reader's zoom. Errors are sticky in libharu, so the first one is kept and
/// thrown by check().
class HaruDocument {
public:
    HaruDocument();
    ~HaruDocument();
    HaruDocument(const HaruDocument&) = delete;
    HaruDocument& operator=(const HaruDocument&) = delete;

    void set_language(const std::string& tag);
    /// Title and author as people read them; the title is shown in the window's bar.
    void set_title(const std::string& title, const std::string& author);
    /// A TrueType font already cut down to these characters.
    HPDF_Font add_font(const std::string& bytes, const std::set<char32_t>& characters);
    HPDF_Page add_page(double width, double height);
    /// A bookmark below `parent`, or at the top when that is null.
    HPDF_Outline add_bookmark(HPDF_Outline parent, const std::string& title, HPDF_Page page, double top);
    /// Throws domain::Error (PdfFailed) when anything has failed so far.
    void check(const char* step) const;
    std::string bytes();

private:
    void replace_to_unicode(HPDF_Font font, const std::set<char32_t>& characters);

    HPDF_Doc doc_;
    HPDF_STATUS first_error_ = HPDF_OK;
    HPDF_STATUS error_detail_ = HPDF_OK;
};

} // namespace redress::documents
