// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_button.h"

#include "widgets/a11y.h"
#include "widgets/attempt.h"

namespace redress::desktop {
namespace {

void call_later(wxButton* button, std::function<void()> pressed) {
    button->Bind(wxEVT_BUTTON,
                 [button, pressed = std::move(pressed)](wxCommandEvent&) { later(*button, pressed); });
}

} // namespace

wxButton* icon_button(wxWindow* parent, const Kit& kit, const std::string& icon, const wxString& words,
                      std::function<void()> pressed) {
    auto* button = new wxButton(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                                wxBU_EXACTFIT | wxBU_NOTEXT);
    button->SetBitmap(kit.icons.bundle(icon));
    button->SetToolTip(words);
    a11y::name(*button, words);
    call_later(button, std::move(pressed));
    return button;
}

wxButton* word_button(wxWindow* parent, const wxString& words, std::function<void()> pressed) {
    auto* button = new wxButton(parent, wxID_ANY, words);
    call_later(button, std::move(pressed));
    return button;
}

wxButton* icon_word_button(wxWindow* parent, const Kit& kit, const std::string& icon, const wxString& words,
                           std::function<void()> pressed) {
    wxButton* button = word_button(parent, words, std::move(pressed));
    button->SetBitmap(kit.icons.bundle(icon));
    button->SetBitmapMargins(parent->FromDIP(4), 0);
    return button;
}

wxButton* cancel_button(wxWindow* parent, const Kit& kit) {
    auto* button = new wxButton(parent, wxID_ANY, kit.words.tr("Cancel"));
    button->SetId(wxID_CANCEL);
    return button;
}

} // namespace redress::desktop
