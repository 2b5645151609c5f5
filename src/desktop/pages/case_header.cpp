// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/case_header.h"

#include "widgets/tone_look.h"

#include <wx/sizer.h>

namespace redress::desktop {

CaseHeader::CaseHeader(wxWindow* parent, const Kit& kit) : wxPanel(parent) {
    const auto text = [this](long style) {
        return new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, style);
    };
    title_ = text(wxST_ELLIPSIZE_END);
    title_->SetFont(heading_font(*this, 1.5));
    under_ = text(wxST_ELLIPSIZE_END);
    under_->SetForegroundColour(quiet_colour());
    stands_ = text(wxST_ELLIPSIZE_END);
    caption_ = text(0);
    caption_->SetLabelText(kit.words.tr("Stated total"));
    caption_->SetForegroundColour(quiet_colour());
    stated_ = text(0);
    stated_->SetFont(heading_font(*this, 1.5));
    auto* left = new wxBoxSizer(wxVERTICAL);
    left->Add(title_, 0, wxEXPAND | wxBOTTOM, FromDIP(2));
    left->Add(under_, 0, wxEXPAND);
    left->Add(stands_, 0, wxEXPAND | wxTOP, FromDIP(2));
    auto* right = new wxBoxSizer(wxVERTICAL);
    right->Add(stated_, 0, wxALIGN_RIGHT | wxBOTTOM, FromDIP(2));
    right->Add(caption_, 0, wxALIGN_RIGHT);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (wxSizer* part : {left, right})
        row->Add(part, part == left ? 1 : 0, wxALIGN_CENTER_VERTICAL | wxLEFT | wxRIGHT, FromDIP(14));
    SetSizer(new wxBoxSizer(wxVERTICAL));
    GetSizer()->Add(row, 0, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(10));
}

void CaseHeader::show(const presentation::CasePageState& state) {
    title_->SetLabelText(to_wx(state.title));
    const std::string dot = state.parties.empty() ? "" : "  ·  ";
    under_->SetLabelText(to_wx(state.number + dot + state.parties));
    stands_->SetLabelText(to_wx(state.stands));
    stands_->SetToolTip(to_wx(state.stands)); // where it is cut
    const bool has_changed_height = stands_->IsShown() == state.stands.empty();
    stands_->Show(!state.stands.empty());
    stated_->SetLabelText(to_wx(state.stated));
    caption_->Show(!state.stated.empty());
    Layout();
    if (!has_changed_height) return;
    InvalidateBestSize();
    GetParent()->Layout();
}

} // namespace redress::desktop
