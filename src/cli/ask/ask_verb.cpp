// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/ask_options.h"
#include "ask/interrupted_reads.h"
#include "ask/interview.h"
#include "nouns.h"

#include <redress/app/five_questions.h>
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

/// Where the answers are now: in the file that was named, or where that cannot be written in one here.
Path kept_answers(const AskOptions& options, const domain::Answers& answers) {
    const std::string json = exchange::answers_to_json(answers);
    Path file = options.answers_to.empty() ? free_answers_file() : options.answers_to;
    try {
        app::write_file_safely(file, json);
    } catch (const domain::Error&) {
        file = free_answers_file();
        app::write_file_safely(file, json);
    }
    return file;
}

/// Nothing that was typed is lost.
void keep_answers(Desk& desk, const AskOptions& options, const domain::Answers& answers) {
    if (!app::is_begun(answers)) return;
    desk.warn(
        text::filled(desk.messages().tr("What was answered is kept in {0}. To go on: letter ask --go-on "
                                        "--from {0}"),
                     {kept_answers(options, answers).string()}));
}

ExitCode end_early(Desk& desk, const AskOptions& options, const domain::Answers& answers) {
    desk.warn("");
    desk.warn(desk.messages().tr("The input ended before the last question. No letter was made."));
    keep_answers(desk, options, answers);
    return ExitCode::BadInput;
}

ExitCode interview(Desk& desk, const AskOptions& options, domain::Answers& answers) {
    const InterruptedReads interrupted;
    Interview talk(answers, desk.resources(), desk.today(), std::cin, desk.err());
    if (talk.run() == InterviewEnd::CutShort) return end_early(desk, options, answers);
    try {
        const ExitCode code = deliver_first_letter(desk, options, answers);
        if (code == ExitCode::BadInput) keep_answers(desk, options, answers);
        return code;
    } catch (const domain::Error&) {
        keep_answers(desk, options, answers);
        throw;
    }
}

void check(const AskOptions& options, Desk& desk) {
    if (options.keep) desk.session(); // says what is wrong with it before anything is asked
    if (options.go_on && (options.from.empty() || options.from == "-"))
        throw UsageError(desk.messages().tr("--go-on needs --from with a file of answers."));
}

ExitCode ask(Desk& desk, const AskOptions& options) {
    check(options, desk);
    auto answers = options.from.empty() ? std::optional(blank_answers(desk)) : answers_in(options, desk);
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
