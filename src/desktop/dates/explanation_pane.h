// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/deadline_panel.h>

#include <wx/button.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include <functional>

namespace redress::desktop {

/// Beside a chosen deadline: its days, what the end means, how it was counted, where the rule stands; and
/// what can be done with it.
class ExplanationPane : public wxPanel {
public:
    struct Listeners {
        std::function<void()> tick_off;
        std::function<void()> extend;
        std::function<void()> drop;
        std::function<void()> change; ///< in a form
        std::function<void()> print;  ///< all explanations of the case as one paper
        std::function<void(int)> count_days;
    };

    ExplanationPane(wxWindow* parent, const Kit& kit, Listeners listeners);
    void show(const presentation::DateExplanation& explanation);
    void focus() { tick_off_->IsEnabled() ? tick_off_->SetFocus() : change_->SetFocus(); }

private:
    void build();
    wxSizer* make_buttons();
    void add_text(const std::string& words, const wxColour& colour = {});
    void add_heading(const wxString& words);
    void add_days(const std::vector<presentation::FactLine>& days);
    void add_warning(const std::string& words);
    void add_quick_counts();
    void count(int days);
    void fill(const presentation::DateExplanation& explanation);
    void fit_to_width();

    const Kit& kit_;
    Listeners listeners_;
    WrappingText* title_ = nullptr;
    WrappingText* standing_ = nullptr;
    wxScrolledWindow* body_ = nullptr;
    wxBoxSizer* column_ = nullptr;
    std::vector<WrappingText*> texts_;
    int fitted_ = 0; ///< the width that the texts were broken for
    wxButton* tick_off_ = nullptr;
    wxButton* extend_ = nullptr;
    wxButton* drop_ = nullptr;
    wxButton* change_ = nullptr;
    wxButton* print_ = nullptr;
};

} // namespace redress::desktop
