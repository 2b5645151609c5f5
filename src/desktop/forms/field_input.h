// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/law_question.h>
#include <redress/presentation/letter_panel.h>
#include <redress/presentation/new_case.h>
#include <redress/presentation/own_date_form.h>
#include <redress/presentation/record_form.h>

#include <string>
#include <vector>

namespace redress::desktop {

/// One thing a person did in one field.
struct FieldInput {
    enum class Kind { Text, Check, Selection, Share } kind = Kind::Text;
    std::string field;
    std::string text;                ///< of Text and Share
    bool checked = false;            ///< of Check
    std::vector<std::string> values; ///< of Selection
    std::string share_of;            ///< of Share: the value whose amount was typed
};

FieldInput text_typed(std::string text);
FieldInput box_set(bool checked);
FieldInput values_chosen(std::vector<std::string> values);
FieldInput share_typed(std::string value, std::string amount);

/// Where typing goes: a record's form, the first questions of a case, the choices of a letter, a date that is
/// counted.
class FieldSink {
public:
    virtual ~FieldSink() = default;
    virtual const std::vector<presentation::FieldState>& fields() const = 0;
    virtual void take(const FieldInput& input) = 0;
};

void take_into(presentation::RecordForm& form, const FieldInput& input);
void take_into(presentation::NewCase& questions, const FieldInput& input);
void take_into(presentation::LetterPanel& panel, const FieldInput& input);
void take_into(presentation::CountingForm& form, const FieldInput& input);
void take_into(presentation::LawQuestion& question, const FieldInput& input);

/// A sink that hands everything to one of those above.
template <class Target>
class SinkOf : public FieldSink {
public:
    explicit SinkOf(Target& target) : target_(target) {}
    const std::vector<presentation::FieldState>& fields() const override { return target_.fields(); }
    void take(const FieldInput& input) override { take_into(target_, input); }

private:
    Target& target_;
};

/// The addresses among the first questions of a case.
class AddressSink : public FieldSink {
public:
    explicit AddressSink(presentation::NewCase& questions) : questions_(questions) {}
    const std::vector<presentation::FieldState>& fields() const override { return questions_.addresses(); }
    void take(const FieldInput& input) override { take_into(questions_, input); }

private:
    presentation::NewCase& questions_;
};

} // namespace redress::desktop
