// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter_paper.h"

#include <redress/app/letters.h>

namespace redress::cli {

/// A paper that is made already, and what it is called.
struct FinishedPaper {
    std::string kind;
    std::string file_name; ///< where no other is asked for
    app::MadeLetter made;
};

/// Writes it where the options say. What it lacks goes to the error output, and then nothing is written.
ExitCode deliver(Desk& desk, const PaperOptions& options, const FinishedPaper& paper);

/// The day on the paper: as told, else today.
domain::Date day_of(const Desk& desk, const PaperOptions& options);
/// The language as told, else the one that everything is printed in.
text::Language language_of(const Desk& desk, const PaperOptions& options);
documents::PaperSize size_of(const PaperOptions& options);

} // namespace redress::cli
