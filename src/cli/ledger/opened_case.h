// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nouns.h"

#include <redress/domain/edit.h>

namespace redress::cli {

/// A case as it was read, for a verb that changes it. Throws domain::Error (UnknownCase).
domain::LoadedCase opened_case(Desk& desk, const std::string& name);

/// The case after the edit. Nothing when it was refused; why is then said on the error output.
std::optional<domain::Case> written(Desk& desk, const domain::LoadedCase& loaded, const domain::Edit& edit);

/// A day that was typed and lies before another one cannot be meant: throws UsageError with those words,
/// which name the other day.
void require_not_before(Desk& desk, const std::string& typed, const std::optional<domain::Date>& earliest,
                        const char* words);

/// Options that many verbs of the ledger have.
void take_case_of(CLI::App& verb, std::string& name);
void take_day(CLI::App& verb, const std::string& option, std::string& day, const std::string& words);
void take_note(CLI::App& verb, std::string& note);

/// An option whose values are the names of an enumeration.
template <class E>
CLI::Option* take_choice(CLI::App& verb, const std::string& option, std::string& choice,
                         const std::string& words) {
    const auto names = domain::choice_names<E>.all();
    return verb.add_option(option, choice, words)
        ->check(CLI::IsMember(std::vector<std::string>(names.begin(), names.end())));
}

} // namespace redress::cli
