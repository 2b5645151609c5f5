// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <redress/presentation/case_page.h>

#include <wx/panel.h>
#include <wx/stattext.h>

namespace redress::desktop {

/// The head of a case page: title, number, parties and the stated total.
class CaseHeader : public wxPanel {
public:
    CaseHeader(wxWindow* parent, const Kit& kit);
    void show(const presentation::CasePageState& state);

private:
    wxStaticText* title_;
    wxStaticText* under_;
    wxStaticText* stands_;
    wxStaticText* caption_;
    wxStaticText* stated_;
};

} // namespace redress::desktop
