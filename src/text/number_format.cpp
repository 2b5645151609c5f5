// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_form.h"

#include <redress/text/format.h>

#include <fmt/format.h>

namespace redress::text {

namespace {

/// The sign a language's readers know without doubt; empty when the code must stand there. "kr" alone is
/// Swedish in Swedish and Danish in Danish; elsewhere three countries use it.
std::string_view currency_sign(domain::Currency currency, Language language) {
    const std::string_view code = currency.code();
    if (code == "EUR") return "€";
    if (code == "GBP") return "£";
    if (code == "SEK" && language == Language::Swedish) return "kr";
    if (code == "DKK" && language == Language::Danish) return "kr.";
    if (code == "HUF" && language == Language::Hungarian) return "Ft";
    return {};
}

std::uint64_t magnitude(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? 0 - bits : bits;
}

std::string grouped(std::uint64_t value, std::string_view mark) {
    const std::string digits = fmt::format("{}", value);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i != 0 && (digits.size() - i) % 3 == 0) out += mark;
        out += digits[i];
    }
    return out;
}

std::string unsigned_amount(const domain::Money& amount, Language language, MoneyStyle style) {
    const NumberForm& form = number_form(language);
    const std::uint64_t minor = magnitude(amount.minor);
    const auto per_major = static_cast<std::uint64_t>(amount.currency.minor_per_major());
    std::string out = grouped(minor / per_major, form.group_mark);
    const std::uint64_t rest = minor % per_major;
    if (amount.currency.exponent() == 0 || (style == MoneyStyle::Short && rest == 0)) return out;
    return fmt::format("{}{}{:0{}}", out, form.decimal_mark, rest, amount.currency.exponent());
}

std::string_view sign_of(std::int64_t value) {
    return value < 0 ? minus_sign : std::string_view{};
}

} // namespace

std::string format_money(const domain::Money& amount, Language language, MoneyStyle style) {
    const std::string number = unsigned_amount(amount, language, style);
    const std::string_view sign = currency_sign(amount.currency, language);
    const std::string_view minus = sign_of(amount.minor);
    const std::string_view mark = sign.empty() ? amount.currency.code() : sign;
    if (language != Language::English) return fmt::format("{}{}{}{}", minus, number, no_break_space, mark);
    return fmt::format("{}{}{}{}", minus, mark, sign.empty() ? no_break_space : "", number);
}

std::string format_amount(const domain::Money& amount, Language language, MoneyStyle style) {
    return fmt::format("{}{}", sign_of(amount.minor), unsigned_amount(amount, language, style));
}

std::string format_percent(domain::Percent percent, Language language) {
    const NumberForm& form = number_form(language);
    const std::uint64_t value = magnitude(percent.hundredths);
    std::string out = fmt::format("{}{}", sign_of(percent.hundredths), grouped(value / 100, form.group_mark));
    const std::uint64_t rest = value % 100;
    if (rest != 0) out += fmt::format("{}{:02}", form.decimal_mark, rest);
    if (rest != 0 && rest % 10 == 0) out.pop_back();
    return fmt::format("{}{}%", out, form.before_percent);
}

std::string format_integer(std::int64_t value, Language language) {
    return fmt::format("{}{}", sign_of(value), grouped(magnitude(value), number_form(language).group_mark));
}

std::string format_list(const std::vector<std::string>& parts, Language language) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        if (i != 0) out += last ? fmt::format(" {} ", number_form(language).conjunction) : ", ";
        out += parts[i];
    }
    return out;
}

} // namespace redress::text
