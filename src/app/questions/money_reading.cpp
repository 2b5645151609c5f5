// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_reading.h"

#include "spoken.h"

#include <redress/text/parse.h>

#include <algorithm>
#include <array>

namespace redress::app {

namespace {

using domain::Currency;
using text::ParseProblem;

/// Those of the countries that can be chosen.
constexpr std::array codes{"SEK", "DKK", "HUF", "GBP", "EUR"};

std::vector<std::string> codes_that_read(const std::string& typed, text::Language language) {
    std::vector<std::string> reading;
    for (const char* code : codes) {
        const auto parsed = text::parse_money(typed, *Currency::from_code(code), language);
        const auto* amount = std::get_if<domain::Money>(&parsed);
        if (amount != nullptr && amount->minor > 0) reading.emplace_back(code);
    }
    return reading;
}

std::optional<Currency> named_in(const std::string& typed, text::Language language) {
    const auto reading = codes_that_read(typed, language);
    const bool is_krona =
        reading == std::vector<std::string>{"SEK", "DKK"} && language == text::Language::Swedish;
    if (reading.size() != 1 && !is_krona) return std::nullopt;
    return Currency::from_code(reading.front());
}

const char* sentence_for(ParseProblem problem) {
    if (problem == ParseProblem::TwoReadings) return "money_two_readings";
    if (problem == ParseProblem::WrongCurrency) return "money_currency";
    return problem == ParseProblem::TooLarge ? "money_too_large" : "money";
}

} // namespace

std::optional<Currency> named_currency(const domain::Answers& answers, text::Language language) {
    if (auto named = named_in(spoken(answers, "price"), language)) return named;
    for (const domain::DefectAnswers& defect : answers.defects) {
        const auto found = defect.texts.find("repair_price");
        if (found == defect.texts.end()) continue;
        if (auto named = named_in(found->second, language)) return named;
    }
    return std::nullopt;
}

MoneyRead money_read(const std::string& text, const Reading& reading) {
    const auto parsed = text::parse_money(text, reading.currency, reading.language);
    const auto* amount = std::get_if<domain::Money>(&parsed);
    if (!reading.has_currency && !codes_that_read(text, reading.language).empty()) return {.as_typed = text};
    if (amount == nullptr) {
        const auto problem = std::get<ParseProblem>(parsed);
        const bool has_no_other = !reading.has_currency && problem == ParseProblem::WrongCurrency;
        return {.problem = has_no_other ? "money" : sentence_for(problem)};
    }
    if (amount->minor <= 0) return {.problem = "money_not_above_zero"};
    return {.amount = *amount};
}

} // namespace redress::app
