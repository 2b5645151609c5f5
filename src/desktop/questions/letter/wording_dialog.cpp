// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/letter/wording_dialog.h"

#include "questions/padded_text.h"
#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/dialog_buttons.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/sizer.h>

#include <algorithm>
#include <utility>

namespace redress::desktop {
namespace {

using Mark = presentation::SentenceState::Mark;
using presentation::Tone;

constexpr int typing_quiet_ms = 150;
constexpr int dialog_width = 860;
constexpr int dialog_height = 600;
constexpr int mark_width = 110;
constexpr int text_lines = 3;
constexpr int margin = 18;

// A list shows one line of each.
std::string in_one_line(std::string words) {
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
}

} // namespace

WordingDialog::WordingDialog(wxWindow* parent, const Kit& kit, presentation::FirstLetterPage& page,
                             std::function<void()> changed)
    : wxDialog(parent, wxID_ANY, kit.words.tr("Change the words"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      page_(page),
      changed_(std::move(changed)),
      sentences_(page.sentences()) {
    build();
    table_->set_rows(sentences_.size());
    quiet_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { attempt([this] { take(); }); });
    refresh();
    if (!sentences_.empty()) {
        table_->select_row(0);
        choose(0);
    }
    CentreOnParent();
    table_->SetFocus();
}

void WordingDialog::build() {
    auto* note =
        new WrappingText(this, kit_.words.tr("Choose a sentence and write it your way below. If a "
                                             "fact is wrong, change your answer to the question instead."));
    note->SetForegroundColour(quiet_colour());
    note->wrap_to(FromDIP(dialog_width - 2 * margin));
    const TableSource source{[this](std::size_t row, std::size_t column) { return cell(row, column); },
                             [this](std::size_t row) {
                                 return sentences_[row].mark == Mark::Original ? Tone::Plain : Tone::Advice;
                             }};
    const int words_width = dialog_width - mark_width - 3 * margin;
    table_ = new TextTable(this, source, {{"", words_width}, {"", mark_width}}, Headers::None);
    a11y::name(*table_, kit_.words.tr("The letter's sentences"));
    table_->on_select([this](std::optional<std::size_t> row) { choose(row); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(note, 0, wxBOTTOM, FromDIP(10));
    column->Add(table_, 3, wxEXPAND | wxBOTTOM, FromDIP(12));
    column->Add(make_editing(), 2, wxEXPAND | wxBOTTOM, FromDIP(12));
    column->Add(dialog_closer(*this, kit_.words.tr("Close")), 0, wxEXPAND);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(column, 1, wxEXPAND | wxALL, FromDIP(margin));
    SetSizer(all);
    SetSize(FromDIP(wxSize(dialog_width, dialog_height)));
    SetMinSize(FromDIP(wxSize(560, 440)));
}

wxSizer* WordingDialog::make_editing() {
    const Words& words = kit_.words;
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new wxStaticText(this, wxID_ANY, words.tr("In your words")), 0, wxBOTTOM, FromDIP(4));
    auto* padded = new PaddedText(this, wxString(), text_lines);
    words_ = &padded->text();
    a11y::name(*words_, words.tr("In your words"));
    words_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        untaken_ = true;
        quiet_.StartOnce(typing_quiet_ms);
    });
    column->Add(padded, 1, wxEXPAND);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    restore_ = word_button(this, words.tr("The original again"), [this] {
        if (chosen_) words_->SetValue(to_wx(sentences_[*chosen_].from));
        words_->SetFocus();
    });
    leave_out_ = word_button(this, words.tr("Leave it out"), [this] {
        words_->SetValue(wxString());
        words_->SetFocus();
    });
    row->Add(restore_, 0, wxRIGHT, FromDIP(8));
    row->Add(leave_out_);
    column->Add(row, 0, wxTOP, FromDIP(8));
    original_ = new WrappingText(this);
    original_->SetForegroundColour(quiet_colour());
    column->Add(original_, 0, wxTOP, FromDIP(6));
    return column;
}

std::string WordingDialog::cell(std::size_t row, std::size_t column) const {
    const presentation::SentenceState& sentence = sentences_[row];
    if (column == 1) return sentence.mark_word;
    return in_one_line(sentence.to.empty() ? sentence.from : sentence.to);
}

void WordingDialog::refresh() {
    const bool one = chosen_.has_value();
    const bool other = one && sentences_[*chosen_].mark != Mark::Original;
    words_->Enable(one);
    restore_->Enable(other);
    leave_out_->Enable(one && !sentences_[*chosen_].to.empty());
    original_->set_words(other ? filled(kit_.words.tr("Original: {0}"), {sentences_[*chosen_].from})
                               : wxString());
    original_->wrap_to(FromDIP(dialog_width - 2 * margin));
    Layout();
}

void WordingDialog::choose(std::optional<std::size_t> row) {
    if (!row || chosen_ == row) return;
    const std::string from = sentences_[*row].from;
    take();
    // What was typed may have taken a line out of the list.
    const auto still = std::ranges::find(sentences_, from, &presentation::SentenceState::from);
    if (still == sentences_.end()) return;
    chosen_ = static_cast<std::size_t>(still - sentences_.begin());
    words_->ChangeValue(to_wx(sentences_[*chosen_].to));
    refresh();
    table_->select_row(chosen_);
}

void WordingDialog::show() {
    ShowModal();
    take();
}

void WordingDialog::take() {
    quiet_.Stop();
    if (!std::exchange(untaken_, false) || !chosen_) return;
    page_.reword(sentences_[*chosen_].from, to_utf8(words_->GetValue()));
    auto newer = page_.sentences();
    // A sentence that is no longer in the letter goes from the list with its last change.
    if (newer.size() != sentences_.size()) chosen_.reset();
    sentences_ = std::move(newer);
    table_->set_rows(sentences_.size());
    refresh();
    table_->select_row(chosen_);
    changed_();
}

} // namespace redress::desktop
