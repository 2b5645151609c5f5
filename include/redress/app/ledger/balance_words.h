// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/ledger/balance_view.h>
#include <redress/text/messages.h>

namespace redress::app {

// The words of a balance and of what moves money, for the window and the command line alike.

/// A sum with what it is.
struct BalanceLine {
    std::string label;
    domain::Money sum;
    bool is_total = false;
};
/// What the balance adds up, then the total, then what each further day adds.
std::vector<BalanceLine> lines_of(const BalanceOnDay& balance, const text::Messages& messages);

/// From when interest on the principal runs and why, or why none does; empty where the person has said it or
/// nobody has.
std::string from_sentence(const BalanceOnDay& balance, const text::Messages& messages);
/// Whether no interest on the principal is reckoned because nobody has said since when it runs.
bool lacks_day(const BalanceOnDay& balance);
/// What makes the sum uncertain, a sentence each.
std::vector<std::string> doubts_about(const BalanceOnDay& balance, const text::Messages& messages);
/// "the principal", "costs awarded".
std::string label(InterestOn on, const text::Messages& messages);

/// "Refund", "Refund (Voucher)": a voucher is no money, so it is named beside what it stands for.
std::string kind_words(const domain::Payment& payment, const text::Messages& messages);
/// What a payment needs besides being recorded: a voucher is no money; nobody owes an item more than is left
/// of it; the price that is paid by a judgment names its items.
std::vector<std::string> doubts_about(const domain::Case& dispute, const domain::Payment& payment,
                                      const text::Messages& messages);
/// A day of interest that cannot well be the one that the ruling means.
std::vector<std::string> doubts_about(const domain::Ruling& ruling, const text::Messages& messages);

/// What enforcement or insolvency is about besides the claim items: costs awarded by rulings and the interest
/// that runs. Empty for other instances.
std::vector<std::string> beside_items(const domain::Case& dispute, const Resources& resources,
                                      const domain::Instance& instance, const domain::Date& today,
                                      const text::Messages& messages);
/// Another enforcement that is open about the same claim items. Empty where there is none.
std::vector<std::string> doubts_about(const domain::Case& dispute, const domain::Instance& instance,
                                      const text::Messages& messages);

} // namespace redress::app
