// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/opened_case.h"

#include <algorithm>

namespace redress::cli {

/// Gives a record its id and its place after the others.
template <class T>
T placed(Desk& desk, T record, const std::vector<T>& list) {
    record.id.uid = desk.ports().uid();
    for (const T& known : list) record.position = std::max(record.position, known.position + 1);
    return record;
}

template <class T>
const T& in_place(Desk& desk, const std::vector<T>& list, int number, const char* words) {
    if (number >= 1 && static_cast<std::size_t>(number) <= list.size())
        return list[static_cast<std::size_t>(number) - 1];
    throw UsageError(
        text::filled(desk.messages().tr(words), {std::to_string(number), std::to_string(list.size())}));
}

/// Shows the shop's side after a change.
ExitCode finish_shop(Desk& desk, const domain::LoadedCase& loaded, const domain::Edit& edit);

/// Adds goods taken in and given back, and repair attempts, to the noun shop.
void add_intake_verbs(CLI::App& noun, Verb& chosen);

} // namespace redress::cli
