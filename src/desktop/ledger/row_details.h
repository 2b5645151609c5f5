// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/ledger_page.h>

#include <wx/scrolwin.h>

#include <vector>

namespace redress::desktop {

/// What stands behind the chosen row of the matrix: label and words below each other.
class RowDetails : public wxScrolledWindow {
public:
    RowDetails(wxWindow* parent, const Kit& kit);
    void show(const std::string& title, const std::vector<presentation::FactLine>& lines);

private:
    void add_title(const std::string& title);
    void fit_to_width();
    const Kit& kit_;
    std::vector<WrappingText*> texts_;
};

} // namespace redress::desktop
