// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_plan.h"
#include "money_lines.h"
#include "words/field_sentences.h"
#include "words/letter_findings.h"

#include <redress/app/case_findings.h>
#include <redress/app/sentences.h>
#include <redress/presentation/letter_panel.h>
#include <redress/text/format.h>
#include <redress/text/parse.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <stdexcept>

namespace redress::presentation {

namespace {

constexpr const char* claim_letter = "price_reduction_claim";
constexpr const char* repair_letter = "repair_or_replacement";
constexpr const char* hearing_sheet = "hearing_sheet";

FieldState choice_field(const Session& session, const char* name, const char* label,
                        std::vector<Option> options, const std::string& selected) {
    FieldState field;
    field.name = name;
    field.label = session.messages.tr(label);
    field.control = Control::Choice;
    field.options = std::move(options);
    field.selected = {selected};
    return field;
}

FieldState date_field(const Session& session, const char* name, const char* label,
                      std::optional<domain::Date> date) {
    FieldState field;
    field.name = name;
    field.label = session.messages.tr(label);
    field.control = Control::Date;
    field.placeholder = placeholder_of(field.control, session.messages);
    if (date) field.text = text::format_date(*date, session.language(), text::DateStyle::Numeric);
    return field;
}

std::vector<Option> languages_with_templates(const Session& session) {
    std::vector<Option> options;
    for (auto language : {text::Language::Swedish, text::Language::English})
        if (!session.resources.templates(language).empty())
            options.push_back(
                {std::string(domain::choice_name(language)), language_label(session, language)});
    return options;
}

bool lacks_second_tier(const std::vector<domain::Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(), [](const domain::Problem& problem) {
        return problem.kind == domain::ProblemKind::NoSecondTierCondition;
    });
}

} // namespace

LetterPanel::LetterPanel(Session& session, const documents::FontSet& fonts, const domain::Case& dispute)
    : session_(session),
      fonts_(fonts),
      choices_(
          app::default_choices(dispute, claim_letter, session.workspace.ports().today(), session.resources)),
      pack_(session.resources.pack(dispute.sheet.jurisdiction)) {
    fields_ = {choice_field(session, "hearing", N_("Hearing"), {}, {}),
               choice_field(session, "language", N_("Language"), languages_with_templates(session),
                            std::string(domain::choice_name(choices_.language))),
               date_field(session, "dated", N_("Dated"), choices_.dated),
               date_field(session, "reply_by", N_("Answer by"), choices_.reply_by),
               choice_field(session, "paper", N_("Paper size"),
                            {{"a4", session.messages.tr("A4")}, {"letter", session.messages.tr("US Letter")}},
                            "a4")};
    offer_hearings(dispute);
}

std::vector<LetterKindLine> LetterPanel::kinds() const {
    std::vector<LetterKindLine> lines;
    for (const auto& [kind, paper] : session_.resources.templates(session_.language()))
        if (app::is_about_a_case(paper.head()))
            lines.push_back({kind, paper.head().title, paper.head().description});
    return lines;
}

void LetterPanel::choose(const std::string& kind) {
    choices_.kind = kind;
}

void LetterPanel::choose_hearing(domain::Id<domain::Hearing> hearing) {
    choices_.hearing = hearing;
}

void LetterPanel::offer_hearings(const domain::Case& dispute) {
    FieldState& field = at("hearing");
    field.visible = choices_.kind == hearing_sheet && dispute.hearings.size() > 1;
    field.options = {{"", session_.messages.tr("The next one")}};
    for (const domain::Hearing& hearing : dispute.hearings)
        field.options.push_back({hearing.id.uid.hex(), app::record_title(hearing, session_.messages)});
    if (!domain::find(dispute, choices_.hearing)) choices_.hearing = {};
    field.selected = {choices_.hearing.is_none() ? std::string() : choices_.hearing.uid.hex()};
}

FieldState& LetterPanel::at(std::string_view name) {
    for (FieldState& field : fields_)
        if (field.name == name) return field;
    throw std::logic_error("no choice " + std::string(name));
}

void LetterPanel::type(std::string_view name, std::string text) {
    FieldState& field = at(name);
    field.text = std::move(text);
    if (name == "reply_by") reply_is_own_ = !text::tidied(field.text).empty();
    read_fields();
    if (name == "dated" && field.error.empty() && !reply_is_own_) move_reply();
}

void LetterPanel::select(std::string_view name, std::vector<std::string> values) {
    at(name).selected = std::move(values);
    if (name == "hearing")
        choices_.hearing = {domain::Uid::from_hex(at(name).selected.front()).value_or(domain::Uid{})};
    read_fields();
}

void LetterPanel::move_reply() {
    choices_.reply_by = app::reply_day(choices_.dated, pack_);
    at("reply_by").text =
        text::format_date(*choices_.reply_by, session_.language(), text::DateStyle::Numeric);
    at("reply_by").error.clear();
}

std::optional<domain::Date> LetterPanel::date_in(FieldState& field) const {
    const auto parsed = text::parse_date(text::tidied(field.text), session_.language());
    const auto* day = std::get_if<domain::Date>(&parsed);
    field.error =
        day ? "" : sentence_beside(std::get<text::ParseProblem>(parsed), field.control, session_.messages);
    return day ? std::optional(*day) : std::nullopt;
}

void LetterPanel::read_fields() {
    if (const auto dated = date_in(at("dated"))) choices_.dated = *dated;
    if (const auto reply = date_in(at("reply_by"))) choices_.reply_by = *reply;
    if (choices_.reply_by && *choices_.reply_by < choices_.dated && at("reply_by").error.empty())
        at("reply_by").error = session_.messages.tr("The answer cannot be due before the letter is dated.");
    choices_.language = text::language_from(at("language").selected.front()).value_or(choices_.language);
    choices_.paper =
        at("paper").selected.front() == "letter" ? documents::PaperSize::Letter : documents::PaperSize::A4;
}

std::string LetterPanel::hindrance() const {
    for (const FieldState& field : fields_)
        if (!field.error.empty())
            return text::filled(session_.messages.tr("Correct \"{0}\" first: {1}"),
                                {field.label, field.error});
    if (!reply_is_own_ && is_unconfirmed_)
        return session_.messages.tr(
            "Nobody has confirmed the usual days for an answer in this law pack. Type the "
            "day yourself under \"Answer by\".");
    return {};
}

void LetterPanel::make(const domain::Case& dispute) {
    pack_ = session_.resources.pack(dispute.sheet.jurisdiction);
    offer_hearings(dispute);
    made_ = app::make_letter(dispute, choices_, session_.resources, fonts_);
    file_name_ = app::letter_file_name(dispute, choices_.kind);
    is_unconfirmed_ = app::names_unconfirmed_day(dispute, choices_.kind, session_.resources);
    findings_ = hindrances_of(made_, dispute, session_.messages);
    const domain::Date today = session_.workspace.ports().today();
    const auto problems = app::findings_for_letter(dispute, choices_.kind, today, session_.resources);
    for (FindingLine& line : finding_lines(problems, dispute, session_)) findings_.push_back(std::move(line));
    better_first_ = lacks_second_tier(problems) ? repair_letter : "";
}

void LetterPanel::save(const std::filesystem::path& target) const {
    if (const std::string why = hindrance(); !why.empty())
        throw domain::Error(domain::ErrorKind::BadInput, target.filename().string(), why);
    app::write_file_safely(target, made_.pdf);
}

} // namespace redress::presentation
