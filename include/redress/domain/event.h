// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/purchase.h>

namespace redress::domain {

/// Something that happened and from which a rule of law counts. Repair, Negotiation and BoardProceedings last
/// from a day to a day; the others are one day.
enum class EventKind {
    Contract,
    Delivery,
    Installation, ///< the seller's installation has been carried out
    Acceptance,   ///< of a work
    Completion,   ///< of a service
    Access,       ///< to a house or land
    MarketEntry,  ///< the producer put the product on the market
    Discovery,    ///< the defect was noticed, or ought to have been, or first showed
    Notice,       ///< the trader was told of the defect
    Complaint,    ///< a complaint reached the trader's desk
    Refusal,
    Answer,   ///< the other side answered, but neither refused nor agreed
    NoAnswer, ///< nothing had come by this day
    Repair,   ///< from the day it was asked for to the day the goods were back
    Returned, ///< repaired or replaced goods came back
    Rescission,
    RefundAgreed,
    Payment,
    DueDate,
    DemandSent,
    DemandReceived,
    ReminderReceived,
    MaterialReceived, ///< what the debtor needs to examine a claim in damages
    Breach,
    ClaimDue,
    ClaimKnown,
    Acknowledgement, ///< of a debt
    ActionBrought,
    ActionServed,
    Negotiation,
    BoardProceedings,
    MediationFailed,
    BoardFileReady,
    BoardDecision,
    OrderServed,       ///< a payment order
    ObjectionNotified, ///< the enforcement authority told the applicant of an objection
    ClaimFormPosted,
    DocumentPosted,
    ClaimFormServed,
    ParticularsServed,
    ServiceAcknowledged,
    AnswerFormServed, ///< Form C of the European small claims procedure
    Judgment,
    JudgmentServed,
    DefaultJudgment,
    DefaultJudgmentServed,
    AppealTimeExpired,
    Hearing,
    CourtEvent ///< any event from which a court or board counts a period it has set
};
template <>
inline constexpr ChoiceNames<EventKind> choice_names<EventKind>{"contract",
                                                                "delivery",
                                                                "installation",
                                                                "acceptance",
                                                                "completion",
                                                                "access",
                                                                "market_entry",
                                                                "discovery",
                                                                "notice",
                                                                "complaint",
                                                                "refusal",
                                                                "answer",
                                                                "no_answer",
                                                                "repair",
                                                                "returned",
                                                                "rescission",
                                                                "refund_agreed",
                                                                "payment",
                                                                "due_date",
                                                                "demand_sent",
                                                                "demand_received",
                                                                "reminder_received",
                                                                "material_received",
                                                                "breach",
                                                                "claim_due",
                                                                "claim_known",
                                                                "acknowledgement",
                                                                "action_brought",
                                                                "action_served",
                                                                "negotiation",
                                                                "board_proceedings",
                                                                "mediation_failed",
                                                                "board_file_ready",
                                                                "board_decision",
                                                                "order_served",
                                                                "objection_notified",
                                                                "claim_form_posted",
                                                                "document_posted",
                                                                "claim_form_served",
                                                                "particulars_served",
                                                                "service_acknowledged",
                                                                "answer_form_served",
                                                                "judgment",
                                                                "judgment_served",
                                                                "default_judgment",
                                                                "default_judgment_served",
                                                                "appeal_time_expired",
                                                                "hearing",
                                                                "court_event"};

/// Whether another kind of record says it: a purchase its contract, an item its delivery and installation, a
/// defect its discovery, a notice, a repair attempt, a payment, a hearing. Such an event is not entered
/// twice.
bool has_own_record(EventKind kind);

/// What happened and stands in no other record: a refusal, a demand received, a judgment served, negotiations
/// from a day to a day.
struct Event {
    Id<Event> id;
    int position = 0;
    Id<Purchase> purchase; ///< none: the whole case
    EventKind kind = EventKind::Refusal;
    std::optional<Date> date;
    std::optional<Date> until; ///< last day of what lasts; none: it goes on, or it was one day
    std::string reference;     ///< a file number, what shows it
    std::string note;
    bool operator==(const Event&) const = default;
};

} // namespace redress::domain
