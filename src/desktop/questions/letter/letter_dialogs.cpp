// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/letter/letter_dialogs.h"

#include "widgets/gtk_shim.h"

#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/stdpaths.h>

#include <algorithm>

namespace redress::desktop {
namespace {

std::filesystem::path usual_place(const Words& words,
                                  const std::vector<presentation::RecentCasebook>& recents) {
    const auto there = std::ranges::find(recents, false, &presentation::RecentCasebook::missing);
    if (there != recents.end()) return to_path(to_wx(there->path));
    const presentation::CasebookPlace place{to_utf8(words.tr("My cases")),
                                            to_utf8(wxStandardPaths::Get().GetDocumentsDir())};
    return place.file();
}

} // namespace

bool may_throw_away(wxWindow* parent, const Words& words) {
    wxMessageDialog dialog(parent, words.tr("Throw away the answers to this letter? They cannot come back."),
                           words.tr("Throw away the letter"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoLabels(words.tr("Throw away"), words.tr("Keep it"));
    return dialog.ShowModal() == wxID_YES;
}

std::optional<std::filesystem::path>
ask_case_place(wxWindow* parent, const Words& words,
               const std::vector<presentation::RecentCasebook>& recents) {
    const std::filesystem::path usual = usual_place(words, recents);
    wxFileDialog dialog(parent, words.tr("Where shall the case be kept?"), path_text(usual.parent_path()),
                        path_text(usual.filename()), words.tr("Casebooks") + " (*.redress)|*.redress",
                        wxFD_SAVE);
    name_native_buttons(dialog, words.tr("Keep it here"), words.tr("Cancel"));
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    const std::filesystem::path chosen = to_path(dialog.GetPath());
    const std::filesystem::path name = chosen.filename();
    return presentation::CasebookPlace{to_utf8(path_text(name)), to_utf8(path_text(chosen.parent_path()))}
        .file();
}

wxString one_below_another(const std::vector<std::string>& sentences) {
    wxString all;
    for (const std::string& sentence : sentences) all += (all.empty() ? "" : "\n") + to_wx(sentence);
    return all;
}

} // namespace redress::desktop
