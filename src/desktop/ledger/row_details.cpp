// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/row_details.h"

#include "widgets/attempt.h"
#include "widgets/tone_look.h"

#include <wx/sizer.h>

namespace redress::desktop {
namespace {

constexpr int margin = 12;

} // namespace

RowDetails::RowDetails(wxWindow* parent, const Kit& kit)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL), kit_(kit) {
    SetScrollRate(0, FromDIP(12));
    SetSizer(new wxBoxSizer(wxVERTICAL));
    DisableFocusFromKeyboard();
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fit_to_width();
        event.Skip();
    });
}

void RowDetails::show(const std::string& title, const std::vector<presentation::FactLine>& lines) {
    Freeze();
    GetSizer()->Clear(true);
    texts_.clear();
    const auto add = [this](const std::string& words, int below) {
        auto* text = new WrappingText(this, to_wx(words));
        GetSizer()->Add(text, 0, wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(below));
        texts_.push_back(text);
        return text;
    };
    GetSizer()->AddSpacer(FromDIP(margin));
    const bool is_empty = lines.empty();
    add(is_empty ? to_utf8(kit_.words.tr("Choose a claim item above: what stands behind it is told here."))
                 : title,
        8)
        ->SetFont(is_empty ? GetFont() : heading_font(*this, 1.1));
    for (const presentation::FactLine& line : lines) add(line.label + ": " + line.value, 5);
    Thaw();
    fit_to_width();
    // GTK measures bold words in the usual font until they are on the screen.
    later(*this, [this] {
        for (WrappingText* text : texts_) text->InvalidateBestSize();
        fit_to_width();
    });
}

void RowDetails::fit_to_width() {
    for (WrappingText* text : texts_) text->wrap_to(GetClientSize().GetWidth() - FromDIP(2 * margin));
    FitInside();
    Layout();
}

} // namespace redress::desktop
