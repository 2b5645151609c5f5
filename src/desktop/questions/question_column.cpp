// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/question_column.h"

#include "questions/files_question.h"
#include "widgets/attempt.h"
#include "widgets/gtk_shim.h"
#include "widgets/tone_look.h"

#include <algorithm>

namespace redress::desktop {
namespace {

using presentation::QuestionState;

constexpr int between_questions = 14;

} // namespace

QuestionColumn::QuestionColumn(wxWindow* parent, const Kit& kit, const QuestionBox::Listeners& listeners,
                               const RemarkList::Listeners& remark_listeners)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      kit_(kit),
      listeners_(listeners),
      column_(new wxBoxSizer(wxVERTICAL)),
      boxes_sizer_(new wxBoxSizer(wxVERTICAL)),
      side_(new wxBoxSizer(wxVERTICAL)),
      both_(new wxBoxSizer(wxHORIZONTAL)),
      remark_listeners_(remark_listeners) {
    SetScrollRate(0, FromDIP(12));
    remark_listeners_.resized = [this] {
        laid_out_at_ = 0;
        lay_out();
    };
    add_heading(column_);
    column_->Add(boxes_sizer_, 0, wxEXPAND);
    remarks_ = make_remarks();
    both_->Add(column_, 0, wxALL, FromDIP(margin));
    both_->Add(side_, 0, wxTOP | wxBOTTOM, FromDIP(margin));
    SetSizer(both_);
    bind_events();
}

void QuestionColumn::bind_events() {
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        lay_out();
        event.Skip();
    });
    Bind(wxEVT_PAINT, [this](wxPaintEvent& event) { // also scrolling by the keyboard or by the wheel
        if (scrolled_) later(*this, scrolled_);
        event.Skip();
    });
    Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& event) {
        later(*this, [this] { show_keyboard(); });
        event.Skip();
    });
    take_dropped_files(*this, [this](std::vector<std::filesystem::path> files) {
        const auto row = std::ranges::find_if(rows_, [](const Row& each) { return each.box->takes_files(); });
        if (row != rows_.end()) listeners_.add_files(row->box->place(), std::move(files));
    });
}

RemarkList* QuestionColumn::make_remarks() {
    return new RemarkList(this, kit_, remark_listeners_);
}

void QuestionColumn::add_heading(wxSizer* column) {
    place_ = new WrappingText(this);
    place_->SetForegroundColour(quiet_colour());
    title_ = new WrappingText(this);
    title_->SetFont(heading_font(*this, 1.6));
    help_ = new WrappingText(this);
    help_->SetForegroundColour(quiet_colour());
    column->Add(place_);
    column->Add(title_, 0, wxTOP, FromDIP(2));
    column->Add(help_, 0, wxTOP, FromDIP(4));
}

// Where the first question is the title, the sentence of help stands in the line above it.
void QuestionColumn::say_heading(const presentation::ScreenState& state) {
    const bool leads = !state.questions.empty() && state.questions.front().leads;
    const std::string above = leads && !state.help.empty() ? state.place + " · " + state.help : state.place;
    place_->set_words(to_wx(above));
    title_->set_words(to_wx(state.title));
    title_->Show(!leads);
    help_->set_words(to_wx(state.help));
    help_->Show(!leads && !state.help.empty());
}

QuestionColumn::Row QuestionColumn::row_for(const QuestionState& state, std::vector<Row>& old) {
    const auto found = std::ranges::find_if(old, [&](const Row& row) { return row.box->fits(state); });
    if (found == old.end()) {
        QuestionBox* box = make_question_box(this, kit_, state, listeners_);
        return {box, make_remarks()};
    }
    const Row row = *found;
    old.erase(found);
    row.box->show(state);
    return row;
}

void QuestionColumn::place(const presentation::ScreenState& state) {
    std::vector<Row> old = std::move(rows_);
    rows_.clear();
    for (const QuestionState& question : state.questions) {
        const Row row = row_for(question, old);
        if (!rows_.empty()) row.box->MoveAfterInTabOrder(rows_.back().remarks);
        row.remarks->MoveAfterInTabOrder(row.box);
        rows_.push_back(row);
    }
    if (!rows_.empty()) remarks_->MoveAfterInTabOrder(rows_.back().remarks);
    boxes_sizer_->Clear(false);
    side_->Clear(false);
    for (const Row& row : old) {
        row.box->Destroy();
        row.remarks->Destroy();
    }
}

void QuestionColumn::show_remarks(const std::vector<presentation::RemarkState>& remarks) {
    std::vector<presentation::RemarkState> others = remarks;
    for (const Row& row : rows_) {
        std::vector<presentation::RemarkState> own;
        const auto is_own = [&](const auto& each) {
            return !each.question.empty() && each.question == row.box->place().key;
        };
        std::ranges::copy_if(others, std::back_inserter(own), is_own);
        std::erase_if(others, is_own); // of a question about each defect they stand beside the first
        row.remarks->show(own);
    }
    remarks_->show(others);
}

void QuestionColumn::show(const presentation::ScreenState& state) {
    say_heading(state);
    place(state);
    show_remarks(state.remarks);
    laid_out_at_ = 0;
    lay_out();
}

void QuestionColumn::put_in_sizers(bool narrow) {
    boxes_sizer_->Clear(false);
    side_->Clear(false);
    const auto put_remarks = [&](RemarkList* remarks) {
        remarks->Show(!remarks->is_empty());
        if (remarks->is_empty()) return;
        wxBoxSizer* where = narrow ? boxes_sizer_ : side_;
        if (!narrow) where->AddSpacer(0);
        where->Add(remarks, 0, narrow ? wxEXPAND | wxTOP : wxEXPAND, FromDIP(8));
    };
    const bool first = !narrow || remarks_->is_urgent();
    if (first) put_remarks(remarks_);
    for (const Row& row : rows_) {
        boxes_sizer_->Add(row.box, 0, wxEXPAND | wxTOP, FromDIP(row.box->leads() ? 2 : between_questions));
        put_remarks(row.remarks);
    }
    if (!first) put_remarks(remarks_);
}

void QuestionColumn::wrap_to(int column, int remarks) {
    for (WrappingText* text : {place_, title_, help_}) text->wrap_to(column);
    for (const Row& row : rows_) {
        row.box->wrap_to(column);
        row.remarks->wrap_to(remarks);
    }
    remarks_->wrap_to(remarks);
    column_->SetMinSize(wxSize(column, -1));
    side_->SetMinSize(wxSize(remarks, -1));
}

bool QuestionColumn::has_more_below() const {
    const int bottom = CalcUnscrolledPosition(wxPoint(0, GetClientSize().GetHeight())).y;
    return bottom + FromDIP(margin) < GetVirtualSize().GetHeight();
}

void QuestionColumn::focus_first() {
    if (rows_.empty())
        SetFocus();
    else
        rows_.front().box->focus();
}

void QuestionColumn::focus_question(const presentation::QuestionPlace& place) {
    const auto row =
        std::ranges::find_if(rows_, [&](const Row& each) { return each.box->place().key == place.key; });
    if (row != rows_.end()) row->box->focus();
}

bool QuestionColumn::focus_next() {
    wxWindow* keyboard = wxWindow::FindFocus();
    for (std::size_t i = 0; i + 1 < rows_.size(); ++i) {
        if (!keyboard || !rows_[i].box->IsDescendant(keyboard)) continue;
        rows_[i + 1].box->focus();
        return true;
    }
    return false;
}

} // namespace redress::desktop
