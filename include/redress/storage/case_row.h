// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>
#include <redress/text/language.h>

#include <string>

namespace redress::storage {

/// In rows that an upgrade brought from a format without it, until the case is changed.
inline constexpr std::string_view unknown_state = "?";

/// One line of the case list, derived from the case and kept beside it, written in the same transaction.
struct CaseRow {
    domain::Id<domain::CaseSheet> id;
    std::string number;
    std::string title;
    std::string consumer;
    std::string trader;
    domain::CaseStatus status = domain::CaseStatus::Open;
    std::string currency;
    std::int64_t stated_minor = 0; ///< the stated total in minor units
    int defects = 0;               ///< not withdrawn
    std::string opened;            ///< ISO date or empty
    std::string next_date; ///< first day that waits (domain::next_date), ISO; empty: nothing scheduled
    int open_deadlines = 0;
    std::string changed_at; ///< UTC, RFC 3339; not compared by verify
    /// How its items stand, as app::KeptState is written; unknown_state: not derived yet.
    std::string state = {};
    bool operator==(const CaseRow&) const = default;
};

enum class CaseOrder { Number, Title, Consumer, Trader, Stated, Changed };

/// Which cases, in which order. `words` are folded search words; every one must begin a word of the case.
struct CaseQuery {
    std::vector<std::string> words;
    CaseOrder order = CaseOrder::Number;
    bool descending = true;
    std::optional<domain::CaseStatus> status;
    text::Language language = text::Language::English; ///< for the order of names
};

} // namespace redress::storage
