// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

namespace redress::domain {

/// Blocking: the records contradict themselves and are refused. Warning: allowed, but money or a right may be
/// lost. Advice: something that would make the case stronger.
enum class Severity { Blocking, Warning, Advice };
template <>
inline constexpr ChoiceNames<Severity> choice_names<Severity>{"blocking", "warning", "advice"};

/// Everything that can be wrong with a case. The sentence for each stands in the message catalogue, the legal
/// reason in the law pack under the same name.
enum class ProblemKind {
    // records that contradict themselves: Blocking
    MissingTitle,
    UnknownCurrency,
    UnknownReference,
    DuplicateReference,
    DuplicateRecord,
    MixedCurrency,
    DuplicateNumber,
    NumberBelowOne,
    NegativeAmount,
    AmountTooLarge,
    PercentOutOfRange,
    DiscountAbovePrice,
    SharesExceedAmount,
    AlternativeToItself,
    AlternativeInOtherHead,
    AlternativeToOutsideItem,
    TextTooLong,
    NotUtf8,
    NumberOutOfRange,
    MissingDate,
    DoneWithoutDay,
    DatesOutOfOrder,
    AfterItself,
    EventHasOwnRecord,
    MalformedRegion,
    MalformedZone,
    GuaranteeEndsBeforeStart,
    RepairFinishedBeforeRequest,
    // the ledger: Blocking
    AppealOfItself,
    CounterToItself,
    CorrectsOtherRuling,
    NotBeforeInstance,
    ResultTwice,
    AmountForNothing,
    AmountForDisputed,
    ResultWithoutAmount,
    HeadAwardedAboveClaim,
    ClosedWithoutResults,
    PartsAbovePayment,
    LinesAboveLump,
    // dates that cannot both be true: Warning
    DiscoveredBeforeDelivery,
    DeliveredBeforeContract,
    InstalledBeforeDelivery,
    NoticeBeforeDiscovery,
    DatedBeforeContract,
    DateInFuture,
    // readiness of a claim: Warning or Advice
    NoConsumer,
    NoTrader,
    PartyWithoutAddress,
    SeveralSellers,
    NoPurchase,
    NoDefect,
    NoHead,
    JurisdictionMissing,
    ContractDateMissing,
    ItemWithoutPrice,
    PaymentsDifferFromPrice,
    NoPaymentRecorded,
    RefundAbovePaid,
    RefundedAbovePaid,
    DefectWithoutAmount,
    DefectWithoutMethod,
    DefectWithoutEvidence,
    EvidenceKeptBack,
    DefectWithoutNotice,
    NoticeWithoutProof,
    SpokenNoticeWithoutProof,
    NoSecondTierCondition,
    AllocationWithoutEvidence,
    LumpSumForSeveralDefects,
    ClaimWithoutDefect,
    MissingInputs,
    ValueAboveConforming,
    RepairCostAndReduction,
    RefundAndReduction,
    DefectReducedTwice,
    AmountForCure,
    ReductionAbovePrice,
    LowerHeadAsksMore,
    ProportionalForService,
    WithdrawnDefectClaimed,
    // the ledger: Warning
    ResultMissing,
    FindingMissing,
    ItemAwardedAboveClaim,
    AwardWithoutDefect,
    AwardBeyondAppeal,
    SharesBelowAmount,
    ClaimOutsideProceedings,
    ClaimRaisedInProceedings,
    DisputeAboveClaim,
    OfferAboveClaim,
    AllocationOnly,
    NoFallback,
    EstimateWithoutSource,
    InterestNotClaimed,
    CostsNotClaimed,
    // what the law of the case and the letters to one seller leave out: found by app
    NoSectionForItem,
    BoughtFromPrivatePerson,
    GroundNotInLaw,
    NoSingleSeller,
    CitedExhibitMissing,
    ItemSettled,
    ItemDecidedForGood,
    ForumTimeNear,
    ForumTimePassed,
    // dates that wait, and what they are counted with: found by app
    DeadlineOverdue,
    DeadlineNear,
    LossNear,
    UnknownRegion,
    UnknownZone
};
template <>
inline constexpr ChoiceNames<ProblemKind> choice_names<ProblemKind>{"missing_title",
                                                                    "unknown_currency",
                                                                    "unknown_reference",
                                                                    "duplicate_reference",
                                                                    "duplicate_record",
                                                                    "mixed_currency",
                                                                    "duplicate_number",
                                                                    "number_below_one",
                                                                    "negative_amount",
                                                                    "amount_too_large",
                                                                    "percent_out_of_range",
                                                                    "discount_above_price",
                                                                    "shares_exceed_amount",
                                                                    "alternative_to_itself",
                                                                    "alternative_in_other_head",
                                                                    "alternative_to_outside_item",
                                                                    "text_too_long",
                                                                    "not_utf8",
                                                                    "number_out_of_range",
                                                                    "missing_date",
                                                                    "done_without_day",
                                                                    "dates_out_of_order",
                                                                    "after_itself",
                                                                    "event_has_own_record",
                                                                    "malformed_region",
                                                                    "malformed_zone",
                                                                    "guarantee_ends_before_start",
                                                                    "repair_finished_before_request",
                                                                    "appeal_of_itself",
                                                                    "counter_to_itself",
                                                                    "corrects_other_ruling",
                                                                    "not_before_instance",
                                                                    "result_twice",
                                                                    "amount_for_nothing",
                                                                    "amount_for_disputed",
                                                                    "result_without_amount",
                                                                    "head_awarded_above_claim",
                                                                    "closed_without_results",
                                                                    "parts_above_payment",
                                                                    "lines_above_lump",
                                                                    "discovered_before_delivery",
                                                                    "delivered_before_contract",
                                                                    "installed_before_delivery",
                                                                    "notice_before_discovery",
                                                                    "dated_before_contract",
                                                                    "date_in_future",
                                                                    "no_consumer",
                                                                    "no_trader",
                                                                    "party_without_address",
                                                                    "several_sellers",
                                                                    "no_purchase",
                                                                    "no_defect",
                                                                    "no_head",
                                                                    "jurisdiction_missing",
                                                                    "contract_date_missing",
                                                                    "item_without_price",
                                                                    "payments_differ_from_price",
                                                                    "no_payment_recorded",
                                                                    "refund_above_paid",
                                                                    "refunded_above_paid",
                                                                    "defect_without_amount",
                                                                    "defect_without_method",
                                                                    "defect_without_evidence",
                                                                    "evidence_kept_back",
                                                                    "defect_without_notice",
                                                                    "notice_without_proof",
                                                                    "spoken_notice_without_proof",
                                                                    "no_second_tier_condition",
                                                                    "allocation_without_evidence",
                                                                    "lump_sum_for_several_defects",
                                                                    "claim_without_defect",
                                                                    "missing_inputs",
                                                                    "value_above_conforming",
                                                                    "repair_cost_and_reduction",
                                                                    "refund_and_reduction",
                                                                    "defect_reduced_twice",
                                                                    "amount_for_cure",
                                                                    "reduction_above_price",
                                                                    "lower_head_asks_more",
                                                                    "proportional_for_service",
                                                                    "withdrawn_defect_claimed",
                                                                    "result_missing",
                                                                    "finding_missing",
                                                                    "item_awarded_above_claim",
                                                                    "award_without_defect",
                                                                    "award_beyond_appeal",
                                                                    "shares_below_amount",
                                                                    "claim_outside_proceedings",
                                                                    "claim_raised_in_proceedings",
                                                                    "dispute_above_claim",
                                                                    "offer_above_claim",
                                                                    "allocation_only",
                                                                    "no_fallback",
                                                                    "estimate_without_source",
                                                                    "interest_not_claimed",
                                                                    "costs_not_claimed",
                                                                    "no_section_for_item",
                                                                    "bought_from_private_person",
                                                                    "ground_not_in_law",
                                                                    "no_single_seller",
                                                                    "cited_exhibit_missing",
                                                                    "item_settled",
                                                                    "item_decided_for_good",
                                                                    "forum_time_near",
                                                                    "forum_time_passed",
                                                                    "deadline_overdue",
                                                                    "deadline_near",
                                                                    "loss_near",
                                                                    "unknown_region",
                                                                    "unknown_zone"};

/// The longest text a field holds, in characters.
inline constexpr std::size_t longest_text = 100'000;
/// The longest name of a kept file; no file system has longer ones.
inline constexpr std::size_t longest_file_name = 255;

/// The largest number of days or minutes that a field holds.
inline constexpr int largest_count = 9'999;

/// One finding, with the record and field it is about.
struct Problem {
    ProblemKind kind;
    Severity severity = Severity::Warning;
    RecordKind record = RecordKind::CaseSheet;
    Uid uid;
    std::string field;            ///< a name from fields_of, or empty
    std::optional<Money> amount;  ///< a sum that belongs into the sentence
    std::string detail;           ///< a number or name that belongs into it, as the records hold it
    std::optional<Date> day = {}; ///< a day that belongs into it
    bool operator==(const Problem&) const = default;
};

/// Findings that say the same of several records, to be told in one line: "Defects 1–10 have no amount".
struct ProblemGroup {
    Problem first;                    ///< kind, severity, kind of record, field and amount are those of all
    std::vector<Uid> records;         ///< those concerned, `first` among them, in the order found
    std::vector<std::string> details; ///< one for each record: a defect's number
};

/// Puts equal findings together, in the order in which each kind of them is first found. Equal are those that
/// differ by their record alone; a defect's number is no difference, any other detail is.
std::vector<ProblemGroup> grouped(const std::vector<Problem>& problems);

} // namespace redress::domain
