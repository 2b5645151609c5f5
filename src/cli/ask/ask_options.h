// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <redress/app/case_keeping.h>

namespace redress::cli {

/// What `letter ask` was told.
struct AskOptions {
    std::filesystem::path from;
    std::filesystem::path to;
    std::filesystem::path what_now;
    std::filesystem::path eml;
    std::filesystem::path answers_to;
    bool as_text = false;
    bool keep = false;
    bool go_on = false; ///< ask what the file of answers leaves open
};

/// The answers of `--from`, `-` for the standard input, or what is wrong with it, a sentence each. Files that
/// it names without a folder of the root are looked for beside it. Without a uid
/// they get one that follows from the file.
std::optional<domain::Answers> answers_in(const AskOptions& options, Desk& desk);
/// New ones in the desk's language.
domain::Answers blank_answers(Desk& desk);

/// Makes and writes the papers, keeps the case, tells both.
ExitCode deliver_first_letter(Desk& desk, const AskOptions& options, const domain::Answers& answers);

/// Puts the case that the answers make into the casebook. What it changed in a case that was there, what it
/// left alone and why it was refused goes to the error output.
app::Keeping keep_case(Desk& desk, const domain::Answers& answers);

} // namespace redress::cli
