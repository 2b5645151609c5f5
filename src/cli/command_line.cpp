// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "nouns.h"
#include "print/harmless_text.h"

#include <redress/app/sentences.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <cstdlib>
#include <ostream>

namespace redress::cli {

namespace {

constexpr const char* examples = R"(Examples:
  redress-cli casebook new my.redress --jurisdiction SE
  redress-cli --casebook my.redress case add --from stove_itemised.json
  redress-cli --casebook my.redress case list
  redress-cli --casebook my.redress claim check 1
  redress-cli --casebook my.redress letter make 1 price_reduction_claim
  redress-cli deadline compute notice_safe_harbour --jurisdiction SE --on 2026-10-24

CASE is a case number such as 2026-0001, or its place in the list of numbers: 1.
Exit codes: 0 done; 1 done, and problems were found; 2 wrong usage; 3 bad input
or file, nothing was changed; 4 the casebook is busy or read-only.)";

/// The person's language from the environment, as far as there are messages in it.
text::Language environment_language() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value == nullptr || *value == '\0') continue;
        const auto language = text::language_from(value);
        return language == text::Language::Swedish ? *language : text::Language::English;
    }
    return text::Language::English;
}

/// Programs found through PATH do not know their folder from their name.
std::filesystem::path program_file(const char* name) {
    std::error_code failed;
    const auto own = std::filesystem::read_symlink("/proc/self/exe", failed);
    return failed ? std::filesystem::absolute(name) : own;
}

/// Those that a letter can be asked in; where the program's own files are missing, what the verb says of it
/// comes first.
std::vector<std::string> offered_languages(const char* name) {
    std::vector<std::string> codes{"en", "sv"};
    try {
        for (std::string& code : app::question_languages_in(app::share_folder(program_file(name))))
            if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(std::move(code));
    } catch (const domain::Error&) {
        return codes;
    }
    return codes;
}

void add_common_options(CLI::App& program, CommonOptions& options,
                        const std::vector<std::string>& languages) {
    program.add_option("--casebook", options.casebook, "The casebook file to work on")
        ->envname("REDRESS_CASEBOOK")
        ->type_name("FILE");
    program
        .add_option_function<std::string>(
            "--today", [&options](const std::string& day) { options.today = domain::Date::from_iso(day); },
            "Act as if this were the day")
        ->check(iso_day())
        ->type_name("YYYY-MM-DD");
    program.add_flag("--json", options.json, "Print JSON as docs/cli.md describes it");
    program
        .add_option_function<std::string>(
            "--language",
            [&options](const std::string& code) { options.language = *text::language_from(code); },
            "Language of what is printed here")
        ->check(CLI::IsMember(languages));
}

void describe(CLI::App& program, CommonOptions& options, const std::vector<std::string>& languages,
              Verb& chosen) {
    program.require_subcommand(1);
    program.get_formatter()->label("SUBCOMMAND", "NOUN VERB");
    add_common_options(program, options, languages);
    add_casebook(program, chosen);
    add_case(program, chosen);
    add_head(program, chosen);
    add_claim(program, chosen);
    add_answer(program, chosen);
    add_offer(program, chosen);
    add_instance(program, chosen);
    add_payment(program, chosen);
    add_shop(program, chosen);
    add_schedule(program, chosen);
    add_letter(program, chosen);
    add_summary(program, chosen);
    add_deadline(program, chosen);
    add_hearing(program, chosen);
    add_event(program, chosen);
    add_agenda(program, chosen);
    add_holiday(program, chosen);
    add_interest(program, chosen);
    add_forum(program, chosen);
    // Nouns and verbs would inherit these.
    program.footer(examples);
    program.set_help_all_flag("--help-all", "Print the help of every verb");
}

int number_of(ExitCode code) {
    return static_cast<int>(code);
}

/// One sentence to the error output; English when the catalogues themselves are what is missing.
ExitCode refuse(Desk& desk, const domain::Error& error) {
    try {
        desk.warn(harmless(app::sentence(error, desk.messages())));
    } catch (const domain::Error&) {
        desk.warn(harmless(app::sentence(error, text::Messages())));
    }
    return exit_code_for(error.kind());
}

ExitCode act(Desk& desk, const Verb& verb) {
    try {
        ExitCode code = verb(desk);
        if (code == ExitCode::Done && desk.has_alerted()) code = ExitCode::ProblemsFound;
        if (desk.out().flush()) return code;
        desk.warn(desk.messages().tr("The standard output could not be written. Nothing was changed."));
        return ExitCode::BadInput;
    } catch (const OutputLost& lost) {
        desk.warn(lost.what());
        return ExitCode::ProblemsFound;
    } catch (const UsageError& error) {
        desk.warn(error.what());
        return ExitCode::WrongUsage;
    } catch (const domain::Error& error) {
        return refuse(desk, error);
    } catch (const std::exception& error) {
        return refuse(desk, domain::Error(domain::ErrorKind::Internal, error.what()));
    }
}

bool all_utf8(int argc, const char* const* argv) {
    for (int i = 1; i < argc; ++i)
        if (!text::is_utf8(argv[i])) return false;
    return true;
}

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : between) + word;
    return text;
}

/// The noun as far as one was understood, the program itself before that.
const CLI::App& understood(const CLI::App& program) {
    const auto parsed = program.get_subcommands();
    return parsed.empty() ? program : *parsed.front();
}

std::string choices_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* choice : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(choice->get_name());
    return joined(names, ", ");
}

/// What is wrong, with the words as they were typed: the parser names no unknown verb, and turns the order of
/// what it did not expect.
std::string complaint(const CLI::App& program, const CLI::ParseError& error) {
    const std::vector<std::string> left = program.remaining(true);
    const CLI::App& place = understood(program);
    const bool wants_word = place.get_subcommands().empty();
    if (!left.empty() && wants_word && left.front().front() != '-')
        return "\"" + left.front() + "\" is not a " +
               (&place == &program ? "noun" : "verb of " + place.get_name()) + ". Choose one of " +
               choices_of(place);
    if (!left.empty() && dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return "Not expected: " + joined(left, " ");
    return error.what();
}

/// Help and version are answered here; anything else wrong is one line.
int answer(const CLI::App& program, const CLI::ParseError& error, std::ostream& out, std::ostream& err) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return program.exit(error, out, err);
    std::string words = complaint(program, error);
    for (char& c : words)
        if (c == '\n') c = ' ';
    err << harmless(words) << ". Try redress-cli --help, or --help after a verb.\n";
    return number_of(ExitCode::WrongUsage);
}

} // namespace

int run(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
    CommonOptions options;
    options.language = environment_language();
    Verb verb;
    CLI::App program(
        "Redress on the command line: consumer disputes from the first defect to the printed letter.",
        "redress-cli");
    describe(program, options, offered_languages(argv[0]), verb);
    if (!all_utf8(argc, argv)) {
        err << "The command line is not UTF-8 text. Use a UTF-8 locale.\n";
        return number_of(ExitCode::WrongUsage);
    }
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return answer(program, error, out, err);
    }
    Desk desk(std::move(options), program_file(argv[0]), out, err);
    return number_of(act(desk, verb));
}

} // namespace redress::cli
