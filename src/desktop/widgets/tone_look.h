// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/table_state.h>

#include <wx/colour.h>
#include <wx/font.h>
#include <wx/stattext.h>
#include <wx/window.h>

#include <string>

namespace redress::desktop {

/// Text in this tone, readable on the theme's window colour (at least 4.5 to 1).
wxColour tone_colour(presentation::Tone tone);
/// The sign that stands beside the colour.
std::string tone_icon(presentation::Tone tone);
/// A tint of the tone behind a strip of text.
wxColour tone_ground(presentation::Tone tone);

wxColour quiet_colour();
/// The window's font, larger by `scale` and bold.
wxFont heading_font(const wxWindow& window, double scale);
/// Words in that font, shown as they are written. Their width is set: GTK measures them in the usual font
/// while they are not on the screen yet, and would cut the last letters.
wxStaticText* bold_text(wxWindow* parent, const wxString& words, double scale = 1);

} // namespace redress::desktop
