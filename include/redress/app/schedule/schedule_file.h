// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/schedule/schedule.h>
#include <redress/exchange/sheet.h>
#include <redress/text/parse.h>

namespace redress::app {

/// The schedule as a file that the other side fills in: the claimant's columns protected, the respondent's
/// open, and a key in each row by which it is found again.
std::string schedule_file(const domain::Case& dispute, const ScheduleChoices& choices,
                          exchange::SheetFormat format, const Resources& resources);

/// The columns of a file. Key is the hidden one.
enum class ScheduleColumn {
    Number,
    Title,
    Description,
    Found,
    Asked,
    Claimed,
    Evidence,
    Stance,
    Admitted,
    Reason,
    AnswerEvidence,
    Decided,
    Awarded,
    ExpertFinding,
    ExpertCost,
    Key
};

/// What reading found that a person should know. Nothing of it is among the changes proposed.
enum class ScheduleProblemKind {
    NotReadable,   ///< `fault` says why
    NotASchedule,  ///< a table without our key
    OtherCase,     ///< made from another case
    OtherVersion,  ///< made by a newer Redress
    NothingToRead, ///< an expert's schedule: the finding is recorded as an exhibit and an estimate
    ColumnMissing, ///< or its heading was changed
    RowUnknown,    ///< its key names nothing here, or it was added: `found` holds its texts
    RowMissing,    ///< of the schedule as it would be made now
    RowTwice,      ///< the first one counts
    ForeignEdit,   ///< of a column or row that was not open
    ChangedSince,  ///< in this casebook, after the file was made; the file has the older content
    StanceUnknown, ///< words that are no position
    AmountUnclear, ///< `parse` says why
    AmountNegative,
    AmountAboveClaim,    ///< proposed all the same
    AnswerContradictory, ///< disputed with an amount, or conceded with less than is asked; proposed all the
                         ///< same
    TextTooLong
};
struct ScheduleProblem {
    ScheduleProblemKind kind;
    std::string row = {}; ///< its number
    std::optional<ScheduleColumn> column = {};
    std::string expected = {};
    std::string found = {};
    std::optional<exchange::SheetFault> fault = {};
    std::optional<text::ParseProblem> parse = {};
};

/// One cell that the respondent filled in or changed.
struct ProposedAnswer {
    domain::Id<domain::ClaimItem> item;
    std::string row; ///< its number
    ScheduleColumn column = ScheduleColumn::Stance;
    std::string before; ///< as the file writes it; empty: nothing
    std::string after;
    std::optional<domain::Stance> stance = {};  ///< what is meant, for a stance
    std::optional<domain::Money> amount = {};   ///< for an amount; none: it was emptied
    domain::Id<domain::Party> counterpart = {}; ///< whose schedule it was
    bool is_inferred = false; ///< not in the file: a position that follows from the amount or the reason
};

struct ScheduleReading {
    text::Language language = text::Language::English; ///< of the file
    std::vector<ProposedAnswer> changes;               ///< in the order of the schedule
    std::vector<ScheduleProblem> problems;
};
/// Compares a file, filled in, with the case. Changes nothing.
ScheduleReading read_schedule(const domain::Case& dispute, std::string_view bytes,
                              const Resources& resources);

/// One new answer for each item with approved changes: its standing answer with those put over it, dated
/// `received`. Evidence in words that are no numbers of exhibits is kept in the reason.
domain::Edit schedule_answers_edit(const domain::LoadedCase& loaded, std::span<const ProposedAnswer> approved,
                                   text::Language language, domain::Date received, const Resources& resources,
                                   const Ports& ports);

/// One plain sentence: what is wrong and what to do.
std::string sentence(const ScheduleProblem& problem, const text::Messages& messages);
/// "Respondent's position".
std::string label(ScheduleColumn column, const text::Messages& messages);

} // namespace redress::app
namespace redress::domain {
template <>
inline constexpr ChoiceNames<app::ScheduleColumn> choice_names<app::ScheduleColumn>{
    "number",   "title",  "description",     "found",   "asked",   "claimed",        "evidence",    "stance",
    "admitted", "reason", "answer_evidence", "decided", "awarded", "expert_finding", "expert_cost", "key"};
template <>
inline constexpr ChoiceNames<app::ScheduleProblemKind> choice_names<app::ScheduleProblemKind>{
    "not_readable",         "not_a_schedule", "other_case",     "other_version",   "nothing_to_read",
    "column_missing",       "row_unknown",    "row_missing",    "row_twice",       "foreign_edit",
    "changed_since",        "stance_unknown", "amount_unclear", "amount_negative", "amount_above_claim",
    "answer_contradictory", "text_too_long"};
} // namespace redress::domain
