// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger/counterclaims.h>
#include <redress/app/ledger_edits.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// The consumer asks 1 000, 600 and 400; the trader the 300 that are unpaid of the price.
struct BothAsk : CourtCase {
    Id<Head> unpaid;
    Id<ClaimItem> price;

    explicit BothAsk(HeadUse use = HeadUse::Counterclaim) {
        unpaid = add_head(HeadKind::Price);
        at(unpaid).asked_by = Side::Trader;
        at(unpaid).use = use;
        price = add_claim(unpaid, {}, lump_sum(money(300)));
        at(price).creditor = trader;
        at(price).debtor = consumer;
    }
    Instance wanted(Id<Party> by, Id<Party> against) const {
        Instance court;
        court.kind = InstanceKind::FirstCourt;
        court.claimant = by;
        court.respondent = against;
        court.opened = day("2026-04-01");
        court.before = app::proposed_before(*this, court);
        return court;
    }
};

} // namespace

TEST_CASE("the trader's counterclaim may come along when the consumer sues") {
    const BothAsk made;
    const Instance court = made.wanted(made.consumer, made.trader);
    CHECK(court.before.size() == 3);
    const auto more = app::counterclaims_to(made, court);
    CHECK(more == std::vector<ItemAmount>{{made.price, money(300)}});
    CHECK(app::has_counterclaim(made, more));
}

TEST_CASE("the consumer's claims may come along when the trader sues") {
    const BothAsk made(HeadUse::Claim);
    const Instance court = made.wanted(made.trader, made.consumer);
    CHECK(court.before.size() == 1);
    const auto more = app::counterclaims_to(made, court);
    CHECK(more.size() == 3);
    CHECK_FALSE(app::has_counterclaim(made, more)); // nobody has called them one yet
}

TEST_CASE("a set-off is proposed anyway and is no counterclaim") {
    const BothAsk made(HeadUse::SetOff);
    const Instance court = made.wanted(made.consumer, made.trader);
    CHECK(court.before.size() == 4);
    CHECK(app::counterclaims_to(made, court).empty());
}

TEST_CASE("only a first court tries a counterclaim with the claim") {
    const BothAsk made;
    Instance court = made.wanted(made.consumer, made.trader);
    for (const auto kind : {InstanceKind::Board, InstanceKind::PaymentOrder, InstanceKind::Appeal}) {
        court.kind = kind;
        CHECK(app::counterclaims_to(made, court).empty());
    }
}

TEST_CASE("a counterclaim is ruled on and appealed beside the claim") {
    BothAsk made;
    const auto court =
        made.instance(InstanceKind::FirstCourt, {{made.a, money(1'000)}, {made.price, money(300)}});
    const auto judgment = made.ruling(court, "2026-06-01");
    made.result(judgment, made.a, ItemOutcome::Refused);
    made.result(judgment, made.price, ItemOutcome::Granted);
    CHECK(row_for(made, made.price).awarded == money(300));
    const std::vector<ItemAmount> lost{{made.a, money(1'000)}, {made.price, money(300)}};
    CHECK(still_in_dispute(made, court, made.consumer) == lost);
    CHECK(still_in_dispute(made, court, made.trader).empty());
}
