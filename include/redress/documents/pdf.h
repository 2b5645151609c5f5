// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/page.h>

#include <filesystem>
#include <string>

namespace redress::documents {

/// The fonts papers are set in, found on the system or beside the program, loaded once and kept.
/// Not thread-safe: one per thread.
class FontSet : public FontMetrics {
public:
    /// Looks for Liberation Sans 2 and DejaVu Sans below the folders, then in the system's places.
    /// Throws domain::Error (FontMissing) with the package to install.
    explicit FontSet(const std::vector<std::filesystem::path>& folders = {});
    ~FontSet() override;
    double advance(Face face, char32_t character) const override;
    double ascent(Face face) const override;
    double descent(Face face) const override;

    struct Loaded;
    const Loaded& loaded() const { return *loaded_; }

private:
    std::unique_ptr<Loaded> loaded_;
};

/// The pages as PDF bytes: fonts subset and embedded, Unicode text that copies and searches, bookmarks, title
/// and language. The same pages give the same bytes. Throws domain::Error: MissingGlyph when pages.missing is
/// not empty, PdfFailed when the writer fails.
std::string write_pdf(const PageSet& pages, const FontSet& fonts);

} // namespace redress::documents
