// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/text_table.h"

#include <redress/presentation/start_page.h>

#include <wx/dialog.h>

namespace redress::desktop {

/// Which of the sample cases to open.
class SampleDialog : public wxDialog {
public:
    SampleDialog(wxWindow* parent, const Kit& kit, std::vector<presentation::SampleCase> samples);

    const presentation::SampleCase& chosen() const;

private:
    std::vector<presentation::SampleCase> samples_;
    TextTable* table_ = nullptr;
};

} // namespace redress::desktop
