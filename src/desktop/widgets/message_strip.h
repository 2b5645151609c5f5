// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"
#include "widgets/wrapping_text.h"

#include <redress/presentation/table_state.h>

#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>

#include <functional>
#include <vector>

namespace redress::desktop {

/// A tinted strip with a sign, sentences and perhaps buttons. It takes no room while it has nothing to say,
/// and it never closes by itself.
class MessageStrip : public wxPanel {
public:
    struct Choice {
        wxString label;
        std::function<void()> chosen;
    };

    MessageStrip(wxWindow* parent, const Kit& kit);
    void say(presentation::Tone tone, const wxString& words, std::vector<Choice> choices = {});
    void be_silent();
    const wxString& words() const { return text_->words(); }
    void wrap_to(int width);

private:
    void put_buttons(std::vector<Choice> choices);
    /// The keyboard must not stay on a button that goes.
    void release_keyboard();
    bool fits_in_one_line(int width) const;
    void put_in_place(bool one_line);
    const Kit& kit_;
    wxStaticBitmap* sign_;
    WrappingText* text_;
    wxBoxSizer* buttons_;
    wxBoxSizer* words_and_buttons_;
};

} // namespace redress::desktop
