// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim/claim_heads.h"

#include "claim/calculation_print.h"
#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/record_numbers.h"
#include "print/aligned_text.h"

#include <redress/app/sentences.h>
#include <redress/domain/totals.h>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace domain;

std::vector<std::string> item_cells(const Case& dispute, const ClaimItem& item, Desk& desk) {
    const auto& messages = desk.messages();
    return {std::to_string(item_number(dispute, item.id)),
            defects_words(dispute, item),
            app::record_title(item, messages),
            app::choice_label(RecordKind::ClaimItem, "remedy", choice_name(item.remedy), messages),
            app::choice_label(RecordKind::ClaimItem, "method", choice_name(item.basis.method), messages),
            amount_cell(calculation_of(dispute, item).amount, desk),
            standing_words(dispute, item, desk)};
}

std::vector<TextColumn> item_columns(const text::Messages& messages) {
    return {{messages.tr("No."), true},
            {messages.tr("Defects"), false, 12},
            {messages.tr("Claim item"), false, 32},
            {messages.tr("Remedy"), false, 18},
            {messages.tr("How the amount is found"), false, 24},
            {messages.tr("Amount"), true},
            {""}};
}

Json shares_json(const Case& dispute, const ClaimItem& item) {
    Json shares = Json::array();
    for (const DefectShare& share : item.defects)
        if (const Defect* defect = find(dispute, share.defect))
            shares.push_back({{"defect", defect->number}, {"share", json_of(share.share)}});
    return shares;
}

/// "Answer 1 Nytt lager; Offer 12/03/2026": what points at the records, for a sentence that says why they
/// stay.
std::string places_citing(Desk& desk, const Case& dispute, const std::vector<Uid>& records) {
    std::vector<Uid> citing;
    for (const Uid& uid : records)
        for (const auto& place : references_to(dispute, uid)) citing.push_back(place.first);
    std::erase_if(citing, [&](const Uid& uid) { return std::ranges::find(records, uid) != records.end(); });
    std::string places;
    for (const Uid& uid : citing) {
        const auto record = find_record(dispute, uid);
        places += (places.empty() ? "" : "; ") + app::kind_name(kind_of(*record), desk.messages()) + " " +
                  app::record_title(*record, desk.messages());
    }
    return places;
}

} // namespace

const Head& head_ranked(Desk& desk, const Case& dispute, int rank) {
    const auto place = std::ranges::find(dispute.heads, rank, &Head::rank);
    if (place != dispute.heads.end()) return *place;
    throw UsageError(text::filled(
        desk.messages().tr("There is no head of claim {0}: the case has {1}. head list CASE shows them."),
        {std::to_string(rank), std::to_string(dispute.heads.size())}));
}

std::string head_text(const Case& dispute, const Head& head, Desk& desk) {
    const auto& messages = desk.messages();
    std::vector<std::vector<std::string>> rows;
    for (const ClaimItem* item : items_of(dispute, head.id)) rows.push_back(item_cells(dispute, *item, desk));
    const HeadTotal total = total_of(dispute, head);
    for (const CapLine& cap : total.caps)
        rows.push_back({"", "", messages.tr("Above the price, and taken off"), "", "",
                        amount_cell(-cap.excess, desk), ""});
    rows.push_back({"", "", messages.tr("Total"), "", "", amount_cell(total.stated, desk), ""});
    return app::record_title(head, messages) + "\n" + aligned_text(item_columns(messages), rows) +
           calculations_text(dispute, head.id, desk);
}

Json head_json(const Case& dispute, const Head& head) {
    const HeadTotal total = total_of(dispute, head);
    return {{"head", head.rank},
            {"key", json_of(head.id.uid)},
            {"kind", choice_name(head.kind)},
            {"title", head.title},
            {"asked_by", choice_name(head.asked_by)},
            {"use", choice_name(head.use)},
            {"items", items_of(dispute, head.id).size()},
            {"stated", json_of(total.stated)},
            {"outside", json_of(total.outside)}};
}

Json claim_item_json(const Case& dispute, const ClaimItem& item) {
    const Head* head = find(dispute, item.head);
    Json json{{"number", item_number(dispute, item.id)},
              {"key", json_of(item.id.uid)},
              {"head", head == nullptr ? Json() : Json(head->rank)},
              {"title", item.title},
              {"remedy", choice_name(item.remedy)},
              {"amount", json_of(calculation_of(dispute, item).amount)}};
    json.update(basis_json(item.basis));
    json["calculation"] = calculation_json(dispute, item);
    json["defects"] = shares_json(dispute, item);
    json["evidence"] = exhibit_numbers_json(dispute, item.evidence);
    const int other = item_number(dispute, item.alternative_to);
    json["alternative_to"] = other == 0 ? Json() : Json(other);
    json["alternative_ground"] = text_or_null(item.alternative_ground);
    json["creditor"] = party_json(dispute, item.creditor);
    json["debtor"] = party_json(dispute, item.debtor);
    if (head != nullptr) json["head_stated"] = json_of(total_of(dispute, *head).stated);
    return json;
}

std::optional<Case> removed(Desk& desk, const LoadedCase& loaded, const char* step,
                            const std::vector<Uid>& records) {
    const std::string places = places_citing(desk, loaded.dispute, records);
    if (!places.empty()) {
        desk.warn(text::filled(desk.messages().tr("It cannot be removed while others name it: {0}. Remove or "
                                                  "change those first."),
                               {places}));
        return std::nullopt;
    }
    Edit edit{loaded.dispute.sheet.id, step, {}};
    for (const Uid& uid : records) edit.changes.push_back(removing(loaded, uid));
    return written(desk, loaded, edit);
}

} // namespace redress::cli
