// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress::cli {

/// While there is one, Ctrl-C and a request to end make the reading of the next line fail, as at the end of
/// the input, so that what was answered can be kept. A second one ends nothing.
class InterruptedReads {
public:
    InterruptedReads();
    ~InterruptedReads();
    InterruptedReads(const InterruptedReads&) = delete;
    InterruptedReads& operator=(const InterruptedReads&) = delete;

    /// Whether it has happened.
    static bool are_asked();
};

} // namespace redress::cli
