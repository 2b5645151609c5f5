// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/month_calendar.h"
#include "widgets/kit.h"
#include "widgets/message_strip.h"
#include "widgets/text_table.h"

#include <redress/presentation/agenda_page.h>

#include <wx/choice.h>
#include <wx/srchctrl.h>
#include <wx/timer.h>

namespace redress::desktop {

/// What waits in all cases of a casebook: its lists and a month on the left, the rows of the chosen list on
/// the right.
class AgendaView : public wxPanel {
public:
    using GoThere = std::function<void(const presentation::AgendaRow&)>;

    using FontSource = std::function<const documents::FontSet&()>;

    AgendaView(wxWindow* parent, const Kit& kit, presentation::Session& session, FontSource fonts,
               GoThere go_there);

    /// Reads the casebook again, as after a change or at midnight.
    void refresh();
    /// The rows, or the lists while there is no row.
    void focus() { (table_->IsShown() ? table_ : list_table_)->SetFocus(); }

private:
    void build();
    wxWindow* make_left();
    wxWindow* make_right();
    wxSizer* make_month_bar(wxWindow* parent);
    wxSizer* make_search(wxWindow* parent);
    void show();
    void show_people();
    void choose_list(std::size_t row);
    void open_row();
    wxSizer* make_foot(wxWindow* parent);
    void save_pdf();
    void print();

    const Kit& kit_;
    presentation::AgendaPage page_;
    FontSource fonts_;
    GoThere go_there_;
    wxTimer debounce_;
    std::vector<presentation::AgendaListLine> lists_;
    std::vector<std::string> people_;
    TextTable* list_table_ = nullptr;
    MonthCalendar* calendar_ = nullptr;
    wxStaticText* month_ = nullptr;
    wxStaticText* title_ = nullptr;
    wxSearchCtrl* search_ = nullptr;
    wxChoice* person_ = nullptr;
    TextTable* table_ = nullptr;
    wxStaticText* empty_ = nullptr;
    wxButton* open_ = nullptr;
    MessageStrip* strip_ = nullptr;
};

} // namespace redress::desktop
