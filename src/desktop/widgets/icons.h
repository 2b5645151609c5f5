// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wx/bmpbndl.h>
#include <wx/colour.h>

#include <filesystem>
#include <string>

namespace redress::desktop {

/// The pictures of assets/icons. They are drawn in black strokes; a picture in the interface takes the colour
/// of the text around it, so that it is right in a dark theme too.
class Icons {
public:
    explicit Icons(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// In the colour of button text. Empty when there is no such picture.
    wxBitmapBundle bundle(const std::string& name, int size = 16) const;
    wxBitmapBundle bundle(const std::string& name, int size, const wxColour& colour) const;
    /// As it was drawn, for the program's own sign.
    wxBitmapBundle own_colours(const std::string& name, int size) const;

private:
    std::filesystem::path folder_;
};

} // namespace redress::desktop
