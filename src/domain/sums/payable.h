// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/case.h>

#include <span>

namespace redress::domain {

/// The net price as the sums take it: nothing while it is unknown or beyond what a case may hold.
std::optional<Money> usable_price(const Item& item);

/// What the buyers were to pay in money for these items: net prices less trade-in and less what a tax credit
/// paid. Nothing without items or while one price is unknown.
std::optional<Money> payable_for(const Case& dispute, std::span<const Item> items);

/// The payments of one kind, added.
Money paid_in(std::span<const Payment> payments, PaymentKind kind, Currency currency);

} // namespace redress::domain
