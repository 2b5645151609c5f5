// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/field_sentences.h"

#include <redress/presentation/law_question.h>
#include <redress/text/format.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <stdexcept>

namespace redress::presentation {

namespace {

std::string in_a_row(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells) line += (line.empty() ? "" : "\t") + cell;
    return line + "\n";
}

std::string value_of(const FieldState& field) {
    if (field.control != Control::Choice || field.selected.empty()) return field.text;
    const auto chosen = std::find_if(field.options.begin(), field.options.end(), [&](const Option& option) {
        return option.value == field.selected.front();
    });
    return chosen == field.options.end() ? std::string() : chosen->label;
}

std::string text_of(const TableState& table) {
    if (table.columns.empty()) return {};
    std::vector<std::string> headings;
    for (const ColumnState& column : table.columns) headings.push_back(column.label);
    std::string text = in_a_row(headings);
    for (const RowState& row : table.rows) text += in_a_row(row.cells);
    return text;
}

std::string text_of(const AnswerBlock& block) {
    std::string text = "\n" + block.title + "\n";
    const auto add = [&](const std::string& line) { text += line.empty() ? "" : line + "\n"; };
    add(block.verdict.words);
    add(block.statement);
    for (const SignedLine& line : block.lines) add(line.words);
    text += text_of(block.table);
    for (const FactLine& fact : block.facts) text += in_a_row({fact.label, fact.value});
    for (const std::string& note : block.notes) add(note);
    return text;
}

} // namespace

LawQuestion::LawQuestion(const Session& session, const domain::Case& dispute)
    : session_(session), dispute_(dispute), law_(app::law_of(dispute, session.resources)) {}

void LawQuestion::type(std::string_view name, std::string text) {
    at(name).text = std::move(text);
    refresh(name);
}

void LawQuestion::select(std::string_view name, std::vector<std::string> values) {
    at(name).selected = std::move(values);
    refresh(name);
}

std::string LawQuestion::as_text() const {
    std::string text = title() + "\n";
    for (const FieldState& field : fields_)
        if (const std::string value = value_of(field); field.visible && !value.empty())
            text += in_a_row({field.label, value});
    if (!silence_.empty()) text += silence_ + "\n";
    for (const AnswerBlock& block : answer_) text += text_of(block);
    return text;
}

FieldState& LawQuestion::at(std::string_view name) {
    for (FieldState& field : fields_)
        if (field.name == name) return field;
    throw std::logic_error("no field " + std::string(name));
}

FieldState& LawQuestion::add(const char* name, std::string label, Control control) {
    FieldState& field = fields_.emplace_back();
    field.name = name;
    field.label = std::move(label);
    field.control = control;
    field.placeholder = placeholder_of(control, session_.messages);
    return field;
}

void LawQuestion::put_date(std::string_view name, std::optional<domain::Date> date) {
    at(name).text =
        date ? text::format_date(*date, session_.language(), text::DateStyle::Numeric) : std::string();
}

std::optional<domain::Date> LawQuestion::day_in(std::string_view name) {
    FieldState& field = at(name);
    const auto read = text::parse_date(text::tidied(field.text), session_.language());
    const auto* day = std::get_if<domain::Date>(&read);
    field.error =
        day ? "" : sentence_beside(std::get<text::ParseProblem>(read), field.control, session_.messages);
    return day ? std::optional(*day) : std::nullopt;
}

} // namespace redress::presentation
