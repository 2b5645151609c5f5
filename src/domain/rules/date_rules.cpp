// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <algorithm>
#include <map>

namespace redress::domain {

namespace {

template <class T>
void refuse(ProblemKind kind, const T& record, std::string_view field, Findings& found) {
    found.push_back(finding(kind, Severity::Blocking, record, field));
}

bool is_after(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b && *a > *b;
}

bool is_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// A short code such as BY or ENG. Which codes there are says the law pack.
bool is_region(std::string_view text) {
    constexpr std::size_t longest = 8;
    return text.size() <= longest && std::ranges::all_of(text, [](char c) {
               return (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-';
           });
}

/// The form of a name in the IANA database: Europe/Stockholm, America/Argentina/Salta, Etc/GMT+1, UTC. Which
/// of them exist is not known here.
bool is_zone(std::string_view text) {
    constexpr std::size_t longest = 64;
    if (text.size() > longest) return false;
    char before = '/';
    for (const char c : text) {
        const bool begins_part = before == '/';
        const bool fits = begins_part ? is_letter(c)
                                      : is_letter(c) || is_digit(c) ||
                                            std::string_view("/_+-").find(c) != std::string_view::npos;
        if (!fits) return false;
        before = c;
    }
    return before != '/';
}

void check_region(const Case& dispute, Findings& found) {
    const CaseSheet& sheet = dispute.sheet;
    if (is_region(sheet.region)) return;
    refuse(ProblemKind::MalformedRegion, sheet, "region", found);
    found.back().detail = sheet.region;
}

/// None is stated while the hearing has no time of day.
void check_zones(const Case& dispute, Findings& found) {
    for (const Hearing& hearing : dispute.hearings) {
        if (hearing.zone.empty() || is_zone(hearing.zone)) continue;
        refuse(ProblemKind::MalformedZone, hearing, "zone", found);
        found.back().detail = hearing.zone;
    }
}

void check_notices(const Case& dispute, Findings& found) {
    for (const Notice& notice : dispute.notices)
        if (is_after(notice.date, notice.reply_by))
            refuse(ProblemKind::DatesOutOfOrder, notice, "reply_by", found);
}

void check_events(const Case& dispute, Findings& found) {
    for (const Event& event : dispute.events) {
        if (!event.date) refuse(ProblemKind::MissingDate, event, "date", found);
        if (is_after(event.date, event.until)) refuse(ProblemKind::DatesOutOfOrder, event, "until", found);
        if (has_own_record(event.kind)) refuse(ProblemKind::EventHasOwnRecord, event, "kind", found);
    }
}

/// In every direction the safe day is the legal one or lies before it, and what is posted arrives by then.
void check_order(const Deadline& deadline, Findings& found) {
    if (is_after(deadline.safe, deadline.legal))
        refuse(ProblemKind::DatesOutOfOrder, deadline, "legal", found);
    if (is_after(deadline.post_by, deadline.safe))
        refuse(ProblemKind::DatesOutOfOrder, deadline, "post_by", found);
}

void check_deadlines(const Case& dispute, Findings& found) {
    for (const Deadline& deadline : dispute.deadlines) {
        if (!deadline.safe) refuse(ProblemKind::MissingDate, deadline, "safe", found);
        if (deadline.state == DeadlineState::Done && !deadline.done_on)
            refuse(ProblemKind::DoneWithoutDay, deadline, "done_on", found);
        check_order(deadline, found);
    }
}

void check_overrides(const Case& dispute, Findings& found) {
    for (const DateOverride& entry : dispute.date_overrides)
        if (!entry.new_date) refuse(ProblemKind::MissingDate, entry, "new_date", found);
}

/// A held hearing was held on some day; a planned one may wait for its day.
void check_hearings(const Case& dispute, Findings& found) {
    for (const Hearing& hearing : dispute.hearings)
        if (hearing.state == HearingState::Held && !hearing.date)
            refuse(ProblemKind::MissingDate, hearing, "date", found);
}

using Deadlines = std::map<Id<Deadline>, const Deadline*>;

bool comes_after_itself(const Deadlines& deadlines, const Deadline& start) {
    Id<Deadline> next = start.after;
    for (std::size_t steps = 0; steps < deadlines.size() && !next.is_none(); ++steps) {
        if (next == start.id) return true;
        const auto place = deadlines.find(next);
        if (place == deadlines.end()) return false;
        next = place->second->after;
    }
    return false;
}

void check_plans(const Case& dispute, Findings& found) {
    Deadlines deadlines;
    for (const Deadline& deadline : dispute.deadlines) deadlines.emplace(deadline.id, &deadline);
    for (const Deadline& deadline : dispute.deadlines)
        if (comes_after_itself(deadlines, deadline))
            refuse(ProblemKind::AfterItself, deadline, "after", found);
}

constexpr Rule all_rules[] = {check_region,    check_notices,  check_events, check_deadlines,
                              check_overrides, check_hearings, check_zones,  check_plans};

} // namespace

std::span<const Rule> date_rules() {
    return all_rules;
}

} // namespace redress::domain
