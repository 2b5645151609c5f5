// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_sentences.h>
#include <redress/app/sentences.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::Problem;
using domain::ProblemKind;

struct ProblemWords {
    ProblemKind kind;
    const char* words;
};

/// {0} the record, {1} the field, {2} the amount, {3} the detail, {4} the day.
constexpr ProblemWords all_words[] = {
    {ProblemKind::MissingTitle, N_("{0}: give it a title.")},
    {ProblemKind::UnknownCurrency, N_("{3} is not a currency that Redress knows.")},
    {ProblemKind::UnknownReference, N_("{0}: \"{1}\" names a record that is not in the case. Choose another, "
                                       "or remove what cites it first.")},
    {ProblemKind::MixedCurrency, N_("{0}: \"{1}\" is in another currency than the case.")},
    {ProblemKind::DuplicateNumber, N_("{0}: the number {3} is taken. Each number is used once.")},
    {ProblemKind::NegativeAmount, N_("{0}: \"{1}\" is below zero. Write it without the minus.")},
    {ProblemKind::AmountTooLarge, N_("{0}: \"{1}\" is too large to be right.")},
    {ProblemKind::PercentOutOfRange, N_("{0}: a percentage lies between 0 and 100.")},
    {ProblemKind::DiscountAbovePrice, N_("{0}: the discount is larger than the price.")},
    {ProblemKind::SharesExceedAmount,
     N_("{0}: the parts of the defects add up to more than the amount ({2}).")},
    {ProblemKind::AlternativeToItself, N_("{0}: an item cannot be an alternative to itself.")},
    {ProblemKind::AlternativeInOtherHead,
     N_("{0}: the item it is an alternative to stands under another head of claim.")},
    {ProblemKind::AlternativeToOutsideItem,
     N_("{0}: costs and interest stand beside the amount in dispute. They cannot be the alternative to a "
        "demand in dispute, nor the other way round.")},
    {ProblemKind::TextTooLong, N_("{0}: \"{1}\" is longer than 100,000 characters.")},
    {ProblemKind::NotUtf8, N_("{0}: \"{1}\" holds bytes that are not text. Type it again.")},
    {ProblemKind::GuaranteeEndsBeforeStart, N_("{0} ends before it begins. One of the dates is wrong.")},
    {ProblemKind::RepairFinishedBeforeRequest,
     N_("{0} was finished before it was asked for. One of the dates is wrong.")},
    {ProblemKind::DuplicateReference, N_("{0}: \"{1}\" names the same record twice.")},
    {ProblemKind::DuplicateRecord, N_("{0} is in the case twice.")},
    {ProblemKind::NumberBelowOne, N_("{0}: \"{1}\" is {3}. Numbers begin at 1.")},
    {ProblemKind::NumberOutOfRange, N_("{0}: \"{1}\" is {3}. It lies between 0 and 9,999.")},
    {ProblemKind::MissingDate, N_("{0}: state the date in \"{1}\".")},
    {ProblemKind::DoneWithoutDay, N_("{0}: state the day on which it was done.")},
    {ProblemKind::DatesOutOfOrder, N_("{0}: \"{1}\" does not fit the dates before it. Check them.")},
    {ProblemKind::AfterItself, N_("{0}: a step of a plan cannot follow on itself.")},
    {ProblemKind::EventHasOwnRecord, N_("{0}: this is recorded with the purchase, the defects, the notices, "
                                        "the payments or the hearings, not "
                                        "as an event.")},
    {ProblemKind::AppealOfItself, N_("{0}: an instance cannot look at its own ruling again.")},
    {ProblemKind::CounterToItself, N_("{0}: an offer cannot answer itself.")},
    {ProblemKind::CorrectsOtherRuling,
     N_("{0}: a correction takes the place of an earlier ruling of the same instance.")},
    {ProblemKind::NotBeforeInstance,
     N_("{0}: this item was not before that instance. Add it to the instance first.")},
    {ProblemKind::ResultTwice, N_("{0}: \"{1}\" has its result in this ruling already.")},
    {ProblemKind::AmountForNothing, N_("{0}: what was refused, dismissed or withdrawn has no amount.")},
    {ProblemKind::AmountForDisputed,
     N_("{0}: who disputes the item or is silent concedes no amount. Say that "
        "it is conceded in part, or leave the amount out.")},
    {ProblemKind::ResultWithoutAmount, N_("{0}: state the amount that was given.")},
    {ProblemKind::HeadAwardedAboveClaim, N_("{0}: more is awarded than the head of claim asks ({2}). No "
                                            "forum gives more than is asked; check the amounts.")},
    {ProblemKind::ClosedWithoutResults,
     N_("{0} cannot be closed yet: each defect needs a finding and each item a result.")},
    {ProblemKind::PartsAbovePayment, N_("{0}: the parts add up to more than was paid.")},
    {ProblemKind::LinesAboveLump, N_("{0}: the lines add up to more than the sum offered.")},
    {ProblemKind::ResultMissing, N_("{0} has no result yet in this instance.")},
    {ProblemKind::FindingMissing, N_("Nothing is recorded yet about whether defect {0} was found.")},
    {ProblemKind::ItemAwardedAboveClaim, N_("{0}: more was awarded than the item asks ({2}). How far a court "
                                            "is bound item by item depends on the pleading.")},
    {ProblemKind::SharesBelowAmount, N_("{0}: the parts of the defects do not add up to the amount ({2}).")},
    {ProblemKind::ClaimOutsideProceedings,
     N_("{0} is not before the court. A new claim in pending proceedings is allowed only within limits.")},
    {ProblemKind::ClaimRaisedInProceedings, N_("{0}: more is claimed now than is before the court ({2}). A "
                                               "claim in pending proceedings is raised only "
                                               "within limits.")},
    {ProblemKind::DisputeAboveClaim,
     N_("{0}: more is before the court than can be asked there ({2}). Lower the amount in dispute.")},
    {ProblemKind::OfferAboveClaim,
     N_("{0}: more is offered for an item than it asks ({2}). Check the lines.")},
    {ProblemKind::InterestNotClaimed,
     N_("{0} is before a court, and no interest is claimed. Add a claim item for interest: a court gives "
        "none that nobody has asked for.")},
    {ProblemKind::CostsNotClaimed,
     N_("{0} is before a court, and no litigation costs are claimed. Add a claim item for them, and ask for "
        "them before the case is closed.")},
    {ProblemKind::NoFallback, N_("{0}: if the estimate is not believed, nothing is left of it. Add an "
                                 "alternative that leaves the amount to the court, or a lower head.")},
    {ProblemKind::EstimateWithoutSource,
     N_("{0} is an estimate ({2}) that nothing shows: neither where the figure comes from nor an exhibit. "
        "Name the source and enclose what shows it, or get a quote.")},
    {ProblemKind::AllocationOnly,
     N_("{0} was divided without evidence: what proves the whole proves no part. Give each defect a demand "
        "of its own with its exhibit (a quote, a bill), or choose a method that shows the parts.")},
    {ProblemKind::AwardWithoutDefect,
     N_("{0} was granted, but the same ruling found none of its defects. Check both entries; if the ruling "
        "says so, note its reason.")},
    {ProblemKind::AwardBeyondAppeal, N_("{0}: on an appeal of one side alone the court can only better his "
                                        "position. Check the amount, which is "
                                        "all that the item gets, and who appealed.")},
    {ProblemKind::MalformedRegion,
     N_("{0}: \"{3}\" is no code of a region. Write it in capitals, such as BY for Bavaria, or leave it "
        "empty.")},
    {ProblemKind::MalformedZone,
     N_("{0}: \"{3}\" is no time zone. Write its name, such as Europe/Stockholm.")},
    {ProblemKind::DiscoveredBeforeDelivery,
     N_("Defect {0} was discovered before the goods were delivered. Check both dates.")},
    {ProblemKind::DeliveredBeforeContract, N_("{0} was delivered before the contract. Check both dates.")},
    {ProblemKind::InstalledBeforeDelivery,
     N_("{0} was installed before it was delivered. Check both dates.")},
    {ProblemKind::NoticeBeforeDiscovery,
     N_("{0} tells of a defect before it was discovered. Check both dates.")},
    {ProblemKind::DatedBeforeContract, N_("{0}: \"{1}\" lies before the contract. Check both dates.")},
    {ProblemKind::DateInFuture, N_("{0}: \"{1}\" lies in the future. Check the year.")},
    {ProblemKind::NoConsumer, N_("No consumer is recorded. Add the person who bought.")},
    {ProblemKind::NoTrader, N_("No trader is recorded. Add the firm that sold.")},
    {ProblemKind::PartyWithoutAddress,
     N_("{0} has neither an e-mail nor a postal address, so no letter can be sent or answered.")},
    {ProblemKind::SeveralSellers,
     N_("The defects concern purchases from several sellers. A letter goes to {3} and speaks of those "
        "purchases only; give the other seller a case of its own.")},
    {ProblemKind::NoPurchase, N_("No purchase is recorded. Add what was bought, when and for how much.")},
    {ProblemKind::NoDefect, N_("No defect is recorded. Add each thing that is wrong, one by one.")},
    {ProblemKind::NoHead, N_("Nothing is claimed yet. Add a head of claim with an amount for each defect.")},
    {ProblemKind::JurisdictionMissing,
     N_("The case does not say whose law applies. Choose the country; periods and sections depend on it.")},
    {ProblemKind::ContractDateMissing,
     N_("{0} has no contract date. Which law applies, and how long, is counted from it.")},
    {ProblemKind::ItemWithoutPrice, N_("{0} has no price. A reduction is measured against it.")},
    {ProblemKind::PaymentsDifferFromPrice,
     N_("What was paid and withheld differs from the price by {2}. Check payments and prices.")},
    {ProblemKind::NoPaymentRecorded,
     N_("{0}: money is asked back, but no payment is recorded. Add what was paid or withheld.")},
    {ProblemKind::RefundAbovePaid,
     N_("{0}: the refund asked is {2} more than what was paid. Check refunds and payments.")},
    {ProblemKind::RefundedAbovePaid,
     N_("{0}: the refunds recorded are {2} more than what was paid. Check the payments.")},
    {ProblemKind::DefectWithoutAmount, N_("Defect {0} has no amount of its own.")},
    {ProblemKind::DefectWithoutMethod, N_("Defect {0}: it is not said how the amount is found.")},
    {ProblemKind::DefectWithoutEvidence, N_("Defect {0} has no evidence for its amount.")},
    {ProblemKind::EvidenceKeptBack, N_("Defect {0}: all its evidence is for your own side only, so no paper "
                                       "shows it. Let the other side see an exhibit, or add one.")},
    {ProblemKind::DefectWithoutNotice, N_("Defect {0}: no notice to the trader is recorded.")},
    {ProblemKind::NoticeWithoutProof,
     N_("{0}: \"{1}\" is missing, so nothing shows when the trader was told.")},
    {ProblemKind::SpokenNoticeWithoutProof,
     N_("{0}: nothing shows what was said, and when. Name a witness or a note of the conversation, or write "
        "to the trader now.")},
    {ProblemKind::NoSecondTierCondition,
     N_("Defect {0}: it is not recorded why money may be asked before a repair. Record the reason, or ask "
        "for repair or replacement first.")},
    {ProblemKind::AllocationWithoutEvidence,
     N_("{0}: the amount is divided over several defects, but nothing shows why so.")},
    {ProblemKind::LumpSumForSeveralDefects,
     N_("{0} is one undivided sum for {3} defects. If one of them falls, no court can tell what is left. Say "
        "how much falls on each defect.")},
    {ProblemKind::ClaimWithoutDefect,
     N_("{0} is tied to no defect, so nobody can see what it is asked for. Tick the defects.")},
    {ProblemKind::MissingInputs, N_("{0}: \"{1}\" is missing, so there is no amount.")},
    {ProblemKind::ValueAboveConforming,
     N_("{0}: the value as delivered is higher than the value without the defects.")},
    {ProblemKind::RepairCostAndReduction,
     N_("Defect {0}: both a price reduction and the cost of repair are asked for the same loss.")},
    {ProblemKind::RefundAndReduction,
     N_("{0}: both a refund and a price reduction are asked. Who gives the goods back has no price left to "
        "reduce; put one of them in a head of its own.")},
    {ProblemKind::DefectReducedTwice,
     N_("Defect {0}: the price is to be reduced for it more than once. Join the items, or make one the "
        "alternative to the other.")},
    {ProblemKind::AmountForCure,
     N_("{0} asks for repair, replacement or delivery, not money; its amount ({2}) is not claimed.")},
    {ProblemKind::ReductionAbovePrice,
     N_("{0}: reductions and refunds come to more than its price. {2} falls away.")},
    {ProblemKind::LowerHeadAsksMore, N_("{0} ranks lower but asks for more than a head before it ({2}).")},
    {ProblemKind::ProportionalForService, N_("{0}: for a service the reduction is what it costs to have the "
                                             "defect remedied, not a share of the value.")},
    {ProblemKind::WithdrawnDefectClaimed,
     N_("{0} covers a defect that is withdrawn or remedied (number {3}).")},
    {ProblemKind::NoSectionForItem, N_("{0}: the law pack has no confirmed section on price reductions for "
                                       "such a purchase on that day, so a claim letter about it names "
                                       "none.")},
    {ProblemKind::BoughtFromPrivatePerson, N_("{0} was made from a private person. Consumer law does not "
                                              "apply, so letters name no section of it.")},
    {ProblemKind::GroundNotInLaw, N_("Defect {0}: the recorded reason is not among those the law names for "
                                     "asking money before a repair, so "
                                     "letters name no section for it.")},
    {ProblemKind::NoSingleSeller,
     N_("{0} cannot be attributed to one seller, so no letter counts it. Name the purchase or defects it "
        "concerns, how much falls on each, or who owes it.")},
    {ProblemKind::CitedExhibitMissing,
     N_("{0}: \"{1}\" names exhibit {3}, but no such exhibit may go to the other side.")},
    {ProblemKind::ItemSettled,
     N_("{0}: already settled. The letter names it and leaves it out of what is asked.")},
    {ProblemKind::ItemDecidedForGood,
     N_("{0}: decided for good. The letter names it and leaves it out of what is "
        "asked: what the ruling gave is paid or enforced.")},
    {ProblemKind::ForumTimeNear,
     N_("{3}: the last day to apply is {4}. Nobody keeps this date: apply, or keep it.")},
    {ProblemKind::ForumTimePassed,
     N_("{3}: the time to apply ended on {4}, so the dispute may be refused there. The way to court is not "
        "closed by that.")},
    {ProblemKind::DeadlineOverdue, N_("Overdue: {0}. {3}")},
    {ProblemKind::DeadlineNear, N_("Due soon: {0}. {3}")},
    {ProblemKind::LossNear,
     N_("Nobody keeps this date: {3}, by {4}. The claim is lost after it. Keep the date, "
        "or act.")},
    {ProblemKind::UnknownRegion,
     N_("{0}: the law pack knows no region {3}, so dates are counted without its holidays. Choose one of its "
        "regions.")},
    {ProblemKind::UnknownZone,
     N_("{0}: the time zone {3} is not known, so calendars show the time without one. Write a name such as "
        "Europe/Stockholm.")},
};

/// What was not claimed below is told in other words before a higher court.
const char* words_on_appeal(ProblemKind kind) {
    if (kind == ProblemKind::ClaimOutsideProceedings)
        return N_("{0} was not before the court below and is not before this one. In a higher court a new "
                  "claim is allowed only within narrow limits.");
    if (kind == ProblemKind::ClaimRaisedInProceedings)
        return N_("{0}: more is claimed now than was before the first court ({2}). In a higher court a claim "
                  "is raised only within narrow limits.");
    return nullptr;
}

/// Quotes that are missing are no field of the item. Of a day that nobody keeps there is no deadline to name;
/// of an offer, no claim is lost by it.
const char* words_for(const Problem& problem, const ProblemWords& known) {
    const char* on_appeal = problem.detail.empty() ? nullptr : words_on_appeal(problem.kind);
    if (on_appeal != nullptr) return on_appeal;
    if (problem.kind == ProblemKind::MissingInputs && problem.field == "method")
        return N_("{0}: no quote with its sum is recorded, so there is no amount. Add each quote as a way to "
                  "find it.");
    if (problem.kind == ProblemKind::ItemSettled && problem.record == domain::RecordKind::Offer)
        return N_(
            "{0}: one of its claim items is settled already by another offer that was accepted. What is "
            "settled is not settled again: record first that the other settlement was withdrawn, if it "
            "was.");
    if (problem.kind == ProblemKind::PaymentsDifferFromPrice && !problem.detail.empty())
        return N_("{0}: {2} more is asked of the price than is unpaid. Lower what is asked, or check the "
                  "payments.");
    const bool is_kept = problem.record == domain::RecordKind::Deadline;
    if (problem.kind != ProblemKind::DeadlineOverdue || is_kept) return known.words;
    if (problem.record == domain::RecordKind::Offer)
        return N_("{0} could be accepted until {4}. Record what came of it; until then it is counted as "
                  "offered.");
    return N_("The period ended on {4}: {3}. The records show nothing that was done in time, so the claim is "
              "lost by it. If it was kept after all, record how and when.");
}

std::string subject_of(const Problem& problem, const domain::Case& dispute, const text::Messages& messages) {
    const auto record = domain::find_record(dispute, problem.uid);
    return record ? record_title(*record, messages) : kind_name(problem.record, messages);
}

/// Of a deadline what missing it means: the records hold it, not the finding.
std::string detail_of(const Problem& problem, const domain::Case& dispute, const text::Messages& messages) {
    const auto* deadline = domain::find(dispute, domain::Id<domain::Deadline>{problem.uid});
    const bool is_day =
        problem.kind == ProblemKind::DeadlineOverdue || problem.kind == ProblemKind::DeadlineNear;
    return is_day && deadline ? sentence(deadline->kind, deadline->consequence, messages) : problem.detail;
}

} // namespace

std::string sentence(const Problem& problem, const domain::Case& dispute, const text::Messages& messages) {
    const auto* known = std::find_if(std::begin(all_words), std::end(all_words),
                                     [&](const ProblemWords& entry) { return entry.kind == problem.kind; });
    if (known == std::end(all_words)) return std::string(domain::choice_name(problem.kind));
    const std::string amount = problem.amount ? text::format_money(*problem.amount, messages.language()) : "";
    const std::string day = problem.day ? day_words(*problem.day, messages) : "";
    std::string words = text::filled(messages.tr(words_for(problem, *known)),
                                     {subject_of(problem, dispute, messages),
                                      field_label(problem.record, problem.field, messages), amount,
                                      detail_of(problem, dispute, messages), day});
    while (words.ends_with(' ')) words.pop_back(); // a day whose record is gone has no consequence to tell
    return words;
}

} // namespace redress::app
