// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_fields.h"

namespace redress::domain {

template <Like<Estimate> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("item", r.item);
    visit_basis(r.basis, visit);
    visit("evidence", r.evidence);
    visit("note", r.note);
}

template <Like<Instance> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("kind", r.kind);
    visit("forum", r.forum);
    visit("file_number", r.file_number);
    visit("opened", r.opened);
    visit("closed", r.closed);
    visit("state", r.state);
    visit("claimant", r.claimant);
    visit("respondent", r.respondent);
    visit("appeal_from", r.appeal_from);
    visit("leave", r.leave);
    visit("before", r.before);
    visit("fee", r.fee);
    visit("note", r.note);
}

template <Like<Answer> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("item", r.item);
    visit("respondent", r.respondent);
    visit("instance", r.instance);
    visit("date", r.date);
    visit("stance", r.stance);
    visit("amount", r.amount);
    visit("reason", r.reason);
    visit("evidence", r.evidence);
}

template <Like<Offer> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("offeror", r.offeror);
    visit("date", r.date);
    visit("expires", r.expires);
    visit("lines", r.lines);
    visit("lump", r.lump);
    visit("conditions", r.conditions);
    visit("without_prejudice", r.without_prejudice);
    visit("outcome", r.outcome);
    visit("answered", r.answered);
    visit("counter_to", r.counter_to);
    visit("audience", r.audience);
    visit("note", r.note);
}

template <Like<Ruling> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("instance", r.instance);
    visit("date", r.date);
    visit("final_since", r.final_since);
    visit("replaces", r.replaces);
    visit("costs", r.costs);
    visit("costs_to", r.costs_to);
    visit("lifts_costs_below", r.lifts_costs_below);
    visit("interest_from", r.interest_from);
    visit("reference", r.reference);
    visit("note", r.note);
}

template <Like<DefectFinding> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("ruling", r.ruling);
    visit("defect", r.defect);
    visit("finding", r.finding);
    visit("reason", r.reason);
}

template <Like<ItemResult> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("ruling", r.ruling);
    visit("item", r.item);
    visit("outcome", r.outcome);
    visit("amount", r.amount);
    visit("reason", r.reason);
}

template <Like<Intake> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("item", r.item);
    visit("received", r.received);
    visit("returned", r.returned);
    visit("condition", r.condition);
    visit("accessories", r.accessories);
    visit("complaint", r.complaint);
    visit("loan_unit", r.loan_unit);
    visit("inspection_fee", r.inspection_fee);
    visit("note", r.note);
}

template <Like<HandlingCost> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("defect", r.defect);
    visit("attempt", r.attempt);
    visit("kind", r.kind);
    visit("date", r.date);
    visit("amount", r.amount);
    visit("note", r.note);
}

template <Like<Reserve> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("item", r.item);
    visit("date", r.date);
    visit("likely", r.likely);
    visit("reserved", r.reserved);
    visit("note", r.note);
}

template <Like<Recourse> R, class V>
void visit_fields(R& r, V&& visit) {
    visit("position", r.position);
    visit("against", r.against);
    visit("defects", r.defects);
    visit("claimed", r.claimed);
    visit("reply_by", r.reply_by);
    visit("amount", r.amount);
    visit("recovered", r.recovered);
    visit("note", r.note);
}

} // namespace redress::domain
