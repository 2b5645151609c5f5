// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_fields.h"

#include <redress/app/law_labels.h>

#include <algorithm>
#include <array>

namespace redress::app {

namespace {

using documents::FieldTree;
using domain::Deadline;
using domain::Hearing;
using domain::HearingState;

const Hearing* next_planned(const domain::Case& dispute, domain::Date today) {
    const Hearing* next = nullptr;
    for (const Hearing& hearing : dispute.hearings) {
        const bool waits = hearing.state == HearingState::Planned && hearing.date && *hearing.date >= today;
        if (waits && (!next || *hearing.date < *next->date)) next = &hearing;
    }
    return next;
}

const Hearing* chosen_hearing(const DateSource& source, domain::Id<Hearing> named) {
    if (!named.is_none()) return domain::find(source.dispute, named);
    if (const Hearing* next = next_planned(source.dispute, source.today)) return next;
    return source.dispute.hearings.empty() ? nullptr : &source.dispute.hearings.back();
}

/// What people call the clocks of a zone; elsewhere the zone's own name.
std::string zone_words(const LetterWords& words, const std::string& zone) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> known{
        {{"Europe/Stockholm", "swedish"},
         {"Europe/Copenhagen", "danish"},
         {"Europe/Budapest", "hungarian"},
         {"Europe/London", "british"},
         {"Europe/Berlin", "german"}}};
    for (const auto& [name, key] : known)
        if (name == zone) return words.phrase("zone." + std::string(key));
    return zone;
}

std::string duration_words(const DateSource& source, int minutes) {
    constexpr int an_hour = 60;
    const auto counted = [&](const char* key, int count) {
        return source.words.phrase(std::string(key) + (count == 1 ? "_one" : "_many"),
                                   {std::to_string(count)});
    };
    std::vector<std::string> parts;
    if (minutes >= an_hour) parts.push_back(counted("duration.hour", minutes / an_hour));
    if (minutes % an_hour > 0) parts.push_back(counted("duration.minute", minutes % an_hour));
    return minutes > 0 ? source.words.list(parts) : std::string();
}

/// "kl. 09:30–12:30 (svensk tid)". A hearing does not go on past midnight.
std::string time_words(const LetterWords& words, const Hearing& hearing) {
    if (!hearing.time) return {};
    const auto end =
        hearing.duration > 0
            ? domain::TimeOfDay::from_minutes(hearing.time->minutes() + std::int64_t{hearing.duration})
            : std::nullopt;
    const std::string time = end ? words.phrase("hearing.time_range", {hearing.time->text(), end->text()})
                                 : clock(words, hearing.time);
    return hearing.zone.empty()
               ? time
               : words.phrase("hearing.time_in_zone", {time, zone_words(words, hearing.zone)});
}

/// The lines of what a person wrote, without the empty ones.
std::vector<FieldTree> line_rows(const std::string& text) {
    std::vector<FieldTree> rows;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        if (line.find_first_not_of(' ') != std::string::npos) rows.emplace_back().set("line", line);
        at = end + 1;
    }
    return rows;
}

/// The day begins a line of its own.
std::string first_in_line(const std::string& day) {
    return unclosed(as_sentence(day));
}

/// What is counted back from the hearing, by record or by day, and not dropped.
bool prepares(const Deadline& deadline, const Hearing& hearing) {
    if (deadline.state == domain::DeadlineState::Dropped || !deadline.safe) return false;
    if (deadline.trigger_record == hearing.id.uid.hex()) return true;
    return deadline.trigger_kind == domain::EventKind::Hearing && deadline.trigger_date == hearing.date;
}

std::string before_words(const DateSource& source, const Deadline& deadline) {
    if (deadline.days_before <= 0) return {};
    return source.words.phrase(
        "hearing.before",
        {period_words(law::Period{deadline.days_before, law::PeriodUnit::Days}, source.messages)});
}

std::vector<FieldTree> preparation_rows(const DateSource& source, const Hearing& hearing) {
    std::vector<const Deadline*> dates;
    for (const Deadline& deadline : source.dispute.deadlines)
        if (prepares(deadline, hearing)) dates.push_back(&deadline);
    std::ranges::stable_sort(dates, {}, [](const Deadline* date) { return *date->safe; });
    std::vector<FieldTree> rows;
    for (const Deadline* date : dates) {
        FieldTree& row = rows.emplace_back();
        row.set("day", short_day(source.words, *date->safe));
        row.set("what", title_in(source, *date));
        set_with_section(row, "before", before_words(source, *date));
        set_with_section(row, "who", date->responsible);
        row.set_section("is_done", date->state == domain::DeadlineState::Done);
    }
    return rows;
}

} // namespace

void add_hearing_fields(FieldTree& tree, const DateSource& source, domain::Id<Hearing> named) {
    const Hearing none;
    const Hearing* chosen = chosen_hearing(source, named);
    const Hearing& hearing = chosen ? *chosen : none;
    set_with_section(tree, "hearing.forum", hearing.forum);
    set_with_section(tree, "hearing.file_number", hearing.file_number);
    set_with_section(tree, "hearing.room", hearing.room);
    set_with_section(tree, "hearing.link", hearing.link);
    set_with_section(tree, "hearing.day",
                     hearing.date ? first_in_line(source.words.date_with_weekday(*hearing.date)) : "");
    set_with_section(tree, "hearing.time", time_words(source.words, hearing));
    set_with_section(tree, "hearing.duration", duration_words(source, hearing.duration));
    tree.set("hearing.state", source.words.choice("hearing_state", hearing.state));
    tree.set_section("hearing.is_planned", hearing.state == HearingState::Planned);
    set_list_with_section(tree, "hearing.participants", line_rows(hearing.participants));
    set_list_with_section(tree, "hearing.bring", line_rows(hearing.bring));
    set_list_with_section(tree, "hearing.preparations",
                          chosen ? preparation_rows(source, hearing) : std::vector<FieldTree>());
}

} // namespace redress::app
