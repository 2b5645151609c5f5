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
    words_and_buttons_ = new wxBoxSizer(wxVERTICAL);
    words_and_buttons_->Add(text_);
    words_and_buttons_->Add(buttons_, 0, wxALIGN_RIGHT);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(sign_, 0, wxALL, FromDIP(10));
    row->Add(words_and_buttons_, 1, wxTOP | wxBOTTOM | wxRIGHT, FromDIP(10));
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
        buttons_->Add(button, 0, wxLEFT, FromDIP(8));
    }
}

// Buttons stand beside the words where both have room in one line, else below them.
bool MessageStrip::fits_in_one_line(int width) const {
    return text_->words().Find('\n') == wxNOT_FOUND &&
           text_->GetTextExtent(text_->words()).GetWidth() + buttons_->CalcMin().GetWidth() < width;
}

void MessageStrip::put_in_place(bool one_line) {
    wxSizerItem* words = words_and_buttons_->GetItem(text_);
    words->SetProportion(one_line ? 1 : 0);
    words->SetFlag(one_line ? int{wxALIGN_CENTER_VERTICAL} : int{wxEXPAND});
    wxSizerItem* buttons = words_and_buttons_->GetItem(buttons_);
    buttons->SetFlag(one_line ? wxALIGN_CENTER_VERTICAL : wxALIGN_RIGHT | wxTOP);
    buttons->SetBorder(FromDIP(8));
    GetSizer()->GetItem(sign_)->SetFlag(one_line ? wxALL | wxALIGN_CENTER_VERTICAL : wxALL);
}

void MessageStrip::wrap_to(int width) {
    const int words_width = width - sign_->GetBestSize().GetWidth() - FromDIP(34);
    const int before = GetBestSize().GetHeight();
    const bool one_line = fits_in_one_line(words_width);
    words_and_buttons_->SetOrientation(one_line ? wxHORIZONTAL : wxVERTICAL);
    put_in_place(one_line);
    text_->wrap_to(words_width);
    InvalidateBestSize();
    if (IsShown() && GetBestSize().GetHeight() != before) later(*this, [this] { GetParent()->Layout(); });
}

} // namespace redress::desktop
