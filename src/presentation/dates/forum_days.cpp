// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_labels.h>
#include <redress/app/sentences.h>
#include <redress/presentation/deadline_panel.h>
#include <redress/text/format.h>
#include <redress/text/parse.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace redress::presentation {

namespace {

constexpr int most_days = 999;    // as a period of law has
constexpr int closed_in_row = 12; // a rule may leave closed days out of a short period

/// A whole number above 0 and nothing else; a date is none.
std::optional<int> number_in(const std::string& typed) {
    int number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    const bool is_whole = error == std::errc() && end == typed.data() + typed.size();
    return is_whole && number > 0 && number <= most_days ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<app::DateProposal> DeadlinePanel::counted(const app::DateProposal& unset, int days) const {
    auto all = app::date_proposals(page_.dispute(), law_, law::Period{days, law::PeriodUnit::Days});
    const auto same = std::ranges::find_if(all, [&](const app::DateProposal& proposal) {
        return proposal.rule == unset.rule && proposal.purchase == unset.purchase &&
               proposal.records.front() == unset.records.front();
    });
    return same == all.end() ? std::nullopt : std::optional(std::move(*same));
}

// The rule counts a period, so the day is put as the one that ends there; how it counts decides which.
std::optional<app::DateProposal> DeadlinePanel::with_day(const app::DateProposal& unset,
                                                         const std::string& typed) const {
    const std::string tidy = text::tidied(typed);
    if (const auto days = number_in(tidy)) return counted(unset, *days);
    const auto read = text::parse_date(tidy, session_.language());
    const auto* day = std::get_if<domain::Date>(&read);
    if (!day) return std::nullopt;
    const int between = std::abs(domain::days_between(unset.dates.trigger.from, *day));
    for (int days = between + 1; days >= std::max(0, between - closed_in_row); --days)
        if (auto found = counted(unset, days); found && found->dates.computed == *day) return found;
    return std::nullopt;
}

DayRead DeadlinePanel::read_day(std::size_t line, const std::string& typed) const {
    const auto& messages = session_.messages;
    if (line >= unset_.size()) return {};
    if (const auto dated = with_day(unset_[line], typed))
        return {true,
                text::filled(messages.tr("Day to keep: {0}"), {app::day_words(dated->dates.safe, messages)})};
    const std::string tidy = text::tidied(typed);
    const auto read = text::parse_date(tidy, session_.language());
    if (const auto* problem = std::get_if<text::ParseProblem>(&read))
        return {false, app::sentence(*problem, messages)};
    return {false, text::filled(messages.tr("This day does not fit what it is counted from, {0}."),
                                {app::day_words(unset_[line].dates.trigger.from, messages)})};
}

} // namespace redress::presentation
