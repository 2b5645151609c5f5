// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_words.h"

#include <redress/app/kept_words.h>
#include <redress/app/law_sentences.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::DeadlineState;

constexpr int minutes_a_day = 24 * 60;
constexpr int morning = 8 * 60;

std::string day_line(const char* words, domain::Date day, const text::Messages& messages) {
    return messages.tr(words) + ": " + day_words(day, messages) + "\n";
}

/// Windows and effects have one day, which the entry stands on.
std::string day_lines(const domain::Deadline& deadline, const text::Messages& messages) {
    if (deadline.kind != domain::RuleKind::Act) return label(deadline.kind, messages) + "\n";
    std::string lines = day_line(N_("Safe date"), *deadline.safe, messages);
    if (deadline.legal) lines += day_line(N_("Legal date"), *deadline.legal, messages);
    if (deadline.post_by) lines += day_line(N_("Post by"), *deadline.post_by, messages);
    return lines;
}

std::string rule_line(const domain::Deadline& deadline, const text::Messages& messages) {
    if (deadline.rule.empty()) return messages.tr("Own date, not set by a rule of law.") + "\n";
    const std::string rule = text::filled(messages.tr("Rule: {0} ({1})."), {deadline.rule, deadline.pack});
    const std::string source =
        deadline.source.empty() ? "" : text::filled(messages.tr("Source: {0}."), {deadline.source});
    return rule + (source.empty() ? "" : " " + source) + "\n";
}

std::string warning_lines(const domain::Deadline& deadline, const text::Messages& messages) {
    std::string lines;
    for (const std::string& words : warnings_of(deadline, nullptr, messages))
        lines += messages.tr("Warning") + ": " + words + "\n";
    return lines;
}

std::string description_of(const domain::Deadline& deadline, const domain::CaseSheet& sheet,
                           const text::Messages& messages) {
    std::string text = day_lines(deadline, messages);
    if (deadline.trigger_date)
        text += happened_sentence(deadline.trigger_kind, *deadline.trigger_date, messages) + "\n";
    if (!deadline.rule.empty()) text += sentence(deadline.kind, deadline.consequence, messages) + "\n";
    text += rule_line(deadline, messages) + warning_lines(deadline, messages);
    if (!deadline.responsible.empty())
        text += messages.tr("Responsible") + ": " + deadline.responsible + "\n";
    return text + calendar_title(sheet.title, sheet, messages);
}

/// On the morning so many days before, and again on the morning of the day.
std::vector<exchange::CalendarAlarm> alarms_of(const domain::Deadline& deadline,
                                               const domain::CaseSheet& sheet, const std::string& title) {
    const bool waits = deadline.state == DeadlineState::Open && sheet.status == domain::CaseStatus::Open;
    if (!waits || deadline.reminder_days <= 0) return {};
    const int days = std::min(deadline.reminder_days, 366);
    return {{days * minutes_a_day - morning, title}, {-morning, title}};
}

std::string what_of(const domain::Deadline& deadline, const text::Messages& messages) {
    const std::string title = deadline.title.empty() ? messages.tr("Deadline") : deadline.title;
    return deadline.state == DeadlineState::Done ? text::filled(messages.tr("Done: {0}"), {title}) : title;
}

} // namespace

std::optional<exchange::CalendarEntry>
entry_for(const domain::Deadline& deadline, const domain::CaseSheet& sheet, const text::Messages& messages) {
    if (!deadline.safe) return std::nullopt;
    exchange::CalendarEntry entry{.uid = {}, .when = {.day = *deadline.safe}};
    entry.title = calendar_title(what_of(deadline, messages), sheet, messages);
    entry.description = description_of(deadline, sheet, messages);
    entry.alarms = alarms_of(deadline, sheet, entry.title);
    if (deadline.state == DeadlineState::Dropped) entry.state = exchange::CalendarState::Cancelled;
    return entry;
}

} // namespace redress::app
