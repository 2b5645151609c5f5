// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/page.h>

namespace redress::documents {

/// Points in a millimetre.
inline constexpr double mm = 72.0 / 25.4;

/// Size and the distance from baseline to baseline.
struct TypeSize {
    double size;
    double leading;
};
inline constexpr TypeSize body_type{10.5, 14.5};
inline constexpr TypeSize table_type{9.25, 12.25};
inline constexpr TypeSize small_type{8.5, 11};
inline constexpr TypeSize title_type{17, 22};
inline constexpr TypeSize subject_type{12, 16};
inline constexpr TypeSize heading_types[]{{13, 17}, {11, 14.5}, {10.5, 14.5}};

inline constexpr double hairline = 0.4;
inline constexpr double firm_line = 0.8;
inline constexpr double quiet_grey = 0.75;

/// The page and the rectangle its text stands in; y grows downward.
struct PageFrame {
    double width;
    double height;
    double left;
    double right;
    double top;
    double bottom;

    double measure() const { return right - left; }
    double depth() const { return bottom - top; }
};

inline PageFrame frame_for(PaperSize paper, Orientation orientation) {
    const double width = paper == PaperSize::A4 ? 595.28 : 612;
    const double height = paper == PaperSize::A4 ? 841.89 : 792;
    if (orientation == Orientation::Portrait)
        return {width, height, 25 * mm, width - 25 * mm, 20 * mm, height - 25 * mm};
    // Holes are punched at the long side, which lies at the top.
    return {height, width, 15 * mm, height - 15 * mm, 20 * mm, width - 20 * mm};
}
inline constexpr double running_head_baseline = 14 * mm;
inline constexpr double body_top_below_running_head = 24 * mm;
inline constexpr double footer_above_page_end = 13 * mm;

} // namespace redress::documents
