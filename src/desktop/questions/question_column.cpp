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

constexpr int widest_column = 660;
constexpr int narrowest_column = 480; // below it the remarks stand below
constexpr int narrow_remarks = 300;
constexpr int wide_remarks = 400;
constexpr int margin = 28;
constexpr int between_questions = 20;

} // namespace

QuestionColumn::QuestionColumn(wxWindow* parent, const Kit& kit, const QuestionBox::Listeners& listeners,
                               RemarkList::TakeOffer take_offer)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      kit_(kit),
      listeners_(listeners),
      column_(new wxBoxSizer(wxVERTICAL)),
      boxes_sizer_(new wxBoxSizer(wxVERTICAL)),
      both_(new wxBoxSizer(wxHORIZONTAL)) {
    SetScrollRate(0, FromDIP(12));
    add_heading(column_);
    column_->Add(boxes_sizer_, 0, wxEXPAND);
    remarks_ = new RemarkList(this, kit_, std::move(take_offer), [this] {
        laid_out_at_ = 0;
        lay_out();
    });
    both_->Add(column_, 0, wxALL, FromDIP(margin));
    both_->Add(remarks_, 0, wxTOP | wxRIGHT | wxBOTTOM, FromDIP(margin));
    SetSizer(both_);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        lay_out();
        event.Skip();
    });
    Bind(wxEVT_PAINT, [this](wxPaintEvent& event) { // also scrolling by the keyboard or by the wheel
        if (scrolled_) later(*this, scrolled_);
        event.Skip();
    });
    take_dropped_files(*this, [this](std::vector<std::filesystem::path> files) {
        const auto box = std::ranges::find_if(boxes_, &QuestionBox::takes_files);
        if (box != boxes_.end()) listeners_.add_files((*box)->place(), std::move(files));
    });
}

void QuestionColumn::add_heading(wxSizer* column) {
    place_ = new WrappingText(this);
    place_->SetForegroundColour(quiet_colour());
    title_ = new WrappingText(this);
    title_->SetFont(heading_font(*this, 1.6));
    help_ = new WrappingText(this);
    help_->SetForegroundColour(quiet_colour());
    nothing_ = new WrappingText(this, kit_.words.tr("Nothing more is needed here. Go on."));
    column->Add(place_);
    column->Add(title_, 0, wxTOP, FromDIP(2));
    column->Add(help_, 0, wxTOP | wxBOTTOM, FromDIP(6));
    column->Add(nothing_, 0, wxTOP, FromDIP(12));
}

QuestionBox* QuestionColumn::box_for(const QuestionState& state, std::vector<QuestionBox*>& old) {
    const auto found = std::ranges::find_if(old, [&](const QuestionBox* box) { return box->fits(state); });
    if (found == old.end()) return make_question_box(this, kit_, state, listeners_);
    QuestionBox* box = *found;
    old.erase(found);
    box->show(state);
    return box;
}

void QuestionColumn::place(const presentation::ScreenState& state) {
    std::vector<QuestionBox*> old = std::move(boxes_);
    boxes_.clear();
    boxes_sizer_->Clear(false);
    for (const QuestionState& question : state.questions) {
        QuestionBox* box = box_for(question, old);
        if (!boxes_.empty()) box->MoveAfterInTabOrder(boxes_.back());
        boxes_.push_back(box);
        boxes_sizer_->Add(box, 0, wxEXPAND | wxTOP, FromDIP(between_questions));
    }
    if (!boxes_.empty()) remarks_->MoveAfterInTabOrder(boxes_.back());
    for (QuestionBox* box : old) box->Destroy();
    nothing_->Show(boxes_.empty());
}

void QuestionColumn::show(const presentation::ScreenState& state) {
    place_->set_words(to_wx(state.place));
    title_->set_words(to_wx(state.title));
    help_->set_words(to_wx(state.help));
    help_->Show(!state.help.empty());
    place(state);
    remarks_->show(state.remarks);
    laid_out_at_ = 0;
    lay_out();
}

void QuestionColumn::lay_out() {
    const int width = GetClientSize().GetWidth();
    if (width == laid_out_at_ || width < FromDIP(200)) return;
    laid_out_at_ = width;
    const int edges = 2 * FromDIP(margin);
    const int room = width - edges - FromDIP(margin); // for both
    const bool narrow = room - FromDIP(narrow_remarks) < FromDIP(narrowest_column);
    const int column =
        std::min(narrow ? width - edges : room - FromDIP(narrow_remarks), FromDIP(widest_column));
    const int remarks_width = narrow ? column : std::min(room - column, FromDIP(wide_remarks));
    both_->SetOrientation(narrow ? wxVERTICAL : wxHORIZONTAL);
    wxSizerItem* remarks = both_->GetItem(remarks_);
    remarks->SetFlag(narrow ? wxLEFT | wxRIGHT | wxBOTTOM : wxTOP | wxRIGHT | wxBOTTOM);
    for (WrappingText* text : {place_, title_, help_, nothing_}) text->wrap_to(column);
    for (QuestionBox* box : boxes_) box->wrap_to(column);
    column_->SetMinSize(wxSize(column, -1));
    remarks_->wrap_to(remarks_width);
    remarks_->SetMinSize(wxSize(remarks_width, -1));
    remarks_->Show(!remarks_->is_empty());
    FitInside();
    Layout();
    later(*this, [this] {
        lay_out_again(*this);
        if (scrolled_) scrolled_();
    });
}

bool QuestionColumn::has_more_below() const {
    const int bottom = CalcUnscrolledPosition(wxPoint(0, GetClientSize().GetHeight())).y;
    return bottom + FromDIP(margin) < GetVirtualSize().GetHeight();
}

void QuestionColumn::focus_first() {
    if (boxes_.empty())
        SetFocus();
    else
        boxes_.front()->focus();
}

bool QuestionColumn::focus_next() {
    wxWindow* keyboard = wxWindow::FindFocus();
    for (std::size_t i = 0; i + 1 < boxes_.size(); ++i) {
        if (!keyboard || !boxes_[i]->IsDescendant(keyboard)) continue;
        boxes_[i + 1]->focus();
        return true;
    }
    return false;
}

} // namespace redress::desktop
