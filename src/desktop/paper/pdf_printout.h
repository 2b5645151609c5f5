// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pdf_document.h"

#include <wx/print.h>

namespace redress::desktop {

/// The pages on a printer, at its resolution up to 300 dots per inch.
class PdfPrintout : public wxPrintout {
public:
    PdfPrintout(const PdfDocument& document, const wxString& title)
        : wxPrintout(title), document_(document) {}

    bool HasPage(int page) override;
    void GetPageInfo(int* first, int* last, int* from, int* to) override;
    bool OnPrintPage(int page) override;

private:
    const PdfDocument& document_;
};

/// Asks for a printer and prints; whether it was printed and not given up. Always asks: without a default
/// printer wxWidgets would wait for ever.
bool print_with_dialog(wxWindow* parent, const PdfDocument& document, const wxString& title);

} // namespace redress::desktop
