// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/case_page.h>

#include <wx/panel.h>
#include <wx/sizer.h>

#include <functional>
#include <vector>

namespace redress::desktop {

/// Findings below one another: sign, word, sentence, legal reason and a button to the place that mends it.
class FindingList : public wxPanel {
public:
    using GoThere = std::function<void(const presentation::FindingLine&)>;

    /// Where the button stands: beside the words, or below them where room is narrow.
    enum class ButtonPlace { Beside, Below };

    FindingList(wxWindow* parent, const Kit& kit, GoThere go_there, ButtonPlace place);
    /// `all_well` is said when there is none; empty says nothing.
    void show(const std::vector<presentation::FindingLine>& findings, const wxString& all_well,
              presentation::Tone tone = presentation::Tone::Good);
    void wrap_to(int width);

private:
    void add(const presentation::FindingLine& finding);
    void add_sign(wxSizer* row, presentation::Tone tone);
    WrappingText* add_words(wxWindow* parent, wxSizer* column, const wxString& words);
    const Kit& kit_;
    GoThere go_there_;
    ButtonPlace place_;
    std::vector<WrappingText*> texts_;
    int width_ = 0;
};

} // namespace redress::desktop
