// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/methods_dialog.h"

#include "dialogs/record_dialog.h"
#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/dialog_buttons.h"
#include "widgets/icon_button.h"

namespace redress::desktop {
namespace {

constexpr int margin = 14;

} // namespace

MethodsDialog::MethodsDialog(wxWindow* parent, const Kit& kit, presentation::MethodTable methods,
                             domain::Id<domain::ClaimItem> item)
    : wxDialog(parent, wxID_ANY, kit.words.tr("Ways to find the amount"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      methods_(methods),
      item_(item),
      items_(methods.items()) {
    if (item_.is_none() && !items_.empty())
        if (const auto uid = domain::Uid::from_hex(items_.front().value)) item_ = {*uid};
    build();
    SetSize(FromDIP(wxSize(960, 420)));
    SetMinSize(FromDIP(wxSize(460, 300)));
    CentreOnParent();
    show_ways();
    table_->SetFocus();
}

void MethodsDialog::build() {
    strip_ = new MessageStrip(this, kit_);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(strip_, 0, wxEXPAND);
    column->Add(make_choice(), 0, wxEXPAND | wxALL, FromDIP(margin));
    ways_ = methods_.ways(item_);
    const TableSource source{
        [this](std::size_t row, std::size_t cell) { return ways_.rows[row].cells[cell]; }, {}};
    table_ = new TextTable(this, source, ways_.columns);
    a11y::name(*table_, to_wx(ways_.title));
    table_->on_select(
        [this](std::optional<std::size_t> row) { choose_->Enable(row && methods_.can_choose(item_, *row)); });
    table_->on_activate([this](std::size_t) { later(*this, [this] { choose(); }); });
    column->Add(table_, 1, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(margin));
    column->Add(make_buttons(), 0, wxEXPAND | wxALL, FromDIP(margin));
    SetSizer(column);
}

wxSizer* MethodsDialog::make_choice() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new wxStaticText(this, wxID_ANY, kit_.words.tr("Claim item")), 0,
             wxALIGN_CENTER_VERTICAL | wxRIGHT, FromDIP(8));
    choice_ = new wxChoice(this, wxID_ANY);
    for (const presentation::Option& option : items_) {
        choice_->Append(to_wx(option.label));
        if (option.value == item_.uid.hex()) choice_->SetSelection(static_cast<int>(choice_->GetCount()) - 1);
    }
    choice_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        const auto uid = domain::Uid::from_hex(items_[static_cast<std::size_t>(event.GetInt())].value);
        if (uid) item_ = {*uid};
        show_ways();
    });
    row->Add(choice_, 1);
    return row;
}

wxSizer* MethodsDialog::make_buttons() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    choose_ = word_button(this, kit_.words.tr("C&hoose"), [this] { choose(); });
    row->Add(choose_, 0, wxRIGHT, FromDIP(8));
    row->Add(
        word_button(this, kit_.words.tr("Add a &quote…"), [this] { add(methods_.form_for_quote(item_)); }), 0,
        wxRIGHT, FromDIP(8));
    row->Add(word_button(this, kit_.words.tr("&Add way…"), [this] { add(methods_.form_for_new(item_)); }));
    row->AddStretchSpacer();
    row->Add(dialog_closer(*this, kit_.words.tr("Close")));
    return row;
}

void MethodsDialog::show_ways() {
    ways_ = methods_.ways(item_);
    table_->set_rows(ways_.rows.size());
    choose_->Enable(false);
}

void MethodsDialog::choose() {
    const auto row = table_->selected_row();
    if (!row || !methods_.can_choose(item_, *row)) return;
    const presentation::Outcome outcome = methods_.choose(item_, *row);
    const bool is_done = outcome.kind == presentation::Outcome::Kind::Done;
    show_ways();
    table_->select_row(is_done ? methods_.chosen(item_) : row);
    if (is_done) return strip_->be_silent();
    wxString words;
    for (const std::string& sentence : outcome.sentences)
        words += (words.empty() ? "" : "\n") + to_wx(sentence);
    strip_->say(presentation::Tone::Bad, words);
}

void MethodsDialog::add(presentation::RecordForm form) {
    RecordDialog(this, kit_, methods_.page(), std::move(form)).ShowModal();
    show_ways();
}

} // namespace redress::desktop
