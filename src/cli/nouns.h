// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter_paper.h"

#include <CLI/CLI.hpp>

namespace redress::cli {

/// What the command line asks for, found while it is parsed and done afterwards.
using Verb = std::function<ExitCode(Desk&)>;

// Each adds one noun with its verbs; the verb that is named stores itself in `chosen`.
void add_casebook(CLI::App& program, Verb& chosen);
void add_case(CLI::App& program, Verb& chosen);
void add_claim(CLI::App& program, Verb& chosen);
void add_head(CLI::App& program, Verb& chosen);
void add_answer(CLI::App& program, Verb& chosen);
void add_offer(CLI::App& program, Verb& chosen);
void add_instance(CLI::App& program, Verb& chosen);
void add_payment(CLI::App& program, Verb& chosen);
void add_shop(CLI::App& program, Verb& chosen);
void add_schedule(CLI::App& program, Verb& chosen);
void add_letter(CLI::App& program, Verb& chosen);
/// The verb `ask` of the noun letter.
void add_ask(CLI::App& noun, Verb& chosen);
void add_summary(CLI::App& program, Verb& chosen);
void add_deadline(CLI::App& program, Verb& chosen);
void add_hearing(CLI::App& program, Verb& chosen);
void add_event(CLI::App& program, Verb& chosen);
void add_agenda(CLI::App& program, Verb& chosen);
void add_holiday(CLI::App& program, Verb& chosen);
void add_interest(CLI::App& program, Verb& chosen);
void add_forum(CLI::App& program, Verb& chosen);

/// A noun without a verb is wrong usage; options of the program may follow it.
CLI::App& add_noun(CLI::App& program, const std::string& name, const std::string& description);

inline constexpr const char* common_options_note =
    "\n--casebook, --today and --json may stand here too: see redress-cli --help.";

/// Adds a verb whose options fill `Options` and which then does `act`.
template <class Options, class Describe, class Act>
void add_verb(CLI::App& noun, Verb& chosen, const std::string& name, const std::string& description,
              Describe describe, Act act) {
    const auto options = std::make_shared<Options>();
    CLI::App& verb = *noun.add_subcommand(name, description);
    verb.group("Verbs");
    verb.fallthrough();
    describe(verb, *options);
    verb.footer(verb.get_footer() + common_options_note);
    verb.callback(
        [&chosen, options, act] { chosen = [options, act](Desk& desk) { return act(desk, *options); }; });
}

/// The options that every paper has.
void add_paper_options(CLI::App& verb, PaperOptions& options);

/// The option that names the law of a question without a case.
void add_jurisdiction(CLI::App& verb, std::string& code);

/// Accepts a day that exists, written YYYY-MM-DD.
CLI::Validator iso_day();

} // namespace redress::cli
