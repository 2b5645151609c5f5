// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/documents/pdf.h>
#include <redress/domain/case.h>
#include <redress/domain/problem.h>

namespace redress::app {

// The papers that need more than their template says.
inline constexpr const char* claim_letter = "price_reduction_claim";
inline constexpr const char* answer_letter = "answer_to_claim";
inline constexpr const char* intake_receipt = "intake_receipt";

/// What a person chooses for one letter.
struct LetterChoices {
    std::string kind; ///< price_reduction_claim, …, case_summary
    text::Language language = text::Language::English;
    domain::Date dated;
    std::optional<domain::Date> reply_by; ///< none: the pack's reply days after `dated`, moved to an open day
    documents::PaperSize paper = documents::PaperSize::A4;
    domain::Id<domain::Hearing> hearing =
        {};                                 ///< of a hearing sheet; none: the next planned one, else the last
    domain::Id<domain::Intake> intake = {}; ///< of an intake receipt; none: the last
    std::string handed_in_by = {};          ///< on an intake receipt; empty: the buyers
    std::string taken_by = {};              ///< on an intake receipt; empty: the shop's contact person
};

/// Whether a paper is made from one case. Those of the group `office` are made from a casebook or a history
/// and have a face of their own (office_papers.h), as have those of `first` (first_letter.h) and `schedule`.
bool is_about_a_case(const documents::TemplateHead& head);
/// Whether whoever has the papers of that side writes it: a shop asks nobody to repair what it sold.
bool is_for_side(const documents::TemplateHead& head, domain::Side side);
/// Whether the paper asks for an answer by a day. A receipt does not.
bool asks_for_answer(const documents::TemplateHead& head);

/// Why a paper is not made of a case whatever is filled in: the other side writes it, all that it would ask
/// is settled or decided for good, nothing is claimed that could be answered, nothing was taken in.
enum class LetterRefusal { OtherSide, NothingLeft, NothingAnswered, NoIntake };
std::optional<LetterRefusal> refusal_of(const domain::Case& dispute, const LetterChoices& choices,
                                        const Resources& resources);

/// The claim items asked of the trader that have no answer yet, in the order of the ledger; what is settled
/// or decided for good needs none.
std::vector<domain::Id<domain::ClaimItem>> unanswered_items(const domain::Case& dispute);

/// The values a template of any kind may name, already in the letter's language. Records for the own side
/// only and private notes are never among them. The names are listed in docs/templates.md.
documents::FieldTree letter_fields(const domain::Case& dispute, const LetterChoices& choices,
                                   const Resources& resources);

/// The paper as blocks, or what it still needs.
documents::Template::Result letter_document(const domain::Case& dispute, const LetterChoices& choices,
                                            const Resources& resources);

struct MadeLetter {
    std::string pdf; ///< bytes; empty when there are problems
    documents::PageSet pages;
    std::string text; ///< as plain text
    std::vector<documents::TemplateProblem> problems;
    std::vector<documents::MissingGlyph> missing_glyphs;
};
/// The whole pipeline. The window and the command line call this and nothing else.
MadeLetter make_letter(const domain::Case& dispute, const LetterChoices& choices, const Resources& resources,
                       const documents::FontSet& fonts);

/// The day to answer by: the pack's reply days after `dated`, 14 without a pack, moved from a weekend or a
/// holiday of the pack's main calendar to the next open day. A region that the calendar knows has its own
/// days.
domain::Date reply_day(domain::Date dated, const law::Pack* pack, const std::string& region = {});

/// Whether the paper would hold the other side to a day that comes from days for an answer which nobody has
/// confirmed: the person is to name the day, or to say that it may stand.
bool names_unconfirmed_day(const domain::Case& dispute, const std::string& kind, const Resources& resources);

/// The choices a letter starts with: today, the case's language where a template exists, the pack's reply
/// days.
LetterChoices default_choices(const domain::Case& dispute, const std::string& kind, domain::Date today,
                              const Resources& resources);

/// A file name without a path: `2026-0007-claim-letter.pdf`.
std::string letter_file_name(const domain::Case& dispute, const std::string& kind);

/// Writes to a temporary file beside the target, reads it back, flushes and renames. On any failure the old
/// file is intact and domain::Error says why (DiskFull, PlaceReadOnly, FileUnreadable).
void write_file_safely(const std::filesystem::path& target, std::string_view bytes);

} // namespace redress::app
