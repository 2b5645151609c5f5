// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <wx/frame.h>
#include <wx/sizer.h>

#include <functional>

namespace redress::test {

inline const desktop::Kit& english_kit() {
    static const desktop::Kit kit{desktop::Words(text::Messages()),
                                  desktop::Icons(REDRESS_SOURCE_DIR "/assets/icons")};
    return kit;
}

/// A shown window with one thing in it; gone at the end of the test.
class WindowFrame {
public:
    explicit WindowFrame(wxSize size = wxSize(500, 400))
        : frame_(new wxFrame(nullptr, wxID_ANY, "test", wxDefaultPosition, size)) {
        frame_->SetSizer(new wxBoxSizer(wxVERTICAL));
    }
    ~WindowFrame() { frame_->Destroy(); }
    WindowFrame(const WindowFrame&) = delete;
    WindowFrame& operator=(const WindowFrame&) = delete;

    wxFrame* get() { return frame_; }
    void show(wxWindow* content) {
        frame_->GetSizer()->Add(content, 1, wxEXPAND);
        frame_->Show();
        frame_->Layout();
        wxYield();
    }

private:
    wxFrame* frame_;
};

/// Lets the event loop run until the condition holds; false after ten seconds.
bool until(const std::function<bool()>& condition);

} // namespace redress::test
