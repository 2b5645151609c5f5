// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_words.h"

#include <redress/app/law_labels.h>
#include <redress/presentation/agenda_page.h>
#include <redress/text/format.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace redress::presentation {

namespace {

constexpr int soon_days = 14;
constexpr int silent_days = 30;
constexpr int all_days = 1'000'000; // past the end of the calendar, so that there is no last day

std::string number_and_title(const std::string& number, const std::string& title) {
    return number.empty() ? title : number + " " + title;
}

std::string what_of(const app::AgendaLine& line, const text::Messages& messages) {
    const storage::AgendaEntry& entry = line.entry;
    if (entry.kind != domain::RecordKind::Hearing) {
        std::string words = entry.title;
        if (entry.act_by() != entry.date)
            words += " (" + messages.tr("Post by") + " " +
                     text::format_date(entry.act_by(), messages.language(), text::DateStyle::Listed) + ")";
        return line.uncertain ? words + " – " + messages.tr("Uncertain date") : words;
    }
    const std::string time = entry.time ? entry.time->text() : "";
    const std::string words = entry.title.empty() ? messages.tr("Hearing")
                                                  : text::filled(messages.tr("Hearing: {0}"), {entry.title});
    return time.empty() ? words : time + " " + words;
}

} // namespace

AgendaPage::AgendaPage(Session& session)
    : session_(session), today_(session.workspace.ports().today()), day_(today_) {
    refresh();
    // What is late is shown first, then what is for today, then what comes.
    for (const AgendaList list : {AgendaList::Overdue, AgendaList::Today, AgendaList::Soon}) {
        chosen_ = list;
        if (count_of(list) > 0) break;
    }
    make_rows();
}

void AgendaPage::refresh() {
    const domain::Date today = session_.workspace.ports().today();
    if (day_ == today_) day_ = today; // the calendar follows the clock until a person chooses
    today_ = today;
    agenda_ = app::agenda_on(session_.workspace.casebook(),
                             {.today = today_, .days = all_days, .silent_days = silent_days, .who = {}});
    lines_.clear();
    for (auto* list : {&agenda_.overdue, &agenda_.passed, &agenda_.today, &agenda_.soon}) {
        std::ranges::move(*list, std::back_inserter(lines_));
        list->clear();
    }
    std::ranges::stable_sort(lines_, {}, [](const app::AgendaLine& line) { return line.entry.act_by(); });
    make_rows();
}

bool AgendaPage::is_in(const app::AgendaLine& line, AgendaList list) const {
    switch (list) {
    case AgendaList::Overdue:
        return is_overdue(line);
    case AgendaList::Today:
        return line.days == 0;
    case AgendaList::Week:
        return in_same_week(line.entry.date, day_);
    case AgendaList::Soon:
        return line.days > 0 && line.days <= soon_days;
    case AgendaList::Later:
        return line.days > soon_days;
    case AgendaList::Month:
        return in_same_month(line.entry.date, day_);
    case AgendaList::Day:
        return line.entry.date == day_;
    case AgendaList::Passed:
        return line.days < 0 && !is_overdue(line);
    default:
        return false;
    }
}

bool AgendaPage::has_words(const std::string& text) const {
    if (words_.empty()) return true;
    const std::string folded = text::folded(text);
    return std::ranges::all_of(
        words_, [&](const std::string& word) { return folded.find(word) != std::string::npos; });
}

bool AgendaPage::is_shown(const app::AgendaLine& line) const {
    const storage::AgendaEntry& entry = line.entry;
    if (!who_.empty() && entry.who != who_) return false;
    return words_.empty() ||
           has_words(entry.title + " " + entry.number + " " + entry.case_title + " " + entry.who);
}

std::size_t AgendaPage::count_of(AgendaList list) const {
    const auto has = [this](const storage::CaseRow& row) { return has_words(row.number + " " + row.title); };
    if (list == AgendaList::Unscheduled)
        return static_cast<std::size_t>(std::ranges::count_if(agenda_.unscheduled, has));
    if (list == AgendaList::Silent)
        return static_cast<std::size_t>(std::ranges::count_if(
            agenda_.silent, [&](const app::SilentClaim& claim) { return has(claim.row); }));
    return static_cast<std::size_t>(std::ranges::count_if(
        lines_, [&](const app::AgendaLine& line) { return is_in(line, list) && is_shown(line); }));
}

std::vector<AgendaListLine> AgendaPage::lists() const {
    std::vector<AgendaListLine> lines;
    for (const AgendaList list : all_agenda_lists) {
        if (list == AgendaList::Day && chosen_ != list && day_ == today_) continue;
        const std::size_t count = count_of(list);
        AgendaListLine line{list, list_title(list, day_, session_.messages), std::to_string(count),
                            Tone::Plain};
        if (count == 0) line.tone = Tone::Quiet;
        if (count > 0 && list == AgendaList::Overdue) line.tone = Tone::Bad;
        if (count > 0 && list == AgendaList::Today) line.tone = Tone::Warning;
        lines.push_back(std::move(line));
    }
    return lines;
}

void AgendaPage::choose(AgendaList list) {
    chosen_ = list;
    if (list == AgendaList::Today) day_ = today_;
    make_rows();
}

void AgendaPage::search(const std::string& words) {
    words_.clear();
    std::istringstream typed(text::folded(text::tidied(words)));
    for (std::string word; typed >> word;) words_.push_back(word);
    make_rows();
}

void AgendaPage::choose_person(const std::string& who) {
    who_ = who;
    make_rows();
}

std::vector<std::string> AgendaPage::people() const {
    std::set<std::string> names;
    for (const app::AgendaLine& line : lines_)
        if (!line.entry.who.empty()) names.insert(line.entry.who);
    std::vector<std::string> sorted(names.begin(), names.end());
    const text::Collator collator(session_.language());
    std::ranges::sort(sorted, {}, [&](const std::string& name) { return collator.key(name); });
    return sorted;
}

std::vector<ColumnState> AgendaPage::columns() const {
    const auto& messages = session_.messages;
    ColumnState what{messages.tr("What"), 172, false};
    ColumnState dispute{messages.tr("Case"), 168, false};
    what.grows = dispute.grows = true;
    return {{messages.tr("Day"), 92, false},
            what,
            dispute,
            {messages.tr("How it stands"), 128, false},
            {messages.tr("Who"), 130, false, true}};
}

AgendaRow AgendaPage::row_of(const app::AgendaLine& line) const {
    const storage::AgendaEntry& entry = line.entry;
    const auto& messages = session_.messages;
    return {{text::format_date(entry.date, messages.language(), text::DateStyle::Listed),
             what_of(line, messages), number_and_title(entry.number, entry.case_title),
             standing_words(line, messages), entry.who},
            tone_of(line),
            entry.dispute,
            entry.kind,
            entry.record};
}

AgendaRow AgendaPage::row_of(const storage::CaseRow& row, const std::string& day,
                             const std::string& remark) const {
    return {{day, remark, number_and_title(row.number, row.title), "", ""},
            Tone::Plain,
            row.id,
            domain::RecordKind::CaseSheet,
            {}};
}

void AgendaPage::make_rows() {
    rows_.clear();
    const auto& messages = session_.messages;
    const auto add = [&](const storage::CaseRow& row, const std::string& day, const std::string& remark) {
        if (has_words(row.number + " " + row.title)) rows_.push_back(row_of(row, day, remark));
    };
    if (chosen_ == AgendaList::Unscheduled)
        for (const storage::CaseRow& row : agenda_.unscheduled)
            add(row, "", messages.tr("Nothing is scheduled"));
    if (chosen_ == AgendaList::Silent)
        for (const app::SilentClaim& claim : agenda_.silent)
            add(claim.row, text::format_date(claim.since, messages.language(), text::DateStyle::Listed),
                text::filled(messages.ntr("No answer for {0} day", "No answer for {0} days", claim.days),
                             {std::to_string(claim.days)}));
    for (const app::AgendaLine& line : lines_)
        if (is_in(line, chosen_) && is_shown(line)) rows_.push_back(row_of(line));
}

std::string AgendaPage::title() const {
    return list_title(chosen_, day_, session_.messages);
}

std::string AgendaPage::empty_text() const {
    if (!words_.empty() || !who_.empty()) return session_.messages.tr("Nothing fits the search.");
    if (lines_.empty() && chosen_ != AgendaList::Unscheduled && chosen_ != AgendaList::Silent)
        return session_.messages.tr(
            "No case has a date that waits. Dates are entered in the section Deadlines "
            "of a case.");
    return empty_words(chosen_, session_.messages);
}

app::MadeLetter AgendaPage::paper(const documents::FontSet& fonts) const {
    const app::AgendaChoices choices{
        .today = today_, .days = soon_days, .silent_days = silent_days, .who = who_};
    return app::make_agenda(app::agenda_on(session_.workspace.casebook(), choices), choices,
                            {.language = session_.language(), .dated = today_}, session_.resources, fonts);
}

std::string AgendaPage::paper_name() const {
    return "agenda-" + today_.iso() + ".pdf";
}

MonthSheet AgendaPage::month() const {
    std::vector<DayMark> marks;
    for (const app::AgendaLine& line : lines_)
        if (is_shown(line)) marks.push_back({line.entry.date, tone_of(line)});
    return month_sheet(day_, today_, marks, session_.messages);
}

void AgendaPage::choose_day(domain::Date day) {
    day_ = day;
    choose(AgendaList::Day);
}

void AgendaPage::turn_month(int months) {
    day_ = month_after(day_, months);
    choose(AgendaList::Month);
}

} // namespace redress::presentation
