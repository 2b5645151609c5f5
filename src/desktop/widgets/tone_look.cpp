// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tone_look.h"

#include <wx/settings.h>

namespace redress::desktop {
namespace {

using presentation::Tone;

bool is_dark() {
    return wxSystemSettings::GetAppearance().IsDark();
}

wxColour mixed(const wxColour& over, const wxColour& under, double share) {
    const auto part = [share](unsigned char a, unsigned char b) {
        return static_cast<unsigned char>(a * share + b * (1 - share));
    };
    return {part(over.Red(), under.Red()), part(over.Green(), under.Green()),
            part(over.Blue(), under.Blue())};
}

wxColour window_text() {
    return wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
}

} // namespace

wxColour tone_colour(Tone tone) {
    switch (tone) {
    case Tone::Quiet:
        return quiet_colour();
    case Tone::Good:
        return is_dark() ? wxColour(120, 200, 130) : wxColour(28, 106, 46);
    case Tone::Advice:
        return is_dark() ? wxColour(130, 180, 240) : wxColour(26, 84, 158);
    case Tone::Warning:
        return is_dark() ? wxColour(240, 184, 92) : wxColour(138, 82, 0);
    case Tone::Bad:
        return is_dark() ? wxColour(255, 138, 128) : wxColour(176, 26, 26);
    case Tone::Plain:
        break;
    }
    return window_text();
}

std::string tone_icon(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return "good";
    case Tone::Warning:
        return "warning";
    case Tone::Bad:
        return "bad";
    case Tone::Advice:
    case Tone::Plain:
    case Tone::Quiet:
        break;
    }
    return "advice";
}

wxColour tone_ground(Tone tone) {
    const wxColour window = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
    return mixed(tone_colour(tone), window, is_dark() ? 0.18 : 0.09);
}

wxColour quiet_colour() {
    return mixed(window_text(), wxSystemSettings::GetColour(wxSYS_COLOUR_BTNFACE), 0.68);
}

wxFont heading_font(const wxWindow& window, double scale) {
    return window.GetFont().Scaled(static_cast<float>(scale)).Bold();
}

wxStaticText* bold_text(wxWindow* parent, const wxString& words, double scale) {
    auto* text = new wxStaticText(parent, wxID_ANY, wxString());
    text->SetFont(heading_font(*parent, scale));
    text->SetLabelText(words);
    text->SetMinSize(wxSize(text->GetTextExtent(words).GetWidth() + parent->FromDIP(2), -1));
    return text;
}

} // namespace redress::desktop
