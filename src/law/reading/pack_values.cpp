// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_table.h"

namespace redress::law {

const toml::array* PackTable::list(const std::string& key) {
    const toml::node* node = find(key);
    if (!node) return nullptr;
    if (!node->is_array()) refuse(key, "must be a list in square brackets");
    return node->as_array();
}

std::string PackTable::text_if_any(const std::string& key) {
    return has(key) ? text(key) : std::string();
}

std::vector<std::string> PackTable::list_of_texts(const std::string& key) {
    std::vector<std::string> texts;
    if (const toml::array* values = list(key))
        for (const toml::node& value : *values) texts.push_back(text_of(key, value));
    return texts;
}

int PackTable::whole_number_if_any(const std::string& key, int least, int most, int otherwise) {
    return has(key) ? whole_number(key, least, most) : otherwise;
}

std::vector<int> PackTable::list_of_years(const std::string& key) {
    std::vector<int> years;
    if (const toml::array* values = list(key)) {
        for (const toml::node& value : *values) {
            const auto* year = value.as_integer();
            if (!year || year->get() < 1900 || year->get() > 2199)
                refuse(key, "must list years such as 2022");
            years.push_back(static_cast<int>(year->get()));
        }
    }
    return years;
}

bool PackTable::flag_if_any(const std::string& key) {
    const toml::node* node = find(key);
    if (!node) return false;
    const auto* value = node->as_boolean();
    if (!value) refuse(key, "must be true or false");
    return value->get();
}

Period PackTable::period_of(const std::string& key, const std::string& text) const {
    const auto period = period_from(text);
    if (!period) refuse(key, "\"" + text + "\" is not a period such as \"2 months\" or \"3 working days\"");
    return *period;
}

Period PackTable::period(const std::string& key) {
    return period_of(key, text(key));
}

std::optional<Period> PackTable::period_if_any(const std::string& key) {
    return has(key) ? std::optional(period(key)) : std::nullopt;
}

std::vector<Period> PackTable::list_of_periods(const std::string& key) {
    std::vector<Period> periods;
    for (const std::string& text : list_of_texts(key)) periods.push_back(period_of(key, text));
    return periods;
}

domain::Money PackTable::money_of(const std::string& key, const std::string& text,
                                  domain::Currency currency) const {
    const auto amount = domain::from_plain_decimal(text, currency);
    if (!amount || amount->minor < 0) refuse(key, "must be an amount in quotation marks such as \"1500\"");
    return *amount;
}

domain::Money PackTable::money(const std::string& key, domain::Currency currency) {
    return money_of(key, text(key), currency);
}

std::optional<domain::Money> PackTable::money_if_any(const std::string& key, domain::Currency currency) {
    return has(key) ? std::optional(money(key, currency)) : std::nullopt;
}

domain::Percent PackTable::percent(const std::string& key) {
    // A currency of two decimals reads what a percentage of two decimals looks like.
    const auto value = domain::from_plain_decimal(text(key), *domain::Currency::from_code("EUR"));
    if (!value || value->minor < -10'000 || value->minor > 10'000)
        refuse(key, "must be a percentage in quotation marks such as \"8.00\"");
    return {static_cast<int>(value->minor)};
}

std::vector<domain::Date> PackTable::list_of_days(const std::string& key) {
    std::vector<domain::Date> days;
    if (const toml::array* values = list(key))
        for (const toml::node& value : *values) days.push_back(day_of(key, value));
    return days;
}

Provenance PackTable::provenance_of(const std::string& source) {
    Provenance entry{.valid_from = day_if_any("valid_from"),
                     .valid_to = day_if_any("valid_to"),
                     .source = source,
                     .remark = text_if_any("remark"),
                     .checked_on = day("checked_on"),
                     .confidence = choice<Confidence>("confidence")};
    check_order(entry);
    return entry;
}

Provenance PackTable::provenance() {
    return provenance_of(text("source"));
}

Provenance PackTable::custom_provenance() {
    if (!has("source") && !has("remark"))
        refuse("source", "is missing, and no remark says what takes its place");
    return provenance_of(text_if_any("source"));
}

Provenance PackTable::provenance_within(const Provenance& entry) {
    const std::string own_source = text_if_any("source");
    const std::string own_remark = text_if_any("remark");
    // What is said of one source is not said of another.
    const bool takes_remark = own_source.empty() && own_remark.empty();
    const auto own_day = day_if_any("checked_on");
    Provenance row{.valid_from = day_if_any("valid_from"),
                   .valid_to = day_if_any("valid_to"),
                   .source = own_source.empty() ? entry.source : own_source,
                   .remark = takes_remark ? entry.remark : own_remark,
                   .checked_on = own_day ? own_day : entry.checked_on,
                   .confidence = choice_or("confidence", entry.confidence)};
    check_order(row);
    return row;
}

void PackTable::check_order(const Provenance& entry) const {
    if (entry.valid_from && entry.valid_to && *entry.valid_to < *entry.valid_from)
        refuse("valid_from", "is later than valid_to");
}

} // namespace redress::law
