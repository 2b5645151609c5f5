// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_buttons.h"

#include "widgets/icon_button.h"

namespace redress::desktop {
namespace {

wxButton* ending_button(wxDialog& dialog, const wxString& words, int end,
                        std::function<void()> instead = {}) {
    if (instead) return word_button(&dialog, words, std::move(instead));
    return word_button(&dialog, words, [&dialog, end] { dialog.EndModal(end); });
}

} // namespace

wxSizer* dialog_buttons(wxDialog& dialog, const wxString& accept, const wxString& give_up,
                        std::function<void()> accepted, std::function<void()> given_up) {
    wxButton* cancel = ending_button(dialog, give_up, wxID_CANCEL, std::move(given_up));
    wxButton* done = ending_button(dialog, accept, wxID_OK, std::move(accepted));
    done->SetDefault();
    dialog.SetEscapeId(cancel->GetId());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddStretchSpacer();
    row->Add(cancel, 0, wxRIGHT, dialog.FromDIP(8));
    row->Add(done);
    return row;
}

wxSizer* dialog_closer(wxDialog& dialog, const wxString& close) {
    wxButton* button = ending_button(dialog, close, wxID_CANCEL);
    button->SetDefault();
    button->SetFocus();
    dialog.SetEscapeId(button->GetId());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddStretchSpacer();
    row->Add(button);
    return row;
}

} // namespace redress::desktop
