// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/record_form_panel.h"

#include <redress/presentation/case_page.h>

#include <wx/dialog.h>

namespace redress::desktop {

/// One record's form in a dialog of its own: the case's sheet, which has no table, or a new record.
class RecordDialog : public wxDialog {
public:
    RecordDialog(wxWindow* parent, const Kit& kit, presentation::CasePage& page,
                 presentation::RecordForm form);

private:
    void save();
    void closing(wxCloseEvent& event);
    const Kit& kit_;
    presentation::CasePage& page_;
    RecordFormPanel* form_;
};

} // namespace redress::desktop
