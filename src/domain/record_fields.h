// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

#include <concepts>

namespace redress::domain {

/// Matches `T` and `const T`, so that one listing of fields serves reading and writing.
template <class R, class T>
concept Like = std::same_as<std::remove_const_t<R>, T>;

// One listing of fields for each kind of record. The names stand in files, tables and forms: they never
// change meaning. A visitor is called as visit("name", member).

template <Like<CaseSheet> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("number", r.number);
    visit("title", r.title);
    visit("side", r.side);
    visit("status", r.status);
    visit("jurisdiction", r.jurisdiction);
    visit("region", r.region);
    visit("currency", r.currency);
    visit("language", r.language);
    visit("opened", r.opened);
    visit("adviser", r.adviser);
    visit("place", r.place);
    visit("note", r.note);
}

template <Like<Party> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("roles", r.roles);
    visit("name", r.name);
    visit("shop_name", r.shop_name);
    visit("registration_number", r.registration_number);
    visit("contact_person", r.contact_person);
    visit("street", r.address.street);
    visit("postcode", r.address.postcode);
    visit("city", r.address.city);
    visit("country", r.address.country);
    visit("email", r.email);
    visit("phone", r.phone);
    visit("represents", r.represents);
    visit("power_of_attorney", r.power_of_attorney);
    visit("note", r.note);
}

template <Like<Purchase> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("seller", r.seller);
    visit("buyers", r.buyers);
    visit("contract_date", r.contract_date);
    visit("channel", r.channel);
    visit("order_number", r.order_number);
    visit("note", r.note);
}

template <Like<Item> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("purchase", r.purchase);
    visit("description", r.description);
    visit("kind", r.kind);
    visit("matter", r.matter);
    visit("serial_number", r.serial_number);
    visit("delivered", r.delivered);
    visit("installed", r.installed);
    visit("price", r.price);
    visit("discount", r.discount);
    visit("tax_credit", r.tax_credit);
    visit("trade_in", r.trade_in);
}

template <Like<Payment> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("purchase", r.purchase);
    visit("kind", r.kind);
    visit("date", r.date);
    visit("amount", r.amount);
    visit("means", r.means);
    visit("payer", r.payer);
    visit("note", r.note);
    visit("towards", r.towards);
    visit("interest", r.interest);
    visit("costs", r.costs);
}

template <Like<Guarantee> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("purchase", r.purchase);
    visit("item", r.item);
    visit("guarantor", r.guarantor);
    visit("starts", r.starts);
    visit("ends", r.ends);
    visit("covers", r.covers);
    visit("void_reason", r.void_reason);
}

template <Like<Defect> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("number", r.number);
    visit("item", r.item);
    visit("title", r.title);
    visit("description", r.description);
    visit("discovered", r.discovered);
    visit("status", r.status);
    visit("second_tier", r.second_tier);
    visit("second_tier_note", r.second_tier_note);
    visit("private_note", r.private_note);
}

template <Like<Notice> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("date", r.date);
    visit("means", r.means);
    visit("recipient", r.recipient);
    visit("defects", r.defects);
    visit("reply_by", r.reply_by);
    visit("proof", r.proof);
    visit("note", r.note);
}

template <Like<RepairAttempt> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("defects", r.defects);
    visit("requested", r.requested);
    visit("finished", r.finished);
    visit("performer", r.performer);
    visit("outcome", r.outcome);
    visit("replacement_serial", r.replacement_serial);
    visit("note", r.note);
}

template <Like<Exhibit> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("number", r.number);
    visit("title", r.title);
    visit("date", r.date);
    visit("proves", r.proves);
    visit("reference", r.reference);
    visit("audience", r.audience);
    visit("files", r.files);
}

template <Like<Head> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("rank", r.rank);
    visit("kind", r.kind);
    visit("title", r.title);
    visit("use", r.use);
    visit("asked_by", r.asked_by);
}

template <Like<Basis> R, class V>
void visit_basis(R& basis, V&& visit) {
    visit("method", basis.method);
    visit("price", basis.price);
    visit("value_conforming", basis.value_conforming);
    visit("value_delivered", basis.value_delivered);
    visit("percent", basis.percent);
    visit("stated", basis.stated);
    visit("source", basis.source);
}

template <Like<ClaimItem> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("head", r.head);
    visit("remedy", r.remedy);
    visit("title", r.title);
    visit_basis(r.basis, visit);
    visit("defects", r.defects);
    visit("evidence", r.evidence);
    visit("alternative_to", r.alternative_to);
    visit("alternative_ground", r.alternative_ground);
    visit("creditor", r.creditor);
    visit("debtor", r.debtor);
}

template <Like<Event> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("purchase", r.purchase);
    visit("kind", r.kind);
    visit("date", r.date);
    visit("until", r.until);
    visit("reference", r.reference);
    visit("note", r.note);
}

template <Like<Deadline> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("purchase", r.purchase);
    visit("title", r.title);
    visit("kind", r.kind);
    visit("consequence", r.consequence);
    visit("rule", r.rule);
    visit("pack", r.pack);
    visit("rule_version", r.rule_version);
    visit("pack_fingerprint", r.pack_fingerprint);
    visit("source", r.source);
    visit("trigger_kind", r.trigger_kind);
    visit("trigger_date", r.trigger_date);
    visit("trigger_record", r.trigger_record);
    visit("period", r.period);
    visit("days_before", r.days_before);
    visit("after", r.after);
    visit("plan", r.plan);
    visit("computed", r.computed);
    visit("legal", r.legal);
    visit("safe", r.safe);
    visit("post_by", r.post_by);
    visit("steps", r.steps);
    visit("warnings", r.warnings);
    visit("state", r.state);
    visit("done_on", r.done_on);
    visit("responsible", r.responsible);
    visit("reminder_days", r.reminder_days);
    visit("note", r.note);
}

template <Like<DateOverride> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("deadline", r.deadline);
    visit("kind", r.kind);
    visit("who", r.who);
    visit("made_on", r.made_on);
    visit("new_date", r.new_date);
    visit("note", r.note);
}

template <Like<Hearing> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("forum", r.forum);
    visit("file_number", r.file_number);
    visit("room", r.room);
    visit("link", r.link);
    visit("date", r.date);
    visit("time", r.time);
    visit("duration", r.duration);
    visit("zone", r.zone);
    visit("participants", r.participants);
    visit("bring", r.bring);
    visit("state", r.state);
    visit("outcome", r.outcome);
    visit("note", r.note);
}

/// The record kind that an Id points at.
template <class T, std::size_t I = 0>
constexpr RecordKind kind_of_alternative() {
    if constexpr (std::is_same_v<T, std::variant_alternative_t<I, Record>>)
        return static_cast<RecordKind>(I);
    else
        return kind_of_alternative<T, I + 1>();
}
template <class T>
inline constexpr RecordKind kind_of_type = kind_of_alternative<T>();

} // namespace redress::domain
