// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/letter/sheet_pane.h"

#include "questions/letter/letter_dialogs.h"
#include "widgets/a11y.h"
#include "widgets/icon_button.h"
#include "widgets/wrapping_text.h"

#include <wx/sizer.h>

#include <cmath>

namespace redress::desktop {
namespace {

constexpr double zoom_step = 1.2;

} // namespace

SheetPane::SheetPane(wxWindow* parent, const Kit& kit, const wxString& name)
    : wxPanel(parent), kit_(kit), name_(name) {
    why_not_ = new MessageStrip(this, kit_);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(why_not_, 0, wxEXPAND);
    column->Add(make_bar(), 0, wxEXPAND | wxALL, FromDIP(4));
    preview_ = new PdfPreview(this);
    a11y::role(*preview_, a11y::Role::Document);
    preview_->on_view_change([this] { show_place(); });
    column->Add(preview_, 1, wxEXPAND);
    SetSizer(column);
}

wxSizer* SheetPane::make_bar() {
    auto* bar = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [this, bar](const char* icon, const wxString& words, std::function<void()> pressed) {
        bar->Add(icon_button(this, kit_, icon, words, std::move(pressed)), 0, wxLEFT, FromDIP(4));
    };
    // A panel of its own: GTK would take the text for the label of the first button.
    auto* alone = new StillPanel(this);
    alone->SetMinSize(wxSize(-1, GetCharHeight() + FromDIP(2)));
    place_ = new wxStaticText(alone, wxID_ANY, wxString());
    bar->Add(alone, 1, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(8));
    add("zoom_out", kit_.words.tr("Smaller"), [this] { preview_->zoom_by(1 / zoom_step); });
    add("zoom_in", kit_.words.tr("Larger"), [this] { preview_->zoom_by(zoom_step); });
    add("fit_width", kit_.words.tr("Fit width"), [this] { preview_->fit_width(); });
    return bar;
}

void SheetPane::show(const presentation::LetterSheet& sheet) {
    if (sheet.made.pdf.empty() && !sheet.hindrances.empty())
        why_not_->say(presentation::Tone::Bad, one_below_another(sheet.hindrances));
    else
        why_not_->be_silent();
    if (sheet.made.pdf == shown_) return;
    shown_ = sheet.made.pdf;
    preview_->show(PdfDocument(shown_));
    a11y::name(*preview_, name_, to_wx(sheet.made.text));
    show_place();
}

void SheetPane::show_place() {
    const auto pages = preview_->document().page_count();
    const wxString words = pages == 0
                               ? kit_.words.tr("No pages")
                               : filled(kit_.words.tr("Page {0} of {1}, {2} %"),
                                        {std::to_string(preview_->page_in_sight()), std::to_string(pages),
                                         std::to_string(std::lround(preview_->zoom() * 100))});
    if (place_->GetLabelText() != words) place_->SetLabelText(words);
}

} // namespace redress::desktop
