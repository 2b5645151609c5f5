// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/office_papers.h>
#include <redress/presentation/month_sheet.h>
#include <redress/presentation/session.h>

namespace redress::presentation {

/// The lists of an agenda, in their order. Week and Month: those of the day that is chosen in the calendar;
/// Day: that day. Passed: what has ended
/// without anything being late.
enum class AgendaList { Overdue, Today, Week, Soon, Later, Month, Day, Passed, Unscheduled, Silent };
inline constexpr AgendaList all_agenda_lists[] = {
    AgendaList::Overdue, AgendaList::Today, AgendaList::Week,   AgendaList::Soon,        AgendaList::Later,
    AgendaList::Month,   AgendaList::Day,   AgendaList::Passed, AgendaList::Unscheduled, AgendaList::Silent};

struct AgendaListLine {
    AgendaList list = AgendaList::Today;
    std::string title;
    std::string count;
    Tone tone = Tone::Plain;
};

struct AgendaRow {
    std::vector<std::string> cells; ///< day, what, case, how it stands, who
    Tone tone = Tone::Plain;
    domain::Id<domain::CaseSheet> dispute;
    domain::RecordKind kind = domain::RecordKind::CaseSheet;
    domain::Uid record; ///< none: the case
};

/// What waits in all open cases of a casebook: one list at a time, and a month.
class AgendaPage {
public:
    explicit AgendaPage(Session& session);

    /// Reads the casebook again.
    void refresh();
    domain::Date today() const { return today_; }

    std::vector<AgendaListLine> lists() const;
    AgendaList chosen() const { return chosen_; }
    void choose(AgendaList list);
    /// Every word must stand in the title, the case or the person.
    void search(const std::string& words);
    /// One person's dates; empty: everybody's. Cases without dates are shown whoever is chosen.
    void choose_person(const std::string& who);
    /// Who has dates, sorted as people sort.
    std::vector<std::string> people() const;
    const std::string& person() const { return who_; }

    std::vector<ColumnState> columns() const;
    const std::vector<AgendaRow>& rows() const { return rows_; }
    std::string title() const;      ///< of the chosen list
    std::string empty_text() const; ///< when it has no rows

    /// The next 14 days, what is late and what is silent, of the chosen person or of everybody.
    app::MadeLetter paper(const documents::FontSet& fonts) const;
    std::string paper_name() const; ///< "agenda-2026-11-21.pdf"

    MonthSheet month() const;
    domain::Date day() const { return day_; }
    /// Shows the month of that day; the chosen list then is that of the day.
    void choose_day(domain::Date day);
    void turn_month(int months);

private:
    void make_rows();
    bool is_shown(const app::AgendaLine& line) const;
    bool is_in(const app::AgendaLine& line, AgendaList list) const;
    bool has_words(const std::string& text) const;
    std::size_t count_of(AgendaList list) const;
    AgendaRow row_of(const app::AgendaLine& line) const;
    AgendaRow row_of(const storage::CaseRow& row, const std::string& day, const std::string& remark) const;

    Session& session_;
    domain::Date today_;
    domain::Date day_; ///< chosen in the calendar, whose month is shown
    std::vector<app::AgendaLine> lines_;
    app::Agenda agenda_; ///< the lists of cases only
    std::vector<std::string> words_;
    std::string who_;
    AgendaList chosen_ = AgendaList::Today;
    std::vector<AgendaRow> rows_;
};

} // namespace redress::presentation
