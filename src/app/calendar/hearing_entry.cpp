// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_words.h"

#include <redress/app/law_labels.h>

namespace redress::app {

namespace {

using domain::HearingState;

constexpr int minutes_a_day = 24 * 60;
constexpr int morning = 8 * 60;

std::string line_of(const char* words, const std::string& text, const text::Messages& messages) {
    return text.empty() ? "" : messages.tr(words) + ": " + text + "\n";
}

/// The clocks where the hearing is, whatever the reader's own show.
std::string clock_words(const domain::Hearing& hearing) {
    if (!hearing.time) return "";
    return hearing.time->text() + (hearing.zone.empty() ? "" : " (" + hearing.zone + ")");
}

std::string description_of(const domain::Hearing& hearing, const domain::CaseSheet& sheet,
                           const text::Messages& messages) {
    return messages.tr("Day") + ": " + day_words(*hearing.date, messages) + "\n" +
           line_of(N_("Time"), clock_words(hearing), messages) +
           line_of(N_("File number"), hearing.file_number, messages) +
           line_of(N_("Link"), hearing.link, messages) +
           line_of(N_("Participants"), hearing.participants, messages) +
           line_of(N_("What to bring"), hearing.bring, messages) +
           calendar_title(sheet.title, sheet, messages);
}

std::string place_of(const domain::Hearing& hearing) {
    const std::string& where = hearing.room.empty() ? hearing.link : hearing.room;
    if (where.empty()) return hearing.forum;
    return hearing.forum.empty() ? where : hearing.forum + ", " + where;
}

/// A day before, and two hours before; where no time is known, on the morning of the day before.
std::vector<exchange::CalendarAlarm> alarms_of(const domain::Hearing& hearing, const domain::CaseSheet& sheet,
                                               const std::string& title) {
    if (hearing.state != HearingState::Planned || sheet.status != domain::CaseStatus::Open) return {};
    if (!hearing.time) return {{minutes_a_day - morning, title}};
    return {{minutes_a_day, title}, {120, title}};
}

} // namespace

std::optional<exchange::CalendarEntry>
entry_for(const domain::Hearing& hearing, const domain::CaseSheet& sheet, const text::Messages& messages) {
    if (!hearing.date) return std::nullopt;
    exchange::CalendarEntry entry{.uid = {},
                                  .when = {*hearing.date, hearing.time, hearing.duration, hearing.zone}};
    const std::string forum = hearing.forum.empty()
                                  ? messages.tr("Hearing")
                                  : text::filled(messages.tr("Hearing: {0}"), {hearing.forum});
    entry.title = calendar_title(forum, sheet, messages);
    entry.description = description_of(hearing, sheet, messages);
    entry.place = place_of(hearing);
    entry.link = hearing.link;
    entry.alarms = alarms_of(hearing, sheet, entry.title);
    const bool takes_place = hearing.state == HearingState::Planned || hearing.state == HearingState::Held;
    if (!takes_place) entry.state = exchange::CalendarState::Cancelled;
    return entry;
}

} // namespace redress::app
