// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/id.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace redress::domain {

/// What a person said about one thing that is wrong, as typed.
struct DefectAnswers {
    std::string what;                         ///< one line of "What is wrong?"
    std::map<std::string, std::string> texts; ///< by question; absent or empty: I don't know
    std::vector<std::filesystem::path> pictures;
    bool operator==(const DefectAnswers&) const = default;
};

/// A sentence of the letter that the person wants otherwise. `from` is as it stood then; it is found again
/// with other days and amounts. One whose sentence is gone is not used.
struct Rewording {
    std::string from;
    std::string to; ///< empty: left out
    bool operator==(const Rewording&) const = default;
};

/// The answers to the five questions, as typed: they are kept when the program closes, also half and wrong
/// ones.
struct Answers {
    Uid uid;              ///< of these answers; the records of the case that they make are named after it
    std::string language; ///< of the questions and the letter: sv, en
    std::map<std::string, std::string> texts; ///< by question; of a choice the option; absent: I don't know
    std::vector<DefectAnswers> defects;
    /// Lines that were taken away, with what was said about them, in case they come back. Not written out.
    std::vector<DefectAnswers> set_aside = {};
    std::vector<std::filesystem::path> receipts;
    std::vector<Rewording> rewordings;
    bool operator==(const Answers&) const = default;
};

} // namespace redress::domain
