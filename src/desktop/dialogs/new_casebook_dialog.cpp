// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/new_casebook_dialog.h"

#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/button.h>
#include <wx/dirdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/stdpaths.h>

namespace redress::desktop {
namespace {

constexpr int field_width = 360;

} // namespace

NewCasebookDialog::NewCasebookDialog(wxWindow* parent, const Kit& kit, const app::Resources& resources,
                                     const std::string& jurisdiction)
    : wxDialog(parent, wxID_ANY, kit.words.tr("New casebook")), kit_(kit) {
    build();
    fill_laws(resources, jurisdiction);
    name_->SetFocus();
    name_->SelectAll();
    CentreOnParent();
}

void NewCasebookDialog::build() {
    const Words& words = kit_.words;
    auto* grid = new wxFlexGridSizer(2, FromDIP(8), FromDIP(8));
    grid->AddGrowableCol(1);
    const auto label = [this](const wxString& text) { return new wxStaticText(this, wxID_ANY, text); };
    grid->Add(label(words.tr("Name")), 0, wxALIGN_CENTER_VERTICAL);
    name_ = new wxTextCtrl(this, wxID_ANY, words.tr("Cases"), wxDefaultPosition,
                           FromDIP(wxSize(field_width, -1)));
    grid->Add(name_, 0, wxEXPAND);
    grid->Add(label(words.tr("Folder")), 0, wxALIGN_CENTER_VERTICAL);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    folder_ = new wxTextCtrl(this, wxID_ANY, wxStandardPaths::Get().GetDocumentsDir());
    row->Add(folder_, 1, wxRIGHT | wxALIGN_CENTER_VERTICAL, FromDIP(6));
    row->Add(word_button(this, words.tr("Browse…"), [this] {
        wxDirDialog dialog(this, kit_.words.tr("Folder"), folder_->GetValue());
        if (dialog.ShowModal() == wxID_OK) folder_->SetValue(dialog.GetPath());
    }));
    grid->Add(row, 0, wxEXPAND);
    grid->Add(label(words.tr("Law")), 0, wxALIGN_CENTER_VERTICAL);
    law_ = new wxChoice(this, wxID_ANY);
    grid->Add(law_, 0, wxEXPAND);
    auto* buttons = new wxStdDialogButtonSizer;
    auto* make = new wxButton(this, wxID_OK, words.tr("Create"));
    make->SetDefault();
    buttons->AddButton(make);
    buttons->AddButton(cancel_button(this, kit_));
    buttons->Realize();
    auto* note = new wxStaticText(this, wxID_ANY,
                                  words.tr("One file holds all your cases. You can copy it like any other."));
    note->SetForegroundColour(quiet_colour());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(note, 0, wxALL, FromDIP(18));
    column->Add(grid, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(18));
    column->Add(buttons, 0, wxEXPAND | wxALL, FromDIP(18));
    SetSizerAndFit(column);
}

void NewCasebookDialog::fill_laws(const app::Resources& resources, const std::string& jurisdiction) {
    for (const auto& [code, pack] : resources.packs()) {
        codes_.push_back(code);
        law_->Append(to_wx(pack.name(kit_.words.messages().language())));
        if (code == jurisdiction || codes_.size() == 1)
            law_->SetSelection(static_cast<int>(codes_.size()) - 1);
    }
}

std::filesystem::path NewCasebookDialog::file() const {
    wxString name = name_->GetValue().Strip(wxString::both);
    if (name.empty()) name = kit_.words.tr("Cases");
    if (!name.Lower().EndsWith(".redress")) name += ".redress";
    return to_path(folder_->GetValue()) / to_path(name);
}

std::string NewCasebookDialog::jurisdiction() const {
    const int chosen = law_->GetSelection();
    return chosen == wxNOT_FOUND ? std::string() : codes_[static_cast<std::size_t>(chosen)];
}

} // namespace redress::desktop
