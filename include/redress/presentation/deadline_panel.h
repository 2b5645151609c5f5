// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/date_edits.h>
#include <redress/app/letters.h>
#include <redress/presentation/case_page.h>
#include <redress/presentation/tick_sheet.h>

namespace redress::presentation {

/// Why a kept date is the day it is.
struct DateExplanation {
    std::string title;
    std::string standing; ///< "12 days left."; nothing in it is late after a harbour, presumption or window
    Tone tone = Tone::Plain;
    std::vector<FactLine> days; ///< the day to keep first
    std::string effect;         ///< what the end means
    std::string complete;       ///< whether sending is enough; empty when it is not known
    std::vector<std::string> steps;
    std::vector<std::string> warnings;
    std::string origin;           ///< source, when it was checked, confidence
    bool is_open = false;         ///< can be ticked off, dropped, extended
    bool has_rule = false;        ///< can be explained on paper
    bool counts_from_day = false; ///< a date of one's own that can be counted anew from its trigger
};

/// What a person is asked before a deadline ends.
struct EndQuestion {
    std::string title;
    std::string question;
    std::vector<std::string> sentences; ///< the last open one of the case; what comes next in the plan
    std::string yes;
    bool warns = false;
};

/// The dates of a case: what follows from its records, what is kept of it and what has moved.
class DeadlinePanel {
public:
    DeadlinePanel(Session& session, CasePage& page);

    /// Reads what follows from the case as the page has it now.
    void refresh();

    /// How many dates follow that are not kept, those among them whose day a court or board sets.
    std::size_t proposal_count() const { return unset_.size() + proposals_.size(); }
    std::string proposals_label() const; ///< with how many are still to come: "Dates that follow (3)…"
    TickSheet proposals() const;
    /// A ticked line that needs a day and has none that is understood is left out.
    Outcome keep(const Ticked& ticked, const TypedDays& days = {});

    /// "2 dates have moved."; empty when none has.
    std::string moved_words() const;
    TickSheet moves() const;
    /// Takes over the new days that were ticked; drops what has no day any more.
    Outcome accept(const Ticked& ticked);

    /// A claim would be lost soon, and nobody keeps the day; empty when there is none.
    std::string loss_words() const;

    /// Nothing when the record is no deadline.
    std::optional<DateExplanation> explanation(domain::Uid deadline) const;

    EndQuestion tick_off_question(domain::Uid deadline) const;
    Outcome tick_off(domain::Uid deadline);
    EndQuestion drop_question(domain::Uid deadline) const;
    Outcome drop(domain::Uid deadline);

    /// What was entered, changed and ticked off, in the windows' language; without pages while nothing was.
    app::MadeLetter log_paper(const documents::FontSet& fonts) const;
    std::string log_name() const; ///< "2026-0007-deadline-log.pdf"

    /// A form for a day that somebody set instead; saved by the page.
    RecordForm extension(domain::Uid deadline) const;
    /// Counts a date of one's own anew: so many days from its trigger.
    Outcome count_from_trigger(domain::Uid deadline, int days);

private:
    /// What follows when a court or board has written that day, or that many days.
    std::optional<app::DateProposal> with_day(const app::DateProposal& unset, const std::string& typed) const;
    std::optional<app::DateProposal> counted(const app::DateProposal& unset, int days) const;
    DayRead read_day(std::size_t line, const std::string& typed) const;
    EndQuestion question_about(domain::Uid deadline, const app::DeadlineEnd& end, const char* question,
                               const char* yes) const;
    domain::Date today() const { return session_.workspace.ports().today(); }
    Session& session_;
    CasePage& page_;
    app::CaseLaw law_;
    std::vector<app::DateProposal> unset_;     ///< not kept, their period set by a court or board
    std::vector<app::DateProposal> proposals_; ///< not kept
    std::vector<app::DateMove> moves_;
};

/// Days that the quick buttons count.
inline constexpr int quick_days[] = {7, 14, 30};

} // namespace redress::presentation
