// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

#include <map>
#include <variant>

namespace redress::domain {

/// Any record of a case. The alternatives stand in the order of RecordKind, parents before children.
using Record =
    std::variant<CaseSheet, Party, Purchase, Item, Payment, Guarantee, Defect, Notice, RepairAttempt, Exhibit,
                 Head, ClaimItem, Event, Deadline, DateOverride, Hearing, Estimate, Instance, Answer, Offer,
                 Ruling, DefectFinding, ItemResult, Intake, HandlingCost, Reserve, Recourse>;

enum class RecordKind {
    CaseSheet,
    Party,
    Purchase,
    Item,
    Payment,
    Guarantee,
    Defect,
    Notice,
    RepairAttempt,
    Exhibit,
    Head,
    ClaimItem,
    Event,
    Deadline,
    DateOverride,
    Hearing,
    Estimate,
    Instance,
    Answer,
    Offer,
    Ruling,
    DefectFinding,
    ItemResult,
    Intake,
    HandlingCost,
    Reserve,
    Recourse
};
template <>
inline constexpr ChoiceNames<RecordKind> choice_names<RecordKind>{
    "case",           "party",          "purchase", "item",          "payment",    "guarantee", "defect",
    "notice",         "repair_attempt", "exhibit",  "head",          "claim_item", "event",     "deadline",
    "date_override",  "hearing",        "estimate", "instance",      "answer",     "offer",     "ruling",
    "defect_finding", "item_result",    "intake",   "handling_cost", "reserve",    "recourse"};

RecordKind kind_of(const Record& record);
Uid uid_of(const Record& record);

/// What a field holds. Reference names one record, References several, Shares several with an optional amount
/// each; Files are kept files with their names.
enum class FieldType {
    Text,
    Integer,
    Flag,
    Date,
    Time,
    Money,
    Percent,
    Choice,
    Choices,
    Reference,
    References,
    Shares,
    Files
};

/// One field of a record kind: its name in files, tables, JSON and on the command line.
struct FieldSpec {
    std::string_view name;
    FieldType type;
    std::span<const std::string_view> choices; ///< for Choice and Choices
    RecordKind target = RecordKind::CaseSheet; ///< for Reference, References and Shares
};

struct Share {
    Uid target;
    std::optional<std::int64_t> minor;
    bool operator==(const Share&) const = default;
};

/// monostate: not stated. Integer, Flag (0 or 1), Date (day number), Time (minutes of the day), Money (minor
/// units) and Percent (hundredths) are int64; Text and Choice are strings; Choices are names in the
/// enumeration's order.
using FieldValue = std::variant<std::monostate, std::int64_t, std::string, std::vector<std::string>, Uid,
                                std::vector<Uid>, std::vector<Share>, std::vector<KeptFile>>;

/// The fields of a kind in their fixed order. The uid is not among them.
/// This one description drives tables, exchange files, history and forms.
std::span<const FieldSpec> fields_of(RecordKind kind);
/// The place of a field in fields_of(kind); nothing when the kind has no such field.
std::optional<std::size_t> field_index(RecordKind kind, std::string_view name);

/// A record's values, in the order of fields_of.
std::vector<FieldValue> values_of(const Record& record);

/// A value that does not fit its field, by index into fields_of: wrong alternative, unknown choice, day out
/// of range.
struct BadField {
    std::size_t field;
};

/// Builds a record from values in the order of fields_of; what is not stated keeps its default. Money gets
/// `currency`. Texts are taken as they are.
std::variant<Record, BadField> make_record(RecordKind kind, Uid uid, std::span<const FieldValue> values,
                                           Currency currency);

/// A new record of the kind with every field at its default.
Record blank_record(RecordKind kind, Uid uid, Currency currency);

/// All records of a case: the sheet first, then kind by kind.
std::vector<Record> records_of(const Case& dispute);
/// Puts records into a case and sorts its lists. Throws std::logic_error unless there is exactly one
/// CaseSheet.
Case assemble(std::vector<Record> records);
/// The record with this uid; nothing when the case has none.
std::optional<Record> find_record(const Case& dispute, Uid uid);
/// The places that point at this record: (uid of the record, index of its field).
std::vector<std::pair<Uid, std::size_t>> references_to(const Case& dispute, Uid uid);

} // namespace redress::domain
