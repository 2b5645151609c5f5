// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_json.h"

#include "claim/calculation_print.h"
#include "ledger/record_numbers.h"

#include <redress/app/ledger_edits.h>

#include <fmt/format.h>

namespace redress::cli {

namespace {

using namespace domain;

/// A list of records as objects.
template <class List, class Make>
Json list_of(const List& list, Make make) {
    Json json = Json::array();
    for (const auto& record : list) json.push_back(make(record));
    return json;
}

Json number_or_null(int number) {
    return number == 0 ? Json() : Json(number);
}

std::string title_of(const Case& dispute, Id<ClaimItem> id) {
    const ClaimItem* item = find(dispute, id);
    return item == nullptr ? std::string() : item->title;
}

/// "12.50"; null when there is none.
Json percent_json(const std::optional<Percent>& percent) {
    if (!percent) return {};
    return fmt::format("{}.{:02}", percent->hundredths / 100, percent->hundredths % 100);
}

Json calculation_by(const Case& dispute, const ClaimItem* item, const Basis& basis) {
    if (item == nullptr) return {};
    ClaimItem other = *item;
    other.basis = basis;
    return calculation_json(app::with_kept_way(dispute, item->id), other);
}

} // namespace

Json basis_json(const Basis& basis) {
    return {{"method", choice_name(basis.method)},
            {"price", json_of(basis.price)},
            {"value_conforming", json_of(basis.value_conforming)},
            {"value_delivered", json_of(basis.value_delivered)},
            {"percent", percent_json(basis.percent)},
            {"stated", json_of(basis.stated)},
            {"source", text_or_null(basis.source)}};
}

Json exhibit_numbers_json(const Case& dispute, const std::vector<Id<Exhibit>>& exhibits) {
    Json numbers = Json::array();
    for (const Id<Exhibit> id : exhibits)
        if (const Exhibit* exhibit = find(dispute, id)) numbers.push_back(exhibit->number);
    return numbers;
}

Json defect_numbers_json(const Case& dispute, const std::vector<DefectShare>& shares) {
    Json numbers = Json::array();
    for (const DefectShare& share : shares)
        if (const Defect* defect = find(dispute, share.defect)) numbers.push_back(defect->number);
    return numbers;
}

Json party_json(const Case& dispute, Id<Party> id) {
    for (std::size_t i = 0; i < dispute.parties.size(); ++i)
        if (dispute.parties[i].id == id) return {{"party", i + 1}, {"name", dispute.parties[i].name}};
    return {};
}

Json lines_json(const Case& dispute, const std::vector<ItemAmount>& lines) {
    return list_of(lines, [&](const ItemAmount& line) {
        return Json{{"item", item_number(dispute, line.item)},
                    {"claim_item", json_of(line.item.uid)},
                    {"title", title_of(dispute, line.item)},
                    {"amount", json_of(line.amount)}};
    });
}

Json answer_json(const Case& dispute, const Answer& answer) {
    return {{"key", json_of(answer.id.uid)},
            {"item", item_number(dispute, answer.item)},
            {"title", title_of(dispute, answer.item)},
            {"stance", choice_name(answer.stance)},
            {"amount", json_of(answer.amount)},
            {"respondent", party_json(dispute, answer.respondent)},
            {"instance", number_or_null(instance_number(dispute, answer.instance))},
            {"date", json_of(answer.date)},
            {"reason", text_or_null(answer.reason)},
            {"evidence", exhibit_numbers_json(dispute, answer.evidence)}};
}

Json offer_json(const Case& dispute, const Offer& offer) {
    return {{"number", offer_number(dispute, offer.id)},
            {"key", json_of(offer.id.uid)},
            {"offeror", party_json(dispute, offer.offeror)},
            {"date", json_of(offer.date)},
            {"expires", json_of(offer.expires)},
            {"lines", lines_json(dispute, amounts_of(dispute, offer))},
            {"lump", json_of(offer.lump)},
            {"conditions", text_or_null(offer.conditions)},
            {"without_prejudice", offer.without_prejudice},
            {"outcome", choice_name(offer.outcome)},
            {"answered", json_of(offer.answered)},
            {"counter_to", number_or_null(offer_number(dispute, offer.counter_to))},
            {"audience", choice_name(offer.audience)},
            {"note", text_or_null(offer.note)}};
}

Json ruling_json(const Case& dispute, const Ruling& ruling) {
    Json json{{"number", ruling_number(dispute, ruling.id)},
              {"key", json_of(ruling.id.uid)},
              {"instance", instance_number(dispute, ruling.instance)},
              {"date", json_of(ruling.date)},
              {"final_since", json_of(ruling.final_since)},
              {"replaces", number_or_null(ruling_number(dispute, ruling.replaces))},
              {"replaced_by", number_or_null(replaced_by(dispute, ruling))},
              {"costs", json_of(ruling.costs)},
              {"costs_to", party_json(dispute, ruling.costs_to)},
              {"lifts_costs_below", ruling.lifts_costs_below},
              {"interest_from", json_of(ruling.interest_from)},
              {"reference", text_or_null(ruling.reference)}};
    json["findings"] = Json::array();
    for (const DefectFinding& entry : dispute.defect_findings)
        if (const Defect* defect = find(dispute, entry.defect); defect && entry.ruling == ruling.id)
            json["findings"].push_back({{"defect", defect->number},
                                        {"finding", choice_name(entry.finding)},
                                        {"reason", text_or_null(entry.reason)}});
    json["results"] = Json::array();
    for (const ItemResult& result : dispute.item_results)
        if (result.ruling == ruling.id)
            json["results"].push_back({{"item", item_number(dispute, result.item)},
                                       {"outcome", choice_name(result.outcome)},
                                       {"amount", json_of(result.amount)},
                                       {"reason", text_or_null(result.reason)}});
    return json;
}

Json instance_json(const Case& dispute, const Instance& instance) {
    Json json{{"number", instance_number(dispute, instance.id)},
              {"key", json_of(instance.id.uid)},
              {"kind", choice_name(instance.kind)},
              {"forum", text_or_null(instance.forum)},
              {"file_number", text_or_null(instance.file_number)},
              {"opened", json_of(instance.opened)},
              {"closed", json_of(instance.closed)},
              {"state", choice_name(instance.state)},
              {"claimant", party_json(dispute, instance.claimant)},
              {"respondent", party_json(dispute, instance.respondent)},
              {"appeal_from", number_or_null(instance_number(dispute, instance.appeal_from))},
              {"leave", choice_name(instance.leave)},
              {"in_dispute", json_of(dispute_at(dispute, instance))},
              {"before", lines_json(dispute, instance.before)},
              {"fee", json_of(instance.fee)}};
    json["rulings"] = Json::array();
    for (const Ruling& ruling : dispute.rulings)
        if (ruling.instance == instance.id) json["rulings"].push_back(ruling_json(dispute, ruling));
    return json;
}

Json payment_json(const Case& dispute, const Payment& payment) {
    return {{"key", json_of(payment.id.uid)},
            {"kind", choice_name(payment.kind)},
            {"date", json_of(payment.date)},
            {"amount", json_of(payment.amount)},
            {"interest", json_of(payment.interest)},
            {"costs", json_of(payment.costs)},
            {"means", choice_name(payment.means)},
            {"payer", party_json(dispute, payment.payer)},
            {"towards", lines_json(dispute, payment.towards)}};
}

Json estimate_json(const Case& dispute, const Estimate& estimate) {
    const ClaimItem* item = find(dispute, estimate.item);
    Json json{{"number", estimate_number(dispute, estimate.id)},
              {"key", json_of(estimate.id.uid)},
              {"item", item_number(dispute, estimate.item)},
              {"title", title_of(dispute, estimate.item)}};
    json.update(basis_json(estimate.basis));
    json["calculation"] = calculation_by(dispute, item, estimate.basis);
    json["evidence"] = exhibit_numbers_json(dispute, estimate.evidence);
    json["chosen"] = item != nullptr && item->basis == estimate.basis;
    return json;
}

} // namespace redress::cli
