// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/sample_dialog.h"

#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/dialog_buttons.h"
#include "widgets/tone_look.h"
#include "widgets/wrapping_text.h"

namespace redress::desktop {
namespace {

constexpr int list_width = 440;

} // namespace

SampleDialog::SampleDialog(wxWindow* parent, const Kit& kit, std::vector<presentation::SampleCase> samples)
    : wxDialog(parent, wxID_ANY, kit.words.tr("Try the sample")), samples_(std::move(samples)) {
    auto* note = new WrappingText(
        this, kit.words.tr("It opens in a casebook of its own, so you can change what you like."));
    note->SetForegroundColour(quiet_colour());
    note->wrap_to(FromDIP(list_width));
    const TableSource source{[this](std::size_t row, std::size_t) { return samples_[row].title; }, {}};
    table_ = new TextTable(this, source, {{"", list_width - 10}}, Headers::None);
    a11y::name(*table_, kit.words.tr("Try the sample"));
    table_->set_rows(samples_.size());
    table_->select_row(presentation::sample_to_offer(samples_, kit.words.messages().language()));
    table_->on_activate([this](std::size_t) { later(*this, [this] { EndModal(wxID_OK); }); });
    const int rows = static_cast<int>(samples_.size());
    table_->SetMinSize(wxSize(FromDIP(list_width), rows * (GetCharHeight() + FromDIP(9)) + FromDIP(6)));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(note, 0, wxBOTTOM, FromDIP(12));
    column->Add(table_, 1, wxEXPAND | wxBOTTOM, FromDIP(18));
    column->Add(dialog_buttons(*this, kit.words.tr("Open it"), kit.words.tr("Cancel")), 0, wxEXPAND);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(column, 1, wxEXPAND | wxALL, FromDIP(18));
    SetSizerAndFit(all);
    CentreOnParent();
    table_->SetFocus();
}

const presentation::SampleCase& SampleDialog::chosen() const {
    return samples_[table_->selected_row().value_or(0)];
}

} // namespace redress::desktop
