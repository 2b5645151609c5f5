// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

namespace redress::cli {

/// What `letter make` and `summary make` were told. Days are written YYYY-MM-DD and checked already.
struct PaperOptions {
    std::string dispute;
    std::string kind;
    std::filesystem::path to;
    std::string language;
    std::string dated;
    std::string reply_by;
    std::string paper = "a4";
    bool as_text = false;
    bool accept_unconfirmed = false;
    int intake = 0;           ///< of a receipt, by its place in the case; 0: the last
    std::string handed_in_by; ///< on a receipt; empty: the customer
    std::string taken_by;     ///< on a receipt; empty: the shop's contact person
};

/// Makes the paper through the same panel as the window and writes it. What stands against sending it goes to
/// the error output; a paper with a missing value or character is not written.
ExitCode make_paper(Desk& desk, const PaperOptions& options);

} // namespace redress::cli
