// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_words.h"

#include <redress/app/law_labels.h>
#include <redress/text/format.h>

namespace redress::presentation {

std::string list_title(AgendaList list, domain::Date day, const text::Messages& messages) {
    switch (list) {
    case AgendaList::Overdue:
        return messages.tr("Overdue");
    case AgendaList::Today:
        return messages.tr("Today");
    case AgendaList::Week:
        return text::filled(messages.tr("Week {0}"), {std::to_string(week_number(day))});
    case AgendaList::Soon:
        return messages.tr("Next 14 days");
    case AgendaList::Later:
        return messages.tr("Later");
    case AgendaList::Month:
        return month_title(day, messages);
    case AgendaList::Day:
        return text::format_date(day, messages.language(), text::DateStyle::Long);
    case AgendaList::Passed:
        return messages.tr("Ended, nothing is late");
    case AgendaList::Unscheduled:
        return messages.tr("Nothing scheduled");
    case AgendaList::Silent:
        break;
    }
    return messages.tr("No answer for 30 days");
}

std::string empty_words(AgendaList list, const text::Messages& messages) {
    switch (list) {
    case AgendaList::Overdue:
        return messages.tr("Nothing is overdue.");
    case AgendaList::Today:
        return messages.tr("Nothing is due today.");
    case AgendaList::Week:
        return messages.tr("Nothing is due in this week.");
    case AgendaList::Soon:
        return messages.tr("Nothing is due in the next 14 days.");
    case AgendaList::Later:
        return messages.tr("Nothing is due later than in 14 days.");
    case AgendaList::Month:
        return messages.tr("Nothing is due in this month.");
    case AgendaList::Day:
        return messages.tr("Nothing is due on this day.");
    case AgendaList::Passed:
        return messages.tr("No window or presumption has ended, and every past hearing has its outcome.");
    case AgendaList::Unscheduled:
        return messages.tr("Every open case has a date to come.");
    case AgendaList::Silent:
        break;
    }
    return messages.tr("No claim has waited 30 days for an answer.");
}

Tone tone_of(const app::AgendaLine& line) {
    if (is_overdue(line)) return line.standing == law::Standing::Passed ? Tone::Bad : Tone::Warning;
    if (line.days == 0) return Tone::Warning;
    return line.days < 0 ? Tone::Quiet : Tone::Plain;
}

std::string standing_words(const app::AgendaLine& line, const text::Messages& messages) {
    if (line.days == 0) return messages.tr("Today");
    if (line.days > 0)
        return text::filled(messages.ntr("in {0} day", "in {0} days", line.days),
                            {std::to_string(line.days)});
    if (line.standing == law::Standing::PastSafeDate || !is_overdue(line))
        return line.standing ? app::label(*line.standing, messages) : messages.tr("Outcome not recorded");
    return text::filled(messages.ntr("{0} day ago", "{0} days ago", -line.days),
                        {std::to_string(-line.days)});
}

} // namespace redress::presentation
