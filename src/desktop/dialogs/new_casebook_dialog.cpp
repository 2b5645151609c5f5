// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/new_casebook_dialog.h"

#include "dialogs/file_questions.h"
#include "widgets/dialog_buttons.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <redress/app/sentences.h>

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/stdpaths.h>

namespace redress::desktop {
namespace {

constexpr int field_width = 360;

} // namespace

NewCasebookDialog::NewCasebookDialog(wxWindow* parent, const Kit& kit, const app::Resources& resources,
                                     const std::string& jurisdiction, Maker make)
    : wxDialog(parent, wxID_ANY, kit.words.tr("New casebook")), kit_(kit), make_(std::move(make)) {
    build();
    fill_laws(resources, jurisdiction);
    name_->SetFocus();
    name_->SelectAll();
    CentreOnParent();
}

wxSizer* NewCasebookDialog::make_fields() {
    const Words& words = kit_.words;
    auto* grid = new wxFlexGridSizer(2, FromDIP(8), FromDIP(8));
    grid->AddGrowableCol(1);
    const auto label = [this, grid](const wxString& text) {
        grid->Add(new wxStaticText(this, wxID_ANY, text), 0, wxTOP, FromDIP(6));
    };
    label(words.tr("Name"));
    name_ = new wxTextCtrl(this, wxID_ANY, words.tr("Cases"), wxDefaultPosition,
                           FromDIP(wxSize(field_width, -1)));
    auto* name_column = new wxBoxSizer(wxVERTICAL);
    name_column->Add(name_, 0, wxEXPAND);
    grid->Add(name_column, 0, wxEXPAND);
    label(words.tr("Folder"));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    folder_ = new wxTextCtrl(this, wxID_ANY, wxStandardPaths::Get().GetDocumentsDir());
    row->Add(folder_, 1, wxRIGHT | wxALIGN_CENTER_VERTICAL, FromDIP(6));
    row->Add(word_button(this, words.tr("Browse…"), [this] {
        if (const auto folder = ask_folder(this, kit_.words, folder_->GetValue())) folder_->SetValue(*folder);
    }));
    auto* folder_column = new wxBoxSizer(wxVERTICAL);
    folder_column->Add(row, 0, wxEXPAND);
    grid->Add(folder_column, 0, wxEXPAND);
    label(words.tr("Law"));
    law_ = new wxChoice(this, wxID_ANY);
    grid->Add(law_, 0, wxEXPAND);
    // Made last: GTK would take them for the labels of the next fields.
    for (auto [text, column] :
         {std::pair(&name_error_, name_column), std::pair(&folder_error_, folder_column)}) {
        *text = new WrappingText(this);
        (*text)->SetForegroundColour(tone_colour(presentation::Tone::Bad));
        column->Add(*text, 0, wxTOP, FromDIP(4));
        (*text)->Hide();
    }
    return grid;
}

void NewCasebookDialog::build() {
    const Words& words = kit_.words;
    auto* note = new wxStaticText(this, wxID_ANY,
                                  words.tr("One file holds all your cases. You can copy it like any other."));
    note->SetForegroundColour(quiet_colour());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(note, 0, wxALL, FromDIP(18));
    column->Add(make_fields(), 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(18));
    column->Add(dialog_buttons(*this, words.tr("Create"), words.tr("Cancel"), [this] { create(); }), 0,
                wxEXPAND | wxALL, FromDIP(18));
    SetSizerAndFit(column);
}

void NewCasebookDialog::fill_laws(const app::Resources& resources, const std::string& jurisdiction) {
    for (const auto& law : presentation::laws_to_choose(resources, kit_.words.messages().language())) {
        codes_.push_back(law.value);
        law_->Append(to_wx(law.label));
        if (law.value == jurisdiction || codes_.size() == 1)
            law_->SetSelection(static_cast<int>(codes_.size()) - 1);
    }
}

presentation::CasebookPlace NewCasebookDialog::typed() const {
    return {to_utf8(name_->GetValue()), to_utf8(folder_->GetValue())};
}

std::string NewCasebookDialog::jurisdiction() const {
    const int chosen = law_->GetSelection();
    return chosen == wxNOT_FOUND ? std::string() : codes_[static_cast<std::size_t>(chosen)];
}

void NewCasebookDialog::create() {
    presentation::CasebookPlace place = typed();
    if (!place.is_right(kit_.words.messages())) return show(place);
    try {
        make_(place.file(), jurisdiction());
    } catch (const domain::Error& error) {
        place.folder_error = app::sentence(error, kit_.words.messages());
        return show(place);
    }
    EndModal(wxID_OK);
}

void NewCasebookDialog::show(const presentation::CasebookPlace& place) {
    const auto say = [this](WrappingText* text, const std::string& words) {
        text->set_words(to_wx(words));
        text->wrap_to(FromDIP(field_width));
        text->Show(!words.empty());
    };
    say(name_error_, place.name_error);
    say(folder_error_, place.folder_error);
    Fit();
    (place.name_error.empty() ? folder_ : name_)->SetFocus();
}

} // namespace redress::desktop
