// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/ask_options.h"
#include "ask/considered_json.h"
#include "print/harmless_text.h"

#include <redress/app/first_letter.h>
#include <redress/app/sentences.h>
#include <redress/exchange/answers_json.h>
#include <redress/storage/digest.h>

#include <ostream>

namespace redress::cli {

namespace {

using Path = std::filesystem::path;

Json written_json(const Path& file) {
    return file.empty() ? Json() : Json(file.string());
}

/// One run from answers to papers.
class FirstLetterRun {
public:
    FirstLetterRun(Desk& desk, const AskOptions& options, const domain::Answers& answers)
        : desk_(desk),
          options_(options),
          answers_(answers),
          considered_(app::considered(answers, desk.today(), desk.resources())) {}

    ExitCode run();

private:
    bool is_made(const app::MadeLetter& made, bool as_text);
    bool make();
    void tell_considered();
    void write();
    void keep();
    void write_one(const Path& file, const std::string& bytes);
    std::string paper_bytes(const app::MadeLetter& made) const;
    Json json() const;
    void tell();

    Desk& desk_;
    const AskOptions& options_;
    const domain::Answers& answers_;
    app::Considered considered_;
    app::MadeLetter letter_;
    app::MadeLetter what_now_;
    Path to_;
    app::Keeping kept_;
    std::vector<Path> written_;
};

/// What stands against the paper goes to the error output. Plain text needs no font.
bool FirstLetterRun::is_made(const app::MadeLetter& made, bool as_text) {
    for (const auto& problem : made.problems) desk_.warn(app::sentence(problem, desk_.messages()));
    if (!as_text)
        for (const auto& missing : made.missing_glyphs) desk_.warn(app::sentence(missing, desk_.messages()));
    return made.problems.empty() && (as_text || made.missing_glyphs.empty());
}

void FirstLetterRun::tell_considered() {
    for (const app::AskAgain& again : considered_.again) desk_.warn(again_line(again, answers_, desk_));
    if (options_.from.empty()) return; // said while asking
    for (const app::Remark& remark : considered_.remarks) desk_.warn(harmless(remark.sentence));
}

bool FirstLetterRun::make() {
    const documents::FontSet fonts({desk_.resources().share() / "fonts"});
    letter_ = app::first_letter(answers_, desk_.today(), desk_.resources(), fonts);
    const bool needs_pdf = !options_.as_text || !options_.eml.empty();
    if (!is_made(letter_, !needs_pdf)) return false;
    if (options_.what_now.empty()) return true;
    what_now_ = app::what_now(answers_, desk_.today(), desk_.resources(), fonts);
    return is_made(what_now_, options_.as_text);
}

std::string FirstLetterRun::paper_bytes(const app::MadeLetter& made) const {
    return options_.as_text ? made.text : made.pdf;
}

void FirstLetterRun::write_one(const Path& file, const std::string& bytes) {
    if (file.empty()) return;
    app::write_file_safely(file, bytes);
    written_.push_back(file);
}

/// What has to be made before what is written: a failure leaves nothing half done.
void FirstLetterRun::write() {
    const std::string mail =
        options_.eml.empty() ? ""
                             : app::letter_mail(answers_, letter_, desk_.resources(), desk_.ports().now());
    to_ = options_.to;
    if (to_.empty() && !options_.as_text && options_.eml.empty()) to_ = desk_.messages().tr("letter.pdf");
    write_one(to_, paper_bytes(letter_));
    write_one(options_.what_now, paper_bytes(what_now_));
    write_one(options_.eml, mail);
    write_one(options_.answers_to, exchange::answers_to_json(answers_));
}

/// The papers are written by now: a casebook that takes no case leaves something to look at, no more.
void FirstLetterRun::keep() {
    try {
        kept_ = keep_case(desk_, answers_);
    } catch (const domain::Error& error) {
        desk_.warn(app::sentence(error, desk_.messages()));
    }
}

Json FirstLetterRun::json() const {
    Json json = considered_json(considered_);
    const std::string bytes = paper_bytes(letter_);
    json["written"] = written_json(to_);
    json["pages"] = letter_.pages.pages.size();
    json["bytes"] = bytes.size();
    json["sha256"] = storage::sha256_hex(bytes);
    if (to_.empty() && options_.as_text) json["text"] = bytes;
    json["what_now"] = written_json(options_.what_now);
    json["eml"] = written_json(options_.eml);
    json["answers"] = written_json(options_.answers_to);
    json["case"] = kept_.id ? Json(kept_.number) : Json();
    if (kept_.id) json["keeping"] = {{"changes", kept_.changes}, {"left_alone", kept_.left_alone}};
    return json;
}

void FirstLetterRun::tell() {
    std::string lines;
    const auto add = [&](const char* words, const std::string& value) {
        lines += (lines.empty() ? "" : "\n") + text::filled(desk_.messages().tr(words), {value});
    };
    for (const Path& file : written_) add(N_("Wrote {0}"), file.string());
    if (kept_.id) add(N_("The case is in the casebook as {0}."), kept_.number);
    const bool is_shown = options_.as_text && to_.empty() && !desk_.options().json;
    if (is_shown) desk_.out() << letter_.text;
    if (is_shown && !lines.empty()) desk_.warn(lines);
    if (!is_shown) desk_.tell_done(lines, json());
}

ExitCode FirstLetterRun::run() {
    tell_considered();
    if (considered_.stops()) {
        if (desk_.options().json) print(desk_.out(), considered_json(considered_));
        desk_.warn(desk_.messages().tr("No letter was made."));
        return ExitCode::BadInput;
    }
    if (!make()) return ExitCode::BadInput;
    write();
    if (options_.keep) keep();
    tell();
    const bool was_kept = !options_.keep || kept_.id;
    return considered_.again.empty() && was_kept ? ExitCode::Done : ExitCode::ProblemsFound;
}

} // namespace

ExitCode deliver_first_letter(Desk& desk, const AskOptions& options, const domain::Answers& answers) {
    return FirstLetterRun(desk, options, answers).run();
}

} // namespace redress::cli
