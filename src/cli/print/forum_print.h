// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/json_value.h"

#include <redress/app/law_sentences.h>
#include <redress/law/pack.h>

namespace redress::cli {

/// A board or court with the pack it stands in.
struct ShownForum {
    const law::Pack* pack = nullptr;
    law::ForumView view;
};

struct ShownForums {
    std::string case_number;
    law::ForumQuestion question;
    std::vector<ShownForum> forums;
    std::string silence; ///< why the trader is, or is not yet, silent; may be empty
};

/// Each forum with its conditions, fees, time, what follows and source.
std::string forums_text(const ShownForums& shown, const text::Messages& messages);
/// `forum list --json`, as docs/cli.md describes it.
Json forums_json(const ShownForums& shown, const text::Messages& messages);

} // namespace redress::cli
