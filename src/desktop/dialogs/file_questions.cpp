// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/file_questions.h"

#include "dialogs/questions.h"
#include "widgets/gtk_shim.h"

#include <wx/dirdlg.h>
#include <wx/filedlg.h>

namespace redress::desktop {
namespace {

std::optional<wxString> answer(wxFileDialog& dialog, const Words& words, const wxString& accept) {
    name_native_buttons(dialog, accept, words.tr("Cancel"));
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return dialog.GetPath();
}

std::optional<std::filesystem::path> target_of(wxFileDialog& dialog, wxWindow* parent, const Words& words) {
    const auto path = answer(dialog, words, words.tr("Save"));
    if (!path) return std::nullopt;
    const std::filesystem::path target = to_path(*path);
    std::error_code ignored;
    const bool taken = std::filesystem::exists(target, ignored);
    if (taken && !may_replace(parent, words, *path)) return std::nullopt;
    return target;
}

} // namespace

std::optional<std::filesystem::path> ask_casebook_file(wxWindow* parent, const Words& words) {
    wxFileDialog dialog(parent, words.tr("Open casebook"), wxString(), wxString(),
                        words.tr("Casebooks") + " (*.redress)|*.redress|" + words.tr("All files") + "|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    const auto path = answer(dialog, words, words.tr("Open it"));
    if (!path) return std::nullopt;
    return to_path(*path);
}

std::optional<std::filesystem::path> ask_pdf_target(wxWindow* parent, const Words& words,
                                                    const std::filesystem::path& folder,
                                                    const std::string& name) {
    wxFileDialog dialog(parent, words.tr("Save PDF"), path_text(folder), to_wx(name),
                        words.tr("PDF files") + " (*.pdf)|*.pdf", wxFD_SAVE);
    return target_of(dialog, parent, words);
}

std::optional<std::filesystem::path> ask_calendar_target(wxWindow* parent, const Words& words,
                                                         const std::string& name) {
    wxFileDialog dialog(parent, words.tr("Export calendar"), wxString(), to_wx(name),
                        words.tr("Calendars") + " (*.ics)|*.ics", wxFD_SAVE);
    return target_of(dialog, parent, words);
}

std::optional<std::filesystem::path> ask_schedule_target(wxWindow* parent, const Words& words,
                                                         const std::string& name) {
    const wxString ending = to_wx(std::filesystem::path(name).extension().string());
    wxFileDialog dialog(parent, words.tr("Save the schedule"), wxString(), to_wx(name),
                        words.tr("Schedules") + " (*" + ending + ")|*" + ending, wxFD_SAVE);
    return target_of(dialog, parent, words);
}

std::optional<std::filesystem::path> ask_filled_schedule(wxWindow* parent, const Words& words) {
    wxFileDialog dialog(parent, words.tr("Read a filled-in schedule"), wxString(), wxString(),
                        words.tr("Schedules") + " (*.ods;*.csv)|*.ods;*.csv|" + words.tr("All files") + "|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    const auto path = answer(dialog, words, words.tr("Read it"));
    if (!path) return std::nullopt;
    return to_path(*path);
}

std::optional<wxString> ask_folder(wxWindow* parent, const Words& words, const wxString& start) {
    wxDirDialog dialog(parent, words.tr("Folder"), start);
    name_native_buttons(dialog, words.tr("Choose"), words.tr("Cancel"));
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return dialog.GetPath();
}

} // namespace redress::desktop
