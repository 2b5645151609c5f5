// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop/exposure.h"

#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/record_numbers.h"
#include "print/aligned_text.h"

#include <redress/app/sentences.h>

#include <tuple>

namespace redress::cli {

namespace {

using namespace domain;
using Rows = std::vector<std::vector<std::string>>;

/// The newest reserve of a claim item; null when there is none.
const Reserve* standing_reserve(const Case& dispute, Id<ClaimItem> item) {
    const Reserve* newest = nullptr;
    for (const Reserve& reserve : dispute.reserves) {
        if (reserve.item != item) continue;
        if (newest == nullptr ||
            std::tie(reserve.date, reserve.position) > std::tie(newest->date, newest->position))
            newest = &reserve;
    }
    return newest;
}

Money plus(Money sum, const std::optional<Money>& part) {
    return part ? sum + *part : sum;
}

Money cost_of(const Case& dispute, Id<Defect> defect) {
    Money sum = zero(currency_of(dispute));
    for (const HandlingCost& cost : dispute.handling_costs)
        if (cost.defect == defect) sum = plus(sum, cost.amount);
    return sum;
}

/// What concerns no defect is handling too.
Money whole_cost(const Case& dispute) {
    Money sum = zero(currency_of(dispute));
    for (const HandlingCost& cost : dispute.handling_costs) sum = plus(sum, cost.amount);
    return sum;
}

Json item_json(const Case& dispute, const LedgerRow& row) {
    const Reserve* reserve = standing_reserve(dispute, row.item);
    return {{"item", item_number(dispute, row.item)},
            {"title", find(dispute, row.item)->title},
            {"claimed", json_of(row.claimed)},
            {"likely", reserve == nullptr ? Json() : json_of(reserve->likely)},
            {"reserved", reserve == nullptr ? Json() : json_of(reserve->reserved)},
            {"awarded", json_of(row.awarded)},
            {"paid", json_of(row.paid)}};
}

Json intake_json(const Case& dispute, const Intake& intake) {
    const Item* item = find(dispute, intake.item);
    return {{"key", json_of(intake.id.uid)},
            {"item", item == nullptr ? Json() : Json(item->description)},
            {"received", json_of(intake.received)},
            {"returned", json_of(intake.returned)},
            {"condition", text_or_null(intake.condition)},
            {"accessories", text_or_null(intake.accessories)},
            {"complaint", text_or_null(intake.complaint)},
            {"loan_unit", text_or_null(intake.loan_unit)},
            {"inspection_fee", json_of(intake.inspection_fee)}};
}

Json cost_json(const Case& dispute, const HandlingCost& cost) {
    const Defect* defect = find(dispute, cost.defect);
    return {{"key", json_of(cost.id.uid)},
            {"defect", defect == nullptr ? Json() : Json(defect->number)},
            {"kind", choice_name(cost.kind)},
            {"date", json_of(cost.date)},
            {"amount", json_of(cost.amount)}};
}

Json attempt_json(const Case& dispute, const RepairAttempt& attempt) {
    Json defects = Json::array();
    for (const Id<Defect> id : attempt.defects)
        if (const Defect* defect = find(dispute, id)) defects.push_back(defect->number);
    return {{"key", json_of(attempt.id.uid)},
            {"defects", defects},
            {"requested", json_of(attempt.requested)},
            {"finished", json_of(attempt.finished)},
            {"outcome", choice_name(attempt.outcome)},
            {"performer", party_json(dispute, attempt.performer)},
            {"replacement_serial", text_or_null(attempt.replacement_serial)}};
}

Json recourse_json(const Case& dispute, const Recourse& recourse) {
    Json numbers = Json::array();
    for (const Id<Defect> id : recourse.defects)
        if (const Defect* defect = find(dispute, id)) numbers.push_back(defect->number);
    return {{"key", json_of(recourse.id.uid)},
            {"against", party_json(dispute, recourse.against)},
            {"defects", numbers},
            {"claimed", json_of(recourse.claimed)},
            {"reply_by", json_of(recourse.reply_by)},
            {"amount", json_of(recourse.amount)},
            {"recovered", json_of(recourse.recovered)}};
}

std::string items_text(const Case& dispute, Desk& desk) {
    const auto& messages = desk.messages();
    Rows rows;
    for (const LedgerRow& row : ledger_of(dispute).rows) {
        const Reserve* reserve = standing_reserve(dispute, row.item);
        rows.push_back({std::to_string(item_number(dispute, row.item)),
                        app::record_title(*find(dispute, row.item), messages), amount_cell(row.claimed, desk),
                        amount_cell(reserve == nullptr ? std::nullopt : reserve->likely, desk),
                        amount_cell(reserve == nullptr ? std::nullopt : reserve->reserved, desk),
                        amount_cell(row.awarded, desk), amount_cell(row.paid, desk)});
    }
    return aligned_text({{messages.tr("No."), true},
                         {messages.tr("Claim item"), false, 40},
                         {messages.tr("Claimed"), true},
                         {messages.tr("Likely"), true},
                         {messages.tr("Reserved"), true},
                         {messages.tr("Awarded"), true},
                         {messages.tr("Paid"), true}},
                        rows);
}

std::string costs_text(const Case& dispute, Desk& desk) {
    const auto& messages = desk.messages();
    Rows rows;
    for (const Defect& defect : dispute.defects)
        rows.push_back(
            {std::to_string(defect.number), defect.title, amount_cell(cost_of(dispute, defect.id), desk)});
    if (const Money rest = cost_of(dispute, {}); !rest.is_zero())
        rows.push_back({"", messages.tr("On no defect"), amount_cell(rest, desk)});
    rows.push_back({"", messages.tr("Total"), amount_cell(whole_cost(dispute), desk)});
    return aligned_text(
        {{messages.tr("Defect"), true}, {"", false, 40}, {messages.tr("Handling has cost"), true}}, rows);
}

std::string recourses_text(const Case& dispute, Desk& desk) {
    const auto& messages = desk.messages();
    Rows rows;
    for (const Recourse& recourse : dispute.recourses)
        rows.push_back({party_name(dispute, recourse.against), day_cell(recourse.claimed, desk),
                        day_cell(recourse.reply_by, desk), amount_cell(recourse.amount, desk),
                        amount_cell(recourse.recovered, desk)});
    if (rows.empty()) return {};
    return "\n" + aligned_text({{messages.tr("Recourse against"), false, 40},
                                {messages.tr("Claimed on")},
                                {messages.tr("Answer by")},
                                {messages.tr("Amount"), true},
                                {messages.tr("Recovered"), true}},
                               rows);
}

std::string attempts_text(const Case& dispute, Desk& desk) {
    const auto& messages = desk.messages();
    Rows rows;
    for (const RepairAttempt& attempt : dispute.repair_attempts) {
        std::string numbers;
        for (const Id<Defect> id : attempt.defects)
            if (const Defect* defect = find(dispute, id))
                numbers += (numbers.empty() ? "" : ", ") + std::to_string(defect->number);
        rows.push_back(
            {numbers, day_cell(attempt.requested, desk), day_cell(attempt.finished, desk),
             app::choice_label(RecordKind::RepairAttempt, "outcome", choice_name(attempt.outcome), messages),
             party_name(dispute, attempt.performer)});
    }
    if (rows.empty()) return {};
    return aligned_text({{messages.tr("Repair of"), false, 16},
                         {messages.tr("Asked for")},
                         {messages.tr("Done")},
                         {messages.tr("What came of it")},
                         {messages.tr("By"), false, 30}},
                        rows) +
           "\n";
}

std::string intakes_text(const Case& dispute, Desk& desk) {
    const auto& messages = desk.messages();
    Rows rows;
    for (const Intake& intake : dispute.intakes) {
        const Item* item = find(dispute, intake.item);
        rows.push_back({item == nullptr ? std::string() : item->description, day_cell(intake.received, desk),
                        day_cell(intake.returned, desk), intake.complaint, intake.loan_unit,
                        amount_cell(intake.inspection_fee, desk)});
    }
    if (rows.empty()) return {};
    return aligned_text({{messages.tr("Taken in"), false, 30},
                         {messages.tr("Received")},
                         {messages.tr("Given back")},
                         {messages.tr("Complaint"), false, 40},
                         {messages.tr("Loan unit"), false, 20},
                         {messages.tr("Inspection fee"), true}},
                        rows) +
           "\n";
}

template <class List, class Make>
Json list_of(const List& list, const Case& dispute, Make make) {
    Json json = Json::array();
    for (const auto& record : list) json.push_back(make(dispute, record));
    return json;
}

} // namespace

Json exposure_json(const Case& dispute) {
    return {{"case", dispute.sheet.number},
            {"items", list_of(ledger_of(dispute).rows, dispute, item_json)},
            {"intakes", list_of(dispute.intakes, dispute, intake_json)},
            {"attempts", list_of(dispute.repair_attempts, dispute, attempt_json)},
            {"costs", list_of(dispute.handling_costs, dispute, cost_json)},
            {"handling", json_of(whole_cost(dispute))},
            {"recourses", list_of(dispute.recourses, dispute, recourse_json)}};
}

std::string exposure_text(const Case& dispute, Desk& desk) {
    return intakes_text(dispute, desk) + attempts_text(dispute, desk) + items_text(dispute, desk) + "\n" +
           costs_text(dispute, desk) + recourses_text(dispute, desk);
}

} // namespace redress::cli
