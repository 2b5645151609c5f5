// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>
#include <redress/domain/date.h>
#include <redress/text/language.h>

#include <map>
#include <optional>
#include <string>

namespace redress::law {

using Words = std::map<text::Language, std::string>;

/// How sure the pack is of an entry. Statute: read in the text. High and Medium: known, not re-read. Low:
/// editable guess.
enum class Confidence { Statute, High, Medium, Low };

/// Where an entry of a pack comes from and the days it holds for, first and last included. What the day is
/// (of the contract, of the event, of filing) is said by the kind of entry.
struct Provenance {
    std::optional<domain::Date> valid_from = {};
    std::optional<domain::Date> valid_to = {};
    std::string source = {}; ///< act and section as a lawyer of the country cites them; empty for customs
    std::string remark = {}; ///< how it was found and what is doubtful, in English; for readers of the pack
    std::optional<domain::Date> checked_on = {}; ///< every entry of a pack has it
    Confidence confidence = Confidence::Low;
};

bool holds_on(const Provenance& entry, domain::Date day);
/// Whether the days of the two have one in common.
bool overlap(const Provenance& a, const Provenance& b);
/// An entry without a first day is older than any that has one.
bool starts_later(const Provenance& a, const Provenance& b);

} // namespace redress::law

namespace redress::domain {
template <>
inline constexpr ChoiceNames<law::Confidence> choice_names<law::Confidence>{"statute", "high", "medium",
                                                                            "low"};
} // namespace redress::domain
