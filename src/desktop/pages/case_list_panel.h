// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/text_table.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/case_list.h>

#include <wx/panel.h>
#include <wx/srchctrl.h>
#include <wx/timer.h>

namespace redress::desktop {

/// The cases of the casebook: search as you type, sort by a column's heading, choose one.
class CaseListPanel : public wxPanel {
public:
    using CaseId = domain::Id<domain::CaseSheet>;

    CaseListPanel(wxWindow* parent, const Kit& kit, presentation::Session& session);

    void refresh();
    /// Marks the case without telling the listener.
    void mark(std::optional<CaseId> id);
    std::optional<CaseId> first_case() const;
    void focus_search() { search_->SetFocus(); }
    void focus_cases() { table_->SetFocus(); }
    void on_choose(std::function<void(CaseId)> listener) { chosen_ = std::move(listener); }
    void on_new_case(std::function<void()> listener) { new_case_ = std::move(listener); }
    void on_agenda(std::function<void()> listener) { agenda_ = std::move(listener); }

private:
    void build();
    void show_rows();
    void sort(wxDataViewEvent& event);
    const Kit& kit_;
    presentation::CaseList cases_;
    std::optional<CaseId> marked_;
    wxTimer debounce_;
    wxSearchCtrl* search_ = nullptr;
    TextTable* table_ = nullptr;
    WrappingText* empty_ = nullptr;
    wxStaticText* summary_ = nullptr;
    std::function<void(CaseId)> chosen_;
    std::function<void()> new_case_;
    std::function<void()> agenda_;
};

} // namespace redress::desktop
