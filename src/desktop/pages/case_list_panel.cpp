// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/case_list_panel.h"

#include "widgets/a11y.h"
#include "widgets/attempt.h"
#include "widgets/icon_button.h"
#include "widgets/tone_look.h"
#include "widgets/wrapping_text.h"

#include <wx/sizer.h>

namespace redress::desktop {
namespace {

constexpr int typing_quiet_ms = 120;

} // namespace

CaseListPanel::CaseListPanel(wxWindow* parent, const Kit& kit, presentation::Session& session)
    : wxPanel(parent), kit_(kit), cases_(session) {
    cases_.refresh();
    build();
    debounce_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        attempt([this] {
            cases_.search(to_utf8(search_->GetValue()));
            show_rows();
        });
    });
    show_rows();
}

void CaseListPanel::build() {
    const Words& words = kit_.words;
    search_ = new wxSearchCtrl(this, wxID_ANY);
    search_->SetDescriptiveText(words.tr("Search cases"));
    search_->ShowCancelButton(true);
    a11y::name(*search_, words.tr("Search cases"));
    search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { debounce_.StartOnce(typing_quiet_ms); });
    search_->Bind(wxEVT_SEARCH_CANCEL, [this](wxCommandEvent&) { search_->SetValue(wxString()); });
    const TableSource source{[this](std::size_t row, std::size_t column) { return cases_.cell(row, column); },
                             {}};
    table_ = new TextTable(this, source, cases_.columns(), Headers::Sortable);
    a11y::name(*table_, words.tr("Cases"));
    table_->Bind(wxEVT_DATAVIEW_COLUMN_SORTED, &CaseListPanel::sort, this);
    table_->on_select([this](std::optional<std::size_t> row) {
        if (row && chosen_) later(*this, [this, id = cases_.id(*row)] { chosen_(id); });
    });
    empty_ = new WrappingText(this);
    empty_->SetForegroundColour(quiet_colour());
    summary_ = new wxStaticText(this, wxID_ANY, wxString());
    summary_->SetForegroundColour(quiet_colour());
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    foot->Add(summary_, 1, wxALIGN_CENTER_VERTICAL);
    foot->Add(icon_word_button(this, kit_, "add", words.tr("New case…"), [this] { new_case_(); }));
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(search_, 1, wxALIGN_CENTER_VERTICAL | wxRIGHT, FromDIP(6));
    wxButton* agenda = icon_button(this, kit_, "calendar", words.tr("Agenda"), [this] { agenda_(); });
    agenda->MoveAfterInTabOrder(search_);
    top->Add(agenda);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(top, 0, wxEXPAND | wxALL, FromDIP(8));
    column->Add(table_, 1, wxEXPAND);
    column->Add(empty_, 1, wxEXPAND | wxALL, FromDIP(16));
    column->Add(foot, 0, wxEXPAND | wxALL, FromDIP(8));
    SetSizer(column);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        empty_->wrap_to(event.GetSize().GetWidth() - FromDIP(32));
        event.Skip();
    });
}

void CaseListPanel::refresh() {
    cases_.refresh();
    show_rows();
}

void CaseListPanel::show_rows() {
    table_->set_rows(cases_.size());
    summary_->SetLabelText(to_wx(cases_.summary()));
    empty_->set_words(to_wx(cases_.empty_text()));
    table_->Show(cases_.size() > 0);
    empty_->Show(cases_.size() == 0);
    Layout();
    mark(marked_);
}

void CaseListPanel::mark(std::optional<CaseId> id) {
    marked_ = id;
    table_->select_row(id ? cases_.row_of(*id) : std::nullopt);
}

std::optional<CaseListPanel::CaseId> CaseListPanel::first_case() const {
    if (cases_.size() == 0) return std::nullopt;
    return cases_.id(0);
}

// GTK does not sort a virtual model; the list is read again in the other order.
void CaseListPanel::sort(wxDataViewEvent& event) {
    const wxDataViewColumn* column = event.GetDataViewColumn();
    if (!column) return;
    cases_.sort(column->GetModelColumn(), !column->IsSortOrderAscending());
    show_rows();
}

} // namespace redress::desktop
