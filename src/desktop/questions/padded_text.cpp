// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/padded_text.h"

#include "widgets/gtk_shim.h"

#include <wx/scrolwin.h>
#include <wx/settings.h>
#include <wx/sizer.h>

namespace redress::desktop {

PaddedText::PaddedText(wxWindow* parent, const wxString& words, int lines)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_THEME | wxTAB_TRAVERSAL) {
    SetBackgroundColour(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    text_ = new wxTextCtrl(this, wxID_ANY, words, wxDefaultPosition, wxDefaultSize,
                           wxTE_MULTILINE | wxBORDER_NONE);
    text_->SetMinSize(wxSize(FromDIP(60), lines * (GetCharHeight() + FromDIP(2))));
    text_->Bind(wxEVT_MOUSEWHEEL, &PaddedText::pass_wheel_on, this);
    auto* inside = new wxBoxSizer(wxVERTICAL);
    inside->Add(text_, 1, wxEXPAND | wxALL, FromDIP(5));
    SetSizer(inside);
}

void PaddedText::pass_wheel_on(wxMouseEvent& event) {
    wxWindow* around = GetParent();
    while (around && !dynamic_cast<wxScrolledWindow*>(around)) around = around->GetParent();
    if (!around || has_hidden_lines(*text_)) return event.Skip();
    wxMouseEvent same = event;
    same.SetEventObject(around);
    around->GetEventHandler()->ProcessEvent(same);
}

} // namespace redress::desktop
