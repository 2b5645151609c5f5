// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <redress/domain/ledger/ledger.h>

namespace redress::cli {

// The ledger for a terminal. Amounts in a table stand without the currency, which its heading names.

/// The whole matrix: a table for each head, what became of each defect, and the case's state.
std::string matrix_text(const domain::Case& dispute, Desk& desk);
std::string answers_text(const domain::Case& dispute, const std::vector<const domain::Answer*>& answers,
                         Desk& desk);
std::string offers_text(const domain::Case& dispute, const std::vector<const domain::Offer*>& offers,
                        Desk& desk);
std::string instances_text(const domain::Case& dispute, Desk& desk);
/// One instance with what is before it.
std::string instance_text(const domain::Case& dispute, const domain::Instance& instance, Desk& desk);
/// How and when it ended.
std::string ending_text(const domain::Case& dispute, const domain::Instance& instance, Desk& desk);
std::string ruling_text(const domain::Case& dispute, const domain::Ruling& ruling, Desk& desk);
std::string payments_text(const domain::Case& dispute, Desk& desk);
std::string estimates_text(const domain::Case& dispute, Desk& desk);

/// "1–3, 7" for the defects of a claim item.
std::string defects_words(const domain::Case& dispute, const domain::ClaimItem& item);
/// "instead of 3", "beside the sum"; empty for an item that adds up.
std::string standing_words(const domain::Case& dispute, const domain::ClaimItem& item, Desk& desk);
/// An amount without its currency; a dash for none.
std::string amount_cell(const std::optional<domain::Money>& amount, Desk& desk);
std::string day_cell(const std::optional<domain::Date>& date, Desk& desk);
/// "Göteborgs tingsrätt", or its kind where no forum is named.
std::string instance_name(const domain::Instance& instance, const text::Messages& messages);

} // namespace redress::cli
