// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_words.h"

#include <redress/text/messages.h>

namespace redress::presentation {

namespace {

using domain::RecordKind;

constexpr KindWords all_words[] = {
    {RecordKind::CaseSheet, N_("Case"), N_("New case"), N_("Add case"), N_("Change case details"),
     N_("Remove case"), ""},
    {RecordKind::Party, N_("People and firms"), N_("New party"), N_("Add party"), N_("Change party"),
     N_("Remove party"), N_("Nobody is recorded yet. Add the person who bought and the firm that sold.")},
    {RecordKind::Purchase, N_("Purchases"), N_("New purchase"), N_("Add purchase"), N_("Change purchase"),
     N_("Remove purchase"),
     N_("Add the contract first: who sold, and when. What was bought comes below it.")},
    {RecordKind::Item, N_("What was bought"), N_("New item"), N_("Add item"), N_("Change item"),
     N_("Remove item"), N_("Add each thing or service of the purchase, with its price and day of delivery.")},
    {RecordKind::Payment, N_("Payments"), N_("New payment"), N_("Add payment"), N_("Change payment"),
     N_("Remove payment"), N_("Add what was paid, and what was held back because of the defects.")},
    {RecordKind::Guarantee, N_("Guarantees"), N_("New guarantee"), N_("Add guarantee"),
     N_("Change guarantee"), N_("Remove guarantee"),
     N_("No guarantee is recorded. The rights in law do not depend on one.")},
    {RecordKind::Defect, N_("Defects"), N_("New defect"), N_("Add defect"), N_("Change defect"),
     N_("Remove defect"), N_("Add each thing that is wrong, one by one. Every defect keeps its number.")},
    {RecordKind::Notice, N_("Notices"), N_("New notice"), N_("Add notice"), N_("Change notice"),
     N_("Remove notice"), N_("Add when and how the trader was told about which defects.")},
    {RecordKind::RepairAttempt, N_("Repair attempts"), N_("New repair attempt"), N_("Add repair attempt"),
     N_("Change repair attempt"), N_("Remove repair attempt"),
     N_("Add each repair or replacement that was asked for, and what came of it.")},
    {RecordKind::Exhibit, N_("Exhibits"), N_("New exhibit"), N_("Add exhibit"), N_("Change exhibit"),
     N_("Remove exhibit"), N_("Add receipts, photographs, quotes and messages, and say what each proves.")},
    {RecordKind::Head, N_("Heads of claim"), N_("New head of claim"), N_("Add head"), N_("Change head"),
     N_("Remove head"), N_("Add what is asked in the first place, then what is asked in the second.")},
    {RecordKind::ClaimItem, N_("Claim items"), N_("New claim item"), N_("Add claim item"),
     N_("Change claim item"), N_("Remove claim item"),
     N_("Add one claim item for each defect, with how its amount is found.")},
    {RecordKind::Event, N_("Events"), N_("New event"), N_("Add event"), N_("Change event"),
     N_("Remove event"),
     N_("Add what happened and stands nowhere else: a refusal, a demand received, a judgment served.")},
    {RecordKind::Deadline, N_("Deadlines"), N_("New deadline"), N_("Add deadline"), N_("Change deadline"),
     N_("Remove deadline"), N_("No deadline is kept. Add the days by which somebody must act.")},
    {RecordKind::DateOverride, N_("Changed dates"), N_("New changed date"), N_("Add changed date"),
     N_("Change changed date"), N_("Remove changed date"),
     N_("Add an extension, an agreement or an order that set another day for a deadline.")},
    {RecordKind::Hearing, N_("Hearings"), N_("New hearing"), N_("Add hearing"), N_("Change hearing"),
     N_("Remove hearing"), N_("Add the day, time and place of each hearing before a board or court.")},
    {RecordKind::Estimate, N_("Other ways to find the amounts"), N_("New way to find an amount"),
     N_("Add way"), N_("Change way"), N_("Remove way"),
     N_("Add other ways to find an amount, to compare them. The claim item keeps the one that was chosen.")},
    {RecordKind::Instance, N_("Instances"), N_("New instance"), N_("Open instance"), N_("Change instance"),
     N_("Remove instance"), N_("Nothing has been opened yet: no negotiation, board or court.")},
    {RecordKind::Answer, N_("Answers"), N_("New answer"), N_("Add answer"), N_("Change answer"),
     N_("Remove answer"), N_("Add what the other side says about each claim item.")},
    {RecordKind::Offer, N_("Offers"), N_("New offer"), N_("Add offer"), N_("Change offer"),
     N_("Remove offer"), N_("Add each offer and counter-offer in order.")},
    {RecordKind::Ruling, N_("Rulings"), N_("New ruling"), N_("Add ruling"), N_("Change ruling"),
     N_("Remove ruling"), N_("Nobody has ruled yet.")},
    {RecordKind::DefectFinding, N_("Findings on the defects"), N_("New finding"), N_("Add finding"),
     N_("Change finding"), N_("Remove finding"),
     N_("Nothing is recorded yet about which defects were found.")},
    {RecordKind::ItemResult, N_("Results of the claim items"), N_("New result"), N_("Add result"),
     N_("Change result"), N_("Remove result"), N_("Nothing is recorded yet about what the claim items got.")},
    {RecordKind::Intake, N_("Taken in"), N_("New intake"), N_("Add intake"), N_("Change intake"),
     N_("Remove intake"), N_("Add when the thing was handed in, in which condition and with what.")},
    {RecordKind::HandlingCost, N_("Costs of handling"), N_("New cost"), N_("Add cost"), N_("Change cost"),
     N_("Remove cost"), N_("Add what handling each defect has cost: parts, labour, visits, goodwill.")},
    {RecordKind::Reserve, N_("Reserves"), N_("New reserve"), N_("Add reserve"), N_("Change reserve"),
     N_("Remove reserve"), N_("Add what each claim item will likely come to.")},
    {RecordKind::Recourse, N_("Recourse"), N_("New recourse"), N_("Add recourse"), N_("Change recourse"),
     N_("Remove recourse"), N_("Add what is claimed back from the supplier or the manufacturer.")},
};

} // namespace

const KindWords& words_of(RecordKind kind) {
    return all_words[static_cast<std::size_t>(kind)];
}

} // namespace redress::presentation
