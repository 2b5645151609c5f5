// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf_preview.h"

#include "widgets/attempt.h"

#include <wx/dcbuffer.h>
#include <wx/settings.h>

#include <algorithm>
#include <cmath>

namespace redress::desktop {
namespace {

constexpr int gap = 16;             // between pages and around them
constexpr int resize_quiet_ms = 90; // a window being dragged is drawn once it rests
constexpr double smallest_zoom = 0.25;
constexpr double largest_zoom = 4.0;

wxColour desk_colour() {
    const bool dark = wxSystemSettings::GetAppearance().IsDark();
    return wxSystemSettings::GetColour(wxSYS_COLOUR_BTNFACE).ChangeLightness(dark ? 80 : 90);
}

} // namespace

PdfPreview::PdfPreview(wxWindow* parent)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxHSCROLL | wxWANTS_CHARS) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetScrollRate(FromDIP(10), FromDIP(10));
    DisableKeyboardScrolling();
    draw_timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { attempt([this] { draw_next(); }); });
    resize_timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { lay_out_leaves(); });
    Bind(wxEVT_PAINT, &PdfPreview::paint, this);
    Bind(wxEVT_KEY_DOWN, &PdfPreview::key, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        if (fits_width_) resize_timer_.StartOnce(resize_quiet_ms);
        event.Skip();
    });
}

void PdfPreview::show(PdfDocument document) {
    document_ = std::move(document);
    leaves_.resize(document_.page_count());
    for (Leaf& leaf : leaves_) leaf.drawn_at = 0;
    lay_out_leaves();
}

double PdfPreview::pixels_per_point() const {
    return GetDPI().GetWidth() / 72.0 / GetContentScaleFactor();
}

void PdfPreview::lay_out_leaves() {
    const int margin = FromDIP(gap);
    double widest = 1;
    for (std::size_t i = 0; i < leaves_.size(); ++i) widest = std::max(widest, document_.page_size(i).x);
    if (fits_width_) scale_ = std::max(0.2, (GetClientSize().GetWidth() - 2 * margin) / widest);
    const int width = std::max(GetClientSize().GetWidth(), static_cast<int>(widest * scale_) + 2 * margin);
    int top = margin;
    for (std::size_t i = 0; i < leaves_.size(); ++i) {
        const wxRealPoint points = document_.page_size(i);
        const wxSize size(static_cast<int>(points.x * scale_), static_cast<int>(points.y * scale_));
        leaves_[i].place = wxRect(wxPoint((width - size.x) / 2, top), size);
        top += size.y + margin;
    }
    SetVirtualSize(fits_width_ ? 1 : width, top);
    Refresh();
    draw_timer_.StartOnce(1);
    if (view_changed_) view_changed_();
}

void PdfPreview::fit_width() {
    fits_width_ = true;
    lay_out_leaves();
}

void PdfPreview::zoom_by(double factor) {
    fits_width_ = false;
    scale_ = std::clamp(zoom() * factor, smallest_zoom, largest_zoom) * pixels_per_point();
    lay_out_leaves();
}

bool PdfPreview::is_in_sight(const Leaf& leaf) const {
    return wxRect(CalcUnscrolledPosition(wxPoint(0, 0)), GetClientSize()).Intersects(leaf.place);
}

std::size_t PdfPreview::page_in_sight() const {
    const int middle = CalcUnscrolledPosition(wxPoint(0, GetClientSize().GetHeight() / 3)).y;
    for (std::size_t i = 0; i < leaves_.size(); ++i)
        if (leaves_[i].place.GetBottom() >= middle) return i + 1;
    return leaves_.size();
}

void PdfPreview::draw_next() {
    const double pixels = GetContentScaleFactor();
    for (std::size_t i = 0; i < leaves_.size(); ++i) {
        Leaf& leaf = leaves_[i];
        if (leaf.drawn_at == scale_ || !is_in_sight(leaf)) continue;
        const wxImage image = document_.picture(i, 72 * scale_ * pixels);
        leaf.drawn_at = scale_;
        if (image.IsOk()) leaf.picture = wxBitmap(image, wxBITMAP_SCREEN_DEPTH, pixels);
        Refresh();
        draw_timer_.StartOnce(1);
        return;
    }
    drop_far_pictures();
}

// A long paper at a large zoom would otherwise fill the memory.
void PdfPreview::drop_far_pictures() {
    const wxRect sight(CalcUnscrolledPosition(wxPoint(0, 0)), GetClientSize());
    const wxRect near_by = wxRect(sight).Inflate(0, 2 * sight.height);
    for (Leaf& leaf : leaves_) {
        if (near_by.Intersects(leaf.place)) continue;
        leaf.picture = wxBitmap();
        leaf.drawn_at = 0;
    }
}

void PdfPreview::paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(desk_colour()));
    dc.Clear();
    DoPrepareDC(dc);
    bool waiting = false;
    for (const Leaf& leaf : leaves_) {
        if (!is_in_sight(leaf)) continue;
        paint_leaf(dc, leaf);
        waiting = waiting || leaf.drawn_at != scale_;
    }
    if (waiting && !draw_timer_.IsRunning()) draw_timer_.StartOnce(1);
    if (view_changed_) later(*this, view_changed_);
}

void PdfPreview::paint_leaf(wxDC& dc, const Leaf& leaf) const {
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(wxBrush(desk_colour().ChangeLightness(75)));
    wxRect shadow = wxRect(leaf.place).Inflate(1);
    shadow.Offset(FromDIP(wxPoint(1, 2)));
    dc.DrawRectangle(shadow);
    dc.SetBrush(*wxWHITE_BRUSH);
    dc.DrawRectangle(leaf.place);
    if (!leaf.picture.IsOk()) return;
    if (leaf.picture.GetLogicalSize() == leaf.place.GetSize() || leaf.drawn_at == scale_)
        return dc.DrawBitmap(leaf.picture, leaf.place.GetPosition());
    wxMemoryDC old(const_cast<wxBitmap&>(leaf.picture)); // NOLINT: the memory DC only reads it
    const wxSize size = leaf.picture.GetSize();
    dc.StretchBlit(leaf.place.GetPosition(), leaf.place.GetSize(), &old, wxPoint(0, 0), size);
}

void PdfPreview::key(wxKeyEvent& event) {
    int x = 0;
    int y = 0;
    GetViewStart(&x, &y);
    int unit = 0;
    GetScrollPixelsPerUnit(nullptr, &unit);
    const int page = GetClientSize().GetHeight() * 9 / 10 / std::max(unit, 1);
    switch (event.GetKeyCode()) {
    case WXK_DOWN:
        return Scroll(x, y + 4);
    case WXK_UP:
        return Scroll(x, std::max(0, y - 4));
    case WXK_PAGEDOWN:
    case WXK_SPACE:
        return Scroll(x, y + page);
    case WXK_PAGEUP:
        return Scroll(x, std::max(0, y - page));
    case WXK_HOME:
        return Scroll(0, 0);
    case WXK_END:
        return Scroll(x, GetVirtualSize().GetHeight() / std::max(unit, 1));
    default:
        event.Skip();
    }
}

} // namespace redress::desktop
