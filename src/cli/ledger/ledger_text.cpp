// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_text.h"

#include "ledger/record_numbers.h"
#include "print/aligned_text.h"

#include <redress/app/ledger/balance_words.h>
#include <redress/app/ledger/ledger_view.h>
#include <redress/app/ledger_edits.h>
#include <redress/app/sentences.h>
#include <redress/domain/ledger/single_records.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace domain;
using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t title_width = 36;
constexpr std::size_t text_width = 40;

template <class E>
std::string choice_words(RecordKind kind, std::string_view field, E value, Desk& desk) {
    return app::choice_label(kind, field, choice_name(value), desk.messages());
}

std::string title_of(const Case& dispute, Id<ClaimItem> id, Desk& desk) {
    const ClaimItem* item = find(dispute, id);
    return item == nullptr ? std::string() : app::record_title(*item, desk.messages());
}

std::string number_cell(int number) {
    return number == 0 ? std::string() : std::to_string(number);
}

/// Whole with its currency, for a line of its own.
std::string whole(const Money& amount, Desk& desk) {
    return text::format_money(amount, desk.messages().language());
}

std::string lines_text(const Case& dispute, const std::vector<ItemAmount>& lines, const char* heading,
                       Desk& desk) {
    Rows rows;
    for (const ItemAmount& line : lines)
        rows.push_back({number_cell(item_number(dispute, line.item)), title_of(dispute, line.item, desk),
                        amount_cell(line.amount, desk)});
    const auto& messages = desk.messages();
    return aligned_text({{messages.tr("No."), true},
                         {messages.tr("Claim item"), false, text_width},
                         {messages.tr(heading), true}},
                        rows);
}

std::string covered(const Case& dispute, const Offer& offer) {
    std::string numbers;
    for (const ItemAmount& line : offer.lines)
        numbers += (numbers.empty() ? "" : ", ") + number_cell(item_number(dispute, line.item));
    return numbers;
}

Money sum_of(const Case& dispute, const std::vector<ItemAmount>& lines) {
    Money sum = zero(currency_of(dispute));
    for (const ItemAmount& line : lines) sum = sum + line.amount.value_or(zero(sum.currency));
    return sum;
}

/// What is claimed for the items of an offer.
Money claimed_for(const Case& dispute, const Offer& offer) {
    Money sum = zero(currency_of(dispute));
    for (const LedgerRow& row : ledger_of(dispute).rows)
        if (std::ranges::find(offer.lines, row.item, &ItemAmount::item) != offer.lines.end())
            sum = sum + row.claimed.value_or(zero(sum.currency));
    return sum;
}

/// What it depends on, and whether a forum may be told of it.
std::string terms_of(const Offer& offer, Desk& desk) {
    if (!offer.without_prejudice) return offer.conditions;
    const std::string secret = desk.messages().tr("without prejudice");
    return offer.conditions.empty() ? secret : secret + "; " + offer.conditions;
}

/// Whether the case may be looked at there at all; empty where nobody has to say so.
std::string leave_words(const Instance& instance, Desk& desk) {
    switch (instance.leave) {
    case LeaveToAppeal::NotNeeded:
        return {};
    case LeaveToAppeal::Needed:
        return desk.messages().tr("Leave to appeal is needed");
    case LeaveToAppeal::Granted:
        return desk.messages().tr("Leave to appeal granted");
    case LeaveToAppeal::Refused:
        break;
    }
    return desk.messages().tr("Leave to appeal refused");
}

Rows finding_rows(const Case& dispute, const Ruling& ruling, Desk& desk) {
    Rows rows;
    for (const DefectFinding& entry : dispute.defect_findings)
        if (const Defect* defect = find(dispute, entry.defect); defect && entry.ruling == ruling.id)
            rows.push_back({std::to_string(defect->number), defect->title,
                            choice_words(RecordKind::DefectFinding, "finding", entry.finding, desk),
                            entry.reason});
    return rows;
}

/// What the ledger reckons with: what was granted without an amount is all that was asked.
std::optional<Money> awarded_by(const std::vector<ItemAmount>& given, const ItemResult& result) {
    const auto part = std::ranges::find(given, result.item, &ItemAmount::item);
    return part == given.end() ? result.amount : part->amount;
}

Rows result_rows(const Case& dispute, const Ruling& ruling, Desk& desk) {
    Rows rows;
    const auto given = results_given(dispute, ruling.id);
    for (const ItemResult& result : dispute.item_results) {
        if (result.ruling == ruling.id)
            rows.push_back({number_cell(item_number(dispute, result.item)),
                            title_of(dispute, result.item, desk),
                            choice_words(RecordKind::ItemResult, "outcome", result.outcome, desk),
                            amount_cell(awarded_by(given, result), desk), result.reason});
    }
    return rows;
}

} // namespace

std::string defects_words(const Case& dispute, const ClaimItem& item) {
    std::vector<int> numbers;
    for (const DefectShare& share : item.defects)
        if (const Defect* defect = find(dispute, share.defect)) numbers.push_back(defect->number);
    std::ranges::sort(numbers);
    std::string words;
    for (std::size_t first = 0, last = 0; first < numbers.size(); first = last + 1) {
        last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        words += (words.empty() ? "" : ", ") + std::to_string(numbers[first]);
        if (last > first) words += "–" + std::to_string(numbers[last]);
    }
    return words;
}

/// "instead of 3", "beside the sum"; empty for what adds up.
std::string standing_words(const Case& dispute, const ClaimItem& item, Desk& desk) {
    const auto& messages = desk.messages();
    if (const int other = item_number(dispute, item.alternative_to); other != 0)
        return text::filled(messages.tr("instead of {0}"), {std::to_string(other)});
    return is_outside_dispute(item.remedy) ? messages.tr("beside the sum") : std::string();
}

std::string amount_cell(const std::optional<Money>& amount, Desk& desk) {
    return amount ? text::format_amount(*amount, desk.messages().language()) : "–";
}

std::string day_cell(const std::optional<Date>& date, Desk& desk) {
    return date ? text::format_date(*date, desk.messages().language(), text::DateStyle::Numeric) : "–";
}

std::string instance_name(const Instance& instance, const text::Messages& messages) {
    return app::instance_title(instance, messages);
}

std::string answers_text(const Case& dispute, const std::vector<const Answer*>& answers, Desk& desk) {
    const auto& messages = desk.messages();
    if (answers.empty()) return messages.tr("No answer is recorded.") + "\n";
    Rows rows;
    for (const Answer* answer : answers)
        rows.push_back({number_cell(item_number(dispute, answer->item)),
                        title_of(dispute, answer->item, desk), day_cell(answer->date, desk),
                        choice_words(RecordKind::Answer, "stance", answer->stance, desk),
                        amount_cell(answer->amount, desk), answer->reason});
    return aligned_text({{messages.tr("No."), true},
                         {messages.tr("Claim item"), false, title_width},
                         {messages.tr("Date")},
                         {messages.tr("Answer")},
                         {messages.tr("Amount"), true},
                         {messages.tr("Reason"), false, text_width}},
                        rows);
}

std::string offers_text(const Case& dispute, const std::vector<const Offer*>& offers, Desk& desk) {
    const auto& messages = desk.messages();
    if (offers.empty()) return messages.tr("No offer is recorded.") + "\n";
    Rows rows;
    for (const Offer* offer : offers) {
        rows.push_back(
            {number_cell(offer_number(dispute, offer->id)), day_cell(offer->date, desk),
             party_name(dispute, offer->offeror), covered(dispute, *offer),
             amount_cell(claimed_for(dispute, *offer), desk),
             amount_cell(sum_of(dispute, amounts_of(dispute, *offer)), desk), day_cell(offer->expires, desk),
             choice_words(RecordKind::Offer, "outcome", offer->outcome, desk), terms_of(*offer, desk)});
    }
    return aligned_text({{messages.tr("No."), true},
                         {messages.tr("Date")},
                         {messages.tr("Offered by"), false, 26},
                         {messages.tr("Claim items"), false, 14},
                         {messages.tr("Claimed"), true},
                         {messages.tr("Offered"), true},
                         {messages.tr("Can be accepted until"), false, 15},
                         {messages.tr("Outcome")},
                         {"", false, text_width}},
                        rows);
}

std::string instances_text(const Case& dispute, Desk& desk) {
    const auto& messages = desk.messages();
    const auto instances = ledger_of(dispute).instances;
    if (instances.empty()) return messages.tr("No instance is recorded.") + "\n";
    Rows rows;
    for (const Instance* instance : instances) {
        rows.push_back({number_cell(instance_number(dispute, instance->id)),
                        instance_name(*instance, messages), instance->file_number,
                        day_cell(instance->opened, desk), party_name(dispute, instance->claimant),
                        amount_cell(dispute_at(dispute, *instance), desk),
                        choice_words(RecordKind::Instance, "state", instance->state, desk),
                        leave_words(*instance, desk)});
    }
    std::string text = aligned_text({{messages.tr("No."), true},
                                     {messages.tr("Instance"), false, 30},
                                     {messages.tr("File number")},
                                     {messages.tr("Opened")},
                                     {messages.tr("Brought by"), false, 26},
                                     {messages.tr("In dispute"), true},
                                     {messages.tr("State")},
                                     {"", false, text_width}},
                                    rows);
    for (const Ruling& ruling : dispute.rulings) text += "\n" + ruling_text(dispute, ruling, desk);
    return text;
}

namespace {

/// A set-off is in no sum in dispute.
std::string set_off_text(const Case& dispute, const Instance& instance, Desk& desk) {
    Money sum = zero(currency_of(dispute));
    for (const ItemAmount& part : instance.before) {
        const ClaimItem* item = find(dispute, part.item);
        const Head* head = item == nullptr ? nullptr : find(dispute, item->head);
        if (head != nullptr && head->use == HeadUse::SetOff && part.amount) sum = sum + *part.amount;
    }
    if (sum.is_zero()) return {};
    return text::filled(desk.messages().tr("In dispute beside it, as set-off: {0}"), {whole(sum, desk)}) +
           "\n";
}

} // namespace

std::string instance_text(const Case& dispute, const Instance& instance, Desk& desk) {
    const auto& messages = desk.messages();
    const bool is_enforcement = instance.kind == InstanceKind::Enforcement;
    return text::filled(messages.tr(is_enforcement ? N_("{0}. {1}: {2} to be collected")
                                                   : N_("{0}. {1}: {2} in dispute")),
                        {std::to_string(instance_number(dispute, instance.id)),
                         instance_name(instance, messages), whole(dispute_at(dispute, instance), desk)}) +
           "\n" + set_off_text(dispute, instance, desk) +
           lines_text(dispute, instance.before, is_enforcement ? N_("To be collected") : N_("In dispute"),
                      desk);
}

std::string ending_text(const Case& dispute, const Instance& instance, Desk& desk) {
    return text::filled(desk.messages().tr("{0}. {1}: {2}, {3}"),
                        {std::to_string(instance_number(dispute, instance.id)),
                         instance_name(instance, desk.messages()),
                         choice_words(RecordKind::Instance, "state", instance.state, desk),
                         day_cell(instance.closed, desk)}) +
           "\n";
}

namespace {

/// Which ruling it is, and how it stands to those it corrects.
std::string ruling_heading(const Case& dispute, const Ruling& ruling, Desk& desk) {
    const auto& messages = desk.messages();
    const Instance* instance = find(dispute, ruling.instance);
    std::string text =
        text::filled(messages.tr("Ruling {0} of {1}, {2}"),
                     {std::to_string(ruling_number(dispute, ruling.id)),
                      instance == nullptr ? std::string("–") : instance_name(*instance, messages),
                      day_cell(ruling.date, desk)}) +
        "\n";
    if (const int old = ruling_number(dispute, ruling.replaces); old != 0)
        text += text::filled(messages.tr("It corrects ruling {0}."), {std::to_string(old)}) + "\n";
    if (const int newer = replaced_by(dispute, ruling); newer != 0)
        text += text::filled(messages.tr("It no longer holds: replaced by ruling {0}."),
                             {std::to_string(newer)}) +
                "\n";
    return text;
}

/// Its two layers.
std::string ruling_tables(const Case& dispute, const Ruling& ruling, Desk& desk) {
    const auto& messages = desk.messages();
    std::string text;
    if (const Rows findings = finding_rows(dispute, ruling, desk); !findings.empty()) {
        text += aligned_text({{messages.tr("Defect"), true},
                              {"", false, text_width},
                              {messages.tr("Finding")},
                              {"", false, text_width}},
                             findings);
    }
    if (const Rows results = result_rows(dispute, ruling, desk); !results.empty()) {
        text += aligned_text({{messages.tr("No."), true},
                              {messages.tr("Claim item"), false, text_width},
                              {messages.tr("Outcome")},
                              {messages.tr("Awarded"), true},
                              {"", false, text_width}},
                             results);
    }
    return text;
}

/// What it says of costs and interest.
std::string ruling_sequel(const Case& dispute, const Ruling& ruling, Desk& desk) {
    const auto& messages = desk.messages();
    std::string text;
    if (ruling.costs)
        text += text::filled(messages.tr("Costs: {0} to {1}"),
                             {whole(*ruling.costs, desk), party_name(dispute, ruling.costs_to)}) +
                "\n";
    if (ruling.lifts_costs_below)
        text += messages.tr("What the rulings below said about costs no longer holds.") + "\n";
    if (ruling.interest_from)
        text += text::filled(messages.tr("Interest on what is awarded from {0}"),
                             {day_cell(ruling.interest_from, desk)}) +
                "\n";
    if (ruling.final_since)
        text += text::filled(messages.tr("Final since {0}"), {day_cell(ruling.final_since, desk)}) + "\n";
    return text;
}

} // namespace

std::string ruling_text(const Case& dispute, const Ruling& ruling, Desk& desk) {
    return ruling_heading(dispute, ruling, desk) + ruling_tables(dispute, ruling, desk) +
           ruling_sequel(dispute, ruling, desk);
}

std::string payments_text(const Case& dispute, Desk& desk) {
    const auto& messages = desk.messages();
    Rows rows;
    for (std::size_t i = 0; i < dispute.payments.size(); ++i) {
        const Payment& payment = dispute.payments[i];
        std::string towards;
        for (const ItemAmount& line : payment.towards)
            towards += (towards.empty() ? "" : ", ") + number_cell(item_number(dispute, line.item));
        rows.push_back({std::to_string(i + 1), day_cell(payment.date, desk),
                        app::kind_words(payment, messages), party_name(dispute, payment.payer),
                        amount_cell(payment.amount, desk), amount_cell(payment.interest, desk),
                        amount_cell(payment.costs, desk), towards});
    }
    if (rows.empty()) return messages.tr("No payment is recorded.") + "\n";
    return aligned_text({{messages.tr("No."), true},
                         {messages.tr("Date")},
                         {messages.tr("Kind")},
                         {messages.tr("Paid by"), false, 26},
                         {messages.tr("Amount"), true},
                         {messages.tr("Interest"), true},
                         {messages.tr("Costs"), true},
                         {messages.tr("Claim items"), false, 14}},
                        rows);
}

std::string estimates_text(const Case& dispute, Desk& desk) {
    const auto& messages = desk.messages();
    if (dispute.estimates.empty()) return messages.tr("No estimate is recorded.") + "\n";
    Rows rows;
    for (const Estimate& estimate : dispute.estimates) {
        const ClaimItem* found = find(dispute, estimate.item);
        ClaimItem item = found == nullptr ? ClaimItem() : *found;
        const bool is_chosen = item.basis == estimate.basis;
        item.basis = estimate.basis;
        rows.push_back({number_cell(estimate_number(dispute, estimate.id)),
                        number_cell(item_number(dispute, estimate.item)),
                        title_of(dispute, estimate.item, desk),
                        choice_words(RecordKind::Estimate, "method", estimate.basis.method, desk),
                        amount_cell(calculation_of(app::with_kept_way(dispute, item.id), item).amount, desk),
                        is_chosen ? messages.tr("chosen") : "", estimate.basis.source});
    }
    return aligned_text({{messages.tr("No."), true},
                         {messages.tr("Item"), true},
                         {messages.tr("Claim item"), false, title_width},
                         {messages.tr("How the amount is found"), false, 24},
                         {messages.tr("Amount"), true},
                         {""},
                         {messages.tr("Source"), false, text_width}},
                        rows);
}

} // namespace redress::cli
