// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <wx/settings.h>

#include <fstream>
#include <iterator>

namespace redress::desktop {
namespace {

std::string content_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void replace_all(std::string& text, std::string_view from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

wxBitmapBundle picture(const std::string& svg, int size) {
    return svg.empty() ? wxBitmapBundle() : wxBitmapBundle::FromSVG(svg.c_str(), wxSize(size, size));
}

} // namespace

wxBitmapBundle Icons::bundle(const std::string& name, int size) const {
    return bundle(name, size, wxSystemSettings::GetColour(wxSYS_COLOUR_BTNTEXT));
}

wxBitmapBundle Icons::bundle(const std::string& name, int size, const wxColour& colour) const {
    std::string svg = content_of(folder_ / (name + ".svg"));
    replace_all(svg, "#000000", colour.GetAsString(wxC2S_HTML_SYNTAX).utf8_string());
    return picture(svg, size);
}

wxBitmapBundle Icons::own_colours(const std::string& name, int size) const {
    return picture(content_of(folder_ / (name + ".svg")), size);
}

} // namespace redress::desktop
