// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>

namespace redress::desktop {

/// A sentence that breaks into as many lines as its width asks for. Its owner tells it the width.
class WrappingText : public wxStaticText {
public:
    explicit WrappingText(wxWindow* parent, const wxString& words = {});

    /// Shown as it is written: `&` is no mnemonic.
    void set_words(const wxString& words);
    const wxString& words() const { return words_; }
    void wrap_to(int width);

private:
    void cut_to(int width);
    wxString words_;
    int width_ = -1;
};

/// A panel that the keyboard passes by while it holds nothing to use: one that only keeps a text apart, or a
/// list that is empty yet.
class StillPanel : public wxPanel {
public:
    explicit StillPanel(wxWindow* parent) : wxPanel(parent) { m_container.DisableSelfFocus(); }
};

} // namespace redress::desktop
