// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_fields.h"
#include "record_fields.h"
#include "rules.h"
#include "well_formed.h"

#include <map>
#include <set>

namespace redress::domain {

namespace {

/// One field of one record with its value.
struct Place {
    RecordKind record;
    Uid uid;
    const FieldSpec& field;
    const FieldValue& value;
};

Problem blocking(ProblemKind kind, const Place& place) {
    return {kind, Severity::Blocking, place.record, place.uid, std::string(place.field.name), {}, {}};
}

using Kinds = std::map<Uid, RecordKind>;
using FieldRule = void (*)(const Place&, const Kinds&, Findings&);

void check_length(const Place& place, const std::string& text, std::size_t longest, Findings& found) {
    const auto length = characters_in(text);
    if (!length) found.push_back(blocking(ProblemKind::NotUtf8, place));
    if (length && *length > longest) found.push_back(blocking(ProblemKind::TextTooLong, place));
}

void check_text(const Place& place, const Kinds&, Findings& found) {
    if (place.field.type == FieldType::Text)
        check_length(place, std::get<std::string>(place.value), longest_text, found);
    if (const auto* files = std::get_if<std::vector<KeptFile>>(&place.value))
        for (const KeptFile& file : *files) check_length(place, file.name, longest_file_name, found);
}

void check_minor(const Place& place, std::int64_t minor, Findings& found) {
    if (minor < 0) found.push_back(blocking(ProblemKind::NegativeAmount, place));
    if (minor > max_minor_units) found.push_back(blocking(ProblemKind::AmountTooLarge, place));
}

void check_amount(const Place& place, const Kinds&, Findings& found) {
    if (place.field.type == FieldType::Money && !std::holds_alternative<std::monostate>(place.value))
        check_minor(place, std::get<std::int64_t>(place.value), found);
    if (place.field.type != FieldType::Shares) return;
    for (const Share& share : std::get<std::vector<Share>>(place.value))
        if (share.minor) check_minor(place, *share.minor, found);
}

void check_percent(const Place& place, const Kinds&, Findings& found) {
    constexpr std::int64_t whole = 10'000;
    if (place.field.type != FieldType::Percent) return;
    const auto* percent = std::get_if<std::int64_t>(&place.value);
    if (percent && (*percent < 0 || *percent > whole))
        found.push_back(blocking(ProblemKind::PercentOutOfRange, place));
}

/// Numbers and ranks count from 1. Positions are only an order.
void check_number(const Place& place, const Kinds&, Findings& found) {
    if (place.field.name != "number" && place.field.name != "rank") return;
    const auto* number = std::get_if<std::int64_t>(&place.value);
    if (!number || *number >= 1) return;
    found.push_back(blocking(ProblemKind::NumberBelowOne, place));
    found.back().detail = std::to_string(*number);
}

std::vector<Uid> targets_of(const FieldValue& value) {
    if (const auto* one = std::get_if<Uid>(&value)) return {*one};
    if (const auto* several = std::get_if<std::vector<Uid>>(&value)) return *several;
    std::vector<Uid> targets;
    if (const auto* shares = std::get_if<std::vector<Share>>(&value))
        for (const Share& share : *shares) targets.push_back(share.target);
    return targets;
}

void check_references(const Place& place, const Kinds& kinds, Findings& found) {
    std::set<Uid> seen;
    for (const Uid& target : targets_of(place.value)) {
        const auto known = kinds.find(target);
        if (known == kinds.end() || known->second != place.field.target)
            found.push_back(blocking(ProblemKind::UnknownReference, place));
        else if (!seen.insert(target).second)
            found.push_back(blocking(ProblemKind::DuplicateReference, place));
    }
}

/// Days and minutes are counted from 0; 0 stands for "not stated".
void check_count(const Place& place, const Kinds&, Findings& found) {
    const auto name = place.field.name;
    if (name != "days_before" && name != "reminder_days" && name != "duration") return;
    const auto* number = std::get_if<std::int64_t>(&place.value);
    if (!number || (*number >= 0 && *number <= largest_count)) return;
    found.push_back(blocking(ProblemKind::NumberOutOfRange, place));
    found.back().detail = std::to_string(*number);
}

/// An answer, an estimate or a result is about an item; a result and a finding stand in a ruling.
bool is_part_of_ledger(RecordKind record, std::string_view field) {
    switch (record) {
    case RecordKind::Answer:
    case RecordKind::Estimate:
    case RecordKind::Reserve:
        return field == "item";
    case RecordKind::ItemResult:
        return field == "item" || field == "ruling";
    case RecordKind::DefectFinding:
        return field == "defect" || field == "ruling";
    default:
        return false;
    }
}

/// A claim item outside every head would be in no total; an override of nothing changes nothing.
bool needs_its_owner(const Place& place) {
    return (place.record == RecordKind::ClaimItem && place.field.name == "head") ||
           (place.record == RecordKind::DateOverride && place.field.name == "deadline") ||
           (place.record == RecordKind::Ruling && place.field.name == "instance") ||
           is_part_of_ledger(place.record, place.field.name);
}

void check_owner(const Place& place, const Kinds&, Findings& found) {
    if (needs_its_owner(place) && targets_of(place.value).empty())
        found.push_back(blocking(ProblemKind::UnknownReference, place));
}

constexpr FieldRule rules_of_a_field[] = {check_text,  check_amount,     check_percent, check_number,
                                          check_count, check_references, check_owner};

Kinds kinds_in(const std::vector<Record>& records) {
    Kinds kinds;
    for (const Record& record : records) kinds.emplace(uid_of(record), kind_of(record));
    return kinds;
}

void check_fields(const Case& dispute, Findings& found) {
    const auto records = records_of(dispute);
    const Kinds kinds = kinds_in(records);
    for (const Record& record : records) {
        const auto fields = fields_of(kind_of(record));
        const auto values = values_of(record);
        for (std::size_t i = 0; i < fields.size(); ++i)
            for (FieldRule rule : rules_of_a_field)
                rule({kind_of(record), uid_of(record), fields[i], values[i]}, kinds, found);
    }
}

void check_identities(const Case& dispute, Findings& found) {
    std::set<Uid> seen{Uid{}};
    for (const Record& record : records_of(dispute)) {
        if (!seen.insert(uid_of(record)).second) {
            found.push_back({ProblemKind::DuplicateRecord,
                             Severity::Blocking,
                             kind_of(record),
                             uid_of(record),
                             {},
                             {},
                             {}});
        }
    }
}

void check_case_currency(const Case& dispute, Findings& found) {
    if (Currency::from_code(dispute.sheet.currency)) return;
    found.push_back(finding(ProblemKind::UnknownCurrency, Severity::Blocking, dispute.sheet, "currency"));
    found.back().detail = dispute.sheet.currency;
}

/// Looks at the currency of each amount of a record.
struct CurrencyCheck {
    std::string_view code;
    std::vector<std::string_view> foreign;

    void operator()(std::string_view name, const std::optional<Money>& amount) {
        if (amount && amount->currency.code() != code) foreign.push_back(name);
    }
    void operator()(std::string_view name, const std::vector<DefectShare>& parts) {
        for (const DefectShare& part : parts) (*this)(name, part.share);
    }
    template <class Other>
    void operator()(std::string_view, const Other&) {}
};

void check_currencies(const Case& dispute, Findings& found) {
    if (!Currency::from_code(dispute.sheet.currency)) return;
    for (const Record& record : records_of(dispute)) {
        CurrencyCheck check{dispute.sheet.currency, {}};
        std::visit([&](const auto& r) { visit_fields(r, check); }, record);
        for (std::string_view name : check.foreign) {
            found.push_back({ProblemKind::MixedCurrency,
                             Severity::Blocking,
                             kind_of(record),
                             uid_of(record),
                             std::string(name),
                             {},
                             {}});
        }
    }
}

constexpr Rule all_rules[] = {check_case_currency, check_currencies, check_identities, check_fields};

} // namespace

std::span<const Rule> field_rules() {
    return all_rules;
}

} // namespace redress::domain
