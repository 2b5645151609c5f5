// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/casebook_view.h"

#include "dialogs/new_case_dialog.h"
#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"

#include <algorithm>

namespace redress::desktop {
namespace {

constexpr int list_width = 300; // number and title of a case
constexpr int widest_list = 620;
constexpr int smallest_list = 200;
constexpr double list_share = 0.31;

int list_width_in(const wxWindow& window, int room) {
    return std::clamp(static_cast<int>(room * list_share), window.FromDIP(list_width),
                      window.FromDIP(widest_list));
}

} // namespace

CasebookView::CasebookView(wxWindow* parent, const Kit& kit, presentation::Session& session,
                           CaseView::FontSource fonts)
    : wxPanel(parent), kit_(kit), session_(session), fonts_(std::move(fonts)) {
    split_ = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                  wxSP_LIVE_UPDATE | wxSP_NOBORDER);
    split_->SetMinimumPaneSize(FromDIP(smallest_list));
    list_ = new CaseListPanel(split_, kit_, session_);
    list_->on_choose([this](CaseId id) { open(id); });
    list_->on_new_case([this] { new_case(); });
    list_->on_agenda([this] { toggle_agenda(); });
    const int width = list_width_in(*split_, parent->GetClientSize().GetWidth());
    split_->SplitVertically(list_, new wxPanel(split_), width);
    // Only a drag tells of a sash that changes: what a window without its size yet made of it counts for
    // nothing.
    split_->Bind(wxEVT_SPLITTER_SASH_POS_CHANGING, [this](wxSplitterEvent& event) {
        is_dragged_ = true;
        event.Skip();
    });
    split_->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        const int room = event.GetSize().GetWidth();
        if (!is_dragged_ && room >= FromDIP(2 * list_width))
            split_->SetSashPosition(list_width_in(*split_, room));
    });
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(split_, 1, wxEXPAND);
    SetSizer(all);
    show_empty();
}

void CasebookView::replace_right(wxWindow* window) {
    wxWindow* old = split_->GetWindow2();
    split_->ReplaceWindow(old, window);
    old->Destroy();
}

void CasebookView::show_empty() {
    case_ = nullptr;
    agenda_ = nullptr;
    auto* panel = new wxPanel(split_);
    const wxString what = list_->first_case()
                              ? kit_.words.tr("Start with a new case, or choose one on the left.")
                              : kit_.words.tr("This casebook is empty. Start with a new case.");
    auto* words = new wxStaticText(panel, wxID_ANY, what);
    words->SetForegroundColour(quiet_colour());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->AddStretchSpacer(2);
    column->Add(words, 0, wxALIGN_CENTER_HORIZONTAL | wxBOTTOM, FromDIP(14));
    wxButton* make = icon_word_button(panel, kit_, "add", kit_.words.tr("New case…"), [this] { new_case(); });
    column->Add(make, 0, wxALIGN_CENTER_HORIZONTAL);
    column->AddStretchSpacer(3);
    panel->SetSizer(column);
    replace_right(panel);
    make->SetFocus();
    list_->mark(std::nullopt);
}

bool CasebookView::open(CaseId id) {
    if (case_ && case_->id() == id) return true;
    if (!may_leave()) {
        list_->mark(case_->id());
        return false;
    }
    auto* view = new CaseView(split_, kit_, session_, id, fonts_);
    view->on_edit([this] { edited(); });
    replace_right(view);
    case_ = view;
    agenda_ = nullptr;
    list_->mark(id);
    if (edited_) edited_();
    // What had the keyboard may be gone; without it the keys of the program would do nothing.
    later(*this, [this] {
        wxWindow* keyboard = wxWindow::FindFocus();
        if (!keyboard || !keyboard->IsShownOnScreen() || !IsDescendant(keyboard)) list_->focus_cases();
    });
    return true;
}

void CasebookView::toggle_agenda() {
    if (!agenda_) return show_agenda();
    if (before_agenda_)
        open(*before_agenda_);
    else
        open_first();
}

void CasebookView::show_agenda() {
    if (agenda_) return agenda_->focus();
    if (!may_leave()) return;
    if (case_) before_agenda_ = case_->id();
    auto* view = new AgendaView(split_, kit_, session_, fonts_,
                                [this](const presentation::AgendaRow& row) { go_to(row); });
    replace_right(view);
    agenda_ = view;
    case_ = nullptr;
    list_->mark(std::nullopt);
    agenda_->focus();
    if (edited_) edited_();
}

void CasebookView::go_to(const presentation::AgendaRow& row) {
    if (open(row.dispute) && !row.record.is_none()) case_->open_record(row.kind, row.record);
}

void CasebookView::begin_day() {
    if (agenda_) agenda_->refresh();
    if (case_) case_->refresh();
}

void CasebookView::open_first() {
    if (const auto id = list_->first_case()) open(*id);
}

void CasebookView::edited() {
    list_->refresh();
    if (edited_) edited_();
}

void CasebookView::new_case() {
    if (!may_leave()) return;
    NewCaseDialog dialog(wxGetTopLevelParent(this), kit_, session_);
    if (dialog.ShowModal() != wxID_OK || !dialog.created()) return;
    list_->refresh();
    open(*dialog.created());
}

void CasebookView::reload() {
    list_->refresh();
    if (case_) case_->reload();
    if (agenda_) agenda_->refresh();
}

} // namespace redress::desktop
