// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/first_letter_page.h>

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/sizer.h>

#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace redress::desktop {

/// What the answers lead to: sign, word, sentence, "Why?" with the rule behind it, and perhaps buttons: one
/// that takes the wish offered instead, and ways to what is missing.
class RemarkList : public StillPanel {
public:
    struct Listeners {
        std::function<void(const std::string&)> take_offer;
        std::function<void(const presentation::RemarkWay&)> go;
        std::function<void()> resized;
    };

    RemarkList(wxWindow* parent, const Kit& kit, Listeners listeners);
    void show(const std::vector<presentation::RemarkState>& remarks);
    bool is_empty() const { return shown_.empty(); }
    /// Whether one of them asks for something to be done.
    bool is_urgent() const;
    void wrap_to(int width);

private:
    void fill();
    void add(const presentation::RemarkState& remark);
    void add_buttons(wxWindow* parent, wxSizer* column, const presentation::RemarkState& remark);
    WrappingText* words(wxWindow* parent, wxSizer* column, const std::string& sentence);
    void toggle(const std::string& sentence);
    const Kit& kit_;
    Listeners listeners_;
    std::vector<presentation::RemarkState> shown_;
    std::set<std::string> open_; ///< the sentences whose rule is shown
    std::vector<WrappingText*> texts_;
    std::vector<std::pair<wxButton*, wxString>> buttons_; ///< with their whole words
    int width_ = 0;
};

} // namespace redress::desktop
