// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/agenda_view.h"
#include "pages/case_list_panel.h"
#include "pages/case_view.h"

#include <wx/splitter.h>

namespace redress::desktop {

/// An open casebook: the list of cases on the left, one case or the agenda on the right.
class CasebookView : public wxPanel {
public:
    using CaseId = domain::Id<domain::CaseSheet>;

    CasebookView(wxWindow* parent, const Kit& kit, presentation::Session& session,
                 CaseView::FontSource fonts);

    /// Null while no case is shown.
    CaseView* dispute() const { return case_; }
    /// Shows a case, after asking about unsaved typing. False: the person stayed.
    bool open(CaseId id);
    void open_first();
    /// The agenda beside the list of cases; again: the case that was there before.
    void toggle_agenda();
    void show_agenda();
    /// When another day has begun.
    void begin_day();
    void new_case();
    void find() { list_->focus_search(); }
    bool may_leave() { return !case_ || case_->may_leave(); }
    /// After another program has written the casebook.
    void reload();
    void on_edit(std::function<void()> listener) { edited_ = std::move(listener); }

private:
    void show_empty();
    void replace_right(wxWindow* window);
    void edited();
    void go_to(const presentation::AgendaRow& row);
    const Kit& kit_;
    presentation::Session& session_;
    CaseView::FontSource fonts_;
    wxSplitterWindow* split_;
    CaseListPanel* list_;
    CaseView* case_ = nullptr;
    AgendaView* agenda_ = nullptr;
    std::optional<CaseId> before_agenda_;
    bool is_dragged_ = false; ///< a person has set how wide the list is
    std::function<void()> edited_;
};

} // namespace redress::desktop
