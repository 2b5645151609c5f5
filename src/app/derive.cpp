// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/kept_state.h>
#include <redress/app/workspace.h>
#include <redress/domain/behind.h>
#include <redress/domain/totals.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::app {

namespace {

using namespace domain;

std::string name_of(const Party* party) {
    if (party == nullptr) return {};
    return party->name.empty() ? party->shop_name : party->name;
}

bool is_pleaded(const Defect& defect) {
    return defect.status != DefectStatus::Withdrawn;
}

/// Codes such as SEK, rule keys and the steps of a date are no words of the case.
constexpr std::string_view codes[] = {
    "currency",       "language", "jurisdiction", "rule",     "pack", "pack_fingerprint",
    "trigger_record", "period",   "steps",        "warnings", "zone"};

std::string names_of(const std::vector<KeptFile>& files) {
    std::string names;
    for (const KeptFile& file : files) names += file.name + '\n';
    return names;
}

bool is_searched(const FieldSpec& field) {
    return field.type == FieldType::Text &&
           std::find(std::begin(codes), std::end(codes), field.name) == std::end(codes);
}

} // namespace

storage::CaseRow case_row_of(const Case& dispute) {
    storage::CaseRow row;
    row.id = dispute.sheet.id;
    row.number = dispute.sheet.number;
    row.title = dispute.sheet.title;
    row.consumer = name_of(first_with_role(dispute, PartyRole::Consumer));
    row.trader = name_of(counterpart_of(dispute));
    row.status = dispute.sheet.status;
    row.currency = dispute.sheet.currency;
    row.stated_minor = totals_of(dispute).stated.minor;
    row.defects = static_cast<int>(std::count_if(dispute.defects.begin(), dispute.defects.end(), is_pleaded));
    row.opened = dispute.sheet.opened ? dispute.sheet.opened->iso() : "";
    const auto next = next_date(dispute);
    row.next_date = next ? next->iso() : "";
    row.open_deadlines = open_deadlines(dispute);
    row.state = written(kept_state_of(dispute));
    return row;
}

std::string search_text_of(const Case& dispute) {
    std::string words;
    for (const Record& record : records_of(dispute)) {
        const auto fields = fields_of(kind_of(record));
        const auto values = values_of(record);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (is_searched(fields[i])) words += std::get<std::string>(values[i]) + '\n';
            if (const auto* files = std::get_if<std::vector<KeptFile>>(&values[i])) words += names_of(*files);
        }
    }
    return text::folded(words);
}

} // namespace redress::app
