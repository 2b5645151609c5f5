// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/field_sentences.h"

#include <redress/presentation/law_question.h>
#include <redress/text/format.h>
#include <redress/text/unicode.h>

#include <stdexcept>

namespace redress::presentation {

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
