// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_fields.h"
#include "paper/paper_view.h"
#include "widgets/message_strip.h"

#include <redress/presentation/schedule_panel.h>

#include <wx/button.h>
#include <wx/dialog.h>

namespace redress::desktop {

/// The defect schedule: for whom and as what on the left, its pages on the right. A file that came back,
/// filled in, is read from here.
class ScheduleDialog : public wxDialog {
public:
    ScheduleDialog(wxWindow* parent, const Kit& kit, presentation::Session& session,
                   presentation::CasePage& page, const documents::FontSet& fonts);

    /// Whether answers were entered.
    bool has_changed_case() const { return has_changed_case_; }

private:
    class Sink;
    wxSizer* make_left();
    wxSizer* make_buttons();
    void show_state();
    void save();
    void print();
    void read_back();

    const Kit& kit_;
    presentation::Session& session_;
    presentation::CasePage& page_;
    presentation::SchedulePanel panel_;
    std::unique_ptr<FieldSink> sink_;
    MessageStrip* strip_ = nullptr;
    FormFields* fields_ = nullptr;
    wxPanel* notes_ = nullptr;
    PaperView* paper_ = nullptr;
    wxButton* save_ = nullptr;
    wxButton* print_ = nullptr;
    bool has_changed_case_ = false;
};

} // namespace redress::desktop
