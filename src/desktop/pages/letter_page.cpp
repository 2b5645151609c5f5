// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/letter_page.h"

#include "dialogs/file_questions.h"
#include "paper/pdf_printout.h"
#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <wx/splitter.h>
#include <wx/stdpaths.h>

#include <algorithm>

namespace redress::desktop {
namespace {

using presentation::Tone;

constexpr int typing_quiet_ms = 120;
constexpr int left_width = 350;

} // namespace

LetterPage::LetterPage(wxWindow* parent, const Kit& kit, presentation::LetterPanel panel, Listeners listeners)
    : wxPanel(parent),
      kit_(kit),
      panel_(std::move(panel)),
      kinds_(panel_.kinds()),
      listeners_(std::move(listeners)),
      folder_(to_path(wxStandardPaths::Get().GetDocumentsDir())) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(make_left(), 0, wxEXPAND);
    row->Add(make_right(), 1, wxEXPAND);
    SetSizer(row);
    fields_->on_change([this] {
        say_refusal({});
        debounce_.StartOnce(typing_quiet_ms);
    });
    debounce_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { attempt(listeners_.need); });
}

wxWindow* LetterPage::make_left() {
    auto* left = new wxPanel(this);
    left->SetMinSize(FromDIP(wxSize(left_width, -1)));
    auto* column = new wxBoxSizer(wxVERTICAL);
    add_kinds(left, column);
    fields_ = new FormFields(left, kit_);
    fields_->use(&sink_);
    fields_->SetMinSize(wxSize(-1, fields_->wanted_height()));
    column->Add(fields_, 0, wxEXPAND | wxTOP, FromDIP(12));
    notes_ =
        new wxScrolledWindow(left, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    notes_->SetScrollRate(0, FromDIP(12));
    auto* inside = new wxBoxSizer(wxVERTICAL);
    findings_ = new FindingList(notes_, kit_, listeners_.go_there, FindingList::ButtonPlace::Below);
    inside->Add(findings_, 0, wxEXPAND);
    notes_->SetSizer(inside);
    notes_->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        findings_->wrap_to(notes_->GetClientSize().GetWidth());
        notes_->FitInside();
        event.Skip();
    });
    column->Add(notes_, 1, wxEXPAND | wxTOP, FromDIP(8));
    column->Add(make_buttons(left), 0, wxEXPAND | wxTOP, FromDIP(10));
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(column, 1, wxEXPAND | wxALL, FromDIP(12));
    left->SetSizer(padded);
    return left;
}

wxSizer* LetterPage::make_buttons(wxWindow* parent) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    refusal_ = new WrappingText(parent);
    refusal_->SetForegroundColour(tone_colour(Tone::Bad));
    column->Add(refusal_, 0, wxBOTTOM, FromDIP(6));
    refusal_->Hide();
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    save_ = icon_word_button(parent, kit_, "save", kit_.words.tr("Save PDF…"), [this] { save_pdf(); });
    print_ = icon_word_button(parent, kit_, "print", kit_.words.tr("Print…"), [this] { print(); });
    buttons->Add(save_, 1, wxRIGHT, FromDIP(8));
    buttons->Add(print_, 1);
    column->Add(buttons, 0, wxEXPAND);
    return column;
}

void LetterPage::add_kinds(wxWindow* parent, wxSizer* column) {
    wxStaticText* title = bold_text(parent, kit_.words.tr("What to write"));
    column->Add(title, 0, wxEXPAND | wxBOTTOM, FromDIP(4));
    const TableSource source{[this](std::size_t row, std::size_t) { return kinds_[row].title; }, {}};
    kind_table_ = new TextTable(parent, source, {{"", left_width - 40, false}}, Headers::None);
    a11y::name(*kind_table_, kit_.words.tr("What to write"));
    kind_table_->set_rows(kinds_.size());
    const int rows = std::clamp(static_cast<int>(kinds_.size()), 2, 7);
    kind_table_->SetMinSize(wxSize(-1, rows * (GetCharHeight() + FromDIP(7)) + FromDIP(2)));
    kind_table_->on_select([this](std::optional<std::size_t> row) {
        if (row) later(*this, [this, at = *row] { choose(at); });
    });
    column->Add(kind_table_, 0, wxEXPAND);
    auto* alone = new wxPanel(parent);
    description_ = new WrappingText(alone);
    description_->SetForegroundColour(quiet_colour());
    column->Add(alone, 0, wxEXPAND | wxTOP, FromDIP(6));
}

wxWindow* LetterPage::make_right() {
    auto* right = new wxPanel(this);
    auto* column = new wxBoxSizer(wxVERTICAL);
    strip_ = new MessageStrip(right, kit_);
    column->Add(strip_, 0, wxEXPAND);
    paper_ = new PaperView(right, kit_, kit_.words.tr("No pages yet: see what is missing on the left."));
    column->Add(paper_, 1, wxEXPAND);
    right->SetSizer(column);
    return right;
}

void LetterPage::choose(std::size_t row) {
    if (kinds_[row].kind == panel_.kind()) return;
    panel_.choose(kinds_[row].kind);
    listeners_.need();
}

void LetterPage::choose_paper(const std::string& kind, domain::Id<domain::Hearing> hearing) {
    panel_.choose(kind);
    if (!hearing.is_none()) panel_.choose_hearing(hearing);
}

void LetterPage::make(const domain::Case& dispute) {
    panel_.make(dispute);
    const std::size_t before = kinds_.size();
    kinds_ = panel_.kinds();
    if (kinds_.size() != before) kind_table_->set_rows(kinds_.size()); // the case is the other side's now
    fields_->refresh();
    fields_->SetMinSize(wxSize(-1, fields_->wanted_height()));
    show_kind();
    show_strip();
    show_paper();
    Layout();
}

void LetterPage::show_kind() {
    const auto chosen = std::find_if(kinds_.begin(), kinds_.end(),
                                     [this](const auto& line) { return line.kind == panel_.kind(); });
    if (chosen == kinds_.end()) return;
    kind_table_->select_row(static_cast<std::size_t>(chosen - kinds_.begin()));
    description_->set_words(to_wx(chosen->description));
    description_->wrap_to(FromDIP(left_width - 24));
    description_->GetParent()->SetMinSize(description_->GetBestSize());
}

void LetterPage::show_strip() {
    if (const std::string form = listeners_.unsaved(); !form.empty())
        return strip_->say(
            Tone::Warning,
            filled(kit_.words.tr("What you typed in “{0}” is not saved, so it is not on this paper."),
                   {form}),
            {{kit_.words.tr("Save or discard it…"), [this] {
                  const bool settled = listeners_.may_leave();
                  listeners_.need();
                  if (settled) kind_table_->SetFocus();
              }}});
    const std::string& better = panel_.better_first();
    if (better.empty()) return strip_->be_silent();
    const wxString words =
        kit_.words.tr("The seller is usually asked to repair first, and nothing recorded says why a "
                      "price reduction can be asked already.");
    strip_->say(Tone::Advice, words, {{kit_.words.tr("Make the repair letter"), [this, better] {
                                           panel_.choose(better);
                                           listeners_.need();
                                       }}});
}

void LetterPage::show_paper() {
    findings_->show(panel_.findings(), kit_.words.tr("Nothing stands against sending it."));
    findings_->wrap_to(notes_->GetClientSize().GetWidth());
    notes_->FitInside();
    save_->Enable(has_paper());
    print_->Enable(has_paper());
    paper_->show(panel_.made().pdf, panel_.made().text);
}

void LetterPage::say_refusal(const wxString& words) {
    refusal_->set_words(words);
    refusal_->wrap_to(FromDIP(left_width - 24));
    if (refusal_->IsShown() == !words.empty()) return;
    refusal_->Show(!words.empty());
    refusal_->GetParent()->Layout();
}

// The paper must hold what the person sees: in the forms of the case, and in the fields of this page.
bool LetterPage::may_issue() {
    say_refusal(to_wx(panel_.hindrance()));
    if (!panel_.hindrance().empty()) {
        fields_->focus_error();
        return false;
    }
    if (!listeners_.may_leave()) return false;
    listeners_.need(); // also what was typed a moment ago
    return has_paper();
}

void LetterPage::save_pdf() {
    if (!may_issue()) return;
    const auto target = ask_pdf_target(this, kit_.words, folder_, panel_.file_name());
    if (!target) return;
    folder_ = target->parent_path();
    panel_.save(*target);
    strip_->say(Tone::Good, filled(kit_.words.tr("Saved as {0}"), {to_utf8(path_text(*target))}));
}

void LetterPage::print() {
    if (may_issue())
        print_with_dialog(wxGetTopLevelParent(this), paper_->document(), to_wx(panel_.file_name()));
}

} // namespace redress::desktop
