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

FieldState name_field(const Session& session, const char* name, const char* label, const char* hint) {
    FieldState field;
    field.name = name;
    field.label = session.messages.tr(label);
    field.placeholder = session.messages.tr(hint);
    field.visible = false;
    return field;
}

/// What a case of that side is most often asked for.
const char* first_kind(domain::Side side) {
    return side == domain::Side::Trader ? app::answer_letter : app::claim_letter;
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
      choices_(app::default_choices(dispute, first_kind(dispute.sheet.side),
                                    session.workspace.ports().today(), session.resources)),
      pack_(session.resources.pack(dispute.sheet.jurisdiction)),
      side_(dispute.sheet.side) {
    fields_ = {choice_field(session, "hearing", N_("Hearing"), {}, {}),
               choice_field(session, "intake", N_("Intake"), {}, {}),
               name_field(session, "handed_in_by", N_("Handed in by"), N_("The customer")),
               name_field(session, "taken_by", N_("Received by"), N_("The shop's contact person")),
               choice_field(session, "language", N_("Language"), languages_with_templates(session),
                            std::string(domain::choice_name(choices_.language))),
               date_field(session, "dated", N_("Dated"), choices_.dated),
               date_field(session, "reply_by", N_("Answer by"), choices_.reply_by),
               choice_field(session, "paper", N_("Paper size"),
                            {{"a4", session.messages.tr("A4")}, {"letter", session.messages.tr("US Letter")}},
                            "a4")};
    offer_hearings(dispute);
    offer_intakes(dispute);
}

std::vector<LetterKindLine> LetterPanel::kinds() const {
    std::vector<LetterKindLine> lines;
    for (const auto& [kind, paper] : session_.resources.templates(session_.language()))
        if (app::is_about_a_case(paper.head()) && app::is_for_side(paper.head(), side_))
            lines.push_back({kind, paper.head().title, paper.head().description});
    return lines;
}

void LetterPanel::choose(const std::string& kind) {
    choices_.kind = kind;
}

void LetterPanel::choose_hearing(domain::Id<domain::Hearing> hearing) {
    choices_.hearing = hearing;
}

void LetterPanel::choose_intake(domain::Id<domain::Intake> intake) {
    choices_.intake = intake;
}

const documents::TemplateHead* LetterPanel::head_of(const std::string& kind) const {
    const auto& templates = session_.resources.templates(choices_.language);
    const auto found = templates.find(kind);
    return found == templates.end() ? nullptr : &found->second.head();
}

void LetterPanel::offer_intakes(const domain::Case& dispute) {
    const bool is_receipt = choices_.kind == app::intake_receipt;
    FieldState& field = at("intake");
    field.visible = is_receipt && dispute.intakes.size() > 1;
    field.options = {{"", session_.messages.tr("The last one")}};
    bool is_known = false;
    for (const domain::Intake& intake : dispute.intakes) {
        field.options.push_back({intake.id.uid.hex(), app::record_title(intake, session_.messages)});
        is_known = is_known || intake.id == choices_.intake;
    }
    if (!is_known) choices_.intake = {};
    field.selected = {choices_.intake.is_none() ? std::string() : choices_.intake.uid.hex()};
    at("handed_in_by").visible = is_receipt;
    at("taken_by").visible = is_receipt;
    const documents::TemplateHead* head = head_of(choices_.kind);
    at("reply_by").visible = head == nullptr || head->side.empty() || app::asks_for_answer(*head);
}

void LetterPanel::take_side(const domain::Case& dispute) {
    if (side_ == dispute.sheet.side) return;
    side_ = dispute.sheet.side;
    const documents::TemplateHead* head = head_of(choices_.kind);
    if (head != nullptr && !app::is_for_side(*head, side_)) choices_.kind = first_kind(side_);
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
    if (name == "intake")
        choices_.intake = {domain::Uid::from_hex(at(name).selected.front()).value_or(domain::Uid{})};
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
    choices_.handed_in_by = text::tidied(at("handed_in_by").text);
    choices_.taken_by = text::tidied(at("taken_by").text);
    choices_.language = text::language_from(at("language").selected.front()).value_or(choices_.language);
    choices_.paper =
        at("paper").selected.front() == "letter" ? documents::PaperSize::Letter : documents::PaperSize::A4;
}

std::string LetterPanel::hindrance() const {
    for (const FieldState& field : fields_)
        if (!field.error.empty())
            return text::filled(session_.messages.tr("Correct \"{0}\" first: {1}"),
                                {field.label, field.error});
    if (!refusal_.empty()) return refusal_;
    if (!reply_is_own_ && is_unconfirmed_)
        return session_.messages.tr(
            "Nobody has confirmed the usual days for an answer in this law pack. Type the "
            "day yourself under \"Answer by\".");
    return {};
}

void LetterPanel::find_what_stands_against(const domain::Case& dispute) {
    findings_ = hindrances_of(made_, dispute, session_.messages);
    const domain::Date today = session_.workspace.ports().today();
    const auto problems = app::findings_for_letter(dispute, choices_.kind, today, session_.resources);
    for (FindingLine& line : finding_lines(problems, dispute, session_)) findings_.push_back(std::move(line));
    if (choices_.kind == app::answer_letter)
        for (FindingLine& line : unanswered_lines(dispute, session_.messages))
            findings_.push_back(std::move(line));
    better_first_ = lacks_second_tier(problems) ? repair_letter : "";
}

void LetterPanel::make(const domain::Case& dispute) {
    pack_ = session_.resources.pack(dispute.sheet.jurisdiction);
    take_side(dispute);
    offer_hearings(dispute);
    offer_intakes(dispute);
    file_name_ = app::letter_file_name(dispute, choices_.kind);
    is_unconfirmed_ = app::names_unconfirmed_day(dispute, choices_.kind, session_.resources);
    const auto refusal = app::refusal_of(dispute, choices_, session_.resources);
    if (refusal) {
        const documents::TemplateHead* head = head_of(choices_.kind);
        const std::string title = head == nullptr ? choices_.kind : head->title;
        made_ = {};
        better_first_.clear();
        findings_ = {refusal_line(*refusal, title, dispute, session_.messages)};
        refusal_ = findings_.front().sentence;
        return;
    }
    refusal_.clear();
    made_ = app::make_letter(dispute, choices_, session_.resources, fonts_);
    find_what_stands_against(dispute);
}

void LetterPanel::save(const std::filesystem::path& target) const {
    if (const std::string why = hindrance(); !why.empty())
        throw domain::Error(domain::ErrorKind::BadInput, target.filename().string(), why);
    app::write_file_safely(target, made_.pdf);
}

} // namespace redress::presentation
