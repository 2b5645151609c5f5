// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/letters.h>
#include <redress/app/ports.h>
#include <redress/domain/edit.h>
#include <redress/domain/ledger/ledger.h>

namespace redress::app {

/// For whom the defect schedule (Scott schedule) is laid out. An expert gets the defects alone, with columns
/// for the finding and the cost: no amount that anybody asks, no answer and no decision.
enum class ScheduleLayout { Court, Board, Expert };

/// What the sides are called: as the forum calls them before which the case is, or consumer and trader.
enum class ScheduleNames { ByRole, BySide };

struct ScheduleChoices {
    ScheduleLayout layout = ScheduleLayout::Court;
    text::Language language = text::Language::English;
    domain::Date dated;
    documents::PaperSize paper = documents::PaperSize::A4;
    domain::Side answered_by = domain::Side::Trader; ///< whose answers a file leaves open to be filled in
    /// With whom: what is claimed of another never reaches the paper. None: the seller whom letters go to.
    domain::Id<domain::Party> counterpart = {};
    ScheduleNames names = ScheduleNames::ByRole;
};
/// Those whom a schedule can be made with: the sellers, and whoever else a claim names as its debtor. With
/// several a person has to choose.
std::vector<domain::Id<domain::Party>> schedule_counterparts(const domain::Case& dispute);
/// Today, the case's language where there are templates for it, the only counterpart, and the layout of the
/// forum before which the case is: a board's before a board, else a court's.
ScheduleChoices default_schedule_choices(const domain::Case& dispute, domain::Date today,
                                         const Resources& resources);

/// One line of the schedule. A defect for which nothing of its own is asked has no item; its answer stands in
/// the row of the item that covers it.
struct ScheduleRow {
    domain::Id<domain::ClaimItem> item;
    domain::Id<domain::Defect> defect; ///< none: an item for several defects, or for none
    std::string number;                ///< "3"; of an item for several defects or none its letter
    std::string title;
    std::string description;
    std::optional<domain::Date> found;
    std::string asked; ///< what is asked and how the amount is found, in words
    std::optional<domain::Money> claimed;
    std::string instead; ///< stands for the amount where there is none
    std::string evidence;
    domain::Standing standing = domain::Standing::Counts;
    std::optional<domain::Stance> stance;
    std::optional<domain::Money> admitted;
    std::string reason;
    std::string answer_evidence;
    std::string decided; ///< by which forum and how, or that it was settled
    std::optional<domain::Money> awarded;
    std::optional<domain::Money> paid; ///< towards it, where something was; for summaries
    bool is_open = false;              ///< the respondent's cells of a file may be filled in
};

/// What is asked under one head; heads exclude each other and are never added. `total` is the ledger's; its
/// claimed less its excess is what the head states.
struct ScheduleSection {
    domain::Id<domain::Head> head; ///< none: the expert's only section, without totals
    domain::Side asked_by = domain::Side::Consumer;
    domain::HeadUse use = domain::HeadUse::Claim;
    std::string title;
    std::vector<ScheduleRow> rows; ///< defects by number, each item for several after the last it covers
    std::optional<domain::LedgerTotals> total;
};

/// A view of the records that may leave the own side. Offers that were not released to the forum, notes,
/// reserves, estimates and exhibits kept back are not in it.
struct Schedule {
    ScheduleChoices choices;
    domain::CaseSheet sheet; ///< without its note
    std::string claimant = {},
                respondent = {}; ///< who brought it to the forum; without one the consumer first
    std::string claimant_role = {},
                respondent_role = {}; ///< "Kärande", "Svarande"; "Konsument", "Näringsidkare"
    std::string counterpart = {};     ///< with whom it is made
    std::string forum = {}; ///< before which the case is, with its number of the case; empty: none yet
    std::vector<ScheduleSection> sections = {};
    int unreleased = 0;   ///< items settled by an accepted offer that is not released to the forum
    int unattributed = 0; ///< claim items that stand in no schedule: nobody can tell of whom they are asked
};
Schedule schedule_of(const domain::Case& dispute, const ScheduleChoices& choices, const Resources& resources);

/// On paper, landscape.
documents::Template::Result schedule_document(const Schedule& schedule, const Resources& resources);
MadeLetter make_schedule(const domain::Case& dispute, const ScheduleChoices& choices,
                         const Resources& resources, const documents::FontSet& fonts);
/// `2026-0007-defect-schedule.pdf`, and the same for `ods` and `csv`.
std::string schedule_file_name(const domain::Case& dispute, std::string_view ending);

} // namespace redress::app

namespace redress::domain {
template <>
inline constexpr ChoiceNames<app::ScheduleLayout> choice_names<app::ScheduleLayout>{"court", "board",
                                                                                    "expert"};
}
