// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/reading.h"

namespace redress::app {

/// Files of the answers that belong together: the pictures of a defect, or the receipts.
struct Enclosure {
    std::optional<std::size_t> defect = {}; ///< its place in the reading; none: receipts
    std::vector<std::filesystem::path> files = {};
    std::vector<std::filesystem::path> left_out = {}; ///< those that cannot be read or opened by a seller
};

/// In the order in which the letter numbers them: the pictures first, because claims cite those and a list of
/// theirs is to begin at 1. Letter, message and case all take this list. Reads the files' first bytes.
std::vector<Enclosure> enclosures_of(const Reading& reading);

} // namespace redress::app
