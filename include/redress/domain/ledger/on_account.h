// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/ledger/ledger.h>

namespace redress::domain {

/// What compensation and refunds that name nothing have left with each side. Who pays a side that asks for
/// nothing itself, and for which no ruling names costs, gives back what he had on account: it is taken off
/// that.
struct OnAccount {
    Money to_consumer, to_trader;
};
OnAccount on_account_of(const Case& dispute);

/// What somebody was paid beyond all that is decided, and is to give back: once something binding is decided
/// for a side, what it holds on account and `net_of` does not use.
OnAccount overpaid(const Case& dispute);

} // namespace redress::domain
