// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>
#include <redress/storage/casebook.h>
#include <redress/text/messages.h>

#include <compare>

namespace redress::app {

/// How the items of a case stand, as its row in the list of cases keeps it: domain::CaseState without keys.
/// Nothing while no item is decided or before a forum.
struct KeptState {
    int items = 0;
    std::map<domain::ItemOutcome, int> outcomes = {};
    std::map<domain::InstanceKind, int> before = {}; ///< by the highest forum that has them
    int undecided = 0;                               ///< and before none
    bool operator==(const KeptState&) const = default;
};
KeptState kept_state_of(const domain::Case& dispute);
/// As the row tells it; of the case itself where the row does not know it yet.
KeptState kept_state_of(const storage::Casebook& casebook, const storage::CaseRow& row);

/// "items=10 granted=3 refused=1 appeal=4 undecided=2"; the same in every language.
std::string written(const KeptState& state);
/// Nothing where the words were not written by `written`.
std::optional<KeptState> kept_state_from(std::string_view words);

/// "3 granted, 1 refused, 4 on appeal, 2 undecided": short, for a list.
std::string short_sentence(const KeptState& state, const text::Messages& messages);

/// The order of a list: what nothing has happened to, what is before a forum, the lowest first, what is
/// undecided, what is decided; of these first where less was got.
std::strong_ordering order_of(const KeptState& a, const KeptState& b);

} // namespace redress::app
