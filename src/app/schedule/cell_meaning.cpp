// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_sheet.h"

#include <redress/text/unicode.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace redress::app {

using domain::Money;
using domain::Stance;
using text::ParseProblem;

namespace {

struct StanceWords {
    std::string_view words; ///< folded
    Stance stance;
};
/// What people write for a position, in Swedish and English.
constexpr std::array stance_words = std::to_array<StanceWords>({
    {"medges", Stance::Conceded},
    {"medgives", Stance::Conceded},
    {"medgivet", Stance::Conceded},
    {"medger", Stance::Conceded},
    {"medgivs", Stance::Conceded},
    {"vitsordas", Stance::Conceded},
    {"godtas", Stance::Conceded},
    {"godkanns", Stance::Conceded},
    {"accepteras", Stance::Conceded},
    {"ja", Stance::Conceded},
    {"conceded", Stance::Conceded},
    {"concede", Stance::Conceded},
    {"admitted", Stance::Conceded},
    {"admit", Stance::Conceded},
    {"accepted", Stance::Conceded},
    {"agreed", Stance::Conceded},
    {"yes", Stance::Conceded},
    {"bestrids", Stance::Disputed},
    {"bestrides", Stance::Disputed},
    {"bestritt", Stance::Disputed},
    {"bestrider", Stance::Disputed},
    {"tillbakavisas", Stance::Disputed},
    {"avvisas", Stance::Disputed},
    {"medges inte", Stance::Disputed},
    {"medges ej", Stance::Disputed},
    {"nej", Stance::Disputed},
    {"disputed", Stance::Disputed},
    {"dispute", Stance::Disputed},
    {"denied", Stance::Disputed},
    {"deny", Stance::Disputed},
    {"rejected", Stance::Disputed},
    {"refused", Stance::Disputed},
    {"not accepted", Stance::Disputed},
    {"not conceded", Stance::Disputed},
    {"not admitted", Stance::Disputed},
    {"no", Stance::Disputed},
    {"medges delvis", Stance::Part},
    {"delvis medges", Stance::Part},
    {"medges till viss del", Stance::Part},
    {"delvis", Stance::Part},
    {"vitsordas delvis", Stance::Part},
    {"conceded in part", Stance::Part},
    {"partly conceded", Stance::Part},
    {"admitted in part", Stance::Part},
    {"partly admitted", Stance::Part},
    {"accepted in part", Stance::Part},
    {"partly accepted", Stance::Part},
    {"in part", Stance::Part},
    {"part", Stance::Part},
    {"partly", Stance::Part},
    {"inget svar", Stance::Silent},
    {"ej svar", Stance::Silent},
    {"ej besvarat", Stance::Silent},
    {"ingen standpunkt", Stance::Silent},
    {"no answer", Stance::Silent},
    {"no position", Stance::Silent},
    {"silent", Stance::Silent},
});

/// One space for several, none at the ends of lines, no empty lines at the end; composed letters.
std::string tidied_text(const std::string& text) {
    const std::string clean = text::tidied(text);
    std::string out;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const bool is_fixed_space = clean.compare(i, 2, "\u00A0") == 0;
        if (is_fixed_space) ++i;
        const char c = is_fixed_space ? ' ' : clean[i];
        const bool at_edge = out.empty() || out.back() == '\n' || out.back() == ' ';
        if (c == ' ' && at_edge) continue;
        if (c == '\n' && !out.empty() && out.back() == ' ') out.pop_back();
        out += c;
    }
    while (!out.empty() && (out.back() == ' ' || out.back() == '\n')) out.pop_back();
    return out;
}

/// A spreadsheet's number: exact to the minor unit, or with the small error that binary fractions have.
std::variant<Money, ParseProblem> from_number(const std::string& number, domain::Currency currency) {
    if (const auto exact = domain::from_plain_decimal(number, currency)) return *exact;
    constexpr double tolerance = 1e-6;
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(value))
        return ParseProblem::NotAnAmount;
    const double minor = value * static_cast<double>(currency.minor_per_major());
    if (std::abs(minor) > static_cast<double>(domain::max_minor_units)) return ParseProblem::TooLarge;
    if (std::abs(minor - std::round(minor)) > tolerance * std::max(1.0, std::abs(minor)) * 1e-3 + tolerance)
        return ParseProblem::TooManyDecimals;
    return Money{static_cast<std::int64_t>(std::llround(minor)), currency};
}

} // namespace

std::optional<Stance> stance_from(std::string_view words) {
    std::string plain = text::folded(words);
    std::erase_if(plain, [](char c) { return c == '.' || c == '!' || c == ','; });
    plain = tidied_text(plain);
    for (const StanceWords& known : stance_words)
        if (known.words == plain) return known.stance;
    return std::nullopt;
}

std::variant<std::optional<Money>, ParseProblem> amount_in(const exchange::SheetCell& cell,
                                                           const CellForm& form) {
    const std::string text = tidied_text(cell.text);
    if (text.empty() && cell.number.empty()) return std::optional<Money>();
    const auto typed = text::parse_money(text, form.currency, form.language);
    if (const auto* problem = std::get_if<ParseProblem>(&typed);
        problem != nullptr && (cell.number.empty() || *problem == ParseProblem::WrongCurrency))
        return *problem;
    if (cell.number.empty()) return std::optional<Money>(std::get<Money>(typed));
    const auto number = from_number(cell.number, form.currency);
    if (const auto* problem = std::get_if<ParseProblem>(&number)) return *problem;
    return std::optional<Money>(std::get<Money>(number));
}

std::string CellForm::of(ScheduleColumn column, const exchange::SheetCell& cell) const {
    const std::string text = tidied_text(cell.text);
    if (is_amount(column)) {
        const auto amount = amount_in(cell, *this);
        if (const auto* money = std::get_if<std::optional<Money>>(&amount))
            return *money ? domain::plain_decimal(**money) : std::string();
        return "?" + text + cell.number;
    }
    if (column == ScheduleColumn::Found)
        if (const auto day = text::parse_date(text, language); std::holds_alternative<domain::Date>(day))
            return std::get<domain::Date>(day).iso();
    if (column == ScheduleColumn::Stance)
        if (const auto stance = stance_from(text)) return std::string(domain::choice_name(*stance));
    return text;
}

} // namespace redress::app
