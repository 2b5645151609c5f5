// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_dialogs.h"

#include "widgets/tone_look.h"

#include <redress/text/format.h>

#include <wx/aboutdlg.h>
#include <wx/button.h>
#include <wx/datetime.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <utility>
#include <vector>

namespace redress::desktop {
namespace {

std::vector<std::pair<wxString, wxString>> key_lines(const Words& words) {
    return {
        {to_wx("Ctrl+1 … Ctrl+9"), words.tr("Go to a section of the case")},
        {"Ctrl+N", words.tr("New case")},
        {"Ctrl+F", words.tr("Find a case")},
        {"Ctrl+D", words.tr("The agenda, and back to the case")},
        {words.tr("Enter"), words.tr("Save the form")},
        {"Ctrl+Enter", words.tr("Save the form from a text of many lines")},
        {words.tr("Escape"), words.tr("Put the form back as it was")},
        {"Ctrl+Z", words.tr("Undo: first what was typed in the field, then the last change")},
        {"Ctrl+Shift+Z, Ctrl+Y", words.tr("Redo")},
        {"Ctrl+Delete", words.tr("Delete the chosen record")},
        {"Ctrl+Shift+S", words.tr("Save the paper as PDF")},
        {"Ctrl+P", words.tr("Print the paper")},
        {"Ctrl+O, Ctrl+W, Ctrl+Q", words.tr("Open a casebook, close it, quit")},
    };
}

} // namespace

void show_keyboard_help(wxWindow* parent, const Kit& kit) {
    wxDialog dialog(parent, wxID_ANY, kit.words.tr("Keyboard"));
    const int space = dialog.FromDIP(8);
    auto* grid = new wxFlexGridSizer(2, space, 3 * space);
    for (const auto& [key, meaning] : key_lines(kit.words)) {
        grid->Add(bold_text(&dialog, key));
        grid->Add(new wxStaticText(&dialog, wxID_ANY, meaning));
    }
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(grid, 0, wxALL, 2 * space);
    auto* close = new wxButton(&dialog, wxID_CLOSE, kit.words.tr("Close"));
    column->Add(close, 0, wxALIGN_RIGHT | wxALL, 2 * space);
    dialog.SetSizerAndFit(column);
    dialog.SetEscapeId(wxID_CLOSE);
    close->SetDefault();
    dialog.CentreOnParent();
    dialog.ShowModal();
}

void show_about_dialog(wxWindow* parent, const Kit& kit) {
    wxAboutDialogInfo about;
    about.SetName("Redress");
    about.SetVersion("0.1.0");
    about.SetDescription(kit.words.tr("Consumer disputes in order: defects, amounts, letters.\n"
                                      "Nothing in Redress is legal advice."));
    about.SetLicence(
        kit.words.tr("Redress is free software: you may use, study, share and change it under the terms of\n"
                     "the GNU General Public License, version 3 or later. It comes without any warranty."));
    about.SetIcon(kit.icons.own_colours("redress", 64).GetIcon(wxSize(64, 64)));
    wxAboutBox(about, parent);
}

wxString last_change(const storage::HistoryEntry& entry, const Words& words) {
    wxDateTime when;
    if (!when.ParseISOCombined(to_wx(entry.note.at).BeforeFirst('Z'))) return {};
    when.MakeFromUTC();
    const auto day = domain::Date::from_iso(to_utf8(when.FormatISODate()));
    const text::Language language = words.messages().language();
    const std::string day_words =
        day ? text::format_date(*day, language, text::DateStyle::Long) : std::string();
    const std::string clock = to_utf8(when.Format("%H:%M"));
    const std::string verb = words.messages().tr(entry.note.verb);
    if (entry.note.who.empty())
        return filled(words.tr("Last change: {0}, {1} {2}"), {verb, day_words, clock});
    return filled(words.tr("Last change: {0}, {1} {2}, {3}"), {verb, day_words, clock, entry.note.who});
}

} // namespace redress::desktop
