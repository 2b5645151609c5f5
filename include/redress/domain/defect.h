// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/purchase.h>

namespace redress::domain {

enum class DefectStatus { Open, Remedied, Withdrawn };
template <>
inline constexpr ChoiceNames<DefectStatus> choice_names<DefectStatus>{"open", "remedied", "withdrawn"};

/// Why price reduction or rescission may be asked although repair or replacement comes first
/// (Directive (EU) 2019/771 art 13(4); KKL 5:8; CRA s. 24(5); BGB § 475d). None: nothing is recorded.
enum class SecondTierCondition {
    None,
    NotDoneInTime,
    RemainsAfterAttempt,
    Serious,
    Refused,
    Impossible,
    Inconvenience
};
template <>
inline constexpr ChoiceNames<SecondTierCondition> choice_names<SecondTierCondition>{
    "none", "not_done_in_time", "remains_after_attempt", "serious", "refused", "impossible", "inconvenience"};

/// One lack of conformity. The number is permanent, also after another defect is withdrawn.
struct Defect {
    Id<Defect> id;
    int number = 0;
    Id<Item> item;
    std::string title;
    std::string description;
    std::optional<Date> discovered;
    DefectStatus status = DefectStatus::Open;
    SecondTierCondition second_tier = SecondTierCondition::None;
    std::string second_tier_note; ///< the fact behind it: "refused by e-mail on 3 March 2026"
    std::string private_note;     ///< own side only
    bool operator==(const Defect&) const = default;
};

enum class NoticeMeans { Email, Letter, RegisteredLetter, Telephone, Visit, Form, Chat, Other };
template <>
inline constexpr ChoiceNames<NoticeMeans> choice_names<NoticeMeans>{
    "email", "letter", "registered_letter", "telephone", "visit", "form", "chat", "other"};

/// Telling the trader about one or more defects.
struct Notice {
    Id<Notice> id;
    int position = 0;
    std::optional<Date> date;
    NoticeMeans means = NoticeMeans::Email;
    Id<Party> recipient;
    std::vector<Id<Defect>> defects;
    std::optional<Date> reply_by; ///< the day an answer was asked by
    std::string proof;            ///< what shows that it was sent or received
    std::string note;
    bool operator==(const Notice&) const = default;
};

enum class RepairOutcome { Pending, Remedied, Remains, NewDefect, NotDone, Refused, NoFaultFound };
template <>
inline constexpr ChoiceNames<RepairOutcome> choice_names<RepairOutcome>{
    "pending", "remedied", "remains", "new_defect", "not_done", "refused", "no_fault_found"};

/// One try, or refusal, to repair or replace. Serial numbers are kept on both sides of a replacement.
struct RepairAttempt {
    Id<RepairAttempt> id;
    int position = 0;
    std::vector<Id<Defect>> defects;
    std::optional<Date> requested;
    std::optional<Date> finished;
    Id<Party> performer;
    RepairOutcome outcome = RepairOutcome::Pending;
    std::string replacement_serial;
    std::string note;
    bool operator==(const RepairAttempt&) const = default;
};

} // namespace redress::domain
