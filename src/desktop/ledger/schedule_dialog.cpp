// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/schedule_dialog.h"

#include "dates/tick_dialog.h"
#include "dialogs/file_questions.h"
#include "paper/pdf_printout.h"
#include "widgets/attempt.h"
#include "widgets/dialog_buttons.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/display.h>

namespace redress::desktop {
namespace {

using presentation::Tone;

constexpr int left_width = 340;
constexpr int margin = 12;

wxString in_lines(const std::vector<std::string>& sentences) {
    wxString all;
    for (const std::string& sentence : sentences) all += (all.empty() ? "" : "\n") + to_wx(sentence);
    return all;
}

} // namespace

class ScheduleDialog::Sink : public FieldSink {
public:
    explicit Sink(presentation::SchedulePanel& panel) : panel_(panel) {}
    const std::vector<presentation::FieldState>& fields() const override { return panel_.fields(); }
    void take(const FieldInput& input) override {
        if (input.kind == FieldInput::Kind::Text) panel_.type(input.field, input.text);
        if (input.kind == FieldInput::Kind::Selection) panel_.select(input.field, input.values);
    }

private:
    presentation::SchedulePanel& panel_;
};

ScheduleDialog::ScheduleDialog(wxWindow* parent, const Kit& kit, presentation::Session& session,
                               presentation::CasePage& page, const documents::FontSet& fonts)
    : wxDialog(parent, wxID_ANY, kit.words.tr("Defect schedule"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      kit_(kit),
      session_(session),
      page_(page),
      panel_(session, fonts, page),
      sink_(std::make_unique<Sink>(panel_)) {
    strip_ = new MessageStrip(this, kit_);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(make_left(), 0, wxEXPAND | wxALL, FromDIP(margin));
    paper_ = new PaperView(this, kit_, kit_.words.tr("No pages yet: see what is missing on the left."));
    row->Add(paper_, 1, wxEXPAND);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(strip_, 0, wxEXPAND);
    column->Add(row, 1, wxEXPAND);
    SetSizer(column);
    wxSize size = FromDIP(wxSize(1080, 680));
    size.DecTo(wxDisplay(parent).GetClientArea().GetSize() - FromDIP(wxSize(20, 60)));
    SetSize(size);
    SetMinSize(FromDIP(wxSize(700, 480)));
    CentreOnParent();
    show_state();
    later(*this, [this] { fields_->focus_first(); }); // the closing button would keep the keyboard
}

wxSizer* ScheduleDialog::make_left() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->SetMinSize(FromDIP(wxSize(left_width, -1)));
    fields_ = new FormFields(this, kit_);
    fields_->use(sink_.get());
    fields_->on_change([this] { later(*this, [this] { show_state(); }); });
    column->Add(fields_, 0, wxEXPAND);
    notes_ = new StillPanel(this);
    notes_->SetSizer(new wxBoxSizer(wxVERTICAL));
    column->Add(notes_, 1, wxEXPAND | wxTOP, FromDIP(margin));
    column->Add(make_buttons(), 0, wxEXPAND);
    return column;
}

wxSizer* ScheduleDialog::make_buttons() {
    const Words& words = kit_.words;
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* paper = new wxBoxSizer(wxHORIZONTAL);
    save_ = icon_word_button(this, kit_, "save", words.tr("&Save…"), [this] { save(); });
    print_ = icon_word_button(this, kit_, "print", words.tr("&Print…"), [this] { print(); });
    paper->Add(save_, 1, wxRIGHT, FromDIP(8));
    paper->Add(print_, 1);
    column->Add(paper, 0, wxEXPAND | wxBOTTOM, FromDIP(8));
    column->Add(word_button(this, words.tr("&Read a filled-in file…"), [this] { read_back(); }), 0,
                wxEXPAND | wxBOTTOM, FromDIP(8));
    column->Add(dialog_closer(*this, words.tr("Close")), 0, wxEXPAND);
    return column;
}

void ScheduleDialog::show_state() {
    fields_->refresh();
    fields_->SetMinSize(wxSize(-1, fields_->wanted_height()));
    notes_->DestroyChildren();
    for (const presentation::EntryNote& note : panel_.notes()) {
        auto* text = new WrappingText(notes_, to_wx(note.words));
        text->SetForegroundColour(tone_colour(note.tone));
        text->wrap_to(FromDIP(left_width));
        notes_->GetSizer()->Add(text, 0, wxBOTTOM, FromDIP(6));
    }
    save_->Enable(panel_.can_save());
    print_->Enable(!panel_.made().pdf.empty());
    paper_->show(panel_.made().pdf, panel_.made().text);
    Layout();
}

void ScheduleDialog::save() {
    const auto target = ask_schedule_target(this, kit_.words, panel_.file_name());
    if (!target) return;
    panel_.save(*target);
    strip_->say(Tone::Good, filled(kit_.words.tr("Saved as {0}"), {to_utf8(path_text(*target))}));
    Layout();
}

void ScheduleDialog::print() {
    print_with_dialog(this, paper_->document(), to_wx(panel_.file_name()));
}

void ScheduleDialog::read_back() {
    const auto file = ask_filled_schedule(this, kit_.words);
    if (!file) return;
    presentation::ReturnedSchedule returned(session_, page_, *file);
    if (const std::string why = returned.refusal(); !why.empty()) {
        strip_->say(Tone::Warning, to_wx(why));
        Layout();
        return;
    }
    TickDialog dialog(this, kit_, returned.sheet());
    if (dialog.ShowModal() != wxID_OK) return;
    const presentation::Outcome outcome = returned.take(dialog.ticked(), dialog.dated());
    if (outcome.kind == presentation::Outcome::Kind::Done) {
        has_changed_case_ = true;
        strip_->say(Tone::Good, kit_.words.tr("The answers are entered. Undo takes them all back."));
        panel_.make();
    } else {
        strip_->say(Tone::Bad, in_lines(outcome.sentences));
    }
    show_state();
}

} // namespace redress::desktop
