// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_dialogs.h"

#include "widgets/dialog_buttons.h"
#include "widgets/tone_look.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/history_words.h>

#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

#include <utility>
#include <vector>

namespace redress::desktop {
namespace {

constexpr int about_width = 420;

std::vector<std::pair<wxString, wxString>> key_lines(const Words& words) {
    return {
        {"Ctrl+L", words.tr("Write a letter")},
        {words.tr("Alt+Left, Alt+Right"), words.tr("The question before, the next question")},
        {words.tr("Enter"), words.tr("In the questions: the next question")},
        {"Ctrl+Enter", words.tr("In the questions: the next screen")},
        {to_wx("Ctrl++, Ctrl+−, Ctrl+0"), words.tr("Larger, smaller, usual text in the questions")},
        {to_wx("Ctrl+1 … Ctrl+9, Ctrl+0"), words.tr("Go to a section of the case")},
        {words.tr("Enter, Insert"), words.tr("In the ledger: change what a cell says, add to it")},
        {"Ctrl+N", words.tr("New case")},
        {"Ctrl+F", words.tr("Find a case")},
        {"Ctrl+Shift+A", words.tr("Add another record of the same kind")},
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
    column->Add(dialog_closer(dialog, kit.words.tr("Close")), 0, wxEXPAND | wxALL, 2 * space);
    dialog.SetSizerAndFit(column);
    dialog.CentreOnParent();
    dialog.ShowModal();
}

void show_about_dialog(wxWindow* parent, const Kit& kit) {
    wxDialog dialog(parent, wxID_ANY, kit.words.tr("About Redress"));
    const int space = dialog.FromDIP(8);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new wxStaticBitmap(&dialog, wxID_ANY, kit.icons.own_colours("redress", 72)), 0,
                wxALIGN_CENTER_HORIZONTAL | wxBOTTOM, space);
    column->Add(bold_text(&dialog, "Redress " REDRESS_VERSION, 1.5), 0, wxALIGN_CENTER_HORIZONTAL | wxBOTTOM,
                2 * space);
    for (const char* words :
         {N_("Consumer disputes in order: defects, amounts, letters."),
          N_("Nothing in Redress is legal advice."),
          N_("Redress is free software: you may use, study, share and change it under the terms of the GNU "
             "General Public License, version 3 or later. It comes without any warranty.")}) {
        auto* text = new WrappingText(&dialog, kit.words.tr(words));
        text->wrap_to(dialog.FromDIP(about_width));
        column->Add(text, 0, wxBOTTOM, space);
    }
    column->Add(dialog_closer(dialog, kit.words.tr("Close")), 0, wxEXPAND | wxTOP, 2 * space);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(column, 1, wxEXPAND | wxALL, 3 * space);
    dialog.SetSizerAndFit(all);
    dialog.CentreOnParent();
    dialog.ShowModal();
}

wxString last_change(const storage::HistoryEntry& entry, const Words& words) {
    const std::string verb = presentation::verb_words(entry.note.verb, words.messages());
    const std::string moment = presentation::moment_words(entry.note.at, words.messages());
    if (entry.note.who.empty()) return filled(words.tr("Last change: {0}, {1}"), {verb, moment});
    return filled(words.tr("Last change: {0}, {1}, {2}"), {verb, moment, entry.note.who});
}

} // namespace redress::desktop
