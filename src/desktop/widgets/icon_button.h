// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit.h"

#include <wx/button.h>

#include <functional>
#include <string>

namespace redress::desktop {

/// A small button with a picture only; its words are its tool tip and what a screen reader says.
wxButton* icon_button(wxWindow* parent, const Kit& kit, const std::string& icon, const wxString& words,
                      std::function<void()> pressed);
/// A button with words; the work runs after the event.
wxButton* word_button(wxWindow* parent, const wxString& words, std::function<void()> pressed);
/// A button with a picture and words.
wxButton* icon_word_button(wxWindow* parent, const Kit& kit, const std::string& icon, const wxString& words,
                           std::function<void()> pressed);

/// The button that Escape presses in a dialog, in the interface's language: under the number alone GTK would
/// put its own word, in the language of the desktop.
wxButton* cancel_button(wxWindow* parent, const Kit& kit);

} // namespace redress::desktop
