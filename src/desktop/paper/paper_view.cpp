// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_view.h"

#include "widgets/a11y.h"
#include "widgets/icon_button.h"

#include <wx/sizer.h>

#include <cmath>

namespace redress::desktop {
namespace {

constexpr double zoom_step = 1.2;

} // namespace

PaperView::PaperView(wxWindow* parent, const Kit& kit, const wxString& without_pages)
    : wxPanel(parent), kit_(kit), without_pages_(without_pages) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(make_bar(), 0, wxEXPAND | wxALL, FromDIP(6));
    preview_ = new PdfPreview(this);
    a11y::role(*preview_, a11y::Role::Document);
    preview_->on_view_change([this] { show_place(); });
    column->Add(preview_, 1, wxEXPAND);
    SetSizer(column);
}

wxSizer* PaperView::make_bar() {
    const Words& words = kit_.words;
    auto* bar = new wxBoxSizer(wxHORIZONTAL);
    // A panel of its own: GTK would take the text for the label of the first button.
    auto* alone = new wxPanel(this, wxID_ANY, wxDefaultPosition, wxSize(-1, GetCharHeight() + FromDIP(2)));
    place_ = new wxStaticText(alone, wxID_ANY, wxString());
    bar->Add(alone, 1, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(8));
    bar->Add(icon_button(this, kit_, "zoom_out", words.tr("Smaller"),
                         [this] { preview_->zoom_by(1 / zoom_step); }));
    bar->Add(icon_button(this, kit_, "zoom_in", words.tr("Larger"), [this] { preview_->zoom_by(zoom_step); }),
             0, wxLEFT, FromDIP(4));
    bar->Add(icon_button(this, kit_, "fit_width", words.tr("Fit width"), [this] { preview_->fit_width(); }),
             0, wxLEFT, FromDIP(4));
    return bar;
}

void PaperView::show(const std::string& pdf, const std::string& text) {
    preview_->show(PdfDocument(pdf));
    a11y::name(*preview_, kit_.words.tr("Preview of the paper"), to_wx(text));
    show_place();
}

void PaperView::show_place() {
    const auto pages = document().page_count();
    const wxString words = pages == 0
                               ? without_pages_
                               : filled(kit_.words.tr("Page {0} of {1}, {2} %"),
                                        {std::to_string(preview_->page_in_sight()), std::to_string(pages),
                                         std::to_string(std::lround(preview_->zoom() * 100))});
    if (place_->GetLabelText() != words) place_->SetLabelText(words);
}

} // namespace redress::desktop
