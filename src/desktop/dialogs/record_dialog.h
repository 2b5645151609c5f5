// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/record_form_panel.h"

#include <redress/presentation/case_page.h>

#include <wx/dialog.h>

namespace redress::desktop {

/// A record that has no table, such as the case's own sheet, in a dialog of its own.
class RecordDialog : public wxDialog {
public:
    RecordDialog(wxWindow* parent, const Kit& kit, presentation::CasePage& page, domain::Uid uid);

private:
    void save();
    void closing(wxCloseEvent& event);
    const Kit& kit_;
    presentation::CasePage& page_;
    RecordFormPanel* form_;
};

} // namespace redress::desktop
