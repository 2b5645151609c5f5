// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/field_sentences.h"

#include <redress/app/sentences.h>
#include <redress/text/format.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using domain::ProblemKind;
using text::ParseProblem;

constexpr std::size_t longest_quote = 300; // characters of another's text beside a field

std::string date_sentence(ParseProblem problem, const text::Messages& messages) {
    const std::string example = text::format_date(domain::Date::from_ymd(2026, 11, 21).value(),
                                                  messages.language(), text::DateStyle::Numeric);
    const char* words = problem == ParseProblem::TwoReadings
                            ? N_("It is not clear which day this is. Write it like {0}.")
                            : N_("This is not a date. Write it like {0}.");
    return text::filled(messages.tr(words), {example});
}

std::string amount_sentence(ParseProblem problem, const text::Messages& messages) {
    const char* words =
        problem == ParseProblem::TwoReadings
            ? N_("It is not clear which amount this is. Write it without separators, like {0} or {1}.")
            : N_("This is not an amount. Write digits only, like {0} or {1}.");
    const bool comma = messages.language() != text::Language::English;
    return text::filled(messages.tr(words), {"12500", comma ? "12500,50" : "12500.50"});
}

bool is_about_form(ParseProblem problem) {
    return problem == ParseProblem::NotADate || problem == ParseProblem::TwoReadings ||
           problem == ParseProblem::NotAnAmount;
}

/// Beside the field the record and the field are plain to see.
const char* words_beside(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::NegativeAmount:
        return N_("An amount is never below zero. Write it without the minus.");
    case ProblemKind::AmountTooLarge:
        return N_("This is too large to be right. Check the digits.");
    case ProblemKind::PercentOutOfRange:
        return N_("A percentage lies between 0 and 100.");
    case ProblemKind::TextTooLong:
        return N_("This is longer than 100,000 characters. Shorten it.");
    default:
        return nullptr;
    }
}

std::string quoted(const std::string& text) {
    const std::u32string all = text::code_points(text);
    if (all.size() <= longest_quote) return text;
    return text::to_utf8(all.substr(0, longest_quote)) + "…";
}

std::string chosen_labels(const FieldState& field) {
    std::string labels;
    for (const Option& option : field.options) {
        if (std::find(field.selected.begin(), field.selected.end(), option.value) == field.selected.end())
            continue;
        labels += (labels.empty() ? "" : ", ") + option.label;
        const auto share = field.shares.find(option.value);
        if (share != field.shares.end()) labels += " (" + share->second + ")";
    }
    return labels;
}

} // namespace

std::string sentence_beside(ParseProblem problem, Control control, const text::Messages& messages) {
    if (!is_about_form(problem)) return app::sentence(problem, messages);
    if (control == Control::Number) return messages.tr("Write a whole number from 1 to 9999.");
    if (control == Control::Date) return date_sentence(problem, messages);
    return amount_sentence(problem, messages);
}

std::string sentence_beside(const domain::Problem& problem, const domain::Case& dispute,
                            const text::Messages& messages) {
    const char* words = words_beside(problem.kind);
    return words ? messages.tr(words) : app::sentence(problem, dispute, messages);
}

std::string placeholder_of(Control control, const text::Messages& messages) {
    if (control == Control::Date) return messages.tr("DD/MM/YYYY");
    return control == Control::ShareList ? messages.tr("Amount") : "";
}

std::string unit_of(Control control, domain::Currency currency, text::Language language) {
    if (control == Control::Percent) return "%";
    if (control != Control::Money && control != Control::ShareList) return {};
    const domain::Money one{1, currency};
    std::string mark = text::format_money(one, language);
    const std::string digits = text::format_amount(one, language);
    if (const auto at = mark.find(digits); at != std::string::npos) mark.erase(at, digits.size());
    for (auto space = mark.find("\u00a0"); space != std::string::npos; space = mark.find("\u00a0"))
        mark.erase(space, std::string_view("\u00a0").size());
    return mark;
}

std::string words_in(const FieldState& field, const text::Messages& messages) {
    if (field.control == Control::CheckBox) return field.checked ? messages.tr("yes") : messages.tr("no");
    const std::string words = field.options.empty() ? quoted(text::tidied(field.text)) : chosen_labels(field);
    return words.empty() ? messages.tr("(nothing)") : words;
}

} // namespace redress::presentation
