// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_paper.h"

#include "print/json_value.h"

#include <redress/app/sentences.h>
#include <redress/presentation/letter_panel.h>
#include <redress/storage/digest.h>

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

using presentation::FindingLine;
using presentation::LetterPanel;
using presentation::Tone;

/// A casebook opened as on the day that the letter is dated: the usual days for an answer count from it. A
/// receipt asks for none, and may be made for a day long ago.
Desk desk_on(Desk& desk, const PaperOptions& paper) {
    CommonOptions options = desk.options();
    if (!paper.dated.empty() && paper.kind != app::intake_receipt)
        options.today = domain::Date::from_iso(paper.dated);
    return desk.sibling(std::move(options));
}

std::string known_kinds(const std::map<std::string, documents::Template>& templates, domain::Side side) {
    std::string names;
    for (const auto& [kind, paper] : templates)
        if (app::is_about_a_case(paper.head()) && app::is_for_side(paper.head(), side))
            names += (names.empty() ? "" : ", ") + kind;
    return names;
}

/// A paper of the other side is refused like one that there is not: with those that there are.
void require_kind(const std::string& kind, text::Language language, const domain::Case& dispute, Desk& desk) {
    const auto& templates = desk.resources().templates(language);
    const std::string kinds = known_kinds(templates, dispute.sheet.side);
    const auto found = templates.find(kind);
    if (found == templates.end() || !app::is_about_a_case(found->second.head()))
        throw UsageError(
            text::filled(desk.messages().tr("There is no paper \"{0}\" in this language. Choose one of {1}."),
                         {kind, kinds}));
    if (app::is_for_side(found->second.head(), dispute.sheet.side)) return;
    const bool is_shop = dispute.sheet.side == domain::Side::Trader;
    throw UsageError(text::filled(
        is_shop
            ? desk.messages().tr("The consumer writes \"{0}\", and this case is kept for the trader. Choose "
                                 "one of {1}.")
            : desk.messages().tr("The trader writes \"{0}\", and this case is kept for the consumer. Choose "
                                 "one of {1}."),
        {kind, kinds}));
}

/// The intake that a receipt is about; none: the last.
domain::Id<domain::Intake> intake_of(const PaperOptions& options, const domain::Case& dispute, Desk& desk) {
    if (options.intake == 0) return {};
    const auto& intakes = dispute.intakes;
    if (options.intake > 0 && static_cast<std::size_t>(options.intake) <= intakes.size())
        return intakes[static_cast<std::size_t>(options.intake) - 1].id;
    throw UsageError(
        text::filled(desk.messages().tr("There is no intake {0}: the case has {1}. shop intake adds one."),
                     {std::to_string(options.intake), std::to_string(intakes.size())}));
}

void choose(LetterPanel& panel, const PaperOptions& options, const domain::Case& dispute, Desk& desk) {
    panel.choose(options.kind);
    if (!options.language.empty()) panel.select("language", {options.language});
    if (!options.reply_by.empty()) panel.type("reply_by", options.reply_by);
    if (!options.dated.empty() && options.kind == app::intake_receipt) panel.type("dated", options.dated);
    panel.type("handed_in_by", options.handed_in_by);
    panel.type("taken_by", options.taken_by);
    panel.select("paper", {options.paper});
    panel.choose_intake(intake_of(options, dispute, desk));
    for (const presentation::FieldState& field : panel.fields()) {
        if (!field.error.empty()) throw UsageError(field.label + ": " + field.error);
        if (field.name == "language")
            require_kind(options.kind, *text::language_from(field.selected.front()), dispute, desk);
    }
}

/// Whoever is written to is held to the day, so that nobody is given one by a rule that nobody has confirmed
/// unless the person says so.
void ask_first(Desk& desk, const PaperOptions& options, const domain::Case& dispute) {
    if (!options.reply_by.empty() || options.accept_unconfirmed) return;
    if (!app::names_unconfirmed_day(dispute, options.kind, desk.resources())) return;
    throw UsageError(
        desk.messages().tr("Nobody has confirmed the usual days for an answer in this law pack. Name the "
                           "day with --reply-by, or say --accept-unconfirmed. Nothing was written."));
}

std::string severity_of(Tone tone) {
    return tone == Tone::Bad ? "blocking" : tone == Tone::Warning ? "warning" : "advice";
}

/// Plain text needs no font: a character that none has hinders the PDF alone.
bool is_made(const PaperOptions& options, const LetterPanel& panel) {
    return !panel.is_refused() && panel.made().problems.empty() &&
           (options.as_text || panel.made().missing_glyphs.empty());
}

void tell_findings(Desk& desk, const LetterPanel& panel) {
    for (const FindingLine& finding : panel.findings())
        desk.warn(finding.tone_word + ": " + finding.sentence);
    if (panel.better_first().empty()) return;
    desk.warn(
        text::filled(desk.messages().tr("No condition for a price reduction is recorded; send {0} first."),
                     {panel.better_first()}));
}

/// The file to write; empty for text to the standard output.
std::filesystem::path target_of(const PaperOptions& options, const LetterPanel& panel) {
    return options.to.empty() && !options.as_text ? std::filesystem::path(panel.file_name()) : options.to;
}

Json paper_json(const PaperOptions& options, const LetterPanel& panel, const std::string& bytes) {
    const auto target = target_of(options, panel);
    Json json{{"kind", options.kind}, {"written", target.empty() ? Json() : Json(target.string())}};
    json["pages"] = panel.made().pages.pages.size();
    json["bytes"] = bytes.size();
    json["sha256"] = storage::sha256_hex(bytes);
    if (target.empty()) json["text"] = bytes;
    json["findings"] = Json::array();
    for (const FindingLine& finding : panel.findings())
        json["findings"].push_back({{"severity", severity_of(finding.tone)},
                                    {"sentence", finding.sentence},
                                    {"reason", finding.reason}});
    return json;
}

void deliver(Desk& desk, const PaperOptions& options, const LetterPanel& panel) {
    const std::string& bytes = options.as_text ? panel.made().text : panel.made().pdf;
    const auto target = target_of(options, panel);
    if (!target.empty()) app::write_file_safely(target, bytes);
    const Json json = paper_json(options, panel, bytes);
    if (!target.empty())
        desk.tell_done(text::filled(desk.messages().tr("Wrote {0}"), {target.string()}), json);
    else if (desk.options().json)
        print(desk.out(), json);
    else
        desk.out() << bytes;
}

} // namespace

ExitCode make_paper(Desk& outer, const PaperOptions& options) {
    Desk desk = desk_on(outer, options);
    const domain::Case dispute = desk.load(options.dispute);
    const documents::FontSet fonts({desk.resources().share() / "fonts"});
    LetterPanel panel(desk.session(), fonts, dispute);
    choose(panel, options, dispute, desk);
    ask_first(desk, options, dispute);
    panel.make(dispute);
    tell_findings(desk, panel);
    if (!is_made(options, panel)) return ExitCode::BadInput;
    deliver(desk, options, panel);
    const auto& findings = panel.findings();
    const bool ready = std::all_of(findings.begin(), findings.end(),
                                   [](const FindingLine& finding) { return finding.tone == Tone::Advice; });
    return ready ? ExitCode::Done : ExitCode::ProblemsFound;
}

} // namespace redress::cli
