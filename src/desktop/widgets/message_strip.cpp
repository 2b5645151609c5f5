// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_strip.h"

#include "widgets/attempt.h"
#include "widgets/tone_look.h"

#include <wx/button.h>

namespace redress::desktop {

MessageStrip::MessageStrip(wxWindow* parent, const Kit& kit) : wxPanel(parent), kit_(kit) {
    sign_ = new wxStaticBitmap(this, wxID_ANY, wxBitmapBundle());
    text_ = new WrappingText(this);
    buttons_ = new wxBoxSizer(wxHORIZONTAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(text_, 0, wxEXPAND);
    column->Add(buttons_, 0, wxALIGN_RIGHT);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(sign_, 0, wxALL, FromDIP(10));
    row->Add(column, 1, wxTOP | wxBOTTOM | wxRIGHT, FromDIP(10));
    SetSizer(row);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        wrap_to(event.GetSize().GetWidth());
        event.Skip();
    });
    Hide();
}

void MessageStrip::say(presentation::Tone tone, const wxString& words, std::vector<Choice> choices) {
    SetBackgroundColour(tone_ground(tone));
    text_->SetForegroundColour(tone_colour(presentation::Tone::Plain));
    sign_->SetBitmap(kit_.icons.bundle(tone_icon(tone), 18, tone_colour(tone)));
    text_->set_words(words);
    put_buttons(std::move(choices));
    Show();
    GetParent()->Layout();
    wrap_to(GetSize().GetWidth());
    GetParent()->Layout();
}

void MessageStrip::be_silent() {
    if (!IsShown()) return;
    release_keyboard();
    text_->set_words({});
    Hide();
    GetParent()->Layout();
}

void MessageStrip::release_keyboard() {
    if (IsDescendant(wxWindow::FindFocus())) GetParent()->SetFocus();
}

void MessageStrip::put_buttons(std::vector<Choice> choices) {
    release_keyboard();
    buttons_->Clear(true);
    for (Choice& choice : choices) {
        auto* button = new wxButton(this, wxID_ANY, choice.label);
        button->Bind(wxEVT_BUTTON,
                     [this, chosen = std::move(choice.chosen)](wxCommandEvent&) { later(*this, chosen); });
        buttons_->Add(button, 0, wxTOP | wxLEFT, FromDIP(8));
    }
}

void MessageStrip::wrap_to(int width) {
    const int words_width = width - sign_->GetBestSize().GetWidth() - FromDIP(34);
    const int before = GetBestSize().GetHeight();
    text_->wrap_to(words_width);
    InvalidateBestSize();
    if (IsShown() && GetBestSize().GetHeight() != before) later(*this, [this] { GetParent()->Layout(); });
}

} // namespace redress::desktop
