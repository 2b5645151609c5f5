// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/agreed_amounts.h>
#include <redress/domain/ledger/ledger.h>

namespace redress::app {

using namespace domain;

void keep_agreed_amounts(Edit& edit, const Case& dispute) {
    for (Change& change : edit.changes) {
        auto* offer = change.after ? std::get_if<Offer>(&*change.after) : nullptr;
        if (offer != nullptr && offer->outcome == OfferOutcome::Accepted)
            offer->lines = amounts_of(dispute, *offer);
    }
}

} // namespace redress::app
