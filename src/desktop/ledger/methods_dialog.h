// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/message_strip.h"
#include "widgets/text_table.h"

#include <redress/presentation/ledger_methods.h>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dialog.h>

namespace redress::desktop {

/// The ways to find one claim item's amount, side by side; one of them can be chosen.
class MethodsDialog : public wxDialog {
public:
    MethodsDialog(wxWindow* parent, const Kit& kit, presentation::MethodTable methods,
                  domain::Id<domain::ClaimItem> item);

private:
    void build();
    wxSizer* make_choice();
    wxSizer* make_buttons();
    void show_ways();
    void choose();
    void add(presentation::RecordForm form);

    const Kit& kit_;
    presentation::MethodTable methods_;
    domain::Id<domain::ClaimItem> item_;
    std::vector<presentation::Option> items_;
    presentation::TableState ways_;
    MessageStrip* strip_ = nullptr;
    wxChoice* choice_ = nullptr;
    TextTable* table_ = nullptr;
    wxButton* choose_ = nullptr;
};

} // namespace redress::desktop
