// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/letter/letter_dialogs.h"

#include "dialogs/questions.h"
#include "widgets/gtk_shim.h"

#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/stdpaths.h>

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr std::size_t most_listed = 12; // a message has no scroll bar

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

bool may_lose_answers(wxWindow* parent, const Words& words, const std::string& trouble) {
    wxMessageDialog dialog(parent, to_wx(trouble), words.tr("Your answers are not kept"),
                           wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    dialog.SetYesNoLabels(words.tr("Close all the same"), words.tr("Stay here"));
    return dialog.ShowModal() == wxID_YES;
}

bool wants_case(wxWindow* parent, const Words& words) {
    wxMessageDialog dialog(
        parent,
        words.tr("A case keeps the purchase, what is wrong, the dates and your files together, so that you "
                 "can go on if the seller says no. Cases are kept in a casebook: a file of your own, and "
                 "next you choose where it shall be."),
        words.tr("Keep as a case"), wxYES_NO | wxICON_INFORMATION);
    dialog.SetYesNoLabels(words.tr("Choose where…"), words.tr("Not now"));
    return dialog.ShowModal() == wxID_YES;
}

bool may_change_case(wxWindow* parent, const Words& words, const app::Keeping& keeping) {
    wxString all = filled(words.tr("The letter is kept as case {0} already."), {keeping.number});
    const auto add = [&](const wxString& heading, const std::vector<std::string>& sentences) {
        if (sentences.empty()) return;
        all += "\n\n" + heading;
        for (std::size_t i = 0; i < std::min(sentences.size(), most_listed); ++i)
            all += L"\n• " + to_wx(sentences[i]);
        if (sentences.size() > most_listed)
            all +=
                L"\n• " + filled(words.tr("and {0} more"), {std::to_string(sentences.size() - most_listed)});
    };
    add(words.tr("Your answers change this in it:"), keeping.changes);
    add(words.tr("This stays as it is in the case:"), keeping.left_alone);
    if (keeping.changes.empty()) all += "\n\n" + words.tr("Your answers change nothing in it.");
    wxMessageDialog dialog(parent, all, words.tr("Keep as a case"), wxYES_NO | wxICON_QUESTION);
    dialog.SetYesNoLabels(keeping.changes.empty() ? words.tr("Open the case") : words.tr("Change the case"),
                          words.tr("Not now"));
    return dialog.ShowModal() == wxID_YES;
}

std::optional<std::filesystem::path> ask_mail_target(wxWindow* parent, const Words& words,
                                                     const std::filesystem::path& folder,
                                                     const std::string& name) {
    wxFileDialog dialog(parent, words.tr("Save message"), path_text(folder), to_wx(name),
                        words.tr("Messages") + " (*.eml)|*.eml", wxFD_SAVE);
    name_native_buttons(dialog, words.tr("Save"), words.tr("Cancel"));
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    const std::filesystem::path target = to_path(dialog.GetPath());
    std::error_code ignored;
    if (std::filesystem::exists(target, ignored) && !may_replace(parent, words, dialog.GetPath()))
        return std::nullopt;
    return target;
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
