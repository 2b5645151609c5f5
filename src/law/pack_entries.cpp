// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/law/pack.h>

#include <algorithm>

namespace redress::law {

namespace {

using domain::Date;

/// The newest entry that `is_meant` and holds on the day; without a day, the newest of all.
template <class Entry, class Meant>
const Entry* newest_of(const std::vector<Entry>& entries, std::optional<Date> day, const Meant& is_meant) {
    const Entry* found = nullptr;
    for (const Entry& entry : entries) {
        if (!is_meant(entry) || (day && !holds_on(entry.origin, *day))) continue;
        if (!found || starts_later(entry.origin, found->origin)) found = &entry;
    }
    return found;
}

void add_holiday_gaps(std::vector<PackGap>& gaps, const Calendar& calendar) {
    const CalendarSource& source = calendar.source();
    if (source.of_the_case) return;
    for (int year = source.known_from; year <= source.known_to; ++year) {
        if (!calendar.knows(year)) {
            gaps.push_back({GapKind::HolidayYear, calendar.key(), *Date::from_ymd(year, 1, 1),
                            *Date::from_ymd(year, 12, 31)});
        }
    }
}

/// The reader keeps the rates of a key in order and apart from each other.
void add_rate_gaps(std::vector<PackGap>& gaps, const std::vector<ReferenceRate>& rates) {
    for (std::size_t i = 1; i < rates.size(); ++i) {
        if (rates[i].key != rates[i - 1].key) continue;
        const auto from = day_after(*rates[i - 1].origin.valid_to, 1);
        const auto to = day_after(*rates[i].origin.valid_from, -1);
        if (from && to && *from <= *to) gaps.push_back({GapKind::ReferenceRate, rates[i].key, *from, *to});
    }
}

} // namespace

const Citation* Pack::citation(std::string_view key, std::optional<Date> contract) const {
    return newest_of(citations_, contract, [&](const Citation& entry) { return entry.key == key; });
}

const Citation* Pack::citation(std::string_view key, Concern concern, std::optional<Date> contract) const {
    return newest_of(citations_, contract, [&](const Citation& entry) {
        const bool is_about = entry.concern == concern || entry.concern == Concern::AnyDispute;
        const bool is_dated = entry.origin.valid_from || entry.origin.valid_to;
        return entry.key == key && is_about && (contract || !is_dated);
    });
}

const Rule* Pack::rule(std::string_view key, std::optional<Date> day) const {
    return newest_of(rules_, day, [&](const Rule& rule) { return rule.key == key; });
}

const Calendar* Pack::calendar(std::string_view key) const {
    const auto found = std::ranges::find(calendars_, key, &Calendar::key);
    return found == calendars_.end() ? nullptr : &*found;
}

const InterestRule* Pack::interest_rule(InterestKind kind, Date day) const {
    return newest_of(interest_rules_, day, [&](const InterestRule& rule) { return rule.kind == kind; });
}

const Figure* Pack::figure(std::string_view key, Date day) const {
    return newest_of(figures_, day, [&](const Figure& figure) { return figure.key == key; });
}

std::string_view Pack::term(std::string_view key, text::Language language) const {
    const auto found = std::ranges::find(terms_, key, &Term::key);
    if (found == terms_.end()) return {};
    const auto word = found->words.find(language);
    return word == found->words.end() ? std::string_view{} : std::string_view(word->second);
}

std::vector<PackGap> Pack::gaps() const {
    std::vector<PackGap> gaps;
    for (const Calendar& calendar : calendars_) add_holiday_gaps(gaps, calendar);
    add_rate_gaps(gaps, reference_rates_);
    return gaps;
}

} // namespace redress::law
