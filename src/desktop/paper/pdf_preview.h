// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pdf_document.h"

#include <wx/bitmap.h>
#include <wx/scrolwin.h>
#include <wx/timer.h>

#include <functional>

namespace redress::desktop {

/// The pages of a paper below one another. Only pages in sight are drawn, one at a time while nothing else
/// happens, so that typing never waits for them; until then the last picture stands in.
class PdfPreview : public wxScrolledWindow {
public:
    explicit PdfPreview(wxWindow* parent);

    void show(PdfDocument document);
    const PdfDocument& document() const { return document_; }

    /// As wide as the window, or a fixed part of the paper's real size.
    void fit_width();
    void zoom_by(double factor);
    double zoom() const { return scale_ / pixels_per_point(); }
    /// The first page in sight, from 1; 0 for an empty document.
    std::size_t page_in_sight() const;
    void on_view_change(std::function<void()> listener) { view_changed_ = std::move(listener); }

private:
    struct Leaf {
        wxRect place; ///< in unscrolled pixels
        wxBitmap picture;
        double drawn_at = 0; ///< the scale of the picture; 0: of an older paper
    };

    void lay_out_leaves();
    void paint(wxPaintEvent& event);
    void paint_leaf(wxDC& dc, const Leaf& leaf) const;
    bool is_in_sight(const Leaf& leaf) const;
    void draw_next();
    void drop_far_pictures();
    void key(wxKeyEvent& event);
    double pixels_per_point() const;

    PdfDocument document_;
    std::vector<Leaf> leaves_;
    double scale_ = 1; ///< pixels per point
    bool fits_width_ = true;
    wxTimer draw_timer_;
    wxTimer resize_timer_;
    std::function<void()> view_changed_;
};

} // namespace redress::desktop
