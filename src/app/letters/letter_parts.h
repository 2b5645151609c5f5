// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citations.h"
#include "letter_words.h"

#include <redress/app/letters.h>
#include <redress/domain/totals.h>

#include <set>

namespace redress::app {

using documents::FieldTree;
struct ClaimLeft;

/// What every part of a letter's fields is made from.
struct LetterSource {
    const domain::Case& dispute;
    const LetterWords& words;
    const law::Pack* pack = nullptr;            ///< null: no pack for the jurisdiction
    domain::Side side = domain::Side::Consumer; ///< who writes
    domain::Date dated;
    domain::Date reply_by;
    bool is_to_the_seller = true;          ///< a letter; false: a paper about the whole case
    std::vector<domain::HeadTotal> totals; ///< of the heads, by rank; reckoned once for the whole paper
    bool is_partly_decided =
        false; ///< by a binding ruling or a settlement: what is claimed is not what is due
    const ClaimLeft* left = nullptr; ///< of a paper that asks only what is still open; else null
};
/// A head's sums, of those above.
const domain::HeadTotal& total_of(const LetterSource& source, const domain::Head& head);

/// The filled template as text, pages and bytes; nothing but its problems when it has any.
MadeLetter made_from(documents::Template::Result filled, const documents::FontSet& fonts);

/// Each adds its own names to the tree; docs/templates.md lists them.
void add_case_fields(FieldTree& tree, const LetterSource& source);
void add_party_fields(FieldTree& tree, const LetterSource& source);
void add_purchase_fields(FieldTree& tree, const LetterSource& source);
void add_payment_fields(FieldTree& tree, const LetterSource& source);
void add_defect_fields(FieldTree& tree, const LetterSource& source);
void add_event_fields(FieldTree& tree, const LetterSource& source);
void add_second_tier_fields(FieldTree& tree, const LetterSource& source);
void add_claim_fields(FieldTree& tree, const LetterSource& source);
void add_ground_fields(FieldTree& tree, const LetterSource& source);
void add_demand_fields(FieldTree& tree, const LetterSource& source);
void add_head_fields(FieldTree& tree, const LetterSource& source);
void add_exhibit_fields(FieldTree& tree, const LetterSource& source);

/// The buyers: whoever a purchase names, then the consumers, estates and co-buyers beside.
std::vector<const domain::Party*> buyers_of(const domain::Case& dispute);
/// The seller of the main purchase, else the first trader; null without one.
const domain::Party* seller_of(const domain::Case& dispute);
/// The purchase that the letter is about: of the first open defect that is claimed, else of the first open
/// one, else the first; null without one.
const domain::Purchase* main_purchase(const domain::Case& dispute);
using Defects = std::set<domain::Id<domain::Defect>>;

/// The section of a law for what the defects are in, as the letter's language writes it; where several hold,
/// or one for some of the defects only, each with its defects. Empty when the pack has none, has it in
/// another language only, or when nobody has confirmed it. Without defects: for all that is in dispute.
std::string section_words(const LetterSource& source, const std::string& key, const Defects& defects);
/// The name a person would use: "Kaminhuset AB (Påhitts Kaminer)".
std::string full_name(const domain::Party& party, const LetterWords& words);

/// The numbers of those defects that the case has.
std::vector<int> numbers_of(const domain::Case& dispute,
                            const std::vector<domain::Id<domain::Defect>>& defects);
std::vector<int> numbers_of(const domain::Case& dispute, const std::vector<domain::DefectShare>& defects);

/// What a claim item asks and how its amount is found, as sentences for a paper.
std::string calculation_line(const LetterSource& source, const domain::ClaimItem& item);
/// "prisavdrag för fel 3"; with the title where that alone does not say which item is meant.
std::string reference_to(const LetterSource& source, const domain::ClaimItem& item);
/// The calculation with its source and its exhibits; own-side exhibits are left out.
std::string full_calculation(const LetterSource& source, const domain::ClaimItem& item);
/// The item's title, else its remedy.
std::string item_title(const LetterSource& source, const domain::ClaimItem& item);
/// Where the amount comes from: a formula where there is one, source, ground and exhibits, but not the
/// amount.
std::string item_grounds(const LetterSource& source, const domain::ClaimItem& item);
/// The claim items of a head, or of the first one, that count in its total.
std::vector<const domain::ClaimItem*> counted_items(const LetterSource& source, const domain::Head& head);
std::vector<const domain::ClaimItem*> counted_items(const LetterSource& source);

/// What the first head asks before anything else. Relief of another kind is money when it has an amount.
enum class Demand { Money, Rescission, Act };
Demand first_demand(const LetterSource& source);
bool is_rescission(const domain::Head* head);

Defects open_defects(const LetterSource& source);
/// The defects for which the items ask something.
Defects defects_of(const std::vector<const domain::ClaimItem*>& items);
/// The defects of a claim letter's table: open ones and claimed ones; where an act is asked only those that
/// some head asks something for.
Defects defects_in_claim(const LetterSource& source);
/// Whether a board for such disputes can still be asked once the time to reply is over.
bool is_board_open(const LetterSource& source);
/// Whether the notice tells the seller of one of its defects at least.
bool reaches_the_seller(const domain::Case& dispute, const domain::Notice& notice);
/// Whether the law lets the defect's recorded reason open the second tier; so does an act that lists none.
bool is_ground_in_law(const LetterSource& source, const domain::Defect& defect);
/// Its amount, or the words for why it has none.
std::string item_amount(const LetterSource& source, const domain::ClaimItem& item);

} // namespace redress::app
