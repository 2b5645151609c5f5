// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/json_value.h"

#include <redress/domain/ledger/ledger.h>

namespace redress::cli {

// The ledger as docs/cli.md describes its JSON.

/// `claim items --json`: the whole matrix.
Json matrix_json(const domain::Case& dispute);

Json answer_json(const domain::Case& dispute, const domain::Answer& answer);
Json offer_json(const domain::Case& dispute, const domain::Offer& offer);
Json instance_json(const domain::Case& dispute, const domain::Instance& instance);
Json ruling_json(const domain::Case& dispute, const domain::Ruling& ruling);
Json payment_json(const domain::Case& dispute, const domain::Payment& payment);
Json estimate_json(const domain::Case& dispute, const domain::Estimate& estimate);

/// `{"item": 3, "claim_item": key, "title", "amount"}` for each.
Json lines_json(const domain::Case& dispute, const std::vector<domain::ItemAmount>& lines);
/// `{"party": 2, "name"}`; null for none.
Json party_json(const domain::Case& dispute, domain::Id<domain::Party> party);
/// How an amount is found: the method and its inputs.
Json basis_json(const domain::Basis& basis);
Json exhibit_numbers_json(const domain::Case& dispute,
                          const std::vector<domain::Id<domain::Exhibit>>& exhibits);
/// The numbers of defects, in their order in the list.
Json defect_numbers_json(const domain::Case& dispute, const std::vector<domain::DefectShare>& shares);

} // namespace redress::cli
