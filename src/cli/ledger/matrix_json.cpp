// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim/calculation_print.h"
#include "ledger/ledger_json.h"
#include "ledger/record_numbers.h"

#include <redress/app/ledger/ledger_view.h>

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

template <class E>
Json name_or_null(const std::optional<E>& choice) {
    return choice ? Json(choice_name(*choice)) : Json();
}

Json at_instance_json(const Case& dispute, const ItemAtInstance& step) {
    const ItemResult* result = step.result;
    return {{"instance", instance_number(dispute, step.instance)},
            {"in_dispute", json_of(step.in_dispute)},
            {"outcome", result == nullptr ? Json() : Json(choice_name(result->outcome))},
            {"awarded", json_of(step.awarded)},
            {"reason", result == nullptr ? Json() : text_or_null(result->reason)}};
}

constexpr std::string_view standings[] = {"counts", "alternative", "outside"};

Json row_json(const Case& dispute, const LedgerRow& row) {
    const ClaimItem& item = *find(dispute, row.item);
    Json json{{"number", item_number(dispute, row.item)},
              {"claim_item", json_of(row.item.uid)},
              {"title", item.title},
              {"remedy", choice_name(item.remedy)},
              {"standing", standings[static_cast<std::size_t>(row.standing)]},
              {"defects", defect_numbers_json(dispute, item.defects)},
              {"claimed", json_of(row.claimed)},
              {"answer", row.answer == nullptr ? Json() : Json(choice_name(row.answer->stance))},
              {"conceded", json_of(row.conceded)},
              {"offered", json_of(row.offered)}};
    json["calculation"] = calculation_json(dispute, item);
    json["instances"] =
        list_of(row.instances, [&](const ItemAtInstance& step) { return at_instance_json(dispute, step); });
    json["outcome"] = name_or_null(row.outcome);
    json["awarded"] = json_of(row.awarded);
    json["paid"] = json_of(row.paid);
    json["paid_before"] = json_of(row.paid_before);
    json["balance"] = json_of(row.balance);
    return json;
}

Json sums_of(const std::vector<Money>& sums) {
    return list_of(sums, [](const Money& sum) { return json_of(sum); });
}

/// "42.50"; null while nothing is claimed.
Json recovered_json(const LedgerTotals& totals) {
    const auto share = recovered_share(totals);
    if (!share) return {};
    return fmt::format("{}.{:02}", share->hundredths / 100, share->hundredths % 100);
}

Json sums_json(const LedgerTotals& totals) {
    return {{"claimed", json_of(totals.claimed)},
            {"excess", json_of(totals.excess)},
            {"conceded", json_of(totals.conceded)},
            {"offered", json_of(totals.offered)},
            {"at_instance", sums_of(totals.at_instance)},
            {"awarded", json_of(totals.awarded)},
            {"paid", json_of(totals.paid)},
            {"paid_before", json_of(totals.paid_before)},
            {"balance", json_of(totals.balance)},
            {"recovered_percent", recovered_json(totals)},
            {"outside_awarded", json_of(totals.outside_awarded)}};
}

Json head_json(const Case& dispute, const Ledger& ledger, const LedgerTotals& totals, const Money& set_off) {
    const Head& head = *find(dispute, totals.head);
    Json json{{"head", json_of(head.id.uid)},           {"rank", head.rank},
              {"kind", choice_name(head.kind)},         {"title", head.title},
              {"asked_by", choice_name(head.asked_by)}, {"use", choice_name(head.use)}};
    json["rows"] = Json::array();
    for (const LedgerRow& row : ledger.rows)
        if (row.head == head.id) json["rows"].push_back(row_json(dispute, row));
    json["totals"] = sums_json(totals);
    json["totals"]["set_off"] = json_of(set_off);
    json["totals"]["left_after_set_off"] = json_of(totals.balance - set_off);
    return json;
}

/// Of what hangs on no defect number, key and title are null.
Json defect_json(const Case& dispute, const DefectRow& row) {
    const Defect* defect = find(dispute, row.defect);
    return {{"number", defect == nullptr ? Json() : Json(defect->number)},
            {"key", json_of(row.defect.uid)},
            {"title", defect == nullptr ? Json() : Json(defect->title)},
            {"findings",
             list_of(row.findings, [](const std::optional<Finding>& found) { return name_or_null(found); })},
            {"claimed", json_of(row.claimed)},
            {"offered", json_of(row.offered)},
            {"at_instance", sums_of(row.at_instance)},
            {"awarded", json_of(row.awarded)},
            {"paid", json_of(row.paid)},
            {"is_allocated", row.is_allocated}};
}

Json net_json(const NetAward& net) {
    return {{"to_consumer", json_of(net.to_consumer)},
            {"to_trader", json_of(net.to_trader)},
            {"set_off_by_consumer", json_of(net.set_off_by_consumer)},
            {"set_off_by_trader", json_of(net.set_off_by_trader)},
            {"costs", json_of(net.costs)},
            {"on_account", json_of(net.on_account)},
            {"left", json_of(net.left)}};
}

Json state_json(const CaseState& state) {
    Json outcomes = Json::object();
    for (const auto& [outcome, count] : state.outcomes) outcomes[std::string(choice_name(outcome))] = count;
    return {{"head", json_of(state.head.uid)},
            {"items", state.items},
            {"outcomes", outcomes},
            {"undecided", state.undecided},
            {"before_an_instance", state.before_an_instance}};
}

} // namespace

Json matrix_json(const Case& dispute) {
    const Ledger ledger = ledger_of(dispute);
    Json json{{"case", dispute.sheet.number}};
    json["instances"] = list_of(ledger.instances, [&](const Instance* instance) {
        return Json{{"number", instance_number(dispute, instance->id)},
                    {"key", json_of(instance->id.uid)},
                    {"kind", choice_name(instance->kind)},
                    {"forum", text_or_null(instance->forum)}};
    });
    const auto set_off = app::set_off_parts(dispute, ledger);
    json["heads"] = Json::array();
    for (std::size_t i = 0; i < ledger.totals.size(); ++i)
        json["heads"].push_back(head_json(dispute, ledger, ledger.totals[i], set_off[i]));
    json["defects"] =
        list_of(ledger.defects, [&](const DefectRow& row) { return defect_json(dispute, row); });
    json["without_defect"] = defect_json(dispute, ledger.without_defect);
    json["costs_awarded"] = json_of(ledger.costs_awarded);
    json["costs_paid"] = json_of(ledger.costs_paid);
    json["interest_paid"] = json_of(ledger.interest_paid);
    json["unallocated"] = json_of(ledger.unallocated);
    json["net"] = net_json(net_of(dispute));
    json["state"] = state_json(state_of(dispute));
    return json;
}

} // namespace redress::cli
