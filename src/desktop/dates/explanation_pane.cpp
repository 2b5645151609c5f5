// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/explanation_pane.h"

#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/statbmp.h>
#include <wx/statline.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace redress::desktop {

using presentation::Tone;

ExplanationPane::ExplanationPane(wxWindow* parent, const Kit& kit, Listeners listeners)
    : wxPanel(parent), kit_(kit), listeners_(std::move(listeners)) {
    build();
    // The width inside is known only after the scroll bar has come or gone.
    body_->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        later(*this, [this] { fit_to_width(); });
    });
}

void ExplanationPane::build() {
    title_ = new WrappingText(this);
    title_->SetFont(heading_font(*this, 1.15));
    standing_ = new WrappingText(this);
    standing_->SetFont(GetFont().Bold());
    body_ =
        new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    body_->SetScrollRate(0, FromDIP(12));
    column_ = new wxBoxSizer(wxVERTICAL);
    body_->SetSizer(column_);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(title_, 0, wxEXPAND | wxBOTTOM, FromDIP(4));
    all->Add(standing_, 0, wxEXPAND | wxBOTTOM, FromDIP(8));
    all->Add(body_, 1, wxEXPAND);
    all->Add(new wxStaticLine(this), 0, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(8));
    all->Add(make_buttons(), 0, wxEXPAND);
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(all, 1, wxEXPAND | wxALL, FromDIP(12));
    SetSizer(padded);
}

wxSizer* ExplanationPane::make_buttons() {
    const Words& words = kit_.words;
    tick_off_ =
        icon_word_button(this, kit_, "good", words.tr("Tick off…"), [this] { listeners_.tick_off(); });
    extend_ = word_button(this, words.tr("Extend…"), [this] { listeners_.extend(); });
    drop_ = word_button(this, words.tr("Drop…"), [this] { listeners_.drop(); });
    change_ = word_button(this, words.tr("Change"), [this] { listeners_.change(); });
    print_ = word_button(this, words.tr("Print explanation…"), [this] { listeners_.print(); });
    auto* row = new wxWrapSizer(wxHORIZONTAL);
    for (wxButton* button : {tick_off_, extend_, drop_, change_, print_})
        row->Add(button, 0, wxRIGHT | wxBOTTOM, FromDIP(6));
    return row;
}

void ExplanationPane::show(const presentation::DateExplanation& explanation) {
    title_->set_words(to_wx(explanation.title));
    standing_->set_words(to_wx(explanation.standing));
    standing_->SetForegroundColour(tone_colour(explanation.tone));
    for (wxButton* button : {tick_off_, extend_, drop_}) button->Enable(explanation.is_open);
    print_->Enable(explanation.has_rule);
    body_->Freeze();
    texts_.clear();
    column_->Clear(true);
    fill(explanation);
    body_->Scroll(0, 0);
    body_->Thaw();
    fitted_ = 0;
    fit_to_width();
}

void ExplanationPane::fill(const presentation::DateExplanation& explanation) {
    const Words& words = kit_.words;
    add_days(explanation.days);
    if (explanation.counts_from_day) add_quick_counts();
    add_text(explanation.effect);
    if (!explanation.complete.empty()) add_text(explanation.complete);
    for (const std::string& warning : explanation.warnings) add_warning(warning);
    if (!explanation.steps.empty()) add_heading(words.tr("How it was counted"));
    int number = 0;
    for (const std::string& step : explanation.steps) add_text(std::to_string(++number) + ". " + step);
    add_heading(words.tr("Where it comes from"));
    add_text(explanation.origin, quiet_colour());
}

void ExplanationPane::add_heading(const wxString& words) {
    column_->Add(bold_text(body_, words), 0, wxTOP | wxBOTTOM, FromDIP(6));
}

void ExplanationPane::add_text(const std::string& words, const wxColour& colour) {
    auto* text = new WrappingText(body_, to_wx(words));
    if (colour.IsOk()) text->SetForegroundColour(colour);
    texts_.push_back(text);
    column_->Add(text, 0, wxBOTTOM, FromDIP(5));
}

void ExplanationPane::add_days(const std::vector<presentation::FactLine>& days) {
    auto* grid = new wxFlexGridSizer(2, FromDIP(4), FromDIP(14));
    for (const presentation::FactLine& line : days) {
        auto* label = new wxStaticText(body_, wxID_ANY, plain_label(line.label));
        label->SetForegroundColour(quiet_colour());
        grid->Add(label, 0, wxALIGN_CENTER_VERTICAL);
        grid->Add(line.strong ? bold_text(body_, to_wx(line.value))
                              : new wxStaticText(body_, wxID_ANY, plain_label(line.value)));
    }
    column_->Add(grid, 0, wxBOTTOM, FromDIP(10));
}

void ExplanationPane::add_warning(const std::string& words) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto picture = kit_.icons.bundle(tone_icon(Tone::Warning), 16, tone_colour(Tone::Warning));
    row->Add(new wxStaticBitmap(body_, wxID_ANY, picture), 0, wxRIGHT, FromDIP(6));
    auto* text = new WrappingText(body_, to_wx(words));
    text->SetForegroundColour(tone_colour(Tone::Warning));
    texts_.push_back(text);
    row->Add(text);
    column_->Add(row, 0, wxTOP | wxBOTTOM, FromDIP(3));
}

void ExplanationPane::add_quick_counts() {
    auto* row = new wxWrapSizer(wxHORIZONTAL);
    for (const int days : presentation::quick_days)
        row->Add(word_button(body_, filled(kit_.words.tr("+{0} days"), {std::to_string(days)}),
                             [this, days] { count(days); }),
                 0, wxRIGHT, FromDIP(6));
    column_->Add(row, 0, wxBOTTOM, FromDIP(8));
}

// The buttons are made anew by what they do, so the work waits until their event is over.
void ExplanationPane::count(int days) {
    later(*this, [this, days] { listeners_.count_days(days); });
}

void ExplanationPane::fit_to_width() {
    const int inner = body_->GetClientSize().GetWidth() - FromDIP(28);
    if (inner == fitted_ || inner < FromDIP(80)) return;
    fitted_ = inner;
    const int width = GetClientSize().GetWidth() - FromDIP(24);
    title_->wrap_to(width);
    standing_->wrap_to(width);
    for (WrappingText* text : texts_) text->wrap_to(inner);
    Layout();
    body_->FitInside();
    body_->Layout();
}

} // namespace redress::desktop
