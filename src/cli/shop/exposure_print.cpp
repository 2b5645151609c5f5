// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop/exposure_print.h"

#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/record_numbers.h"
#include "print/aligned_text.h"

#include <redress/app/ledger/exposure.h>
#include <redress/app/sentences.h>

namespace redress::cli {

namespace {

using namespace domain;
using Rows = std::vector<std::vector<std::string>>;

Json item_json(const Case& dispute, const app::ItemExposure& item) {
    return {{"item", item_number(dispute, item.item)},
            {"title", find(dispute, item.item)->title},
            {"claimed", json_of(item.claimed)},
            {"likely", json_of(item.likely)},
            {"reserved", json_of(item.reserved)},
            {"awarded", json_of(item.awarded)},
            {"paid", json_of(item.paid)}};
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

std::string items_text(const Case& dispute, const app::Exposure& exposure, Desk& desk) {
    const auto& messages = desk.messages();
    Rows rows;
    for (const app::ItemExposure& item : exposure.items)
        rows.push_back({std::to_string(item_number(dispute, item.item)),
                        app::record_title(*find(dispute, item.item), messages),
                        amount_cell(item.claimed, desk), amount_cell(item.likely, desk),
                        amount_cell(item.reserved, desk), amount_cell(item.awarded, desk),
                        amount_cell(item.paid, desk)});
    return aligned_text({{messages.tr("No."), true},
                         {messages.tr("Claim item"), false, 40},
                         {messages.tr("Claimed"), true},
                         {messages.tr("Likely"), true},
                         {messages.tr("Reserved"), true},
                         {messages.tr("Awarded"), true},
                         {messages.tr("Paid"), true}},
                        rows);
}

std::string costs_text(const Case& dispute, const app::Exposure& exposure, Desk& desk) {
    const auto& messages = desk.messages();
    Rows rows;
    for (const app::DefectCost& part : exposure.costs) {
        const Defect* defect = find(dispute, part.defect);
        rows.push_back({defect == nullptr ? std::string() : std::to_string(defect->number),
                        defect == nullptr ? messages.tr("On no defect") : defect->title,
                        amount_cell(part.cost, desk)});
    }
    rows.push_back({"", messages.tr("Total"), amount_cell(exposure.handling, desk)});
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
    const app::Exposure exposure = app::exposure_of(dispute);
    return {{"case", dispute.sheet.number},
            {"items", list_of(exposure.items, dispute, item_json)},
            {"intakes", list_of(dispute.intakes, dispute, intake_json)},
            {"attempts", list_of(dispute.repair_attempts, dispute, attempt_json)},
            {"costs", list_of(dispute.handling_costs, dispute, cost_json)},
            {"handling", json_of(exposure.handling)},
            {"recourses", list_of(dispute.recourses, dispute, recourse_json)},
            {"recovered", json_of(exposure.recovered)}};
}

std::string exposure_text(const Case& dispute, Desk& desk) {
    const app::Exposure exposure = app::exposure_of(dispute);
    return intakes_text(dispute, desk) + attempts_text(dispute, desk) + items_text(dispute, exposure, desk) +
           "\n" + costs_text(dispute, exposure, desk) + recourses_text(dispute, desk);
}

} // namespace redress::cli
