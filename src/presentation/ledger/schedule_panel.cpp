// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_plan.h"
#include "words/field_sentences.h"
#include "words/letter_findings.h"

#include <redress/app/sentences.h>
#include <redress/presentation/schedule_panel.h>
#include <redress/text/format.h>
#include <redress/text/parse.h>
#include <redress/text/unicode.h>

#include <stdexcept>

namespace redress::presentation {

namespace {

constexpr const char* form_names[] = {"pdf", "ods", "csv"};

FieldState choice(const Session& session, const char* name, const char* label, std::vector<Option> options,
                  std::string_view selected) {
    FieldState field;
    field.name = name;
    field.label = session.messages.tr(label);
    field.control = Control::Choice;
    field.options = std::move(options);
    field.selected = {std::string(selected)};
    return field;
}

std::vector<Option> languages(const Session& session) {
    std::vector<Option> options;
    for (const auto language : {text::Language::Swedish, text::Language::English})
        options.push_back({std::string(domain::choice_name(language)), language_label(session, language)});
    return options;
}

/// With several somebody has to say with whom: what is claimed of another never reaches the paper.
std::vector<Option> counterparts(const domain::Case& dispute) {
    std::vector<Option> options;
    for (const auto id : app::schedule_counterparts(dispute))
        if (const domain::Party* party = domain::find(dispute, id))
            options.push_back({id.uid.hex(), party->name});
    return options;
}

FieldState day_field(const Session& session, domain::Date day) {
    FieldState field;
    field.name = "dated";
    field.label = session.messages.tr("Dated");
    field.control = Control::Date;
    field.placeholder = placeholder_of(field.control, session.messages);
    field.text = text::format_date(day, session.language(), text::DateStyle::Numeric);
    return field;
}

} // namespace

SchedulePanel::SchedulePanel(const Session& session, const documents::FontSet& fonts, const CasePage& page)
    : session_(session),
      fonts_(fonts),
      page_(page),
      choices_(app::default_schedule_choices(page.dispute(), session.workspace.ports().today(),
                                             session.resources)) {
    const text::Messages& m = session.messages;
    choices_.answered_by =
        page.dispute().sheet.side == domain::Side::Consumer ? domain::Side::Trader : domain::Side::Consumer;
    fields_ = {
        choice(
            session, "layout", N_("For"),
            {{"court", m.tr("A court")}, {"board", m.tr("A dispute board")}, {"expert", m.tr("An expert")}},
            domain::choice_name(choices_.layout)),
        choice(session, "counterpart", N_("With"), counterparts(page.dispute()),
               choices_.counterpart.is_none() ? std::string() : choices_.counterpart.uid.hex()),
        choice(session, "form", N_("As"),
               {{form_names[0], m.tr("Paper (PDF)")},
                {form_names[1], m.tr("Spreadsheet to fill in (.ods)")},
                {form_names[2], m.tr("Text table to fill in (.csv)")}},
               form_names[0]),
        choice(session, "answered_by", N_("Filled in by"),
               {{"trader", m.tr("The trader")}, {"consumer", m.tr("The consumer")}},
               domain::choice_name(choices_.answered_by)),
        choice(session, "language", N_("Language"), languages(session),
               domain::choice_name(choices_.language)),
        day_field(session, choices_.dated),
        choice(session, "paper", N_("Paper size"), {{"a4", m.tr("A4")}, {"letter", m.tr("US Letter")}},
               "a4")};
    make();
}

FieldState& SchedulePanel::at(std::string_view name) {
    for (FieldState& field : fields_)
        if (field.name == name) return field;
    throw std::logic_error("no choice " + std::string(name));
}

void SchedulePanel::type(std::string_view name, std::string text) {
    at(name).text = std::move(text);
    read_fields();
    make();
}

void SchedulePanel::select(std::string_view name, std::vector<std::string> values) {
    if (values.empty()) return;
    at(name).selected = std::move(values);
    read_fields();
    make();
}

SchedulePanel::Form SchedulePanel::form() const {
    for (const FieldState& field : fields_)
        if (field.name == "form" && field.selected.front() == form_names[1]) return Form::Ods;
    for (const FieldState& field : fields_)
        if (field.name == "form" && field.selected.front() == form_names[2]) return Form::Csv;
    return Form::Paper;
}

void SchedulePanel::read_fields() {
    const auto chosen = [this](const char* name) { return at(name).selected.front(); };
    choices_.layout = domain::choice_from<app::ScheduleLayout>(chosen("layout")).value_or(choices_.layout);
    choices_.language = text::language_from(chosen("language")).value_or(choices_.language);
    choices_.answered_by =
        domain::choice_from<domain::Side>(chosen("answered_by")).value_or(choices_.answered_by);
    choices_.paper = chosen("paper") == "letter" ? documents::PaperSize::Letter : documents::PaperSize::A4;
    if (const auto with = domain::Uid::from_hex(chosen("counterpart"))) choices_.counterpart = {*with};
    FieldState& dated = at("dated");
    const auto parsed = text::parse_date(text::tidied(dated.text), session_.language());
    const auto* day = std::get_if<domain::Date>(&parsed);
    dated.error =
        day ? "" : sentence_beside(std::get<text::ParseProblem>(parsed), dated.control, session_.messages);
    if (day) choices_.dated = *day;
}

void SchedulePanel::offer_counterparts() {
    FieldState& field = at("counterpart");
    field.options = counterparts(page_.dispute());
    field.visible = field.options.size() > 1;
    if (choices_.counterpart.is_none() && !field.options.empty()) {
        field.selected = {field.options.front().value};
        read_fields();
    }
}

void SchedulePanel::make() {
    offer_counterparts();
    at("paper").visible = form() == Form::Paper;
    at("answered_by").visible = form() != Form::Paper && choices_.layout != app::ScheduleLayout::Expert;
    made_ = app::make_schedule(page_.dispute(), choices_, session_.resources, fonts_);
    tell();
}

void SchedulePanel::tell() {
    const text::Messages& m = session_.messages;
    notes_.clear();
    for (const FindingLine& line : hindrances_of(made_, page_.dispute(), m))
        notes_.push_back({line.tone, line.sentence});
    const app::Schedule schedule = app::schedule_of(page_.dispute(), choices_, session_.resources);
    has_rows_ = !schedule.sections.empty();
    const auto warn = [&](const char* words, int count) {
        if (count > 0) notes_.push_back({Tone::Warning, text::filled(m.tr(words), {std::to_string(count)})});
    };
    if (!has_rows_)
        notes_.push_back(
            {Tone::Warning, m.tr("There is no defect to put into a schedule. Record one first.")});
    warn(N_("Claim items settled by an offer that is not released to the forum: {0}. The schedule does not "
            "say "
            "how they ended."),
         schedule.unreleased);
    warn(N_("Claim items that stand in no schedule, because it is not recorded which seller they concern: "
            "{0}. "
            "Divide them on their defects, or name their debtor."),
         schedule.unattributed);
    if (choices_.layout == app::ScheduleLayout::Expert)
        notes_.push_back({Tone::Plain, m.tr("An expert gets the defects alone: nothing that anybody asks.")});
    else if (form() != Form::Paper)
        notes_.push_back({Tone::Plain, m.tr("Only the other side's cells are open. Read the file when it "
                                            "comes back: you agree to each change.")});
}

bool SchedulePanel::can_save() const {
    for (const FieldState& field : fields_)
        if (!field.error.empty()) return false;
    return has_rows_ && (form() != Form::Paper || !made_.pdf.empty());
}

std::string SchedulePanel::file_name() const {
    return app::schedule_file_name(page_.dispute(), form_names[static_cast<std::size_t>(form())]);
}

void SchedulePanel::save(const std::filesystem::path& target) const {
    if (form() == Form::Paper) return app::write_file_safely(target, made_.pdf);
    const auto format = form() == Form::Ods ? exchange::SheetFormat::Ods : exchange::SheetFormat::Csv;
    app::write_file_safely(target, app::schedule_file(page_.dispute(), choices_, format, session_.resources));
}

} // namespace redress::presentation
