// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/matrix_table.h"

#include <wx/panel.h>

namespace redress::desktop {

/// The sums of the head in which the keyboard is, below a matrix that is too long to show them itself. They
/// stand under the matrix' columns. A screen reader finds them in the matrix.
class TotalsStrip : public wxPanel {
public:
    TotalsStrip(wxWindow* parent, const Kit& kit);
    /// Looks again; true when it has come or gone, which takes or gives the matrix room.
    bool follow(const MatrixTable& matrix);

private:
    void paint(wxPaintEvent& event);
    const presentation::LedgerRowState* total_for(const MatrixTable& matrix) const;

    const Kit& kit_;
    std::vector<std::string> texts_;
    std::vector<std::pair<int, int>> places_;
};

} // namespace redress::desktop
