// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/row_details.h"

#include "widgets/tone_look.h"

#include <wx/sizer.h>

namespace redress::desktop {
namespace {

constexpr int margin = 12;

} // namespace

RowDetails::RowDetails(wxWindow* parent, const Kit& kit)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL), kit_(kit) {
    SetScrollRate(0, FromDIP(12));
    SetSizer(new wxBoxSizer(wxVERTICAL));
    DisableFocusFromKeyboard();
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fit_to_width();
        event.Skip();
    });
}

void RowDetails::show(const std::string& title, const std::vector<presentation::FactLine>& lines) {
    Freeze();
    GetSizer()->Clear(true);
    texts_.clear();
    const auto add = [this](const std::string& words, int below) {
        auto* text = new WrappingText(this, to_wx(words));
        GetSizer()->Add(text, 0, wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(below));
        texts_.push_back(text);
    };
    GetSizer()->AddSpacer(FromDIP(margin));
    if (lines.empty())
        add(to_utf8(kit_.words.tr("Choose a claim item above: what stands behind it is told here.")), 8);
    else
        add_title(title);
    for (const presentation::FactLine& line : lines) add(line.label + ": " + line.value, 5);
    Thaw();
    fit_to_width();
}

// Not wrapped: GTK measures bold words in the usual font until they are on the screen.
void RowDetails::add_title(const std::string& title) {
    auto* text = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                                  wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE);
    text->SetFont(heading_font(*this, 1.1));
    text->SetLabelText(to_wx(title));
    text->SetToolTip(to_wx(title));
    GetSizer()->Add(text, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(8));
}

void RowDetails::fit_to_width() {
    for (WrappingText* text : texts_) text->wrap_to(GetClientSize().GetWidth() - FromDIP(2 * margin));
    FitInside();
    Layout();
}

} // namespace redress::desktop
