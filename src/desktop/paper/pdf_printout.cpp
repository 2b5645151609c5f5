// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf_printout.h"

#include <wx/dcmemory.h>
#include <wx/printdlg.h>

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int finest_print = 300; // dots per inch; a page is then 25 MB in memory

} // namespace

bool PdfPrintout::HasPage(int page) {
    return page >= 1 && static_cast<std::size_t>(page) <= document_.page_count();
}

void PdfPrintout::GetPageInfo(int* first, int* last, int* from, int* to) {
    *first = *from = 1;
    *last = *to = static_cast<int>(document_.page_count());
}

bool PdfPrintout::OnPrintPage(int page) {
    const auto index = static_cast<std::size_t>(page - 1);
    int dots_x = 0;
    int dots_y = 0;
    GetPPIPrinter(&dots_x, &dots_y);
    const wxImage image = document_.picture(index, std::clamp(dots_x, 72, finest_print));
    if (!image.IsOk()) return false;
    // The picture is the whole sheet, margins included.
    FitThisSizeToPaper(image.GetSize());
    GetDC()->DrawBitmap(wxBitmap(image), 0, 0);
    return true;
}

bool print_with_dialog(wxWindow* parent, const PdfDocument& document, const wxString& title) {
    wxPrintDialogData choices;
    choices.SetFromPage(1);
    choices.SetToPage(static_cast<int>(document.page_count()));
    choices.EnableSelection(false);
    wxPrinter printer(&choices);
    PdfPrintout printout(document, title);
    return printer.Print(parent, &printout, true);
}

} // namespace redress::desktop
