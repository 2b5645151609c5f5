// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/totals_json.h"

#include <redress/app/ledger/ledger_view.h>
#include <redress/domain/ledger/ledger.h>

#include <algorithm>

namespace redress::cli {

namespace {

Json defect_numbers(const domain::Case& dispute, const domain::ClaimItem& item) {
    Json numbers = Json::array();
    for (const domain::DefectShare& share : item.defects)
        if (const domain::Defect* defect = domain::find(dispute, share.defect))
            numbers.push_back(defect->number);
    return numbers;
}

Json line_json(const domain::Case& dispute, const domain::Head* head, const domain::TotalLine& line) {
    Json json{{"claim_item", json_of(line.item.uid)}};
    if (const domain::ClaimItem* item = domain::find(dispute, line.item)) {
        json["title"] = item->title;
        json["remedy"] = domain::choice_name(item->remedy);
        json["method"] = domain::choice_name(item->basis.method);
        json["defects"] = defect_numbers(dispute, *item);
    }
    json["amount"] = json_of(line.amount);
    json["counts"] = line.counts;
    if (head != nullptr && line.counts)
        json["total_without"] = json_of(domain::total_without(dispute, *head, line.item));
    return json;
}

Json cap_json(const domain::CapLine& cap) {
    return {{"item", json_of(cap.item.uid)},
            {"price", json_of(cap.price)},
            {"reductions", json_of(cap.reductions)},
            {"excess", json_of(cap.excess)}};
}

Json head_json(const domain::Case& dispute, const domain::HeadTotal& total) {
    Json json{{"head", json_of(total.head.uid)}};
    const domain::Head* head = domain::find(dispute, total.head);
    if (head != nullptr) {
        json["rank"] = head->rank;
        json["kind"] = domain::choice_name(head->kind);
        json["title"] = head->title;
    }
    json["stated"] = json_of(total.stated);
    json["maximum"] = json_of(total.maximum);
    json["minimum"] = json_of(total.minimum);
    json["outside"] = json_of(total.outside);
    json["lines"] = Json::array();
    for (const domain::TotalLine& line : total.lines) json["lines"].push_back(line_json(dispute, head, line));
    json["caps"] = Json::array();
    for (const domain::CapLine& cap : total.caps) json["caps"].push_back(cap_json(cap));
    json["open_items"] = Json::array();
    for (const auto& open : total.open_items) json["open_items"].push_back(json_of(open.uid));
    return json;
}

Json settlement_json(const domain::Settlement& money) {
    return {{"price", json_of(money.price)},           {"paid", json_of(money.paid)},
            {"refunded", json_of(money.refunded)},     {"withheld", json_of(money.withheld)},
            {"unpaid", json_of(money.unpaid)},         {"reduction", json_of(money.reduction)},
            {"other", json_of(money.other)},           {"refund", json_of(money.refund)},
            {"refund_due", json_of(money.refund_due)}, {"still_owed", json_of(money.still_owed)}};
}

bool is_decided(const domain::Ledger& ledger) {
    return !ledger.costs_awarded.is_zero() ||
           std::ranges::any_of(ledger.rows, [](const auto& row) { return row.outcome.has_value(); });
}

/// Of both sides' heads; awarded and left mean nothing where nobody has decided about one.
Json outcome_json(const domain::Case& dispute, const domain::LedgerTotals& totals,
                  const domain::Money& set_off) {
    Json json{{"head", json_of(totals.head.uid)}};
    if (const domain::Head* head = domain::find(dispute, totals.head)) {
        json["asked_by"] = domain::choice_name(head->asked_by);
        json["use"] = domain::choice_name(head->use);
        json["title"] = head->title;
    }
    json["claimed"] = json_of(totals.claimed - totals.excess);
    json["awarded"] = json_of(totals.awarded);
    json["paid"] = json_of(totals.paid);
    json["paid_before"] = json_of(totals.paid_before);
    json["left"] = json_of(totals.balance);
    json["set_off"] = json_of(set_off);
    json["left_after_set_off"] = json_of(totals.balance - set_off);
    return json;
}

/// What came of the claims; null while nothing is decided.
Json outcomes_json(const domain::Case& dispute) {
    const domain::Ledger ledger = domain::ledger_of(dispute);
    if (!is_decided(ledger)) return nullptr;
    const domain::NetAward net = domain::net_of(dispute);
    Json json{{"heads", Json::array()}};
    const auto set_off = app::set_off_parts(dispute, ledger);
    for (std::size_t i = 0; i < ledger.totals.size(); ++i)
        json["heads"].push_back(outcome_json(dispute, ledger.totals[i], set_off[i]));
    json["costs_awarded"] = json_of(ledger.costs_awarded);
    json["costs_paid"] = json_of(ledger.costs_paid);
    json["set_off_by_consumer"] = json_of(net.set_off_by_consumer);
    json["set_off_by_trader"] = json_of(net.set_off_by_trader);
    json["on_account"] = json_of(net.on_account);
    json["left"] = json_of(net.left.minor < 0 ? -net.left : net.left);
    json["left_to"] = net.left.is_zero()   ? Json()
                      : net.left.minor < 0 ? Json(domain::choice_name(domain::Side::Trader))
                                           : Json(domain::choice_name(domain::Side::Consumer));
    return json;
}

} // namespace

Json totals_json(const domain::Case& dispute) {
    const domain::CaseTotals totals = domain::totals_of(dispute);
    Json json{{"case", dispute.sheet.number},
              {"stated", json_of(totals.stated)},
              {"maximum", json_of(totals.maximum)},
              {"minimum", json_of(totals.minimum)}};
    json["heads"] = Json::array();
    for (const domain::HeadTotal& head : totals.heads) json["heads"].push_back(head_json(dispute, head));
    json["settlement"] = settlement_json(domain::settlement_of(dispute));
    json["outcome"] = outcomes_json(dispute);
    return json;
}

} // namespace redress::cli
