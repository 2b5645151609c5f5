// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapping_text.h"

#include <wx/dcclient.h>

namespace redress::desktop {

WrappingText::WrappingText(wxWindow* parent, const wxString& words)
    : wxStaticText(parent, wxID_ANY, wxString()) {
    set_words(words);
}

void WrappingText::set_words(const wxString& words) {
    if (words == words_) return;
    words_ = words;
    SetLabelText(words_);
    const int width = width_;
    width_ = -1;
    if (width > 0) wrap_to(width);
}

void WrappingText::wrap_to(int width) {
    if (width == width_ || width <= 0) return;
    width_ = width;
    SetLabelText(words_);
    Wrap(width);
    cut_to(width);
    InvalidateBestSize();
}

// A word without an end does not break.
void WrappingText::cut_to(int width) {
    wxArrayString lines = wxSplit(GetLabelText(), '\n', '\0');
    wxClientDC dc(this);
    dc.SetFont(GetFont());
    bool is_cut = false;
    for (wxString& line : lines) {
        if (dc.GetTextExtent(line).GetWidth() <= width) continue;
        line = wxControl::Ellipsize(line, dc, wxELLIPSIZE_END, width);
        is_cut = true;
    }
    if (is_cut) SetLabelText(wxJoin(lines, '\n', '\0'));
}

} // namespace redress::desktop
