// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/questions.h"

#include <wx/msgdlg.h>

namespace redress::desktop {

TypingAnswer ask_about_typing(wxWindow& parent, const Words& words, const std::string& form_title) {
    wxMessageDialog dialog(wxGetTopLevelParent(&parent),
                           filled(words.tr("Save what you typed in “{0}”?"), {form_title}),
                           words.tr("Not saved yet"), wxYES_NO | wxCANCEL | wxICON_QUESTION);
    dialog.SetYesNoCancelLabels(words.tr("Save"), words.tr("Discard"), words.tr("Stay here"));
    switch (dialog.ShowModal()) {
    case wxID_YES:
        return TypingAnswer::Save;
    case wxID_NO:
        return TypingAnswer::GiveUp;
    default:
        return TypingAnswer::Stay;
    }
}

void tell_citations(wxWindow& parent, const Words& words, const std::string& title,
                    const std::vector<std::string>& places) {
    wxString list;
    for (const std::string& place : places) list += L"\n• " + to_wx(place);
    wxMessageDialog dialog(wxGetTopLevelParent(&parent),
                           filled(words.tr("“{0}” cannot be deleted while it is used here:"), {title}) + list,
                           words.tr("Still in use"), wxOK | wxICON_INFORMATION);
    dialog.SetOKLabel("OK"); // the same word in every language of the windows
    dialog.ShowModal();
}

bool may_replace(wxWindow* parent, const Words& words, const wxString& file) {
    wxMessageDialog dialog(wxGetTopLevelParent(parent),
                           filled(words.tr("{0} is there already. Replace it?"), {to_utf8(file)}),
                           words.tr("Replace the file"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoLabels(words.tr("Replace"), words.tr("Keep it"));
    return dialog.ShowModal() == wxID_YES;
}

void tell(wxWindow* parent, const wxString& sentence) {
    wxMessageDialog dialog(parent, sentence, "Redress", wxOK | wxICON_WARNING);
    dialog.SetOKLabel("OK");
    dialog.ShowModal();
}

} // namespace redress::desktop
