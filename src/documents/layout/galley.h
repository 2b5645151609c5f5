// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/documents/page.h>

#include <optional>
#include <vector>

namespace redress::documents {

/// Whether a page may end between a strip and the next: freely, only when a large hole would be left, or
/// never unless a page cannot hold it all.
enum class Joint { Free, Soft, Hard };

/// Text in a strip; the baseline counts from the strip's top.
struct StripText {
    PlacedText placed;
    int column = 0;
};

/// A band across the page that is never cut: one line of text, or one line of each cell of a table row.
struct Strip {
    double space_before = 0; ///< left out at the top of a page
    double height = 0;
    Joint joint = Joint::Free;
    std::vector<StripText> texts = {};
    std::vector<Rule> rules = {};
    std::optional<Bookmark> bookmark = {};
    /// Set again when a page begins with this strip: what tells which row goes on there.
    std::vector<StripText> reminder = {};
    int row = -1;   ///< strips of one table row; on a page its texts are read cell by cell
    int table = -1; ///< index in Galley::heads of the heading to repeat on a new page
};
using Strips = std::vector<Strip>;

/// The whole paper as one long column before it is cut into pages.
struct Galley {
    Strips strips;
    std::vector<Strips> heads;
};

inline double height_of(const Strips& strips) {
    double height = 0;
    for (const Strip& strip : strips) height += strip.space_before + strip.height;
    return height;
}

} // namespace redress::documents
