// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/case_keeping.h>

#include <iosfwd>
#include <set>

namespace redress::app {

/// Where a file's bytes go; answers their SHA-256.
using TakeIn = std::function<std::string(std::istream&)>;

/// The letter as it stands in the case: each day's letter is an exhibit of its own, because the one before
/// may have been sent.
struct KeptPaper {
    domain::Date day;
    std::string pdf; ///< empty: there is none
};

/// Today's letter, or the last one that was kept, where the answers still make the same: then nothing about
/// it is new, whatever the day.
KeptPaper paper_to_keep(const domain::Answers& answers, const KeepingPlace& place,
                        const std::optional<domain::LoadedCase>& on_file);

/// Puts the letter and the day it asks an answer by into the case.
void add_paper(domain::Case& dispute, const KeptPaper& paper, const domain::Answers& answers,
               const Resources& resources, const TakeIn& take_in);

/// The letters in the case.
std::set<domain::Uid> kept_papers(const domain::Case& on_file, const domain::Answers& answers);

} // namespace redress::app
