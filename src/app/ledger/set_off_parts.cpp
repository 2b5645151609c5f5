// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/ledger/ledger_view.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

struct Used {
    Money by_consumer, by_trader;
    /// Of the set-offs that the head is, or that stand against it.
    Money& of(const Head& head) {
        const bool is_set_off = head.use == HeadUse::SetOff;
        return (head.asked_by == Side::Consumer) == is_set_off ? by_consumer : by_trader;
    }
};

} // namespace

std::vector<Money> set_off_parts(const Case& dispute, const Ledger& ledger) {
    const NetAward net = net_of(dispute);
    Used set_off{net.set_off_by_consumer, net.set_off_by_trader};
    Used against = set_off;
    std::vector<Money> parts;
    for (const LedgerTotals& totals : ledger.totals) {
        const Head& head = *find(dispute, totals.head);
        Money& left = head.use == HeadUse::SetOff ? set_off.of(head) : against.of(head);
        const Money part = std::min(left, totals.awarded + totals.outside_awarded);
        left = left - part;
        parts.push_back(part);
    }
    return parts;
}

} // namespace redress::app
