// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_text.h"

#include "words/field_sentences.h"

#include <redress/text/format.h>
#include <redress/text/parse.h>
#include <redress/text/unicode.h>

#include <charconv>

namespace redress::presentation {

namespace {

using domain::FieldType;
using domain::FieldValue;

std::string number_text(FieldType type, std::int64_t value, text::Language language,
                        domain::Currency currency) {
    if (type == FieldType::Money)
        return text::format_amount({value, currency}, language, text::MoneyStyle::Short);
    if (type == FieldType::Percent) return text::format_percent({static_cast<int>(value)}, language);
    if (type == FieldType::Date)
        if (const auto day = domain::Date::from_day_number(value))
            return text::format_date(*day, language, text::DateStyle::Numeric);
    if (type == FieldType::Time)
        if (const auto time = domain::TimeOfDay::from_minutes(value)) return time->text();
    return std::to_string(value);
}

void show_shares(FieldState& field, const std::vector<domain::Share>& shares, text::Language language,
                 domain::Currency currency) {
    for (const domain::Share& share : shares) {
        const std::string value = share.target.hex();
        field.selected.push_back(value);
        if (share.minor)
            field.shares[value] = number_text(FieldType::Money, *share.minor, language, currency);
    }
}

/// A parser's answer as a value, or its sentence beside the field.
template <class Parsed, class ToInteger>
std::optional<FieldValue> taken(FieldState& field, const Session& session, const Parsed& parsed,
                                ToInteger number) {
    if (const auto* problem = std::get_if<text::ParseProblem>(&parsed)) {
        field.error = sentence_beside(*problem, field.control, session.messages);
        return std::nullopt;
    }
    return FieldValue(std::int64_t{number(std::get<0>(parsed))});
}

/// Numbers and ranks begin at 1; a count of days or minutes may be left empty and is then 0.
std::variant<std::int64_t, text::ParseProblem> parse_integer(const std::string& text,
                                                             std::string_view field) {
    const bool is_count = field != "number" && field != "rank";
    if (is_count && text.empty()) return std::int64_t{0};
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    if (whole && value >= (is_count ? 0 : 1) && value <= domain::largest_count) return value;
    return text::ParseProblem::NotAnAmount;
}

std::optional<FieldValue> typed_number(FieldState& field, FieldType type, const Session& session,
                                       domain::Currency currency) {
    const std::string text = text::tidied(field.text);
    if (text.empty() && type != FieldType::Integer) return FieldValue();
    const auto language = session.language();
    if (type == FieldType::Date)
        return taken(field, session, text::parse_date(text, language),
                     [](domain::Date d) { return d.day_number(); });
    if (type == FieldType::Time)
        return taken(field, session, text::parse_time(text), [](domain::TimeOfDay t) { return t.minutes(); });
    if (type == FieldType::Money)
        return taken(field, session, text::parse_money(text, currency, language),
                     [](const domain::Money& m) { return m.minor; });
    if (type == FieldType::Percent)
        return taken(field, session, text::parse_percent(text, language),
                     [](domain::Percent p) { return p.hundredths; });
    return taken(field, session, parse_integer(text, field.name), [](std::int64_t n) { return n; });
}

std::optional<FieldValue> typed_shares(FieldState& field, const Session& session, domain::Currency currency) {
    std::vector<domain::Share> shares;
    for (const std::string& value : field.selected) {
        const auto uid = domain::Uid::from_hex(value);
        if (!uid) continue;
        const auto typed = field.shares.find(value);
        const std::string text = typed == field.shares.end() ? "" : text::tidied(typed->second);
        std::optional<std::int64_t> minor;
        if (!text.empty()) {
            const auto amount = taken(field, session, text::parse_money(text, currency, session.language()),
                                      [](const domain::Money& m) { return m.minor; });
            if (!amount) return std::nullopt;
            minor = std::get<std::int64_t>(*amount);
        }
        shares.push_back({*uid, minor});
    }
    return FieldValue(std::move(shares));
}

FieldValue chosen_reference(const FieldState& field) {
    const auto uid = field.selected.empty() ? std::nullopt : domain::Uid::from_hex(field.selected.front());
    return uid ? FieldValue(*uid) : FieldValue();
}

FieldValue chosen_references(const FieldState& field) {
    std::vector<domain::Uid> uids;
    for (const std::string& value : field.selected)
        if (const auto uid = domain::Uid::from_hex(value)) uids.push_back(*uid);
    return uids;
}

std::string chosen_name(const FieldState& field) {
    return field.selected.empty() ? "" : field.selected.front();
}

} // namespace

void show_value(FieldState& field, const domain::FieldSpec& spec, const FieldValue& value,
                const Session& session, domain::Currency currency) {
    const bool choice = field.control == Control::Choice;
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (choice)
            field.selected = {*text};
        else
            field.text = *text;
    }
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        field.checked = *number != 0;
        field.text = number_text(spec.type, *number, session.language(), currency);
    }
    if (const auto* names = std::get_if<std::vector<std::string>>(&value)) field.selected = *names;
    if (const auto* uid = std::get_if<domain::Uid>(&value)) field.selected = {uid->hex()};
    if (const auto* uids = std::get_if<std::vector<domain::Uid>>(&value))
        for (const domain::Uid& uid : *uids) field.selected.push_back(uid.hex());
    if (const auto* shares = std::get_if<std::vector<domain::Share>>(&value))
        show_shares(field, *shares, session.language(), currency);
    if (choice && field.selected.empty()) field.selected = {""};
}

std::optional<FieldValue> typed_value(FieldState& field, const domain::FieldSpec& spec,
                                      const Session& session, domain::Currency currency) {
    switch (spec.type) {
    case FieldType::Text:
        return FieldValue(field.control == Control::Choice ? chosen_name(field) : text::tidied(field.text));
    case FieldType::Flag:
        return FieldValue(std::int64_t{field.checked ? 1 : 0});
    case FieldType::Choice:
        return FieldValue(chosen_name(field));
    case FieldType::Choices:
        return FieldValue(field.selected);
    case FieldType::Reference:
        return chosen_reference(field);
    case FieldType::References:
        return chosen_references(field);
    case FieldType::Shares:
        return typed_shares(field, session, currency);
    case FieldType::Files: // files are taken in, not typed
        return std::nullopt;
    default:
        return typed_number(field, spec.type, session, currency);
    }
}

} // namespace redress::presentation
