// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_fields.h"
#include "widgets/message_strip.h"

#include <redress/presentation/own_date_form.h>

#include <wx/dialog.h>

namespace redress::desktop {

/// Counts dates from something that happened and shows them before they are kept.
class CountingDialog : public wxDialog {
public:
    CountingDialog(wxWindow* parent, const Kit& kit, presentation::CountingForm& form);

private:
    void build();
    wxSizer* make_quick_buttons();
    void show_state();
    void keep();

    const Kit& kit_;
    presentation::CountingForm& form_;
    SinkOf<presentation::CountingForm> sink_;
    MessageStrip* strip_ = nullptr;
    FormFields* fields_ = nullptr;
    WrappingText* preview_ = nullptr;
    wxWindow* keep_ = nullptr;
};

} // namespace redress::desktop
