// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/law_sentences.h>

namespace redress::app {

namespace {

struct EventWords {
    const char* label;
    const char* happened; ///< {0} the day, with its weekday
};

/// In the order of the enumeration.
constexpr EventWords all_words[] = {
    {N_("Contract"), N_("The contract was made on {0}.")},
    {N_("Delivery"), N_("Delivered on {0}.")},
    {N_("Installation by the seller"), N_("The seller finished the installation on {0}.")},
    {N_("Acceptance of the work"), N_("The work was accepted on {0}.")},
    {N_("Completion of the service"), N_("The service was completed on {0}.")},
    {N_("Access to the property"), N_("Access to the property was given on {0}.")},
    {N_("Putting on the market"), N_("The producer put the product on the market on {0}.")},
    {N_("Discovery of the defect"), N_("The defect was discovered on {0}.")},
    {N_("Notice of the defect"), N_("The trader was told of the defect on {0}.")},
    {N_("Complaint to the trader"), N_("A complaint was made to the trader on {0}.")},
    {N_("The trader's refusal"), N_("The trader refused on {0}.")},
    {N_("Answer"), N_("The other side answered on {0}.")},
    {N_("No answer"), N_("No answer had come by {0}.")},
    {N_("Repair or replacement"), N_("Repair or replacement was asked for on {0}.")},
    {N_("Return of the goods"), N_("The repaired or replaced goods came back on {0}.")},
    {N_("Rescission"), N_("Rescission was declared on {0}.")},
    {N_("Agreement to refund"), N_("The trader agreed to a refund on {0}.")},
    {N_("Payment received"), N_("The payment was received on {0}.")},
    {N_("Due date"), N_("The payment is due on {0}.")},
    {N_("Demand sent"), N_("The demand was sent on {0}.")},
    {N_("Demand received"), N_("The demand reached the debtor on {0}.")},
    {N_("Reminder received"), N_("The reminder reached the debtor on {0}.")},
    {N_("Supporting material received"), N_("The debtor had what the claim needs to be examined on {0}.")},
    {N_("Breach of contract"), N_("The contract was broken on {0}.")},
    {N_("Claim arisen or due"), N_("The claim arose, or fell due, on {0}.")},
    {N_("Knowledge of the claim"), N_("The claim was known, or ought to have been, on {0}.")},
    {N_("Acknowledgement of the debt"), N_("The debt was acknowledged on {0}.")},
    {N_("Action brought"), N_("The action was brought on {0}.")},
    {N_("Action served"), N_("The action was served on {0}.")},
    {N_("Negotiations"), N_("Negotiations began on {0}.")},
    {N_("Proceedings before a board"), N_("Proceedings before a board began on {0}.")},
    {N_("Mediation without a result"), N_("Mediation ended without a result on {0}.")},
    {N_("Complete file at the board"), N_("The board had the complete file on {0}.")},
    {N_("Decision of the board"), N_("The board decided on {0}.")},
    {N_("Payment order served"), N_("The payment order was served on {0}.")},
    {N_("Notice of an objection"), N_("The applicant was told of the objection on {0}.")},
    {N_("Claim form posted"), N_("The claim form was posted on {0}.")},
    {N_("Document posted"), N_("The document was posted on {0}.")},
    {N_("Claim form served"), N_("The claim form was served on {0}.")},
    {N_("Particulars of claim served"), N_("The particulars of claim were served on {0}.")},
    {N_("Service acknowledged"), N_("Service was acknowledged on {0}.")},
    {N_("Answer form served"), N_("The answer form (Form C) was served on {0}.")},
    {N_("Judgment"), N_("Judgment was given on {0}.")},
    {N_("Judgment served"), N_("The judgment was served on {0}.")},
    {N_("Default judgment"), N_("Default judgment was given on {0}.")},
    {N_("Default judgment served"), N_("The default judgment was served on {0}.")},
    {N_("End of the time for appeal"), N_("The time for appeal ended on {0}.")},
    {N_("Hearing"), N_("The hearing is on {0}.")},
    {N_("Day named by the court or board"), N_("The court or board counts from {0}.")},
};
static_assert(std::size(all_words) == domain::choice_names<law::EventKind>.count);

const EventWords& words_of(law::EventKind event) {
    return all_words[static_cast<std::size_t>(event)];
}

} // namespace

std::string label(law::EventKind event, const text::Messages& messages) {
    return messages.tr(words_of(event).label);
}

std::string happened_sentence(law::EventKind event, domain::Date day, const text::Messages& messages) {
    return text::filled(messages.tr(words_of(event).happened), {day_words(day, messages)});
}

} // namespace redress::app
