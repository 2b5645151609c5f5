// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/gdicmn.h>
#include <wx/image.h>

#include <memory>
#include <string>
#include <vector>

namespace redress::desktop {

/// A PDF in memory as pictures of its pages: what is shown is the paper that will be saved and printed.
class PdfDocument {
public:
    PdfDocument();
    /// Empty bytes, or bytes that are no PDF, give a document without pages.
    explicit PdfDocument(std::string bytes);
    ~PdfDocument();
    PdfDocument(PdfDocument&&) noexcept;
    PdfDocument& operator=(PdfDocument&&) noexcept;

    std::size_t page_count() const { return sizes_.size(); }
    /// In points, 1/72 inch.
    wxRealPoint page_size(std::size_t page) const { return sizes_[page]; }
    wxImage picture(std::size_t page, double dots_per_inch) const;

private:
    struct Loaded;
    std::unique_ptr<Loaded> loaded_;
    std::vector<wxRealPoint> sizes_;
};

} // namespace redress::desktop
