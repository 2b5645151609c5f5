// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/sentences.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::RecordKind;

struct KindName {
    RecordKind kind;
    const char* name;
};
constexpr KindName kind_names[] = {
    {RecordKind::CaseSheet, N_("Case")},
    {RecordKind::Party, N_("Party")},
    {RecordKind::Purchase, N_("Purchase")},
    {RecordKind::Item, N_("Purchased item")},
    {RecordKind::Payment, N_("Payment")},
    {RecordKind::Guarantee, N_("Guarantee")},
    {RecordKind::Defect, N_("Defect")},
    {RecordKind::Notice, N_("Notice")},
    {RecordKind::RepairAttempt, N_("Repair attempt")},
    {RecordKind::Exhibit, N_("Exhibit")},
    {RecordKind::Head, N_("Head of claim")},
    {RecordKind::ClaimItem, N_("Claim item")},
    {RecordKind::Event, N_("Event")},
    {RecordKind::Deadline, N_("Deadline")},
    {RecordKind::DateOverride, N_("Changed date")},
    {RecordKind::Hearing, N_("Hearing")},
};

struct FieldName {
    std::string_view field;
    const char* label;
};
/// Labels that hold for a field wherever it stands.
constexpr FieldName common_labels[] = {
    {"number", N_("Number")},
    {"title", N_("Title")},
    {"side", N_("Whose papers")},
    {"status", N_("Status")},
    {"jurisdiction", N_("Law of")},
    {"region", N_("Region with its own holidays")},
    {"reply_by", N_("Answer asked by")},
    {"currency", N_("Currency")},
    {"language", N_("Language of the papers")},
    {"opened", N_("Opened")},
    {"adviser", N_("Adviser")},
    {"place", N_("Letters dated at")},
    {"note", N_("Note")},
    {"roles", N_("Roles")},
    {"name", N_("Name")},
    {"shop_name", N_("Shop name")},
    {"registration_number", N_("Registration number")},
    {"contact_person", N_("Contact person")},
    {"street", N_("Street or box")},
    {"postcode", N_("Postcode")},
    {"city", N_("City")},
    {"country", N_("Country")},
    {"email", N_("E-mail")},
    {"phone", N_("Telephone")},
    {"represents", N_("Represents")},
    {"power_of_attorney", N_("Power of attorney is recorded")},
    {"seller", N_("Seller")},
    {"buyers", N_("Buyers")},
    {"contract_date", N_("Date of contract")},
    {"channel", N_("Bought")},
    {"order_number", N_("Order number")},
    {"purchase", N_("Purchase")},
    {"description", N_("Description")},
    {"kind", N_("Kind")},
    {"matter", N_("Special kind")},
    {"serial_number", N_("Serial number")},
    {"delivered", N_("Delivered")},
    {"installed", N_("Installed by the seller")},
    {"price", N_("Price with tax")},
    {"discount", N_("Discount")},
    {"tax_credit", N_("Tax credit deducted")},
    {"trade_in", N_("Trade-in")},
    {"date", N_("Date")},
    {"amount", N_("Amount")},
    {"means", N_("Means")},
    {"payer", N_("Paid by")},
    {"item", N_("Purchased item")},
    {"guarantor", N_("Guarantor")},
    {"starts", N_("Starts")},
    {"ends", N_("Ends")},
    {"covers", N_("Covers")},
    {"void_reason", N_("Void because")},
    {"discovered", N_("Discovered")},
    {"second_tier", N_("Why money may be asked already")},
    {"second_tier_note", N_("What shows it")},
    {"private_note", N_("Private note")},
    {"recipient", N_("Recipient")},
    {"defects", N_("Defects")},
    {"proof", N_("Proof of sending")},
    {"requested", N_("Requested")},
    {"finished", N_("Finished")},
    {"performer", N_("Done by")},
    {"outcome", N_("Outcome")},
    {"replacement_serial", N_("Serial number of the replacement")},
    {"proves", N_("What it proves")},
    {"reference", N_("Where the paper is")},
    {"audience", N_("May be seen by")},
    {"files", N_("Files")},
    {"rank", N_("Rank")},
    {"head", N_("Head of claim")},
    {"remedy", N_("Remedy")},
    {"method", N_("How the amount is found")},
    {"value_conforming", N_("Value without the defects")},
    {"value_delivered", N_("Value as delivered")},
    {"percent", N_("Per cent of the price")},
    {"stated", N_("Amount")},
    {"source", N_("Source of the figure")},
    {"evidence", N_("Evidence")},
    {"alternative_to", N_("Alternative to")},
    {"alternative_ground", N_("Other legal ground")},
    {"creditor", N_("To be paid to")},
    {"debtor", N_("To be paid by")},
    {"until", N_("Until")},
    {"consequence", N_("If it is missed")},
    {"rule", N_("Rule")},
    {"pack", N_("Law pack")},
    {"rule_version", N_("Version of the rule")},
    {"pack_fingerprint", N_("Fingerprint of the law pack")},
    {"trigger_kind", N_("Counted from")},
    {"trigger_date", N_("Day counted from")},
    {"trigger_record", N_("Record counted from")},
    {"period", N_("Period")},
    {"days_before", N_("Days before")},
    {"after", N_("Follows on")},
    {"plan", N_("Plan")},
    {"computed", N_("Computed day")},
    {"legal", N_("Last day")},
    {"safe", N_("Day to keep")},
    {"post_by", N_("To be posted by")},
    {"steps", N_("Steps")},
    {"warnings", N_("Warnings")},
    {"state", N_("State")},
    {"done_on", N_("Done on")},
    {"responsible", N_("Responsible")},
    {"reminder_days", N_("Reminder, days before")},
    {"deadline", N_("Deadline")},
    {"who", N_("By whom")},
    {"made_on", N_("Made on")},
    {"new_date", N_("New day")},
    {"forum", N_("Board or court")},
    {"file_number", N_("File number")},
    {"room", N_("Room")},
    {"link", N_("Link")},
    {"time", N_("Time")},
    {"duration", N_("Minutes")},
    {"zone", N_("Time zone")},
    {"participants", N_("Participants")},
    {"bring", N_("To bring")},
};

struct KindFieldName {
    RecordKind kind;
    std::string_view field;
    const char* label;
};
/// Labels that differ for one kind of record.
constexpr KindFieldName special_labels[] = {
    {RecordKind::CaseSheet, "title", N_("Title of the case")},
    {RecordKind::Defect, "title", N_("The defect in a few words")},
    {RecordKind::Defect, "number", N_("Defect number")},
    {RecordKind::Exhibit, "number", N_("Exhibit number")},
    {RecordKind::Item, "description", N_("What was bought")},
    {RecordKind::ClaimItem, "defects", N_("Defects covered")},
    {RecordKind::ClaimItem, "price", N_("Price used")},
    {RecordKind::Head, "kind", N_("What is asked")},
    {RecordKind::Head, "title", N_("In words")},
    {RecordKind::Party, "name", N_("Full or legal name")},
    {RecordKind::Notice, "means", N_("Sent by")},
    {RecordKind::Event, "kind", N_("What happened")},
    {RecordKind::Event, "reference", N_("File number or proof")},
    {RecordKind::Deadline, "title", N_("What is to be done")},
    {RecordKind::Deadline, "source", N_("Source in law")},
};

} // namespace

std::string kind_name(RecordKind kind, const text::Messages& messages) {
    return messages.tr(kind_names[static_cast<std::size_t>(kind)].name);
}

std::string field_label(RecordKind kind, std::string_view field, const text::Messages& messages) {
    for (const KindFieldName& special : special_labels)
        if (special.kind == kind && special.field == field) return messages.tr(special.label);
    for (const FieldName& common : common_labels)
        if (common.field == field) return messages.tr(common.label);
    return std::string(field);
}

} // namespace redress::app
