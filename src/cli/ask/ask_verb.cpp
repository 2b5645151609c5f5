// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/ask_options.h"
#include "ask/interview.h"
#include "nouns.h"

#include <redress/app/letters.h>
#include <redress/exchange/answers_json.h>

#include <iostream>

namespace redress::cli {

namespace {

using Path = std::filesystem::path;

constexpr int most_kept_files = 1000;

/// `answers.json`, or the first of `answers-2.json` … that is free.
Path free_answers_file() {
    Path file = "answers.json";
    for (int i = 2; i < most_kept_files && std::filesystem::exists(file); ++i)
        file = "answers-" + std::to_string(i) + ".json";
    return file;
}

bool says_anything(const domain::Answers& answers) {
    return !answers.texts.empty() || !answers.defects.empty() || !answers.receipts.empty();
}

/// The input ended before the questions did: nothing that was typed is lost.
ExitCode keep_unfinished(Desk& desk, const AskOptions& options, const domain::Answers& answers) {
    desk.warn("");
    if (!says_anything(answers)) {
        desk.warn(desk.messages().tr("The input ended before anything was answered. No letter was made."));
        return ExitCode::BadInput;
    }
    const Path file = options.answers_to.empty() ? free_answers_file() : options.answers_to;
    app::write_file_safely(file, exchange::answers_to_json(answers));
    desk.warn(text::filled(
        desk.messages().tr("The input ended before the last question. No letter was made. What was answered "
                           "is kept in {0}; go on with letter ask --go-on --from {0}"),
        {file.string()}));
    return ExitCode::BadInput;
}

ExitCode interview(Desk& desk, const AskOptions& options, domain::Answers& answers) {
    Interview talk(answers, desk.resources(), desk.today(), std::cin, desk.err());
    if (talk.run() == InterviewEnd::CutShort) return keep_unfinished(desk, options, answers);
    return deliver_first_letter(desk, options, answers);
}

void check(const AskOptions& options, Desk& desk) {
    if (options.keep) desk.casebook(); // says what is missing before anything is asked
    if (options.go_on && (options.from.empty() || options.from == "-"))
        throw UsageError(desk.messages().tr("--go-on needs --from with a file of answers."));
}

ExitCode ask(Desk& desk, const AskOptions& options) {
    check(options, desk);
    auto answers = options.from.empty() ? std::optional(blank_answers(desk)) : answers_in(options.from, desk);
    if (!answers) return ExitCode::BadInput;
    const bool is_asked = options.from.empty() || options.go_on;
    return is_asked ? interview(desk, options, *answers) : deliver_first_letter(desk, options, *answers);
}

void describe(CLI::App& verb, AskOptions& options) {
    const auto add_file = [&verb](const char* name, Path& file, const char* words) {
        verb.add_option(name, file, words)->type_name("FILE");
    };
    add_file("--from", options.from,
             "Answers as docs/answers-format.md describes them; - reads the standard input");
    verb.add_flag("--go-on", options.go_on, "Ask what the answers of --from leave open");
    add_file("--to", options.to, "The letter; without it, --text and --eml letter.pdf");
    add_file("--what-now", options.what_now,
             "A sheet for yourself: how to send it, until when to wait, what then");
    add_file("--eml", options.eml, "The letter as a message for the mail program");
    verb.add_flag("--text", options.as_text,
                  "Plain text instead of PDF; without --to on the standard output");
    add_file("--answers-to", options.answers_to, "Keep the answers in this file");
    verb.add_flag("--keep", options.keep, "Put the case into the casebook, or bring it up to the answers");
    verb.footer(
        "The questions go to the error output, the answers come from the standard input.\n"
        "Exit code 1 when the letter was made although something was not understood, 3 when none was.\n"
        "Example: redress-cli letter ask --to letter.pdf --what-now sheet.pdf");
}

} // namespace

void add_ask(CLI::App& noun, Verb& chosen) {
    add_verb<AskOptions>(noun, chosen, "ask", "Make one letter from five plain questions", describe, ask);
}

} // namespace redress::cli
