// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/tick_dialog.h"

#include "widgets/dialog_buttons.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/sizer.h>
#include <wx/statline.h>

namespace redress::desktop {
namespace {

using presentation::Tone;

constexpr int indent = 26; // below the words of a check box

} // namespace

TickDialog::TickDialog(wxWindow* parent, const Kit& kit, const presentation::TickSheet& sheet)
    : wxDialog(parent, wxID_ANY, to_wx(sheet.title), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      read_day_(sheet.read_day) {
    build(sheet);
    SetSize(FromDIP(wxSize(720, sheet.size() > 3 ? 640 : 380)));
    SetMinSize(FromDIP(wxSize(420, 300)));
    CentreOnParent();
    show_state();
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        Layout();
        fit_to_width();
    });
    if (boxes_.empty())
        FindWindow(GetEscapeId())->SetFocus();
    else
        boxes_.front()->SetFocus();
}

void TickDialog::build(const presentation::TickSheet& sheet) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* alone = new wxPanel(this); // GTK would take the text for the first box's label
    intro_ = new WrappingText(alone, to_wx(sheet.intro));
    alone->SetSizer(new wxBoxSizer(wxVERTICAL));
    alone->GetSizer()->Add(intro_);
    column->Add(alone, 0, wxEXPAND | wxALL, FromDIP(16));
    if (sheet.dated) add_dated(column, sheet);
    list_ =
        new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    list_->SetScrollRate(0, FromDIP(12));
    auto* lines = new wxBoxSizer(wxVERTICAL);
    for (const presentation::TickGroup& group : sheet.groups) add_group(lines, group);
    list_->SetSizer(lines);
    column->Add(list_, 1, wxEXPAND | wxLEFT, FromDIP(16));
    column->Add(new wxStaticLine(this), 0, wxEXPAND | wxTOP, FromDIP(8));
    column->Add(make_buttons(sheet.accept), 0, wxEXPAND | wxALL, FromDIP(12));
    SetSizer(column);
}

void TickDialog::add_group(wxSizer* column, const presentation::TickGroup& group) {
    if (!group.title.empty()) {
        auto* alone = new wxPanel(list_);
        auto* row = new wxBoxSizer(wxVERTICAL);
        row->Add(bold_text(alone, to_wx(group.title), 1.1));
        alone->SetSizer(row);
        column->Add(alone, 0, wxTOP, FromDIP(boxes_.empty() ? 4 : 18));
    }
    for (const presentation::TickLine& line : group.lines) add_line(column, line);
    for (const std::string& remark : group.remarks) add_words(column, remark, tone_colour(Tone::Warning));
}

void TickDialog::add_line(wxSizer* column, const presentation::TickLine& line) {
    auto* box = new wxCheckBox(list_, wxID_ANY, plain_label(line.label));
    box->SetValue(line.ticked);
    box->SetForegroundColour(tone_colour(line.tone));
    box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { show_state(); });
    boxes_.push_back(box);
    column->Add(box, 0, wxTOP, FromDIP(8));
    for (const std::string& sentence : line.sentences) add_words(column, sentence, tone_colour(line.tone));
    if (line.day) add_day(column, line);
    if (!line.origin.empty()) add_words(column, line.origin, quiet_colour());
}

void TickDialog::add_day(wxSizer* column, const presentation::TickLine& line) {
    const std::size_t place = boxes_.size() - 1;
    DayRow row{place, *line.day, nullptr, false};
    row.editor = make_field_editor(list_, row.state, kit_,
                                   [this, place](const FieldInput& input) { took_day(place, input); });
    row.editor->set_label_width(row.editor->label_width());
    auto* line_of_field = new wxBoxSizer(wxHORIZONTAL);
    line_of_field->AddSpacer(FromDIP(indent));
    line_of_field->Add(row.editor, 1);
    column->Add(line_of_field, 0, wxEXPAND | wxTOP, FromDIP(6));
    days_.push_back(std::move(row));
}

// Who writes a day means to keep it.
void TickDialog::took_day(std::size_t place, const FieldInput& input) {
    for (DayRow& row : days_) {
        if (row.place != place) continue;
        row.state.text = input.text;
        read_into(row, read_day_(place, input.text));
        boxes_[place]->SetValue(!input.text.empty());
    }
    show_state();
    fit_to_width();
}

void TickDialog::add_dated(wxSizer* column, const presentation::TickSheet& sheet) {
    read_dated_ = sheet.read_dated;
    dated_.state = *sheet.dated;
    dated_.editor = make_field_editor(this, dated_.state, kit_,
                                      [this](const FieldInput& input) { took_dated(input.text); });
    dated_.editor->set_label_width(dated_.editor->label_width());
    column->Add(dated_.editor, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(16));
    read_into(dated_, read_dated_(dated_.state.text));
}

void TickDialog::took_dated(const std::string& typed) {
    dated_.state.text = typed;
    read_into(dated_, read_dated_(typed));
    show_state();
    fit_to_width();
}

void TickDialog::read_into(DayRow& row, const presentation::DayRead& read) {
    row.is_right = read.is_right;
    row.state.hint = read.is_right ? read.words : std::string();
    row.state.error = read.is_right ? std::string() : read.words;
    row.editor->show(row.state);
}

bool TickDialog::is_complete() const {
    if (dated_.editor && !dated_.is_right) return false;
    for (const DayRow& row : days_)
        if (boxes_[row.place]->GetValue() && !row.is_right) return false;
    return true;
}

presentation::TypedDays TickDialog::days() const {
    presentation::TypedDays typed;
    for (const DayRow& row : days_) typed[row.place] = row.state.text;
    return typed;
}

void TickDialog::add_words(wxSizer* column, const std::string& words, const wxColour& colour) {
    auto* alone = new wxPanel(list_);
    auto* text = new WrappingText(alone, to_wx(words));
    text->SetForegroundColour(colour);
    auto* row = new wxBoxSizer(wxVERTICAL);
    row->Add(text, 0, wxLEFT, FromDIP(indent));
    alone->SetSizer(row);
    texts_.push_back(text);
    column->Add(alone, 0, wxEXPAND | wxTOP, FromDIP(2));
}

wxSizer* TickDialog::make_buttons(const std::string& accept) {
    const Words& words = kit_.words;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(word_button(this, words.tr("Tick all"), [this] { tick_all(true); }), 0, wxRIGHT, FromDIP(8));
    row->Add(word_button(this, words.tr("Tick none"), [this] { tick_all(false); }));
    row->Add(dialog_buttons(*this, plain_label(accept), words.tr("Cancel")), 1);
    accept_ = GetDefaultItem();
    return row;
}

void TickDialog::tick_all(bool on) {
    for (wxCheckBox* box : boxes_) box->SetValue(on);
    for (const DayRow& row : days_)
        if (!row.is_right) boxes_[row.place]->SetValue(false);
    show_state();
}

void TickDialog::show_state() {
    accept_->Enable(!ticked().empty() && is_complete());
}

presentation::Ticked TickDialog::ticked() const {
    presentation::Ticked places;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->GetValue()) places.push_back(i);
    return places;
}

void TickDialog::fit_to_width() {
    intro_->wrap_to(GetClientSize().GetWidth() - FromDIP(32));
    const int width = list_->GetClientSize().GetWidth() - FromDIP(indent + 20);
    for (WrappingText* text : texts_) text->wrap_to(width);
    for (WrappingText* text : texts_) text->GetParent()->InvalidateBestSize();
    for (const DayRow& row : days_) {
        row.editor->wrap_to(width);
        row.editor->InvalidateBestSize();
    }
    if (dated_.editor) dated_.editor->wrap_to(GetClientSize().GetWidth() - FromDIP(32));
    list_->FitInside();
    list_->Layout();
    Layout();
}

} // namespace redress::desktop
