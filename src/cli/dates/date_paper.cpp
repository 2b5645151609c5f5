// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/date_paper.h"

#include "print/json_value.h"

#include <redress/app/sentences.h>
#include <redress/storage/digest.h>

#include <ostream>

namespace redress::cli {

namespace {

/// Whether it can be written; every reason against it is said.
bool is_whole(Desk& desk, const app::MadeLetter& made) {
    for (const auto& problem : made.problems) desk.warn(app::sentence(problem, desk.messages()));
    for (const auto& missing : made.missing_glyphs) desk.warn(app::sentence(missing, desk.messages()));
    return made.problems.empty() && made.missing_glyphs.empty();
}

Json paper_json(const FinishedPaper& paper, const std::filesystem::path& target, const std::string& bytes) {
    Json json{{"kind", paper.kind},
              {"written", target.empty() ? Json() : Json(target.string())},
              {"pages", paper.made.pages.pages.size()},
              {"bytes", bytes.size()},
              {"sha256", storage::sha256_hex(bytes)}};
    if (target.empty()) json["text"] = bytes;
    return json;
}

} // namespace

ExitCode deliver(Desk& desk, const PaperOptions& options, const FinishedPaper& paper) {
    if (!is_whole(desk, paper.made)) return ExitCode::BadInput;
    const std::string& bytes = options.as_text ? paper.made.text : paper.made.pdf;
    const auto target =
        options.to.empty() && !options.as_text ? std::filesystem::path(paper.file_name) : options.to;
    if (!target.empty()) app::write_file_safely(target, bytes);
    if (desk.options().json)
        print(desk.out(), paper_json(paper, target, bytes));
    else if (target.empty())
        desk.out() << bytes;
    else
        desk.say(text::filled(desk.messages().tr("Wrote {0}"), {target.string()}));
    return ExitCode::Done;
}

domain::Date day_of(const Desk& desk, const PaperOptions& options) {
    return domain::Date::from_iso(options.dated).value_or(desk.today());
}

text::Language language_of(const Desk& desk, const PaperOptions& options) {
    return text::language_from(options.language).value_or(desk.options().language);
}

documents::PaperSize size_of(const PaperOptions& options) {
    return options.paper == "letter" ? documents::PaperSize::Letter : documents::PaperSize::A4;
}

} // namespace redress::cli
