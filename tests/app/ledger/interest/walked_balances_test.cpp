// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/brute_force.h"
#include "app/ledger/ledger_by_hand.h"
#include "app/ledger/ledger_walk.h"
#include "app/letter_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger/balance_view.h>

#include <algorithm>
#include <cmath>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

constexpr double rate = 0.10; // of all days of the walks: the reference rate of 2026, 2.00 %, and 8

struct CostsByHand {
    std::map<std::int64_t, Minor> changes; ///< by day, to the side
    Minor from_start = 0;
};

bool is_lifted_by_hand(const Case& dispute, const Instance& instance) {
    return std::ranges::any_of(dispute.instances, [&](const Instance& above) {
        if (!is_below(dispute, instance, above)) return false;
        if (above.state == InstanceState::Remanded) return true;
        return std::ranges::any_of(dispute.rulings, [&](const Ruling& ruling) {
            const bool stands =
                std::ranges::find(dispute.rulings, ruling.id, &Ruling::replaces) == dispute.rulings.end();
            return ruling.instance == above.id && ruling.lifts_costs_below && stands;
        });
    });
}

/// A correction leaves what the corrected ruling gave the same side from that one's day.
std::vector<std::pair<std::optional<Date>, Minor>> parts_by_hand(const Case& dispute, const Ruling& ruling) {
    const Ruling* old = find(dispute, ruling.replaces);
    const bool is_kept = old != nullptr && old->costs &&
                         side_by_hand(dispute, old->costs_to) == side_by_hand(dispute, ruling.costs_to);
    if (!is_kept) return {{ruling.date, ruling.costs->minor}};
    Ruling same = *old;
    same.costs->minor = std::min(old->costs->minor, ruling.costs->minor);
    if (!same.date) same.date = ruling.date;
    auto parts = parts_by_hand(dispute, same);
    parts.emplace_back(ruling.date, ruling.costs->minor - same.costs->minor);
    return parts;
}

void add_awards(CostsByHand& costs, const Case& dispute, Side side) {
    for (const Ruling& ruling : dispute.rulings) {
        const Instance& instance = *find(dispute, ruling.instance);
        const bool is_gone =
            std::ranges::find(dispute.rulings, ruling.id, &Ruling::replaces) != dispute.rulings.end();
        if (is_gone || !ruling.costs || instance.kind == InstanceKind::Board) continue;
        if (is_lifted_by_hand(dispute, instance)) continue;
        const bool is_own = side_by_hand(dispute, ruling.costs_to) == side;
        for (const auto& [since, amount] : parts_by_hand(dispute, ruling)) {
            if (since)
                costs.changes[since->day_number()] += is_own ? amount : -amount;
            else if (!is_own)
                costs.from_start -= amount;
        }
    }
}

/// What is paid of costs that a board recommends pays nothing that is owed.
std::map<Side, Minor> recommended_by_hand(const Case& dispute) {
    Case boards = dispute;
    for (Ruling& ruling : boards.rulings)
        if (find(dispute, ruling.instance)->kind != InstanceKind::Board) ruling.costs.reset();
    std::map<Side, Minor> sums;
    for (const Side to : {Side::Consumer, Side::Trader}) {
        Case one = boards;
        for (Ruling& ruling : one.rulings)
            if (side_by_hand(dispute, ruling.costs_to) != to) ruling.costs.reset();
        sums[to] = std::abs(costs_by_hand(one));
    }
    return sums;
}

Minor costs_paid_by(const Payment& payment) {
    if (payment.kind != PaymentKind::Costs) return sum_in(payment.costs).value_or(0);
    Minor rest = payment.amount->minor - sum_in(payment.interest).value_or(0);
    for (const ItemAmount& line : payment.towards) {
        if (!line.amount) return 0;
        rest -= line.amount->minor;
    }
    return std::max<Minor>(0, rest);
}

/// Day after day, without rounding.
double interest_by_hand(const Case& dispute, Side side, const Date& on) {
    CostsByHand costs;
    add_awards(costs, dispute, side);
    auto followed = recommended_by_hand(dispute);
    std::vector<Payment> payments = dispute.payments;
    std::ranges::stable_sort(payments, {}, &Payment::date);
    for (const Payment& payment : payments) {
        const Side to = receiver_of(dispute, payment);
        const bool is_to = to == side;
        const Minor whole = costs_paid_by(payment);
        const Minor part = whole - std::min(whole, followed[to]);
        followed[to] -= whole - part;
        costs.changes[payment.date->day_number()] += is_to ? -part : part;
    }
    Minor open = costs.from_start;
    double sum = 0;
    for (std::int64_t today = day("2025-12-01").day_number(); today < on.day_number(); ++today) {
        if (const auto change = costs.changes.find(today); change != costs.changes.end())
            open += change->second;
        sum += static_cast<double>(std::max<Minor>(0, open)) * rate / 365.0;
    }
    return sum;
}

/// What the balance of the side says otherwise than by hand; empty when nothing.
std::string wrong_for(const Case& dispute, Side side, const Date& on) {
    const auto balance =
        app::balance_on(dispute, resources(), {.on = on, .from = day("2026-01-01"), .creditor = side});
    const auto on_costs =
        std::ranges::count(balance.segments, app::InterestOn::Costs, &app::BalanceSegment::on);
    const double by_hand = interest_by_hand(dispute, side, on);
    const double apart = std::abs(by_hand - static_cast<double>(balance.interest_on_costs.minor));
    std::string wrong;
    if (apart > 0.5 * static_cast<double>(on_costs) + 0.01)
        wrong += "interest on costs by hand " + std::to_string(by_hand) + ", in the balance " +
                 std::to_string(balance.interest_on_costs.minor) + "\n";
    if (balance.interest < balance.running()) wrong += "more interest runs than there is\n";
    return wrong;
}

} // namespace

TEST_CASE("interest on costs agrees day by day with a reckoning by hand") {
    std::string wrong;
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 8 && wrong.empty(); ++seed) {
        LedgerWalk walk(seed);
        for (int step = 1; step <= 110 && wrong.empty(); ++step) {
            walk.step();
            const Case& now = walk.dispute();
            // What names nothing falls on costs only once the principal is paid: told by its own test.
            if (now.rulings.empty() || !ledger_of(now).unallocated.is_zero()) continue;
            for (const Side side : {Side::Consumer, Side::Trader})
                wrong += wrong_for(now, side, day("2026-12-31"));
            compared += interest_by_hand(now, Side::Consumer, day("2026-12-31")) > 0 ? 1 : 0;
            if (!wrong.empty()) wrong += story_of(now);
        }
    }
    CHECK(wrong == "");
    CHECK(compared > 15);
}
