// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/field_input.h"

namespace redress::desktop {
namespace {

// The questions of a case, the choices of a letter and what is counted have texts and choices only.
template <class Target>
void take_text_or_choice(Target& target, const FieldInput& input) {
    if (input.kind == FieldInput::Kind::Text) target.type(input.field, input.text);
    if (input.kind == FieldInput::Kind::Selection) target.select(input.field, input.values);
}

} // namespace

FieldInput text_typed(std::string text) {
    FieldInput input;
    input.text = std::move(text);
    return input;
}

FieldInput box_set(bool checked) {
    FieldInput input;
    input.kind = FieldInput::Kind::Check;
    input.checked = checked;
    return input;
}

FieldInput values_chosen(std::vector<std::string> values) {
    FieldInput input;
    input.kind = FieldInput::Kind::Selection;
    input.values = std::move(values);
    return input;
}

FieldInput share_typed(std::string value, std::string amount) {
    FieldInput input = text_typed(std::move(amount));
    input.kind = FieldInput::Kind::Share;
    input.share_of = std::move(value);
    return input;
}

void take_into(presentation::RecordForm& form, const FieldInput& input) {
    switch (input.kind) {
    case FieldInput::Kind::Text:
        return form.type(input.field, input.text);
    case FieldInput::Kind::Check:
        return form.check(input.field, input.checked);
    case FieldInput::Kind::Selection:
        return form.select(input.field, input.values);
    case FieldInput::Kind::Share:
        return form.type_share(input.field, input.share_of, input.text);
    }
}

void take_into(presentation::NewCase& questions, const FieldInput& input) {
    take_text_or_choice(questions, input);
}

void take_into(presentation::LetterPanel& panel, const FieldInput& input) {
    take_text_or_choice(panel, input);
}

void take_into(presentation::CountingForm& form, const FieldInput& input) {
    take_text_or_choice(form, input);
}

void take_into(presentation::LawQuestion& question, const FieldInput& input) {
    take_text_or_choice(question, input);
}

} // namespace redress::desktop
