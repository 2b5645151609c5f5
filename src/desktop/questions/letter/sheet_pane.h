// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pdf_preview.h"
#include "widgets/message_strip.h"

#include <redress/presentation/first_letter_page.h>

#include <wx/panel.h>
#include <wx/stattext.h>

namespace redress::desktop {

/// One sheet of paper as it will be printed, or the sentences why there is none.
class SheetPane : public wxPanel {
public:
    SheetPane(wxWindow* parent, const Kit& kit, const wxString& name);
    void show(const presentation::LetterSheet& sheet);
    const PdfDocument& document() const { return preview_->document(); }

private:
    wxSizer* make_bar();
    void show_place();
    const Kit& kit_;
    wxString name_;
    std::string shown_; ///< the bytes
    MessageStrip* why_not_;
    PdfPreview* preview_;
    wxStaticText* place_ = nullptr;
};

} // namespace redress::desktop
