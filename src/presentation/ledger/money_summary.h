// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger_words.h"

#include <redress/presentation/case_page.h>

namespace redress::presentation {

/// Whether a ruling or a settlement has said anything.
bool is_decided(const domain::Case& dispute);

/// Claimed, awarded and paid of the head that carries the case, and what is left in all.
std::string money_sentence(const domain::Ledger& ledger, const LedgerWords& words);
/// What the columns do not hold: litigation costs, interest paid, money that names nothing. Empty without
/// any.
std::string money_beside(const domain::Ledger& ledger, const LedgerWords& words);
/// What the own side reckons with and what the matter has cost it. Empty without any.
std::string own_side_sentence(const domain::Ledger& ledger, const LedgerWords& words);
/// "Left to pay the consumer then, in all: 2 000,00 kr".
std::string left_after_payment(const LedgerWords& words);

/// For the overview, once something is decided: how the case stands, what was awarded, paid and is left.
std::vector<FactLine> decided_lines(const domain::Case& dispute, const text::Messages& messages);

} // namespace redress::presentation
