// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pdf_preview.h"
#include "widgets/kit.h"

#include <wx/stattext.h>

namespace redress::desktop {

/// The pages of a paper with the place in it and the buttons that change its size above them.
class PaperView : public wxPanel {
public:
    /// `without_pages` is what stands above a paper that has none.
    PaperView(wxWindow* parent, const Kit& kit, const wxString& without_pages);

    /// Its plain text is what a screen reader reads.
    void show(const std::string& pdf, const std::string& text);
    const PdfDocument& document() const { return preview_->document(); }

private:
    wxSizer* make_bar();
    void show_place();

    const Kit& kit_;
    wxString without_pages_;
    wxStaticText* place_ = nullptr;
    PdfPreview* preview_ = nullptr;
};

} // namespace redress::desktop
